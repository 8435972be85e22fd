//! What no format explains: every key that is left of a line, and every one of several in a value.

use super::{Reader, Reading, Span, known, word::is_credential};
use crate::{
    loose::next_word,
    marks::marks,
    order::{order_by, rank},
};

/// How much was read before a line.
pub(super) struct Mark {
    entries: usize,
    loose: usize,
}

impl Mark {
    pub(super) const fn of(reading: &Reading) -> Self {
        Self { entries: reading.entries.len(), loose: reading.loose.len() }
    }
}

impl Reader<'_> {
    /// Keeps the parts of lines that hold a key and that nothing was made of, up to a comment.
    pub(super) fn leftover(&mut self, lines: &[Span], before: &Mark) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        if !self.starts && !lines.iter().skip(1).any(|line| self.may_start(*line)) {
            return;
        }
        let all = Span::new(first.start, self.note.unwrap_or(last.end));
        let entries = self.reading.entries.get(before.entries..).unwrap_or_default();
        let loose = self.reading.loose.get(before.loose..).unwrap_or_default();
        // Most lines of a text are kept whole: nothing is left of them.
        let is_whole = loose.iter().any(|loose| loose.at.holds(all.trimmed(self.text)));
        if is_whole || all.end <= all.start || next_key(all.of(self.text), 0).is_none() {
            return;
        }
        let mut taken: Vec<Span> = loose.iter().map(|loose| loose.at).collect();
        for entry in entries {
            taken.push(entry.at);
            if !is_credential(entry.name.of(self.text)) {
                taken.push(entry.name);
            }
        }
        order_by(&mut taken, |span| rank(span.start, span.end));
        taken.push(Span::new(all.end, all.end));
        let mut at = all.start;
        for span in taken {
            let gap = Span::new(at, span.start);
            if next_key(gap.of(self.text), 0).is_some() {
                self.push_loose(gap, false);
            }
            at = at.max(span.end);
        }
    }
}

/// The next key in a text, and not merely the name of one.
fn next_key(text: &str, from: usize) -> Option<Span> {
    next_word(text, from, is_credential).map(|(start, end)| Span::new(start, end))
}

/// Whether a value is a text with keys in it: several that differ, or one among words under a name that asks for none.
pub(super) fn is_prose(name: &str, value: &str) -> bool {
    let Some(first) = next_key(value, 0).filter(|first| first.end - first.start < value.len()) else { return false };
    let mut other = next_key(value, first.end);
    while let Some(found) = other.filter(|found| found.of(value) == first.of(value)) {
        other = next_key(value, found.end);
    }
    let among_words = || value.get(..first.start).is_some_and(|lead| marks!(" (\"'>").are_in(lead));
    other.is_some() || (first.start > 0 && !known(name) && among_words())
}
