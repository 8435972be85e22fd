//! Places in a text. Not here: what is at them.

/// A part of a text, in bytes; both ends are on character borders.
///
/// ```
/// use text::Span;
///
/// let text = "key = value ";
/// assert_eq!(Span::new(5, 12).trimmed(text).of(text), "value");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The part from one byte up to another.
    #[inline]
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The part of the text; nothing where the text has no such part.
    #[inline]
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether the other part lies wholly inside this one.
    #[inline]
    #[must_use]
    pub const fn holds(&self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether it has no byte.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.start >= self.end
    }

    /// How many bytes it has.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// The part without ASCII spaces at its ends.
    #[inline]
    #[must_use]
    pub fn trimmed(&self, text: &str) -> Self {
        let part = self.of(text);
        let start = self.start + (part.len() - part.trim_ascii_start().len());
        Self { start, end: start + part.trim_ascii().len() }
    }
}
