//! One line of any text format: names, separators and values, in their order.

use text::{AsciiSet, Span};

use super::{
    command::signs_in,
    comment::title,
    expression,
    line::{Line, Token, WIDE, WORD},
    reader::Reader,
    reading::Style,
    scope::Opening,
    wrapped::wrapped,
};
use crate::recognise::{environment, name, token::is_key, value::identifying_prefix};

/// What makes more of a line than words: separators, quotes, brackets, comments, options, and wide separators.
const ACTING: AsciiSet = AsciiSet::of("\"'`=:{[}]()#/-").and(AsciiSet::NON_ASCII);

impl Reader<'_> {
    /// Reads a line that is neither table nor comment; `lines` starts with it. Returns how many lines it took.
    pub(super) fn statement(&mut self, line: Span, lines: &[Span]) -> usize {
        let text = self.of(line);
        let is_listed = text.starts_with(['-', '*', '+', '>']) || text.starts_with('•');
        let marked = (is_listed && !signs_in(text)) || text.starts_with("$ ");
        let after_mark = if marked { text.trim_start_matches(['-', '*', '+', '>', '•', '$', ' ']) } else { text };
        let byte_order_mark =
            text.starts_with('\u{feff}') && identifying_prefix(text.trim_start_matches("\u{feff}")).is_none();
        let start = if byte_order_mark {
            line.start + '\u{feff}'.len_utf8()
        } else if let Some(number) = list_number(text) {
            line.start + number
        } else if marked {
            line.start + (text.len() - after_mark.len())
        } else {
            line.start
        };
        if text.starts_with("- ") {
            self.item(Span::new(start, line.end), lines);
        }
        if self.spaced(Span::new(start, line.end)) {
            return 1;
        }
        if let Some(taken) = self.label(Span::new(start, line.end), lines) {
            return taken;
        }
        self.scan(Span::new(start, line.end), lines)
    }

    /// Reads the names and values in a part of the text.
    pub(super) fn scan(&mut self, part: Span, lines: &[Span]) -> usize {
        let text = self.of(part);
        if is_quoted_alone(text) {
            self.push_unlabelled(part, true);
            return 1;
        }
        let code = text.ends_with([';', ',', '{', '(']) || self.in_braces() || has_keyword(text);
        let mut line = Line {
            text: self.text,
            reader: self,
            at: part.start,
            end: part.end,
            segment: part.start,
            last: None,
            callee: None,
            opened: part.start,
            code,
            start: part.start,
            named: None,
            unnamed: Vec::new(),
            comment: None,
            unclosed: Vec::new(),
            key: None,
            found: 0,
        };
        let acts = line.reader.has_prefix
            || line.reader.has(ACTING)
            || environment::in_library_name(text.trim_end_matches(',')).is_some();
        let taken = if acts { line.run(lines) } else { 1 };
        if line.found > 0 {
            for value in std::mem::take(&mut line.unnamed) {
                line.reader.push(Span::default(), value, Style::Bare);
            }
            return taken;
        }
        if let Some(taken) = self.pairs(part, lines) {
            return taken;
        }
        let (whole, taken) = wrapped(self.text, part, lines);
        if let Some(title) = title(self.text, part).filter(|_| !self.has(const { AsciiSet::of("\"'{}|@_") })) {
            self.heading(title, false);
        }
        self.push_unlabelled(whole, true);
        taken
    }
}

/// How many bytes the number of a list takes: `1. `, `2) `.
fn list_number(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text.get(digits..)?;
    let marked = (1..=3).contains(&digits) && (after.starts_with(". ") || after.starts_with(") "));
    marked.then_some(digits + 2)
}

/// One quoted text and nothing else on the line.
fn is_quoted_alone(text: &str) -> bool {
    let Some(quote) = text.chars().next().filter(|first| matches!(first, '"' | '\'' | '`')) else { return false };
    text.len() > 2
        && text.ends_with(quote)
        && text.matches(quote).count() == 2
        && !expression::has_pair(text.trim_matches(|mark: char| mark == quote))
}

fn has_keyword(text: &str) -> bool {
    text.as_bytes().first().is_some_and(|first| b"clvpsfrt$@".contains(first))
        && ["const ", "let ", "var ", "private ", "public ", "static ", "final ", "return ", "self.", "this.", "$", "@"]
            .iter()
            .any(|keyword| text.starts_with(keyword))
}

impl Line<'_, '_> {
    fn run(&mut self, lines: &[Span]) -> usize {
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
