//! The lines of a paste, and those that are one value and nothing else.

use text::{AsciiSet, Span};

use crate::recognise::{
    encoded::is_encoded,
    value::{Survey, is_identified},
};

/// The lines without their ends; `\n`, `\r\n` and a lone `\r` end a line.
pub(super) fn lines(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(byte, b'\n' | b'\r') {
            let is_second =
                *byte == b'\n' && at == start && at.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'\r');
            if !is_second {
                lines.push(Span::new(start, at));
            }
            start = at + 1;
        }
    }
    lines.push(Span::new(start, text.len()));
    lines
}

/// Whether a line is one value that is identified by its own text, whatever marks are in it: Adyen's keys hold `=`, `<` and `{`.
pub(super) fn is_one_value(line: &str, survey: &Survey) -> bool {
    let is_reference = line.starts_with("${") && line.find('}') == Some(line.len() - 1);
    let is_one_word = || line.len() >= 16 && !survey.characters.meets(const { AsciiSet::of(" \t") });
    is_reference || is_one_word() && (survey.has_prefix && is_identified(line) || is_encoded(line))
}

/// How long the lines are that tools wrap base64 to.
const ENCODED_LINES: [usize; 2] = [64, 76];

/// How many lines a value takes that starts here: base64 goes on below a full line.
pub(super) fn value_lines(text: &str, lines: &[Span]) -> usize {
    let length = |line: &Span| line.end - line.start;
    let is_full = |line: &Span| ENCODED_LINES.contains(&length(line));
    let is_more = |line: &Span| {
        length(line) > 0 && line.of(text).bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    };
    let pairs = lines.iter().zip(lines.iter().skip(1)).take(8);
    let is_another = |line: &str| is_one_value(line, &Survey::of(line));
    1 + pairs.take_while(|(line, next)| is_full(line) && is_more(next) && !is_another(next.of(text))).count()
}
