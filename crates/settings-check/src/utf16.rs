//! Text in UTF-16 that was read as if it were UTF-8: beside each letter is a NUL.

use text::Span;

use crate::{report::Report, secret::Secret};

/// Fewer NULs than this are stray characters of a value.
const ENOUGH: usize = 16;

/// Such a text, without its NULs.
pub(crate) struct Utf16Text {
    text: Secret,
    /// For each byte, its place in the text with NULs.
    places: Vec<usize>,
}

impl Utf16Text {
    /// A third of the text is NULs, and there is more than a value alone, whose NULs are its own fault.
    pub(crate) fn of(text: &str) -> Option<Self> {
        if !text.as_bytes().contains(&0) {
            return None;
        }
        let (mut plain, mut places) = (String::with_capacity(text.len()), Vec::new());
        for (at, character) in text.char_indices().filter(|(_, character)| *character != '\0') {
            plain.push(character);
            places.extend(at..at + character.len_utf8());
        }
        let count = text.len() - plain.len();
        let without = Self { text: Secret::new(plain), places };
        let is_utf16 =
            count >= ENOUGH && count * 3 >= text.len() && without.text().trim().contains(['=', ':', '\n', '\r']);
        is_utf16.then_some(without)
    }

    pub(crate) fn text(&self) -> &str {
        self.text.expose()
    }

    /// The place in the text with NULs.
    pub(crate) fn place(&self, at: Span) -> Span {
        let place = |index: usize| self.places.get(index).copied();
        let end = at.end.checked_sub(1).and_then(place).map_or(0, |last| last + 1);
        let start = place(at.start).unwrap_or(end);
        Span::new(start, end.max(start))
    }

    /// The report with the places of the text with NULs.
    pub(crate) fn placed(&self, mut report: Report) -> Report {
        for connection in &mut report.connections {
            let settings = connection.settings.iter_mut().map(|setting| &mut setting.at);
            for at in settings.chain(connection.findings.iter_mut().map(|finding| &mut finding.at)) {
                *at = self.place(*at);
            }
        }
        report
    }
}
