//! XML and HTML: `<add key="…" value="…"/>`, `<SecretKey>…</SecretKey>`, `<input name="…" value="…">`.

use text::Span;

use super::{reader::Reader, reading::Style};
use crate::recognise::{heading::is_heading, name, value::identifying_prefix};

impl Reader<'_> {
    /// Takes a line of markup. A placeholder such as `<your key>` is none.
    pub(super) fn markup(&mut self, line: Span) -> bool {
        let text = self.of(line);
        let is_tag = text.starts_with('<') && ["=\"", "='", "</", "/>"].iter().any(|mark| text.contains(mark));
        if !is_tag {
            return false;
        }
        let mut at = line.start;
        while let Some(open) = self.text.get(at..line.end).and_then(|rest| rest.find('<')) {
            let start = at + open + 1;
            let Some(length) = self.text.get(start..line.end).and_then(|rest| rest.find('>')) else { break };
            let tag = Span::new(start, start + length);
            let name = self.tag(tag);
            self.names_processor(tag, name);
            at = tag.end + 1;
            if let Some(inner) = self.character_data(at, line.end) {
                self.content(name, inner);
                at = inner.end;
                continue;
            }
            if name::is_field(self.of(name)) && self.wraps_value(at) {
                self.caption = Some(name);
                continue;
            }
            let content = self
                .text
                .get(at..line.end)
                .and_then(|rest| rest.find('<'))
                .map(|end| Span::new(at, at + end).trimmed(self.text));
            if let Some(content) = content.filter(|_| !self.of(tag).starts_with('/')) {
                self.content(name, content);
            }
        }
        true
    }

    /// What `<![CDATA[…]]>` holds at a place.
    fn character_data(&self, at: usize, end: usize) -> Option<Span> {
        const OPEN: &str = "<![CDATA[";
        let inner = self.text.get(at..end)?.strip_prefix(OPEN)?;
        let length = inner.find("]]>")?;
        Some(Span::new(at + OPEN.len(), at + OPEN.len() + length).trimmed(self.text))
    }

    /// A tag that names a processor says whose the settings in it are: `<merchantAuthentication>`.
    fn names_processor(&mut self, tag: Span, name: Span) {
        if !self.of(tag).starts_with('/')
            && self.of(name).len() == self.of(tag).len()
            && name::processor(self.of(name)).is_some()
        {
            self.heading(name, false);
        }
    }

    /// Whether the value of what a tag names has a tag of its own: `<setting name="SecretKey"><value>…</value></setting>`.
    fn wraps_value(&self, at: usize) -> bool {
        let after = self.text.get(at..).unwrap_or_default().trim_start();
        ["<value>", "<Value>", "<string>"].iter().any(|tag| after.starts_with(tag))
    }

    /// Text between tags: a value under its tag's name, or a label whose value is the next text.
    fn content(&mut self, name: Span, content: Span) {
        if name::is_field(self.of(name)) {
            self.push(name, content, Style::Data);
        } else if content.start < content.end {
            match self.caption.take() {
                Some(caption) => self.push(caption, content, Style::Label),
                None if name::is_field(self.of(content)) || is_label(self.of(content)) => self.caption = Some(content),
                None if self.of(content).contains('(') => {
                    self.scan(content, &[]);
                }
                None => self.push(name, content, Style::Data),
            }
        }
    }

    /// Whether an attribute may be a setting: by its name, by its value, or since a script reads it.
    fn may_hold_setting(&self, attribute: &str, value: Span) -> bool {
        let is_credential = || identifying_prefix(self.of(value)).is_some() && attribute != "placeholder";
        name::is_field(attribute) || attribute.starts_with("data-") || is_credential()
    }

    /// Reads a tag's attributes; returns what names the text after it.
    fn tag(&mut self, tag: Span) -> Span {
        let text = self.of(tag);
        let end = text::up_to(text, |character: char| character.is_whitespace() || character == '/').len();
        let mut name = Span::new(tag.start, tag.start + end);
        let mut value = None;
        let mut at = tag.start + end;
        while let Some(equals) = self.text.get(at..tag.end).and_then(|rest| rest.find('=')) {
            let attribute = Span::new(at, at + equals).trimmed(self.text);
            let rest = self.text.get(at + equals + 1..tag.end).unwrap_or_default();
            let Some(quote) = rest.chars().next().filter(|first| matches!(first, '"' | '\'')) else { break };
            let start = at + equals + 2;
            let Some(length) = self.text.get(start..tag.end).and_then(|rest| rest.find(quote)) else { break };
            let inner = Span::new(start, start + length);
            match self.of(attribute).trim_start_matches("android:") {
                "key" | "name" | "id" | "data-name" | "for" => name = inner,
                "value" | "content" | "data-value" => value = Some(inner),
                other if self.may_hold_setting(other, inner) => {
                    self.push(attribute, inner, Style::Data);
                }
                // An address with settings in its query.
                _ if self.of(inner).contains('?') => {
                    self.scan(inner, &[]);
                }
                _ => {}
            }
            at = inner.end + 1;
        }
        if let Some(value) = value {
            self.push(name, value, Style::Data);
        }
        name
    }
}

/// Whether a text between tags is what the next one is called, whosever it is: `Checkout Public Key`.
fn is_label(text: &str) -> bool {
    is_heading(text) && text.contains(' ') && name::label(text, None).credential
}
