//! Names whose value is on a following line: labels copied from a page, YAML mappings, values left empty.

use text::{AsciiSet, Span};

use super::{line::Line, reader::Reader, reading::Style, scope::Opening, wrapped::wrapped};
use crate::recognise::{name, placeholder::looks_like_placeholder, value::identifying_prefix};

/// A placeholder below a label has at most so many words.
const WORDS: usize = 6;
/// A longer line introduces nothing.
const LONGEST_SENTENCE: usize = 200;

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

    fn next_line(&self, lines: &[Span]) -> Option<(usize, Span)> {
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

impl Line<'_, '_> {
    /// A name with nothing after its separator: a mapping, a label above its value, or an empty setting.
    pub(super) fn nothing(&mut self, name: Span, style: Style, lines: &[Span]) -> usize {
        let empty = Span::new(self.at, self.at);
        if style == Style::Env || lines.is_empty() {
            self.add(name, empty, style);
            return 1;
        }
        let indent = |line: &Span| line.trimmed(self.text).start - line.start;
        let here = lines.first().map_or(0, indent);
        let is_name = self.reader.asks(name.of(self.text));
        let following = lines.iter().enumerate().skip(1).find(|(_, line)| !line.of(self.text).trim().is_empty());
        let Some((index, line)) = following else {
            self.found += 1;
            if is_name || names_credential(name.of(self.text)) {
                self.add(name, empty, style);
            }
            return 1;
        };
        let text = line.of(self.text).trim();
        let deeper = indent(line) > here || text.starts_with("- ");
        if is_name && index <= 2 && is_value(text) && !name::is_field(text) {
            return self.below(name, lines);
        }
        let is_opening = text.starts_with(['{', '[']);
        if deeper || is_opening {
            self.found += 1;
            if !is_opening {
                self.reader.enter(Opening::Indent(here), name);
            }
            return 1;
        }
        if is_name {
            self.add(name, empty, style);
        } else {
            self.found += 1;
            self.introduction(name);
            if names_credential(name.of(self.text)) {
                self.add(name, empty, style);
            }
        }
        1
    }

    /// A line that ends in a colon introduces what follows, and a sentence may say whose it is: `Here are our PayPal
    /// credentials, for the new shop:`.
    fn introduction(&mut self, name: Span) {
        let line = self.reader.line;
        let says = |part: Span| name::processor(part.of(self.text)).is_some();
        if self.reader.in_braces() || line.end - line.start > LONGEST_SENTENCE {
            return;
        }
        if !says(name) && says(line) {
            self.reader.heading(line, true);
        } else if name.end - name.start <= 60 {
            self.reader.heading(name, false);
        }
    }

    /// The value on the next line that is not empty.
    pub(super) fn below(&mut self, name: Span, lines: &[Span]) -> usize {
        let Some((index, at)) = self.reader.next_line(lines) else { return 1 };
        let (at, taken) = wrapped(self.text, at, lines.get(index..).unwrap_or_default());
        let quoted =
            at.of(self.text).len() >= 2 && at.of(self.text).starts_with('"') && at.of(self.text).ends_with('"');
        let at = if quoted { Span::new(at.start + 1, at.end - 1) } else { at };
        self.add(name, at, Style::Label);
        index + taken
    }
}

/// Whether a name is that of a processor's credential, if not of a field that is known: `stripe_master_key`.
fn names_credential(name: &str) -> bool {
    let label = name::label(name, None);
    label.names_processor && label.credential
}

/// Whether a line can be a value: one word, or one that starts like a known value.
fn is_value(text: &str) -> bool {
    let single = !text.contains(char::is_whitespace)
        && !text.ends_with(':')
        && !text.starts_with(['#', '{', '[', '}', ']', '-', '/']);
    let quoted = text.starts_with('"') && text.ends_with('"') && !text.contains(": ");
    (single || quoted) && !text.contains('=') || identifying_prefix(text).is_some() || single && text.contains("...")
}
