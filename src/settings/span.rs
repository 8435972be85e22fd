//! Places in the pasted text. Not here: what stands there.

/// A part of the input, in bytes; both ends are on character borders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    pub(super) const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The part of the text; nothing where the text has no such part.
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether the other part lies wholly inside this one.
    #[must_use]
    pub const fn holds(&self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The part without spaces at its ends.
    pub(super) fn trimmed(&self, text: &str) -> Self {
        let part = self.of(text);
        let start = self.start + (part.len() - part.trim_ascii_start().len());
        Self { start, end: start + part.trim_ascii().len() }
    }
}

/// Whether a text has one of these ASCII marks: several times quicker than the standard library's search for several
/// characters, which decodes each.
pub(super) fn has_mark(text: &str, marks: &[u8]) -> bool {
    let (mut low, mut high) = (0_u64, 0_u64);
    for mark in marks {
        let half = if *mark < 64 { &mut low } else { &mut high };
        *half |= 1 << (mark & 63);
    }
    text.bytes().any(|byte| byte < 0x80 && (if byte < 64 { low } else { high }) >> (byte & 63) & 1 == 1)
}
