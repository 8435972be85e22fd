//! Names with nothing after their separator: a mapping, a label above its value, or an empty setting.

use text::Span;

use super::{label::is_value, line::Line, reading::Style, scope::Opening, wrapped::wrapped};
use crate::recognise::name;

/// A longer line introduces nothing.
const LONGEST_SENTENCE: usize = 200;

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
