//! Comments and headings: lines that say something about settings. What is commented out is no setting.

use text::{Span, is_one_of};

use super::reader::Reader;
use crate::recognise::{
    heading::{is_heading, may_be_heading_by_length},
    name,
    placeholder::looks_like_placeholder,
};

/// A comment over more lines than this is one that never ends.
const LONGEST_BLOCK: usize = 64;

/// What is below the name of a connection on a platform's page.
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
        if is_option || (*mark == "#" && text.len() > 24 && !text.contains([' ', '=', ':', '_'])) {
            return None;
        }
        self.comment_start = Some(line.start);
        let taken = self.block_comment(text, lines);
        let rest = text.trim_start_matches(['#', '/', '-', '*', '<', '!', ';', '%', ' ', '=']);
        let heading = rest.trim_end_matches(['#', '-', '*', '/', '>', ' ', '=', ':']);
        if taken == 1 && is_heading(heading) && !rest.ends_with('.') {
            let start = line.start + (text.len() - rest.len());
            self.heading(Span::new(start, start + heading.len()), !text.starts_with("##"));
        }
        Some(taken)
    }

    /// How many lines a comment takes that starts here.
    fn block_comment(&self, text: &str, lines: &[Span]) -> usize {
        let block = BLOCKS.iter().find(|(open, _)| text.starts_with(open));
        let is_open = |&&(open, close): &&(&str, &str)| !text.get(open.len()..).unwrap_or_default().contains(close);
        let Some((_, close)) = block.filter(is_open) else { return 1 };
        let end = lines.iter().take(LONGEST_BLOCK).skip(1).position(|line| self.of(*line).contains(close));
        end.map_or(1, |last| last + 2)
    }

    /// Keeps the values of what a comment has switched off: they may be secrets.
    pub(super) fn commented_out(&mut self, lines: &[Span]) {
        let Some(mut start) = self.comment_start else { return };
        for line in lines {
            let comment = Span::new(start.max(line.start), line.end);
            let pair = ["=", ": "].iter().find_map(|mark| self.of(comment).find(mark));
            if let Some(at) = pair {
                let name = Span::new(comment.start, comment.start + at).trimmed(self.text);
                let value = Span::new(comment.start + at + 1, comment.end).trimmed(self.text);
                let word = self.of(name).rsplit(' ').next().unwrap_or_default();
                if self.of(comment).get(at..).is_some_and(|rest| rest.starts_with('=')) && !word.is_empty()
                    || name::is_field(self.of(name))
                {
                    self.reading.commented_out.push(value);
                }
            }
            start = line.end;
        }
    }
}

/// The heading that a line is, without its marks: `== Live ==`, `Stripe one`.
pub(super) fn title(text: &str, line: Span) -> Option<Span> {
    let marks = |character: char| matches!(character, '=' | '-' | '*' | '~' | '#' | '+' | ' ' | ':' | '–' | '—');
    if !may_be_heading_by_length(line.of(text)) {
        return None;
    }
    let inner = line.of(text).trim_end_matches(marks);
    let plain = inner.trim_start_matches(marks);
    let at = Span::new(line.start + (inner.len() - plain.len()), line.start + inner.len());
    let is_title = is_heading(plain) && !looks_like_placeholder(plain) && !is_one_of(plain, STATES);
    is_title.then_some(at)
}
