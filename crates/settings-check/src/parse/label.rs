//! Labels copied from a page, with the value on a following line or after a dash; items of a list.

use text::{AsciiSet, Span};

use super::{reader::Reader, reading::Style, scope::Opening, wrapped::wrapped};
use crate::recognise::{name, placeholder::looks_like_placeholder, value::identifying_prefix};

/// A placeholder below a label has at most so many words.
const WORDS: usize = 6;

impl<'t> Reader<'t> {
    /// Takes a line that is a field's label and nothing else, with the value on the next line that is not empty, and
    /// `Secret key - sk_…`.
    pub(super) fn label(&mut self, line: Span, lines: &[Span]) -> Option<usize> {
        let text = self.of(line);
        if self.has(const { AsciiSet::of("=") }) {
            return None;
        }
        let is_dash = |pair: &[u8]| matches!(pair, [b' ', b'-' | 0x80..]);
        let may_have_dash =
            self.has(const { AsciiSet::of("-").and(AsciiSet::NON_ASCII) }) && text.as_bytes().windows(2).any(is_dash);
        let dashes: &[&str] = if may_have_dash { &[" - ", " – ", " — ", " -> ", " → "] } else { &[] };
        for dash in dashes {
            let halves = |text: &'t str| {
                let (name, after) = text.split_at_checked(text.find(dash)?)?;
                Some((name, after.get(dash.len()..)?))
            };
            if let Some((name, after)) = halves(text)
                && self.takes(name, after)
                && halves(after).is_none()
            {
                let start = line.start + name.len() + dash.len();
                self.push(
                    Span::new(line.start, line.start + name.len()),
                    Span::new(start, line.end).trimmed(self.text),
                    Style::Label,
                );
                return Some(1);
            }
        }
        let bare = text.trim_matches('*');
        let marks = const { AsciiSet::of("=:\",{|") };
        if text.len() > 60
            || (self.has(marks) && marks.are_in(bare))
            || identifying_prefix(text).is_some()
            || name::label(bare, self.around).slot.is_none()
        {
            return None;
        }
        let (index, at) = self.next_line(lines)?;
        let next = self.of(at);
        if !self.takes(bare, next) {
            return None;
        }
        // A value alone may read like a name (`YOUR_SECRET_KEY`).
        let like_a_value = !text.contains(' ') && (text.contains('_') || text.len() > 24);
        let is_placeholder =
            next.split_whitespace().count() <= WORDS && !next.ends_with(':') && looks_like_placeholder(next);
        if (like_a_value || looks_like_placeholder(text)) && identifying_prefix(next).is_none()
            || !(is_value(next) || is_placeholder)
        {
            return None;
        }
        let (at, taken) = wrapped(self.text, at, lines.get(index..).unwrap_or_default());
        self.push(Span::new(line.start, line.start + text.trim_end_matches('*').len()), at, Style::Label);
        Some(index + taken)
    }

    pub(super) fn next_line(&self, lines: &[Span]) -> Option<(usize, Span)> {
        let trimmed = lines.iter().enumerate().skip(1).take(3).map(|(index, line)| (index, line.trimmed(self.text)));
        trimmed.into_iter().find(|(_, line)| line.start < line.end)
    }

    /// A list's item: a mapping of its own where the following line is indented below it.
    pub(super) fn item(&mut self, rest: Span, lines: &[Span]) {
        let (Some(first), Some(next)) = (lines.first(), lines.get(1)) else { return };
        let indent = |line: &Span| line.trimmed(self.text).start - line.start;
        let has_mapping = self.of(rest).contains(": ") || self.of(rest).ends_with(':');
        if has_mapping && indent(next) > indent(first) && next.trimmed(self.text).start < next.end {
            let depth = indent(first);
            self.enter(Opening::Item(depth), Span::default());
        }
    }
}

/// Whether a line can be a value: one word, or one that starts like a known value.
pub(super) fn is_value(text: &str) -> bool {
    let single = !text.contains(char::is_whitespace)
        && !text.ends_with(':')
        && !text.starts_with(['#', '{', '[', '}', ']', '-', '/']);
    let quoted = text.starts_with('"') && text.ends_with('"') && !text.contains(": ");
    (single || quoted) && !text.contains('=') || identifying_prefix(text).is_some() || single && text.contains("...")
}
