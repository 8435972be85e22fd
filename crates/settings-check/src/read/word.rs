//! Words of a line: parts of names, addresses, and values that tell themselves.

use super::{
    Span, Style, known,
    statement::{Line, Token, WORD},
};
use crate::{characters::Characters, identify::telling_start, letters::is_letter, marks::marks, seek};

/// What goes on in a word, whatever stands before and after it.
const PLAIN: Characters = Characters::of(b"_.-$@\\*").and(Characters::ALPHANUMERIC);

/// The first byte of a wide separator.
pub(super) const WIDE: u8 = 0xef;

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
        if self.reader.starts && is_credential(word.of(self.text)) {
            let name = self.last.map(|last| last.at).filter(|last| known(last.of(self.text)));
            let text = word.of(self.text);
            let bare = if text.ends_with("...") { text } else { marks!(".-").off_end(text) };
            self.credential(name, Span::new(start, start + bare.len()));
        } else if let Some(choice) = environment(word.of(self.text)) {
            // An argument without a name: `braintree.Environment.Sandbox`.
            let name =
                Span::new(word.end - choice.len() - ".".len() - ENVIRONMENT.len(), word.end - choice.len() - ".".len());
            self.add(name, Span::new(word.end - choice.len(), word.end), Style::Data);
            self.last = None;
        } else {
            self.last = Some(Token { at: word, quoted: false });
        }
    }

    /// A value that tells itself, among other words.
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
        self.at += seek::up_to(self.rest(), &stop).len();
        self.last = None;
        if self.text.get(start..self.at).is_some_and(|address| address.contains('@')) {
            self.reader.push_loose(Span::new(start, self.at), false);
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

    /// A colon parts a name from a value before a space, a quote, a brace or the end; and in `name:value` where the
    /// name is known or the value tells itself.
    pub(super) fn is_colon_separator(&self, word: usize) -> bool {
        match self.peek(1) {
            None | Some(b' ' | b'\t' | b'"' | b'\'' | b'[' | b'{' | b'=' | b'*' | b'`') => true,
            Some(b':' | b'/') => false,
            Some(_) => {
                let name = self.text.get(word..self.at).unwrap_or_default();
                let after = self.text.get(self.at + 1..self.end).unwrap_or_default();
                seek::starts_with_space(after)
                    || self.reader.starts && telling_start(after).is_some()
                    || (!after.chars().next().is_some_and(is_letter) && known(name))
            }
        }
    }
}

/// What libraries call the choice of an environment.
const ENVIRONMENT: &str = "Environment";

/// The choice in `Environment.Sandbox`.
pub(super) fn environment(word: &str) -> Option<&str> {
    let choices = ["Sandbox", "SANDBOX", "Production", "PRODUCTION"];
    let choice = choices.into_iter().find(|choice| word.ends_with(choice))?;
    let before = word.get(..word.len() - choice.len())?.strip_suffix('.')?;
    before.ends_with(ENVIRONMENT).then_some(choice)
}

/// Whether a word is a value that tells itself, not a name such as `live_secret_key`.
pub(crate) fn is_credential(word: &str) -> bool {
    telling_start(word).is_some_and(|start| {
        let body = word.get(start.text.len()..).unwrap_or_default();
        let random = body.len() >= 8 && body.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        let secret = start.kind.secret || start.kind.slots.first().is_some_and(|slot| slot.is_credential());
        let counted = body.len() >= 3 && body.bytes().all(|byte| byte.is_ascii_digit());
        secret && (random || counted || body.starts_with("...") || body.starts_with("xxx") || body.starts_with('*'))
    })
}
