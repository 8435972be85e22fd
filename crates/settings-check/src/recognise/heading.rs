//! Headings: short lines that say whose the settings below them are, or of which sort.

use processors::Slot;
use text::{AsciiSet, is_one_of, words};

use super::{environment, name, placeholder::looks_like_placeholder, secret_like::may_be_secret};

/// A longer line, in bytes, is an explanation.
const LONGEST: usize = 60;
/// The marks around a heading take no more bytes than this.
const MARKS_AROUND: usize = 20;
/// A heading has no more words than this.
const WORDS: usize = 5;
/// A heading has none of these marks.
pub(crate) const NO_HEADING: AsciiSet = AsciiSet::of("=\"'{}|@_");
/// And does not end in one of these.
const NO_END: [char; 5] = ['.', ',', ';', '!', '?'];

/// Words that a heading has which starts another connection, beside those of environments.
const CONNECTION_WORDS: &[&str] = &["connection", "account", "store", "shop", "site", "integration", "merchant"];

/// Whether a short line can be a heading: words, not a setting, a key, a field's name or a line of code.
pub(crate) fn is_heading(line: &str) -> bool {
    let has_pair = || NO_HEADING.are_in(line) || [": ", "://"].iter().any(|mark| line.contains(mark));
    line.len() <= LONGEST
        && !has_pair()
        && line.starts_with(char::is_alphanumeric)
        && line.split_whitespace().nth(WORDS).is_none()
        && !line.ends_with(NO_END)
        && !may_be_secret(line)
        && name::label(line, None).slot.is_none_or(|slot| slot == Slot::Mode)
}

/// Whether a line may be a heading, with its marks or with a numbered label. A quick test: what fails it is none.
pub(crate) fn may_be_heading(line: &str) -> bool {
    let is_numbered = || line.split_once(": ").is_some_and(|(label, _)| ends_with_digit(label));
    may_be_heading_by_length(line)
        && AsciiSet::LIKE_LETTERS.are_in(line)
        && !NO_HEADING.are_in(line)
        && !line.ends_with(NO_END)
        && line.split_whitespace().nth(WORDS).is_none()
        && !line.contains("://")
        && (!line.contains(": ") || is_numbered())
}

/// Whether a line, with the marks around it, is not too long for a heading.
pub(crate) const fn may_be_heading_by_length(line: &str) -> bool {
    line.len() <= LONGEST + MARKS_AROUND
}

/// Whether a label and its text are a heading: `Connection 1: Stripe`.
pub(crate) fn is_numbered_heading(label: &str, text: &str) -> bool {
    ends_with_digit(label)
        && is_heading(label)
        && introduces_connection(label)
        && is_heading(text)
        && !looks_like_placeholder(text)
}

/// Whether a title names a processor, or speaks of a connection.
pub(crate) fn introduces_connection(title: &str) -> bool {
    name::processor(title).is_some() || starts_connection(title)
}

/// Whether a heading starts another connection: it speaks of one, or of an environment, in few words.
pub(crate) fn starts_connection(heading: &str) -> bool {
    let starts = |word| is_one_of(word, CONNECTION_WORDS) || environment::of_word(word).is_some();
    words(heading).take(6).count() <= 5 && words(heading).any(starts)
}

fn ends_with_digit(label: &str) -> bool {
    label.ends_with(|last: char| last.is_ascii_digit())
}
