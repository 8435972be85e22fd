//! Headers of sections: `[stripe]`.

use text::Span;

use super::{reader::Reader, scope::Opening};

impl Reader<'_> {
    /// `[stripe]`, `[[connections]]`: a header alone on its line.
    pub(super) fn header(&mut self, line: Span) -> bool {
        let text = self.of(line);
        if !text.starts_with('[') {
            return false;
        }
        let inner = (text.trim_start_matches('[')).trim_end_matches(']').trim();
        let plain = |character: char| {
            character.is_alphanumeric() || matches!(character, '.' | '_' | '-' | ' ' | '"' | ':' | '/')
        };
        let is_header = text.ends_with(']') && !inner.is_empty() && inner.chars().all(plain);
        let is_placeholder = inner.contains(' ') && inner.to_ascii_lowercase().contains("your");
        if !is_header || is_placeholder || self.in_braces() {
            return false;
        }
        self.open.clear();
        let start = line.start + text.find(inner).unwrap_or_default();
        self.enter(Opening::Header, Span::new(start, start + inner.len()));
        true
    }
}
