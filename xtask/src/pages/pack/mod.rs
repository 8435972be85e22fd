//! Packs an app's WebAssembly file, so that brotli finds more in it: the bytes of an instruction are of many kinds, and
//! brotli does better where like stands with like. Nothing is lost; `boot/unpack.js` makes the module out of it again.
//!
//! The packed file is a WebAssembly module too, with one custom section that holds everything. So it may be called
//! `.wasm`, servers send it as what it is and compress it, and its first section tells it from a module that is not packed.
//! docs/architecture.md has the format.

mod check;
mod code;
mod data;
mod forms;
mod module;
mod order;
mod reader;
mod relink;
mod step;
mod stream;

use std::{fs, path::Path};

use crate::problem::{OrSay as _, Problem, Result};
use forms::{Codes, make_whole};
use module::Module;
use step::Step;
use stream::{COUNT, Stream, put, put_at};

/// The beginning of every module.
const START: &[u8] = b"\0asm\x01\0\0\0";

/// The beginning of a packed one's section behind its size: its name.
const NAME: &[u8] = b"\x06packed";

/// Why a module cannot be packed whose instructions differ too much.
const TOO_MANY: &str = "it has more forms of instructions than there are codes";

/// Packs a file in its place, its functions in another order, and sees to it that this is a module still and that the
/// real unpacker gives it back.
pub(super) fn file(path: &Path) -> Result {
    let cannot = || format!("{} could not be packed", path.display());
    let refused = |why| Problem::new(format!("{}: {why}.", cannot()));
    let module = ordered(&fs::read(path).or_say(cannot)?).map_err(refused)?;
    fs::write(path, &module).or_say(cannot)?;
    check::compiles(path)?;
    let packed = pack(&module).map_err(refused)?;
    fs::write(path, &packed).or_say(cannot)?;
    check::unpacks(path, &module)
}

/// The module with like functions side by side, or why there is none.
fn ordered(module: &[u8]) -> std::result::Result<Vec<u8>, &'static str> {
    let functions = Module::of(module)?.bodies.into_iter().map(step::steps).collect::<Option<Vec<_>>>();
    let order = order::by_likeness(&functions.ok_or(UNKNOWN)?);
    relink::relinked(module, &order).ok_or("it has something that may name a function and is unknown to the packer")
}

const UNKNOWN: &str = "an instruction of it is cut off, or unknown to the packer";

/// The packed file, or why there is none.
fn pack(module: &[u8]) -> std::result::Result<Vec<u8>, &'static str> {
    let Module { before, bodies, after } = Module::of(module)?;
    let mut steps = Vec::new();
    for body in bodies {
        steps.extend(step::steps(body).ok_or(UNKNOWN)?);
    }
    make_whole(&mut steps);
    let codes = Codes::of(&steps).ok_or(TOO_MANY)?;
    let mut streams = vec![Vec::new(); COUNT];
    put(&mut streams, Stream::Before, before);
    data::spread(after, &mut streams);
    let forms = codes.write().ok_or("an instruction of it is longer than a form may be")?;
    put(&mut streams, Stream::Forms, &forms);
    spread(&steps, &codes, &mut streams);
    write(&streams, module.len()).ok_or("it is too large for the format")
}

/// Puts each step's code and numbers into their streams.
fn spread(steps: &[Step], codes: &Codes, streams: &mut [Vec<u8>]) {
    let next = steps.iter().skip(1).map(|step| step.form.first()).chain([0]);
    for (step, next) in steps.iter().zip(next) {
        put(streams, Stream::Codes, codes.code(&step.form).as_slice());
        for (stream, number) in step.form.numbers.iter().zip(&step.numbers) {
            let stream = stream.before(next);
            let (first, further) = number.split_at_checked(1).unwrap_or_default();
            put_at(streams, stream, first);
            put_at(streams, stream.max(Stream::Further.number().into()), further);
        }
    }
}

/// The module's start; a section with a size of four bytes and a name; the sizes of all streams and of what will be
/// unpacked, four bytes each; the streams.
fn write(streams: &[Vec<u8>], unpacked: usize) -> Option<Vec<u8>> {
    let mut content = NAME.to_vec();
    for size in streams.iter().map(Vec::len).chain([unpacked]) {
        content.extend(u32::try_from(size).ok()?.to_le_bytes());
    }
    content.extend(streams.concat());
    let size = u32::try_from(content.len()).ok().filter(|size| *size < 1 << 28)?;
    let size = [0, 7, 14, 21].map(|bits| u8::try_from(size >> bits & 0x7f).unwrap_or_default());
    let [low, middle, high, top] = size;
    Some([START, &[0, low | 0x80, middle | 0x80, high | 0x80, top], &content].concat())
}

#[cfg(test)]
mod tests;
