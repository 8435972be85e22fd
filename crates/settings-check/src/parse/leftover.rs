//! What no format explains: every key that is left of a line, and every one of several in a value.

use text::Span;

use super::{prose::next_key, reader::Reader, reading::Reading};
use crate::recognise::token::is_key;

/// How much was read before a line.
pub(super) struct Mark {
    entries: usize,
    unlabelled: usize,
}

impl Mark {
    pub(super) const fn of(reading: &Reading) -> Self {
        Self { entries: reading.entries.len(), unlabelled: reading.unlabelled.len() }
    }
}

impl Reader<'_> {
    /// Keeps the parts of lines that hold a key and that nothing was made of, up to a comment.
    pub(super) fn leftover(&mut self, lines: &[Span], before: &Mark) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        if !self.has_prefix && !lines.iter().skip(1).any(|line| self.has_known_prefix(*line)) {
            return;
        }
        let all = Span::new(first.start, self.comment_start.unwrap_or(last.end));
        let entries = self.reading.entries.get(before.entries..).unwrap_or_default();
        let unlabelled = self.reading.unlabelled.get(before.unlabelled..).unwrap_or_default();
        // Most lines of a text are kept whole: nothing is left of them.
        let is_whole = unlabelled.iter().any(|unlabelled| unlabelled.at.holds(all.trimmed(self.text)));
        if is_whole || all.end <= all.start || next_key(all.of(self.text), 0).is_none() {
            return;
        }
        let mut taken: Vec<Span> = unlabelled.iter().map(|unlabelled| unlabelled.at).collect();
        for entry in entries {
            taken.push(entry.at);
            if !is_key(entry.name.of(self.text)) {
                taken.push(entry.name);
            }
        }
        taken.sort_by_key(|span| (span.start, span.end));
        taken.push(Span::new(all.end, all.end));
        let mut at = all.start;
        for span in taken {
            let gap = Span::new(at, span.start);
            if next_key(gap.of(self.text), 0).is_some() {
                self.push_unlabelled(gap, false);
            }
            at = at.max(span.end);
        }
    }
}
