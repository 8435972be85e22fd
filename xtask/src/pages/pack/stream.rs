//! The streams of a packed file: like with like, so that brotli finds in each what repeats there.

/// A stream, by its number in the file. `boot/unpack.js` knows these numbers too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Stream {
    /// The module up to the first body.
    Before = 0,
    /// The module behind the last body.
    After = 1,
    /// What each code stands for.
    Forms = 2,
    /// A code for each instruction.
    Codes = 3,
    /// Where in a structure something is read, and where it is written; their further bytes are in [`Self::Further`].
    Loads = 4,
    Stores = 5,
    Further = 6,
    /// How many locals of which type.
    Types = 7,
    /// The locals that are set.
    Sets = 8,
    /// Constants of four bytes, most of which are places in the data.
    Addresses = 9,
    /// Constants of 64 bits.
    Long = 10,
    Branches = 11,
    Calls = 12,
    /// The targets of `br_table`, and how many.
    Cases = 13,
    /// Types and tables.
    Indices = 14,
    /// The locals that are read: five streams, by what comes next.
    Gets = 15,
    /// Constants of 32 bits: eight streams, by what comes next.
    Constants = 20,
    /// Places in the data, byte by byte, and how much is there.
    Low = 28,
    Middle = 29,
    High = 30,
    Counts = 31,
}

/// How many streams there are.
pub(super) const COUNT: usize = 32;

/// Adds to a stream.
pub(super) fn put(streams: &mut [Vec<u8>], stream: Stream, bytes: &[u8]) {
    put_at(streams, stream.number().into(), bytes);
}

/// Adds to a stream that is known by its number.
pub(super) fn put_at(streams: &mut [Vec<u8>], number: usize, bytes: &[u8]) {
    if let Some(stream) = streams.get_mut(number) {
        stream.extend_from_slice(bytes);
    }
}

impl Stream {
    pub(super) fn number(self) -> u8 {
        self as u8
    }

    /// Where a number of this stream goes, when the instruction after it begins with this byte.
    pub(super) fn before(self, next: u8) -> usize {
        let context = Context::of(next);
        let further = match self {
            Self::Gets => context.get,
            Self::Constants => context.constant,
            _ => 0,
        };
        usize::from(self.number() + further)
    }
}

/// What an instruction tells of the number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Context {
    get: u8,
    constant: u8,
}

impl Context {
    /// By the instruction's first byte. Found by trying: coarser and finer kinds both made the file larger.
    pub(super) fn of(first: u8) -> Self {
        let (get, constant) = match first {
            // Loads, stores, constants.
            0x28..=0x35 => (1, 0),
            0x36..=0x3e => (0, 1),
            0x41 => (2, 2),
            // A local is read, or set and kept; a call.
            0x20 => (3, 3),
            0x22 => (4, 4),
            0x10 => (0, 3),
            // Sums, bits and shifts, comparisons.
            0x6a | 0x6b => (0, 5),
            0x71..=0x76 => (0, 6),
            0x46..=0x4f => (0, 7),
            _ => (0, 0),
        };
        Self { get, constant }
    }

    /// As the file has it: one digit for each.
    pub(super) fn byte(self) -> u8 {
        self.constant << 4 | self.get
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stream_is_one_of_those_that_are_counted() {
        for first in 0..=u8::MAX {
            assert!(
                (Stream::Gets.number().into()..Stream::Constants.number().into()).contains(&Stream::Gets.before(first))
            );
            assert!(
                (Stream::Constants.number().into()..Stream::Low.number().into())
                    .contains(&Stream::Constants.before(first))
            );
            assert_eq!(Stream::Calls.before(first), usize::from(Stream::Calls.number()));
        }
    }
}
