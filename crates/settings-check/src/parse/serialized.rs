//! PHP's serialized arrays, as WordPress keeps its options: `s:10:"secret_key";s:32:"sk_…";`.

use text::Span;

use super::{line::Line, reading::Style};

impl Line<'_, '_> {
    /// Takes a text after its length: the name of a setting, or the value of the one before.
    pub(super) fn serialized(&mut self, length: Span, inner: Span) -> bool {
        if !is_counted(length.of(self.text), "s:") {
            return false;
        }
        let follows = |name: &Span| self.text.get(name.end..length.start) == Some("\";");
        match self.key.take().filter(follows) {
            Some(name) => self.add(name, inner, Style::Data),
            None => {
                self.key = Some(inner);
                self.found += 1;
                self.last = None;
                self.segment = self.at;
            }
        }
        true
    }

    /// What an array is called: after `a:9:` the name before it, if there is one.
    pub(super) fn array_name(&mut self, name: Span) -> Span {
        if is_counted(name.of(self.text), "a:") { self.key.take().unwrap_or_default() } else { name }
    }
}

fn is_counted(text: &str, mark: &str) -> bool {
    text.strip_prefix(mark).is_some_and(|count| !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()))
}
