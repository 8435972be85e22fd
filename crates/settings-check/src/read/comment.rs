//! Comments and headings: lines that say something about settings. What is commented out is no setting.

use super::{Reader, Span, known};
use crate::{
    characters::{Characters, find, holds},
    connection::speaks,
    letters::is_letter_or_digit,
    marks::marks,
    name, placeholder, seek,
    slot::Slot,
    view::is_telling,
};

/// Longer comments are explanations, not headings.
const LONGEST_HEADING: usize = 60;
/// What stands around a heading takes no more bytes than this.
const MARKS_AROUND: usize = 20;
/// A heading has no more words than this.
const WORDS: usize = 5;
/// A heading has none of these marks.
const NO_HEADING: Characters = Characters::of(b"=\"'{}|@_");
/// A comment over more lines than this is one that never ends.
const LONGEST_BLOCK: usize = 64;

/// What stands below the name of a connection on a platform's page.
const STATES: &[&str] = &["connected", "not connected", "disconnected", "active", "inactive", "enabled", "disabled"];

/// What starts a comment at a line's start.
const MARKS: &[&str] = &["#", "//", "--", "/*", "*/", "<!--", ";", "REM ", "rem ", "%%"];
/// Comments over several lines.
const BLOCKS: &[(&str, &str)] = &[("/*", "*/"), ("<!--", "-->")];

impl Reader<'_> {
    /// Takes a line that is a comment or a Markdown heading, and the lines of a comment that is open at its end.
    pub(super) fn comment(&mut self, line: Span, lines: &[Span]) -> Option<usize> {
        let text = self.of(line);
        if !text.as_bytes().first().is_some_and(|first| b"#/-*<;Rr%".contains(first)) {
            return None;
        }
        let mark = MARKS.iter().find(|mark| text.starts_with(**mark))?;
        // A command's option; a secret that happens to start with a mark.
        let is_option = text.starts_with("--") && !text.starts_with("-- ") && text.contains('=');
        if is_option || (*mark == "#" && text.len() > 24 && !marks!(" =:_").are_in(text)) {
            return None;
        }
        self.note = Some(line.start);
        let taken = self.block_comment(text, lines);
        let rest = marks!("#/-*<!;% =").off_start(text);
        let heading = marks!("#-*/> =:").off_end(rest);
        if taken == 1 && is_heading(heading) && !rest.ends_with('.') {
            let start = line.start + (text.len() - rest.len());
            self.heading(Span::new(start, start + heading.len()), !text.starts_with("##"));
        }
        Some(taken)
    }

    /// How many lines a comment takes that starts here.
    fn block_comment(&self, text: &str, lines: &[Span]) -> usize {
        let block = BLOCKS.iter().find(|(open, _)| text.starts_with(open));
        let is_open = |&&(open, close): &&(&str, &str)| !holds(text.get(open.len()..).unwrap_or_default(), close);
        let Some((_, close)) = block.filter(is_open) else { return 1 };
        let end = lines.iter().take(LONGEST_BLOCK).skip(1).position(|line| holds(self.of(*line), close));
        end.map_or(1, |last| last + 2)
    }

    /// Keeps the values of what a comment has switched off: they may be secrets.
    pub(super) fn switched_off(&mut self, lines: &[Span]) {
        let Some(mut start) = self.note else { return };
        for line in lines {
            let comment = Span::new(start.max(line.start), line.end);
            let pair = [b"=".as_slice(), b": "].iter().find_map(|mark| find(self.of(comment).as_bytes(), mark));
            if let Some(at) = pair {
                let name = Span::new(comment.start, comment.start + at).trimmed(self.text);
                let value = Span::new(comment.start + at + 1, comment.end).trimmed(self.text);
                let word = self.of(name).rsplit(' ').next().unwrap_or_default();
                if self.of(comment).get(at..).is_some_and(|rest| rest.starts_with('=')) && !word.is_empty()
                    || known(self.of(name))
                {
                    self.reading.notes.push(value);
                }
            }
            start = line.end;
        }
    }
}

/// The heading that a line is, without its marks: `== Live ==`, `Stripe one`.
pub(super) fn title(text: &str, line: Span) -> Option<Span> {
    let marks = |character: char| matches!(character, '=' | '-' | '*' | '~' | '#' | '+' | ' ' | ':' | '–' | '—');
    if line.end - line.start > LONGEST_HEADING + MARKS_AROUND {
        return None;
    }
    let inner = seek::without_end(line.of(text), &marks);
    let plain = seek::without_start(inner, &marks);
    let at = Span::new(line.start + (inner.len() - plain.len()), line.start + inner.len());
    let is_title = is_heading(plain) && !placeholder::is_stand_in(plain) && !name::is_one_of(plain, STATES);
    is_title.then_some(at)
}

/// Whether a label and its text are a heading: `Connection 1: Stripe`.
pub(super) fn is_titled(label: &str, text: &str) -> bool {
    let counted = Characters::DIGITS.end(label);
    counted && is_heading(label) && speaks(label) && is_heading(text) && !placeholder::is_stand_in(text)
}

/// Whether a short line can be a heading: words, not a setting, a key, a field's name or a line of code.
pub(crate) fn is_heading(line: &str) -> bool {
    let has_pair = || NO_HEADING.are_in(line) || [": ", "://"].iter().any(|mark| holds(line, mark));
    line.len() <= LONGEST_HEADING
        && !has_pair()
        && line.chars().next().is_some_and(is_letter_or_digit)
        && line.split_whitespace().nth(WORDS).is_none()
        && !marks!(".,;!?").end(line)
        && !is_telling(line)
        && name::label(line, None).slot.is_none_or(|slot| slot == Slot::Mode)
}

/// Whether a line may be a heading, with its marks or with a counted label: a line that is not is none for sure.
pub(super) fn may_be_heading(line: &str) -> bool {
    let is_counted = || {
        find(line.as_bytes(), b": ").is_some_and(|at| line.get(..at).is_some_and(|label| Characters::DIGITS.end(label)))
    };
    line.len() <= LONGEST_HEADING + MARKS_AROUND
        && Characters::LIKE_LETTERS.are_in(line)
        && !NO_HEADING.are_in(line)
        && !marks!(".,;!?").end(line)
        && line.split_whitespace().nth(WORDS).is_none()
        && !holds(line, "://")
        && (!holds(line, ": ") || is_counted())
}
