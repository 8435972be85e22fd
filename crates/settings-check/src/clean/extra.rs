//! More than the value was pasted: a name, `Bearer `, a sentence around it, the value twice, line ends inside it.

use super::work::Work;
use crate::{
    characters::holds,
    identify::telling_start,
    letters::is_letter_or_digit,
    marks::marks,
    name,
    report::{
        Code::{ExtraText, LineBroken, PastedTwice},
        Severity::{Blocks, Warns},
    },
    seek,
    view::turns,
};

/// Joins a value that a line wrap has broken.
pub(crate) fn unwrap_lines(work: &mut Work) {
    if !marks!("\n\r").are_in(work.text()) {
        return;
    }
    // Quoted-printable mail ends wrapped lines with `=`, shells with `\`.
    let soft = ["=\n", "=\r\n", "\\\n", "\\\r\n"].iter().any(|end| holds(work.text(), end));
    // Programs that hyphenate end them with `-`; where the kind has none, each is such a mark.
    let hyphenated = ["-\n", "-\r\n"].iter().any(|end| holds(work.text(), end))
        && telling_start(work.text()).is_some_and(|start| !start.characters.has(b'-'));
    let dropped = |character: char| {
        character.is_whitespace() || (soft && matches!(character, '=' | '\\' | '>')) || (hyphenated && character == '-')
    };
    if let Some((at, count)) = work.drop_all(&dropped) {
        work.report(LineBroken, Warns, at, count, "");
    }
}

/// Finds the value among what was pasted with it.
pub(crate) fn extra(work: &mut Work) {
    let text = work.text();
    if let Some((start, end)) = value_within(text) {
        let at = if start > 0 { work.span(0, start) } else { work.span(end, text.len()) };
        let variety = if text.to_ascii_lowercase().starts_with("bearer") { "bearer" } else { "text" };
        let count = text.chars().count() - text.get(start..end).unwrap_or_default().chars().count();
        work.report(ExtraText, Warns, at, count, variety);
        work.keep(start, end);
    }
}

/// The part of a text that is the value, where there is more.
fn value_within(text: &str) -> Option<(usize, usize)> {
    for scheme in ["Bearer ", "bearer ", "Basic ", "Token "] {
        if let Some(rest) = text.strip_prefix(scheme) {
            return Some((text.len() - rest.trim_start().len(), text.len()));
        }
    }
    let start = first_start(text)?;
    let rest = text.get(start..)?;
    let token = seek::up_to(rest, &|character| {
        character.is_whitespace() || matches!(character, '"' | '\'' | '<' | '>' | ',' | ';' | '`' | '”' | '’')
    });
    let after = rest.get(token.len()..)?;
    let known = telling_start(token)?;
    let whole = token.len() - known.text.len() >= *known.kind.possible.start();
    let more = marks!("\"'`)>,;").off_ends(after.trim());
    let is_random = |text: &str| text.len() >= 16 && turns(text) >= 2;
    let is_more_of_it = !more.is_empty()
        && more.lines().all(|line| known.characters.find_other(marks!("-").off_end(line)).is_none())
        && (more.bytes().any(|byte| byte.is_ascii_digit()) || is_random(more));
    if start == 0 && (after.is_empty() || is_more_of_it || !whole) {
        return None;
    }
    if start > 0 && !is_introduction(text.get(..start)?) {
        return None;
    }
    Some((start, start + token.len()))
}

/// Where a known start begins a word.
fn first_start(text: &str) -> Option<usize> {
    let mut border = true;
    for (at, character) in text.char_indices() {
        if border && text.get(at..).and_then(telling_start).is_some_and(|start| start.text.len() >= 5) {
            return Some(at);
        }
        border = !(is_letter_or_digit(character) || character == '_' || character == '-');
    }
    None
}

fn is_introduction(text: &str) -> bool {
    seek::ends_with_space(text) || marks!("=:\"'>(`#").end(text)
}

/// Takes off a name that was pasted with its value.
pub(crate) fn pasted_name_of(work: &mut Work) {
    if let Some(start) = pasted_name(work.text()) {
        let at = work.span(0, start);
        let count = work.text().get(..start).unwrap_or_default().chars().count();
        work.report(ExtraText, Warns, at, count, "name");
        work.keep(start, work.text().len());
    }
}

/// A name pasted with a value whose start tells nothing: `client_id: AbC…`.
fn pasted_name(text: &str) -> Option<usize> {
    let at = marks!("=:").find(text)?;
    let name = text.get(..at)?;
    let rest = text.get(at + 1..)?;
    let is_name =
        name.len() <= 48 && name::label(name, None).slot.is_some() && rest.trim().len() >= 4 && !rest.starts_with("//");
    is_name.then(|| text.len() - marks!(" \"'").off_start(rest).len())
}

/// Whether the second half of a text repeats the first.
pub(crate) fn is_doubled(text: &str) -> bool {
    let halves = text.split_at_checked(text.len() / 2);
    text.len() >= 24 && halves.is_some_and(|(first, second)| first == second)
}

/// A value that was pasted two times in a row.
pub(crate) fn pasted_twice(work: &mut Work) {
    let text = work.text();
    let half = text.len() / 2;
    let twice = is_doubled(text);
    let spaced = || {
        let (left, right) = text.split_at_checked(seek::find(text, &char::is_whitespace)?)?;
        (left.len() >= 12 && left == right.trim()).then_some(left.len())
    };
    let end = if twice { Some(half) } else { spaced() };
    if let Some(end) = end {
        let at = work.span(end, text.len());
        work.report(PastedTwice, Blocks, at, 2, "");
        work.keep(0, end);
    }
}
