//! A value while it is cleaned: its text, and for each byte where it came from.

use text::Span;

use crate::{
    report::{Code, Severity},
    secret::Secret,
};

/// Damage that was repaired, or could not be.
pub(crate) struct Repair {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) at: Span,
    pub(crate) count: u32,
    pub(crate) variety: &'static str,
}

/// A value and its place.
pub(crate) struct Cleaner {
    value: Secret,
    /// Where the value starts in the input, while it is a part of it.
    start: usize,
    /// For each byte of the value, the place in the input that it comes from: a byte, or the whole character that it replaces. One
    /// more for the end. Empty while the value is a part of the input.
    origin: Vec<Span>,
    /// The place of a value that was decoded: no part of it has a place of its own.
    whole: Option<Span>,
    pub(crate) repairs: Vec<Repair>,
}

impl Cleaner {
    pub(crate) fn new(value: &str, start: usize) -> Self {
        Self { value: Secret::new(value.to_owned()), start, origin: Vec::new(), whole: None, repairs: Vec::new() }
    }

    pub(crate) fn text(&self) -> &str {
        self.value.expose()
    }

    pub(crate) fn into_value(self) -> (Secret, Vec<Repair>) {
        (self.value, self.repairs)
    }

    /// The place in the input of a part of the cleaned value.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        if let Some(whole) = self.whole {
            return whole;
        }
        let at = |index| self.at(index);
        let first = at(start).start;
        let end = if end > start { at(end - 1).end } else { first };
        Span::new(first, end.max(first))
    }

    /// The place in the input that a byte of the value comes from.
    fn at(&self, index: usize) -> Span {
        let last = self.text().len();
        let byte = self.start + index.min(last);
        self.origin.get(index).or(self.origin.last()).copied().unwrap_or(Span::new(byte, byte + 1))
    }

    pub(crate) fn all(&self) -> Span {
        self.span(0, self.text().len())
    }

    pub(crate) fn report(&mut self, code: Code, severity: Severity, at: Span, count: usize, variety: &'static str) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.repairs.push(Repair { code, severity, at, count, variety });
    }

    /// Keeps only a part.
    pub(crate) fn keep(&mut self, start: usize, end: usize) {
        let Some(part) = self.text().get(start..end).map(str::to_owned) else { return };
        self.start += start;
        self.origin.truncate(end + 1);
        self.origin.drain(..start.min(self.origin.len()));
        self.value = Secret::new(part);
    }

    /// Replaces the first `length` bytes by a prefix.
    pub(crate) fn replace_start(&mut self, length: usize, prefix: &str) {
        let Some(rest) = self.text().get(length..) else { return };
        let value = [prefix, rest].concat();
        let replaced = self.span(0, length);
        let mut origin = vec![replaced; prefix.len()];
        for index in length..=self.text().len() {
            origin.push(self.at(index));
        }
        self.origin = origin;
        self.value = Secret::new(value);
    }

    /// Drops characters. Returns the place of the first one, and how many were.
    pub(crate) fn drop_all(&mut self, is_dropped: &dyn Fn(char) -> bool) -> Option<(Span, usize)> {
        self.change(&|character| if is_dropped(character) { None } else { Some(character) })
    }

    /// Replaces some characters by others, or by none. Returns the place of the first one changed, and how many were.
    pub(crate) fn change(&mut self, change: &dyn Fn(char) -> Option<char>) -> Option<(Span, usize)> {
        if self.text().chars().all(|character| change(character) == Some(character)) {
            return None;
        }
        let (mut first, mut count) = (None, 0);
        let mut value = String::with_capacity(self.text().len());
        let mut origin = Vec::with_capacity(self.origin.len());
        for (at, character) in self.text().char_indices() {
            let end = at + character.len_utf8();
            let new = change(character);
            let is_kept = new == Some(character);
            if !is_kept {
                count += 1;
                first.get_or_insert_with(|| self.span(at, end));
            }
            if let Some(new) = new {
                value.push(new);
                for index in at..at + new.len_utf8() {
                    origin.push(if is_kept { self.at(index) } else { self.span(at, end) });
                }
            }
        }
        origin.push(self.at(self.text().len()));
        self.value = Secret::new(value);
        self.origin = origin;
        Some((first?, count))
    }

    /// Replaces the whole value, as after decoding: its places are those of the whole value.
    pub(crate) fn replace(&mut self, value: String) {
        let all = self.all();
        self.origin = vec![all; value.len() + 1];
        self.whole = Some(all);
        self.value = Secret::new(value);
    }
}
