//! Reads the parts of a WebAssembly file that packing needs: bytes, and numbers in LEB128, which stay as they are written.

/// What is left to read.
pub(super) struct Reader<'file>(&'file [u8]);

impl<'file> Reader<'file> {
    pub(super) fn new(bytes: &'file [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn rest(&self) -> &'file [u8] {
        self.0
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn bytes(&mut self, count: usize) -> Option<&'file [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number of any kind, as its bytes: all but the last have their highest bit set.
    pub(super) fn number(&mut self) -> Option<&'file [u8]> {
        let last = self.0.iter().position(|byte| *byte < 0x80)?;
        self.bytes(last + 1)
    }

    /// A number that counts something.
    pub(super) fn count(&mut self) -> Option<usize> {
        let bytes = self.number()?;
        if bytes.len() > 4 {
            return None;
        }
        Some(bytes.iter().rev().fold(0, |count, byte| count << 7 | usize::from(byte & 0x7f)))
    }
}

/// A count in as few bytes as it takes.
pub(super) fn shortest(mut count: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(count & 0x7f).unwrap_or_default();
        count >>= 7;
        if count == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_read_as_it_is_written() {
        for count in [0, 1, 127, 128, 300, 16_383, 16_384, 2_000_000] {
            let bytes = shortest(count);
            let mut reader = Reader::new(&bytes);
            assert_eq!(reader.count(), Some(count));
            assert!(reader.is_at_end());
        }
    }

    #[test]
    fn what_is_cut_off_is_not_read() {
        assert_eq!(Reader::new(&[0x80, 0x80]).number(), None);
        assert_eq!(Reader::new(&[1]).bytes(2), None);
        assert_eq!(Reader::new(&[]).byte(), None);
    }
}
