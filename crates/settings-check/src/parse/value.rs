//! Where a value starts and ends after its separator.

use text::{AsciiSet, Span};

use super::{
    expression,
    line::Line,
    reading::Style,
    scope::Opening,
    value_end::is_assignment,
    wrapped::{WRAPPED, wrapped},
};
use crate::recognise::{name, reference::is_reference, value::may_hold_any_mark};

impl Line<'_, '_> {
    /// Reads the value of a name and adds the entry. Returns how many lines that took.
    pub(super) fn value(&mut self, name: Span, style: Style, lines: &[Span]) -> usize {
        // `**Secret key:** sk_…`, and `*Secret key:* sk_…` in messages.
        let stars = self.rest().bytes().take_while(|byte| *byte == b'*').count();
        if style == Style::Label && (stars == 2 || self.peek(stars) == Some(b' ')) {
            self.at += stars;
        }
        self.skip_spaces();
        if is_header(name.of(self.text)) {
            self.at += scheme(self.rest());
        }
        let rest = Span::new(self.at, self.end).trimmed(self.text);
        if self.reader.has_prefix && may_hold_any_mark(rest.of(self.text)) {
            self.at = self.end;
            self.add(name, rest, style);
            return 1;
        }
        let is_spaced = self.at.checked_sub(1).and_then(|at| self.text.as_bytes().get(at)) == Some(&b' ');
        match self.peek(0) {
            None => self.nothing(name, style, lines),
            // `KEY=    # where to find it`
            Some(b'#') if is_spaced && self.peek(1) == Some(b' ') => self.nothing(name, style, lines),
            Some(quote @ (b'"' | b'\'' | b'`')) => match self.in_quotes(quote) {
                Some(inner) => {
                    self.literal(name, inner, style);
                    1
                }
                None => self.over_lines(name, quote, style, lines),
            },
            Some(b'{' | b'[') if !self.is_template() => {
                let how = Opening::Brace;
                let name = self.array_name(name);
                self.reader.enter(how, name);
                self.found += 1;
                self.code = true;
                self.at += 1;
                1
            }
            Some(b'|' | b'>') if style == Style::Label && self.rest().trim_end().len() <= 2 => {
                self.at = self.end;
                self.below(name, lines)
            }
            Some(_) => self.raw(name, style, lines),
        }
    }

    fn skip_spaces(&mut self) {
        while matches!(self.peek(0), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    fn in_quotes(&mut self, quote: u8) -> Option<Span> {
        let end = self.closing(self.at + 1, quote)?;
        let inner = Span::new(self.at + 1, end);
        self.at = end + 1;
        Some(inner)
    }

    fn literal(&mut self, name: Span, mut inner: Span, style: Style) {
        if self.serialized(name, inner) {
            return;
        }
        if is_header(name.of(self.text)) {
            inner.start += scheme(inner.of(self.text));
        }
        let text = inner.of(self.text);
        // Webhook secret: `STRIPE_WEBHOOK_SECRET=…`, in Markdown.
        let is_quoted_setting = || {
            let before = inner.start.checked_sub(1).and_then(|at| self.text.as_bytes().get(at));
            style == Style::Label && before == Some(&b'`') && is_assignment(text)
        };
        if expression::has_pair(text) && (!name::is_field(name.of(self.text)) || is_quoted_setting()) {
            self.nested(inner);
        } else if style == Style::Env || style == Style::Code {
            self.add(name, inner, Style::Data);
        } else {
            self.add(name, inner, style);
        }
    }

    /// A quote that closes on a later line: one value, broken by a line wrap.
    fn over_lines(&mut self, name: Span, quote: u8, style: Style, lines: &[Span]) -> usize {
        let start = self.at + 1;
        for (index, line) in lines.iter().enumerate().skip(1).take(WRAPPED) {
            let text = line.of(self.text);
            if text.contains(':') || is_assignment(text.trim_start()) || text.trim().is_empty() {
                break;
            }
            if let Some(at) = text.bytes().position(|byte| byte == quote) {
                self.at = self.end;
                self.add(name, Span::new(start, line.start + at), Style::Data);
                return index + 1;
            }
        }
        self.raw(name, style, lines)
    }

    /// `{{ key }}`, `{KEY}`, `[YOUR KEY]`: braces around a placeholder, not around settings.
    fn is_template(&self) -> bool {
        let rest = self.rest();
        let (open, close) = if rest.starts_with('{') { ('{', '}') } else { ('[', ']') };
        let inner = rest.trim_start_matches(open);
        // Up to what a setting or an end would be, not further: there may be no end in the whole text.
        let end = inner.find([close, ':', '=', '"', '\'', ',', '{', '[']);
        end.is_some_and(|end| end > 0 && inner.get(end..).is_some_and(|rest| rest.starts_with(close)))
    }

    fn raw(&mut self, name: Span, style: Style, lines: &[Span]) -> usize {
        let end = match style {
            Style::Env => Some(self.env_end()),
            Style::Code => self.code_end(),
            _ => Some(self.comment_start()),
        };
        if self.code && end.is_none() {
            self.enter_call(name);
            return 1;
        }
        let end = end.unwrap_or(self.end);
        let mut span = Span::new(self.at, end);
        let expression = span.of(self.text);
        let calls = self.reader.has(const { AsciiSet::of("(") }) && is_call(expression) && !is_reference(expression);
        let ends_open = || expression.len() > 1 && expression.trim_end().ends_with(['(', '[', '{']);
        let goes_on = self.code && ends_open();
        if calls || goes_on {
            self.enter_call(name);
            return 1;
        }
        self.at = end;
        let trimmed = span.trimmed(self.text);
        let line = lines.first().filter(|line| {
            style == Style::Env
                && line.end > end
                && self.text.get(end..line.end).is_some_and(|rest| rest.trim().is_empty())
        });
        span = line.map_or(trimmed, |line| Span::new(trimmed.start, line.end));
        if expression::may_be_computed(span.of(self.text)) && is_reference(span.of(self.text)) {
            let fallback = expression::fallback(self.text, span).filter(|inner| inner.start < inner.end);
            match fallback {
                Some(inner) => self.add(name, inner, Style::Data),
                None => self.add(name, trimmed, style),
            }
            return 1;
        }
        let (span, taken) = wrapped(self.text, span, lines);
        self.add(name, span, style);
        taken
    }
}

/// Whether a name is that of the HTTP header with credentials.
fn is_header(name: &str) -> bool {
    let (name, header) = (name.as_bytes(), b"authorization");
    let tail = name.len().checked_sub(header.len()).and_then(|start| name.get(start..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(header))
}

/// How many bytes a header's scheme takes, which is not part of the credential.
fn scheme(value: &str) -> usize {
    let scheme = ["Bearer ", "Basic ", "bearer ", "basic ", "Token "].iter().find(|scheme| value.starts_with(**scheme));
    scheme.map_or(0, |scheme| scheme.len())
}

/// Whether an expression calls something with a quoted text: `trim('…')`.
fn is_call(text: &str) -> bool {
    let word = const { AsciiSet::of("_.$: \\>-").and(AsciiSet::ALPHANUMERIC) }.find_other(text);
    word.is_some_and(|at| at > 0 && text.get(at..).is_some_and(|rest| rest.starts_with('(')))
        && text.contains(['"', '\'', '`'])
}
