//! Words of a line: parts of names, addresses, and values that are identified without a name.

use text::{AsciiSet, Span};

use super::{
    line::{Line, Token, WIDE, WORD},
    reading::Style,
};
use crate::recognise::{environment, name, token::is_key, value::identifying_prefix};

/// What goes on in a word, whatever is before and after it.
const PLAIN: AsciiSet = AsciiSet::of("_.-$@\\*").and(AsciiSet::ALPHANUMERIC);

impl Line<'_, '_> {
    /// A name's word, a whole address, or a number.
    pub(super) fn word(&mut self) {
        let start = self.at;
        loop {
            while self.peek(0).is_some_and(|byte| PLAIN.has(byte)) {
                self.at += 1;
            }
            let Some(byte) = self.peek(0) else { break };
            let arrow = byte == b'>' && self.at > start && self.text.as_bytes().get(self.at - 1) == Some(&b'-');
            let colon = byte == b':' && !self.is_colon_separator(start);
            if !(WORD.has(byte) || arrow || colon) || (byte == WIDE && self.is_wide_separator()) {
                break;
            }
            self.at += 1;
            if colon && self.rest().starts_with("//") {
                self.address();
                return;
            }
        }
        let word = Span::new(start, self.at);
        if self.reader.has_prefix && is_key(word.of(self.text)) {
            let name = self.last.map(|last| last.at).filter(|last| name::is_field(last.of(self.text)));
            let text = word.of(self.text);
            let bare = if text.ends_with("...") { text } else { text.trim_end_matches(['.', '-']) };
            self.credential(name, Span::new(start, start + bare.len()));
        } else if let Some((choice, whole)) = environment::in_library_name(word.of(self.text)) {
            // An argument without a name: `braintree.Environment.Sandbox`.
            let value = word.end - choice.len();
            self.add(Span::new(word.end - whole, value - ".".len()), Span::new(value, word.end), Style::Data);
            self.last = None;
        } else {
            self.last = Some(Token { at: word, quoted: false });
        }
    }

    /// A value that is identified without a name, among other words.
    pub(super) fn credential(&mut self, name: Option<Span>, at: Span) {
        match name {
            Some(name) => self.add(name, at, Style::Data),
            None => {
                self.unnamed.push(at);
                self.last = None;
            }
        }
    }

    /// Reads on inside of a call, whose result has a name.
    pub(super) fn enter_call(&mut self, name: Span) {
        self.named = Some(name);
        self.last = None;
        self.segment = self.at;
    }

    /// Skips an address; its query is read on as names and values.
    pub(super) fn address(&mut self) {
        let stop =
            |character: char| character.is_whitespace() || matches!(character, '"' | '\'' | '?' | '`' | '>' | ')');
        let start = self.at;
        self.at += text::up_to(self.rest(), stop).len();
        self.last = None;
        if self.text.get(start..self.at).is_some_and(|address| address.contains('@')) {
            self.reader.push_unlabelled(Span::new(start, self.at), false);
        }
    }

    /// A colon or an equals sign as wide as a Chinese character.
    pub(super) fn is_wide_separator(&self) -> bool {
        ["：", "＝"].iter().any(|wide| self.rest().starts_with(wide))
    }

    pub(super) fn is_separator(&self) -> bool {
        let start = self.last.map_or(self.at, |last| last.at.start);
        self.last.is_some_and(|last| last.quoted) || self.is_colon_separator(start)
    }

    /// A colon separates a name from a value before a space, a quote, a brace or the end; and in `name:value` where the
    /// name is known or the value is identified without it.
    pub(super) fn is_colon_separator(&self, word: usize) -> bool {
        match self.peek(1) {
            None | Some(b' ' | b'\t' | b'"' | b'\'' | b'[' | b'{' | b'=' | b'*' | b'`') => true,
            Some(b':' | b'/') => false,
            Some(_) => {
                let name = self.text.get(word..self.at).unwrap_or_default();
                let after = self.text.get(self.at + 1..self.end).unwrap_or_default();
                after.starts_with(char::is_whitespace)
                    || self.reader.has_prefix && identifying_prefix(after).is_some()
                    || (!after.chars().next().is_some_and(char::is_alphabetic) && name::is_field(name))
            }
        }
    }
}
