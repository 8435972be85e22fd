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
