//! The whole paste, safe to show: settings redacted, findings marked, and nothing that looks like a secret.

use super::{
    letters::words,
    order::{Rank, order_by, rank},
    processors,
    read::read,
    redact::Redacted,
    report::Report,
    seek,
    span::Span,
    wide::Narrow,
};

/// A part of the paste as it may be shown.
#[derive(Debug)]
pub struct Piece {
    /// What to show.
    pub text: String,
    /// The part of the input that it stands for.
    pub at: Span,
    /// The part was redacted: `text` is not what was pasted.
    pub redacted: bool,
    /// The setting that stands here: the connection's index and the setting's.
    pub setting: Option<(usize, usize)>,
    /// The findings whose first setting stands here: each one's connection index and finding index.
    pub marks: Vec<(usize, usize)>,
}

/// The whole text as pieces, in order and without gaps.
#[must_use]
pub fn view(text: &str, report: &Report) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for cover in covers(text, report) {
        if cover.at.start >= at {
            plain(text, Span::new(at, cover.at.start), &mut pieces);
            at = cover.at.end;
            pieces.push(cover);
        }
    }
    plain(text, Span::new(at, text.len()), &mut pieces);
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
    order_by(&mut covers, place);
    let known = covers.len();
    let narrow = Narrow::of(text);
    let mut reading = read(narrow.as_ref().map_or(text, Narrow::text));
    reading.notes.extend(reading.entries.iter().map(|entry| entry.at));
    for at in reading.notes {
        let at = narrow.as_ref().map_or(at, |narrow| narrow.place(at));
        let value = at.of(text);
        let settings = covers.get(..known).unwrap_or_default();
        let next = settings.partition_point(|cover| cover.at.end <= at.start);
        let taken = settings.get(next).is_some_and(|cover| cover.at.start < at.end);
        if !taken && !value.is_empty() && !is_harmless(value) {
            covers.push(cover(at, Redacted::new(value, 0).as_str(), None));
        }
    }
    order_by(&mut covers, place);
    covers
}

fn cover(at: Span, shown: &str, setting: Option<(usize, usize)>) -> Piece {
    Piece { text: shown.to_owned(), at, redacted: true, setting, marks: Vec::new() }
}

const fn place(cover: &Piece) -> Rank {
    rank(cover.at.start, cover.at.end)
}

/// Text between settings: words are shown, what may be a secret is not.
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
        let token = seek::up_to(rest, &is_gap);
        if is_telling(token) {
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

/// Letters alone of more than this length are no word.
const LONGEST_WORD: usize = 24;

/// So many characters of parts that mix letters and digits are no word.
const MIXED: usize = 6;

/// Whether a word may tell a secret: letters mixed with digits, long numbers, mail addresses, very long words.
pub(super) fn is_telling(word: &str) -> bool {
    if word.contains('\0') {
        return is_telling(&text::replaced(word, "\0", "").unwrap_or_default());
    }
    let plain = |byte: &u8| byte.is_ascii_lowercase() || *byte >= 0x80;
    if word.len() <= LONGEST_WORD && word.as_bytes().iter().skip(1).all(plain) {
        return false;
    }
    let is_mail = word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
    // Added up over the parts, since a piece of a UUID has only short ones.
    let mut mixed = 0;
    let mut tells = |part: &str| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        if digits > 0 && digits < part.len() {
            mixed += part.len();
        }
        let looks_ascii = part.is_ascii() && part.len() > LONGEST_WORD;
        mixed >= MIXED || digits >= 7 || looks_ascii || turns(part) >= 4
    };
    (is_mail || words(word).any(&mut tells)) && !processors::ALL.iter().any(|processor| processor.brand == word)
}

/// How often a word turns from small letters to capitals: more often than names do.
pub(super) fn turns(word: &str) -> usize {
    let pairs = word.as_bytes().windows(2);
    pairs
        .filter(|pair| matches!(pair, [first, second] if first.is_ascii_lowercase() && second.is_ascii_uppercase()))
        .count()
}

/// Such values.
const HARMLESS: &str = "true false yes no on off null none live test sandbox production development local stripe paypal \
                        usd eur gbp opaque secret v1 { [";

/// Whether a value is shown although nothing is known of its name.
fn is_harmless(value: &str) -> bool {
    let value = value.trim();
    let short_number = value.len() <= 5 && value.bytes().all(|byte| byte.is_ascii_digit());
    short_number || HARMLESS.split(' ').any(|one| one.eq_ignore_ascii_case(value))
}
