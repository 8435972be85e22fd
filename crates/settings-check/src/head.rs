//! The beginnings of texts as numbers, to compare one with many others.

/// The first eight bytes of a text as one number; what is missing is 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Head(u64);

impl Head {
    pub(super) fn of(text: &[u8]) -> Self {
        Self(text.first_chunk().map_or_else(
            || text.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte)),
            |first| u64::from_le_bytes(*first),
        ))
    }

    pub(super) const fn number(self) -> u64 {
        self.0
    }

    /// A place among 64 numbers and a bit in it, by the first three bytes.
    pub(super) const fn bit(self) -> (usize, u64) {
        let mixed = (self.0 as u32 & 0x00ff_ffff).wrapping_mul(0x9e37_79b1) >> 20;
        (mixed as usize >> 6, 1 << (mixed & 63))
    }
}

/// What a text must begin with, as far as eight bytes go.
#[derive(Clone, Copy)]
pub(super) struct Beginning {
    head: Head,
    /// The bits that count.
    mask: u64,
}

impl Beginning {
    pub(super) fn of(text: &[u8]) -> Self {
        let ignored = if text.len() < 8 { u64::MAX << (8 * text.len()) } else { 0 };
        Self { head: Head::of(text), mask: !ignored }
    }

    pub(super) const fn head(self) -> Head {
        self.head
    }

    /// Whether a text begins like this.
    pub(super) const fn fits(self, text: Head) -> bool {
        (self.head.0 ^ text.0) & self.mask == 0
    }
}
