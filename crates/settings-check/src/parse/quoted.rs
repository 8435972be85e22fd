//! Quoted text in a line: a name, a value, an argument of a call.

use text::Span;

use super::{
    expression,
    line::{Line, Token},
    reading::Style,
};
use crate::recognise::{name, value::identifying_prefix};

impl Line<'_, '_> {
    pub(super) fn quoted(&mut self, quote: u8) {
        let start = self.at + 1;
        let Some(end) = self.closing(start, quote) else {
            self.next_segment();
            return;
        };
        let inner = Span::new(start, end);
        self.at = end + 1;
        let follows = self.rest().trim_start();
        let indexes = self.last.is_some_and(|last| last.at.end + 1 == start - 1) && follows.starts_with(']');
        if let Some(name) =
            self.last.filter(|last| !last.quoted && self.callee.is_none() && name::is_field(last.at.of(self.text)))
        {
            self.add(name.at, inner, Style::Data);
        } else if follows.starts_with([':', '=']) || indexes {
            self.last = Some(Token { at: inner, quoted: true });
            if indexes {
                self.at += self.rest().find(']').map_or(0, |at| at + 1);
            }
            self.segment = self.at;
        } else {
            self.argument(inner, follows.starts_with(','));
        }
    }

    /// The place of the quote that closes one, on the same line. Where none does, none closes a later one either, and
    /// it is not looked for again: a line may be the whole text, with a quote in every word.
    pub(super) fn closing(&mut self, start: usize, quote: u8) -> Option<usize> {
        if self.unclosed.contains(&quote) {
            return None;
        }
        let part = self.text.as_bytes().get(start..self.end)?;
        let mut escaped = false;
        for (at, &byte) in part.iter().enumerate() {
            if byte == quote && !escaped {
                return Some(start + at);
            }
            escaped = byte == b'\\' && !escaped;
        }
        self.unclosed.push(quote);
        None
    }

    /// Quoted text that no separator follows: `define('NAME', …)`, `setApiKey('…')`, `log('NAME=…')`.
    pub(super) fn argument(&mut self, inner: Span, comma: bool) {
        let text = inner.of(self.text);
        let callee = self.callee.map(|callee| callee.of(self.text).to_ascii_lowercase()).unwrap_or_default();
        let sets = ["define", "set", "put", "option", "add", "env", "const"].iter().any(|verb| callee.contains(verb));
        if comma
            && !expression::has_pair(text)
            && (name::is_field(text) || (sets && is_name(text)))
            && identifying_prefix(text).is_none()
        {
            self.at += self.rest().find(',').map_or(0, |at| at + 1);
            self.last = Some(Token { at: inner, quoted: true });
            self.value_of_last(Style::Code, &[]);
        } else if expression::has_pair(text) || text.starts_with('{') && text.contains("\":") {
            self.nested(inner);
        } else if identifying_prefix(text).is_some() || name::is_field(&callee) {
            let named = self.named.take().filter(|name| name::is_field(name.of(self.text)));
            let name = named.or(self.callee.take()).unwrap_or_default();
            self.add(name, inner, Style::Data);
        } else if self.rest().trim_start().starts_with('{') {
            self.last = Some(Token { at: inner, quoted: true });
        } else {
            self.reader.push_unlabelled(inner, false);
            self.last = None;
        }
    }

    /// Reads names and values inside a quoted text.
    pub(super) fn nested(&mut self, inner: Span) {
        self.reader.scan(inner, &[]);
        self.found += 1;
        self.last = None;
        self.segment = self.at;
    }
}

fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
}
