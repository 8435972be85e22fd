//! Where a value ends that no quotes enclose.

use text::AsciiSet;

use super::{command::is_command, line::Line};

/// The end of a value without quotes is looked for in so many bytes.
const LONGEST: usize = 8192;

/// Brackets around so many bytes are around more than a value: what is in them is read by itself.
const LONGEST_IN_BRACKETS: usize = 512;

impl Line<'_, '_> {
    /// The end of an unquoted value in an environment file or a command: a comment, the next assignment, the end.
    pub(super) fn env_end(&mut self) -> usize {
        let end = self.comment_start();
        if let Some(space) = self.text.get(self.at..end).and_then(|value| value.find(' '))
            && is_command(self.text.get(self.start..self.end).unwrap_or_default())
        {
            return self.at + space;
        }
        let value = self.text.get(self.at..end).unwrap_or_default();
        let mut from = 0;
        while let Some(found) =
            value.get(from..).filter(|_| from < LONGEST).and_then(|rest| const { AsciiSet::of(" &\"") }.find(rest))
        {
            let border = from + found;
            let after = value.get(border + 1..).unwrap_or_default();
            if is_assignment(after.trim_start_matches("amp;").trim_start_matches(' '))
                || after.starts_with('-') && value.as_bytes().get(border) == Some(&b' ')
            {
                return self.at + border;
            }
            if value.as_bytes().get(border) == Some(&b'"') && after.len() <= 1 && !value.starts_with('"') {
                return self.at + border;
            }
            from = border + 1;
        }
        if value.ends_with(" \\") { end - 2 } else { end }
    }

    /// The end of an expression: the `,`, `;` or closing bracket that is not inside of it. None where brackets in it hold
    /// too much for a value: many that never close must not be searched to the line's end each.
    pub(super) fn code_end(&mut self) -> Option<usize> {
        let end = self.comment_start().min(self.text.floor_char_boundary(self.at + LONGEST));
        let part = self.text.as_bytes().get(self.at..end).unwrap_or_default();
        let (mut depth, mut quote, mut opened) = (0_usize, None, 0);
        for (at, &byte) in part.iter().enumerate() {
            if depth == 0 {
                opened = at;
            } else if at - opened > LONGEST_IN_BRACKETS {
                return None;
            }
            match (quote, byte) {
                (Some(open), _) if open == byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'' | b'`') => quote = Some(byte),
                (None, b'(' | b'[' | b'{') => depth += 1,
                (None, b')' | b']' | b'}') if depth > 0 => depth -= 1,
                (None, b',' | b';' | b')' | b']' | b'}') if depth == 0 => return Some(self.at + at),
                _ => {}
            }
        }
        (part.len() + 4 <= LONGEST).then_some(end)
    }

    /// Where a comment starts on the rest of the line: ` # …`, ` // …`. Looked for once in a line, not for each value.
    pub(super) fn comment_start(&mut self) -> usize {
        if self.comment.is_none_or(|start| start < self.at) {
            if !self.reader.has(const { AsciiSet::of("#/") }) {
                return self.end;
            }
            let rest = self.rest().as_bytes();
            let mark =
                |at: usize| matches!(rest.get(at..), Some([b' ' | b'\t', b'#', ..] | [b' ', b'/', b'/', b' ', ..]));
            let start = (0..rest.len()).find(|&at| mark(at)).unwrap_or(rest.len());
            self.comment = Some(self.at + start);
        }
        self.comment.unwrap_or(self.end)
    }
}

/// Whether a text starts with `NAME=`.
pub(super) fn is_assignment(text: &str) -> bool {
    let end = const { AsciiSet::of("_.-").and(AsciiSet::ALPHANUMERIC) }.find_other(text);
    end.is_some_and(|end| {
        let (name, rest) = text.split_at_checked(end).unwrap_or_default();
        name.len() > 1
            && !name.starts_with(|first: char| first.is_ascii_digit())
            && rest.starts_with('=')
            && !rest.starts_with("==")
    })
}
