//! A module in three parts: what stands before the functions' bodies, the bodies, and what stands after them.

use super::reader::{Reader, shortest};

pub(super) struct Module<'file> {
    /// Everything up to the first body: its size and the number of bodies are in it too.
    pub(super) before: &'file [u8],
    /// The bodies without their sizes.
    pub(super) bodies: Vec<&'file [u8]>,
    pub(super) after: &'file [u8],
}

const CODE: u8 = 10;

impl<'file> Module<'file> {
    /// Takes a file apart; a sentence where it is not as wasm-opt writes one.
    pub(super) fn of(file: &'file [u8]) -> Result<Self, &'static str> {
        if !file.starts_with(super::START) {
            return Err("it is no WebAssembly module of version 1");
        }
        Self::read(file).ok_or("its sections or bodies are cut off, or a size takes more bytes than it has to")
    }

    fn read(file: &'file [u8]) -> Option<Self> {
        let mut reader = Reader::new(file.get(super::START.len()..)?);
        while reader.byte()? != CODE {
            let size = reader.count()?;
            reader.bytes(size)?;
        }
        let size = reader.count()?;
        let mut code = Reader::new(reader.bytes(size)?);
        let after = reader.rest();
        let count = code.count()?;
        let before = file.get(..file.len() - after.len() - code.rest().len())?;
        let bodies = (0..count).map(|_| body(&mut code)).collect::<Option<_>>()?;
        code.is_at_end().then_some(Self { before, bodies, after })
    }
}

/// The size is not kept, so it has to be the one that the unpacker writes.
fn body<'file>(code: &mut Reader<'file>) -> Option<&'file [u8]> {
    let size = code.number()?;
    let count = Reader::new(size).count()?;
    if size != shortest(count) { None } else { code.bytes(count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: [u8; 22] = [0, b'a', b's', b'm', 1, 0, 0, 0, 1, 2, 9, 9, 10, 5, 2, 1, 0x0b, 1, 0x0b, 11, 1, 7];

    #[test]
    fn a_module_falls_into_its_parts() {
        let module = Module::of(&FILE).unwrap();
        assert_eq!(module.before, &FILE[..15]);
        assert_eq!(module.bodies, [[0x0b], [0x0b]]);
        assert_eq!(module.after, [11, 1, 7]);
    }

    #[test]
    fn what_is_not_a_whole_module_is_refused_in_words() {
        for end in 0..FILE.len() - 3 {
            let refused = Module::of(&FILE[..end]).err();
            assert!(refused.is_some_and(|why| why.starts_with("it")), "{end}");
        }
    }

    #[test]
    fn a_size_with_a_byte_too_many_is_refused() {
        let long = [&FILE[..12], &[10, 4, 1, 0x81, 0x00, 0x0b]].concat();
        assert!(Module::of(&long).is_err());
    }
}
