//! The whole paste, safe to show: settings redacted, findings marked, and nothing that looks like a secret.
//!
//! The paste is read once more, and whole: the check passes over paragraphs that have nothing to do with payments, and
//! what it passed over may hold secrets of other programs.

use text::{Span, is_one_of};

use crate::{
    parse::read,
    recognise::{environment, name, secret_like::may_be_secret, stand_in::is_stand_in},
    redact::{Redacted, said_secrets},
    report::Report,
    utf16::Utf16Text,
};

/// A part of the paste as it may be shown.
#[derive(Debug)]
pub struct Piece {
    /// What to show.
    pub text: String,
    /// The part of the input that it replaces or repeats.
    pub at: Span,
    /// The part was redacted: `text` is not what was pasted.
    pub redacted: bool,
    /// The setting that is here: the connection's index and the setting's.
    pub setting: Option<(usize, usize)>,
    /// The findings whose first setting is here: each one's connection index and finding index.
    pub marks: Vec<(usize, usize)>,
}

/// The whole text as pieces, in order and without gaps.
#[must_use]
pub fn view(text: &str, report: &Report) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let said = said_secrets(text);
    for cover in covers(text, report) {
        if cover.at.start >= at {
            between(text, Span::new(at, cover.at.start), &said, &mut pieces);
            at = cover.at.end;
            pieces.push(cover);
        }
    }
    between(text, Span::new(at, text.len()), &said, &mut pieces);
    pieces
}

/// The parts that are not shown as they are.
fn covers(text: &str, report: &Report) -> Vec<Piece> {
    let mut covers: Vec<Piece> = Vec::new();
    for (index, connection) in report.connections.iter().enumerate() {
        let first = covers.len();
        for (setting, found) in connection.settings.iter().enumerate() {
            covers.push(cover(found.at, found.shown.as_str(), Some((index, setting))));
        }
        for (mark, finding) in connection.findings.iter().enumerate() {
            let setting = finding.settings.first().and_then(|setting| covers.get_mut(first + setting));
            if let Some(setting) = setting {
                setting.marks.push((index, mark));
            }
        }
    }
    covers.sort_by_key(place);
    let known = covers.len();
    let utf16 = Utf16Text::of(text);
    let reading = read(utf16.as_ref().map_or(text, Utf16Text::text));
    let asks_for_secret = |name: Span| {
        let name = name.of(utf16.as_ref().map_or(text, Utf16Text::text));
        name::label(name, None).credential
    };
    let switched_off = reading.commented_out.into_iter().map(|at| (at, false));
    let entries = reading.entries.into_iter().map(|entry| (entry.at, asks_for_secret(entry.name)));
    for (at, is_secret) in switched_off.chain(entries) {
        let at = utf16.as_ref().map_or(at, |utf16| utf16.place(at));
        let value = at.of(text);
        let settings = covers.get(..known).unwrap_or_default();
        let next = settings.partition_point(|cover| cover.at.end <= at.start);
        let taken = settings.get(next).is_some_and(|cover| cover.at.start < at.end);
        let is_shown = if is_secret { is_stand_in(value) } else { is_harmless(value) };
        if !taken && !value.is_empty() && !is_shown {
            covers.push(cover(at, Redacted::new(value, 0).as_str(), None));
        }
    }
    covers.sort_by_key(place);
    covers
}

fn cover(at: Span, shown: &str, setting: Option<(usize, usize)>) -> Piece {
    Piece { text: shown.to_owned(), at, redacted: true, setting, marks: Vec::new() }
}

const fn place(cover: &Piece) -> (usize, usize) {
    (cover.at.start, cover.at.end)
}

/// Text between settings, without what its words say to be secret.
fn between(text: &str, part: Span, said: &[Span], pieces: &mut Vec<Piece>) {
    let first = said.partition_point(|secret| secret.end <= part.start);
    let mut at = part.start;
    for secret in said.get(first..).unwrap_or_default().iter().take_while(|secret| secret.start < part.end) {
        let hidden = Span::new(secret.start.max(at), secret.end.min(part.end));
        plain(text, Span::new(at, hidden.start), pieces);
        pieces.push(cover(hidden, Redacted::hidden().as_str(), None));
        at = hidden.end;
    }
    plain(text, Span::new(at, part.end), pieces);
}

/// Text that no word says to be secret: words are shown, what looks like a secret is not.
fn plain(text: &str, part: Span, pieces: &mut Vec<Piece>) {
    let mut shown = part.start;
    let mut from = part.start;
    let mut push = |start: usize, end: usize, redacted: bool| {
        if start < end {
            let inner = Span::new(start, end).of(text);
            let text = if redacted { Redacted::new(inner, 0).as_str().to_owned() } else { inner.to_owned() };
            pieces.push(Piece { text, at: Span::new(start, end), redacted, setting: None, marks: Vec::new() });
        }
    };
    while from < part.end {
        let rest = Span::new(from, part.end).of(text);
        let token = text::up_to(rest, is_gap);
        if may_be_secret(token) {
            push(shown, from, false);
            push(from, from + token.len(), true);
            shown = from + token.len();
        }
        from += token.len();
        from += text.get(from..).and_then(|gap| gap.chars().next()).map_or(1, char::len_utf8);
    }
    push(shown, part.end, false);
}

fn is_gap(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '{' | '}' | '[' | ']' | ',' | ';' | '|' | '=')
}

/// Values that are shown although nothing is known of their names, beside those of switches and environments.
const HARMLESS: &[&str] =
    &["null", "none", "local", "stripe", "paypal", "usd", "eur", "gbp", "opaque", "secret", "v1", "{", "["];

/// Whether a value is shown although nothing is known of its name.
fn is_harmless(value: &str) -> bool {
    let value = value.trim();
    let short_number = value.len() <= 5 && value.bytes().all(|byte| byte.is_ascii_digit());
    short_number || is_one_of(value, HARMLESS) || environment::is_switch(value) || environment::of_word(value).is_some()
}
