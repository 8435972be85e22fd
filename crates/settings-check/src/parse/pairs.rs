//! Names beside keys, with a separator between them that no format has: `Store A - sk_…`, `Store A, sk_…`, `Store A | sk_…`.
//! Rows below with the same separator belong to them, whatever their values are: `Store C - your key here`.

use text::Span;

use super::{reader::Reader, reading::Style};
use crate::recognise::token::is_key;

/// What may separate a name from its value; dashes only with spaces around them.
const SEPARATORS: [char; 7] = ['-', '–', '—', '→', '|', ',', ';'];
/// A longer name is a sentence.
const LONGEST_NAME: usize = 60;

/// Whether a mark separates the columns of a sheet, so that it needs no spaces around it.
const fn is_in_sheets(mark: char) -> bool {
    matches!(mark, '|' | ',' | ';')
}

impl Reader<'_> {
    /// Takes the rows that start with this part of a line, where it or the row below it holds a key. Returns how many
    /// lines they take.
    pub(super) fn pairs(&mut self, part: Span, lines: &[Span]) -> Option<usize> {
        let below = || self.separator(*lines.get(1)?);
        let separator = self.separator(part).or_else(below)?;
        let rows = lines.iter().skip(1).map(|line| line.trimmed(self.text));
        let pairs: Vec<_> = [part].into_iter().chain(rows).map_while(|row| self.pair(row, separator)).collect();
        for (name, value) in &pairs {
            self.push(*name, *value, Style::Label);
        }
        (!pairs.is_empty()).then_some(pairs.len())
    }

    /// What separates the key at the end of a row from its name.
    fn separator(&self, row: Span) -> Option<char> {
        let text = self.of(row).trim_ascii_end();
        let before = text.trim_end_matches(|character: char| character != ' ' && !is_in_sheets(character));
        let key = text.get(before.len()..)?;
        let separator = before.trim_ascii_end().chars().next_back().filter(|mark| SEPARATORS.contains(mark))?;
        (is_key(key) && self.pair(row, separator)?.1.of(self.text) == key).then_some(separator)
    }

    /// The name and the value of a row with one separator.
    fn pair(&self, row: Span, separator: char) -> Option<(Span, Span)> {
        let text = self.of(row);
        let is_dash = !is_in_sheets(separator);
        let halves = |(at, mark): (usize, &str)| Some((text.get(..at)?, text.get(at + mark.len()..)?));
        let spaced = |(name, value): &(&str, &str)| !is_dash || name.ends_with(' ') && value.starts_with(' ');
        let (name, value) = text.match_indices(separator).filter_map(halves).find(spaced)?;
        let parts = is_dash || !value.contains(separator);
        let name = Span::new(row.start, row.start + name.len()).trimmed(self.text);
        let value = Span::new(row.end - value.len(), row.end).trimmed(self.text);
        let fits = name.start < name.end && name.end - name.start <= LONGEST_NAME && value.start < value.end;
        (parts && fits).then_some((name, value))
    }
}
