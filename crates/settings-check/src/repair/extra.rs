//! More than the value was pasted: a name, `Bearer `, a sentence around it, the value twice, line ends inside it.

use super::cleaner::Cleaner;
use crate::{
    recognise::{
        name,
        secret_like::case_changes,
        value::{has_spelled_out_prefix, identifying_prefix},
    },
    report::{
        Code::{ExtraText, LineBroken, PastedTwice},
        Severity::{Blocks, Warns},
    },
};

/// Joins a value that a line wrap has broken.
pub(crate) fn unwrap_lines(cleaner: &mut Cleaner) {
    if !cleaner.text().contains(['\n', '\r']) {
        return;
    }
    // Quoted-printable mail ends wrapped lines with `=`, shells with `\`.
    let soft = ["=\n", "=\r\n", "\\\n", "\\\r\n"].iter().any(|end| cleaner.text().contains(end));
    // Programs that hyphenate end them with `-`; where the kind has none, each is such a mark.
    let hyphenated = ["-\n", "-\r\n"].iter().any(|end| cleaner.text().contains(end))
        && identifying_prefix(cleaner.text()).is_some_and(|prefix| !prefix.characters.has(b'-'));
    let dropped = |character: char| {
        character.is_whitespace() || (soft && matches!(character, '=' | '\\' | '>')) || (hyphenated && character == '-')
    };
    if let Some((at, count)) = cleaner.drop_all(&dropped) {
        cleaner.report(LineBroken, Warns, at, count, "");
    }
}

/// Finds the value among what was pasted with it.
pub(crate) fn extra(cleaner: &mut Cleaner) {
    let text = cleaner.text();
    if let Some((start, end)) = value_within(text) {
        let at = if start > 0 { cleaner.span(0, start) } else { cleaner.span(end, text.len()) };
        let variety = if text.to_ascii_lowercase().starts_with("bearer") { "bearer" } else { "text" };
        let count = text.chars().count() - text.get(start..end).unwrap_or_default().chars().count();
        cleaner.report(ExtraText, Warns, at, count, variety);
        cleaner.keep(start, end);
    }
}

/// The part of a text that is the value, where there is more.
fn value_within(text: &str) -> Option<(usize, usize)> {
    for scheme in ["Bearer ", "bearer ", "Basic ", "Token "] {
        if let Some(rest) = text.strip_prefix(scheme) {
            return Some((text.len() - rest.trim_start().len(), text.len()));
        }
    }
    let start = first_prefix(text)?;
    let rest = text.get(start..)?;
    let token = text::up_to(rest, |character: char| {
        character.is_whitespace() || matches!(character, '"' | '\'' | '<' | '>' | ',' | ';' | '`' | '”' | '’')
    });
    let after = rest.get(token.len()..)?;
    let prefix = identifying_prefix(token)?;
    let whole = token.len() - prefix.text.len() >= *prefix.kind.accepted_lengths.start();
    let more = after.trim().trim_matches(['"', '\'', '`', ')', '>', ',', ';']);
    let is_random = |text: &str| text.len() >= 16 && case_changes(text) >= 2;
    let is_more_of_it = !more.is_empty()
        && more.lines().all(|line| prefix.characters.contains_all_of(line.trim_end_matches('-')))
        && (more.bytes().any(|byte| byte.is_ascii_digit()) || is_random(more));
    if start == 0 && (after.is_empty() || is_more_of_it || !whole) {
        return None;
    }
    if start > 0 && !is_introduction(text.get(..start)?) {
        return None;
    }
    Some((start, start + token.len()))
}

/// Where a known prefix begins a word.
fn first_prefix(text: &str) -> Option<usize> {
    let mut border = true;
    for (at, character) in text.char_indices() {
        if border && text.get(at..).is_some_and(has_spelled_out_prefix) {
            return Some(at);
        }
        border = !(character.is_alphanumeric() || character == '_' || character == '-');
    }
    None
}

fn is_introduction(text: &str) -> bool {
    text.ends_with(char::is_whitespace) || text.ends_with(['=', ':', '"', '\'', '>', '(', '`', '#'])
}

/// Takes off a name that was pasted with its value.
pub(crate) fn pasted_name_of(cleaner: &mut Cleaner) {
    if let Some(start) = pasted_name(cleaner.text()) {
        let at = cleaner.span(0, start);
        let count = cleaner.text().get(..start).unwrap_or_default().chars().count();
        cleaner.report(ExtraText, Warns, at, count, "name");
        cleaner.keep(start, cleaner.text().len());
    }
}

/// A name pasted with a value whose prefix says nothing: `client_id: AbC…`.
fn pasted_name(text: &str) -> Option<usize> {
    let at = text.find(['=', ':'])?;
    let name = text.get(..at)?;
    let rest = text.get(at + 1..)?;
    let is_name =
        name.len() <= 48 && name::label(name, None).slot.is_some() && rest.trim().len() >= 4 && !rest.starts_with("//");
    is_name.then(|| text.len() - rest.trim_start_matches([' ', '"', '\'']).len())
}

/// Whether the second half of a text repeats the first.
pub(crate) fn is_doubled(text: &str) -> bool {
    let halves = text.split_at_checked(text.len() / 2);
    text.len() >= 24 && halves.is_some_and(|(first, second)| first == second)
}

/// A value that was pasted two times in a row.
pub(crate) fn pasted_twice(cleaner: &mut Cleaner) {
    let text = cleaner.text();
    let half = text.len() / 2;
    let twice = is_doubled(text);
    let spaced = || {
        let (left, right) = text.split_at_checked(text.find(char::is_whitespace)?)?;
        (left.len() >= 12 && left == right.trim()).then_some(left.len())
    };
    let end = if twice { Some(half) } else { spaced() };
    if let Some(end) = end {
        let at = cleaner.span(end, text.len());
        cleaner.report(PastedTwice, Blocks, at, 2, "");
        cleaner.keep(0, end);
    }
}
