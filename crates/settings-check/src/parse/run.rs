//! The names, separators and values of one line, in their order.

use text::Span;

use super::{
    expression,
    keyword::has_keyword,
    line::{Line, Token, WIDE, WORD},
    reading::Style,
    scope::Opening,
};
use crate::recognise::{name, token::is_key};

impl Line<'_, '_> {
    pub(super) fn run(&mut self, lines: &[Span]) -> usize {
        let mut taken = 1;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'"' | b'\'' | b'`' => self.quoted(byte),
                b'=' => taken = taken.max(self.equals(lines)),
                b':' if self.is_separator() => taken = taken.max(self.separated(1, Style::Label, lines)),
                WIDE if self.is_wide_separator() => taken = taken.max(self.separated(3, Style::Label, lines)),
                b'{' | b'[' => self.opening(),
                b'}' | b']' => {
                    self.reader.close_brace();
                    self.next_segment();
                }
                b'(' => {
                    self.callee = self.last.filter(|last| !last.quoted).map(|last| last.at);
                    self.opened = self.segment;
                    self.next_segment();
                    if self.rest().trim().is_empty() {
                        self.reader.enter(Opening::Parenthesis, self.callee.unwrap_or_default());
                        self.found += 1;
                    }
                }
                b')' => {
                    self.reader.close_parenthesis();
                    self.next_segment();
                    self.remark();
                }
                b',' | b';' | b'&' | b'?' | b'|' => self.next_segment(),
                b'#' | b'/' if self.is_comment(byte) => {
                    self.reader.comment_start.get_or_insert(self.at);
                    break;
                }
                b'-' if self.sign_in() => {}
                _ if WORD.has(byte) => self.word(),
                _ => self.at += 1,
            }
        }
        taken
    }

    /// Whether the rest of the line is a comment: ` # …`, `// …`, `/* …`.
    fn is_comment(&self, mark: u8) -> bool {
        let twins: &[u8] = if mark == b'#' { b" " } else { b"/*" };
        self.peek(1).is_some_and(|twin| twins.contains(&twin)) && self.last.is_none_or(|last| last.at.end < self.at)
    }

    /// `Secret key (live): …`: a remark in brackets is part of the name.
    fn remark(&mut self) {
        if self.rest().trim_start().starts_with([':', '=']) && self.callee.is_some() && !self.code {
            self.segment = self.opened;
            self.last = Some(Token { at: Span::new(self.opened, self.at).trimmed(self.text), quoted: false });
        }
    }

    fn equals(&mut self, lines: &[Span]) -> usize {
        let before = self.at.checked_sub(1).and_then(|at| self.text.as_bytes().get(at));
        let compares = self.peek(1) == Some(b'=') || matches!(before, Some(b'!' | b'<' | b'>' | b'='));
        if compares || self.last.is_none() {
            self.next_segment();
            return 1;
        }
        let is_option = self.last.is_some_and(|last| last.at.of(self.text).starts_with("--"));
        if is_option && expression::has_pair(self.text.get(self.at + 1..self.end).unwrap_or_default()) {
            // `--from-literal=secret-key=…`: the name comes after it.
            self.next_segment();
            return 1;
        }
        if self.peek(1) == Some(b'>') {
            return self.separated(2, Style::Code, lines);
        }
        let spaced = matches!(before, Some(b' ' | b'\t' | b']'));
        let style = match (spaced, self.reader.in_braces()) {
            (true, _) => Style::Data,
            // An argument of a call.
            (_, true) => Style::Code,
            _ => Style::Env,
        };
        self.separated(1, style, lines)
    }

    fn separated(&mut self, width: usize, mut style: Style, lines: &[Span]) -> usize {
        self.at += width;
        if style == Style::Label
            && let Some(length) = expression::type_before(self.rest())
        {
            (self.at, style) = (self.at + length, Style::Data);
        }
        if style == Style::Label && self.peek(0) == Some(b'=') {
            self.at += 1;
        }
        if let Some(last) = self.last
            && !last.quoted
        {
            if style == Style::Label && self.is_label(last.at) {
                self.code = false;
            }
            self.last = Some(Token { at: self.name(last.at, style), quoted: false });
        }
        self.value_of_last(style, lines)
    }

    /// Whether `Secret key: sk_…,` is no code although it ends like it: the name has several words, or a key follows.
    fn is_label(&self, word: Span) -> bool {
        if !self.code || self.reader.in_braces() {
            return false;
        }
        let whole = Span::new(self.segment, word.end).trimmed(self.text);
        let plain = || whole.of(self.text).chars().all(|one| one.is_alphanumeric() || one == ' ');
        let starts = self.segment == self.opened && !has_keyword(whole.of(self.text));
        let named = || {
            let several = whole.start < word.start && !name::is_field(word.of(self.text));
            several && (name::is_field(whole.of(self.text)) || (starts && plain()))
        };
        let token = || text::up_to(self.rest().trim_start(), |mark: char| matches!(mark, ' ' | ',' | ';'));
        named() || is_key(token())
    }

    /// The name before a separator: in `export A_B=` the last word, in `Publishable key: ` all of them.
    fn name(&self, word: Span, style: Style) -> Span {
        let last = word.of(self.text);
        let single = style == Style::Env || last.contains(['_', '.', '$', '>']) || self.code;
        let name = if single { word } else { Span::new(self.segment, word.end).trimmed(self.text) };
        // `**Secret key**:` in Markdown.
        let plain = name.of(self.text).trim_start_matches(". ").trim_start_matches(['*', '`', ' ']);
        let start = name.end - plain.len();
        Span::new(start, start + plain.trim_end_matches(['*', '`']).len())
    }

    pub(super) fn value_of_last(&mut self, style: Style, lines: &[Span]) -> usize {
        let Some(name) = self.last.take() else { return 1 };
        let style = if self.code && style != Style::Env { Style::Code } else { style };
        let taken = self.value(name.at, style, lines);
        self.segment = self.at;
        taken
    }

    fn opening(&mut self) {
        let indexes = self.peek(0) == Some(b'[') && self.last.is_some_and(|last| last.at.end == self.at);
        if indexes {
            self.at += 1;
            return;
        }
        let name = self.last.map(|last| last.at).or(self.callee).unwrap_or_default();
        let name = self.array_name(name);
        self.reader.enter(Opening::Brace, name);
        self.found += 1;
        self.code = true;
        self.next_segment();
    }
}
