//! Ways to spoil a paste.

use proptest::prelude::*;

use crate::grammar;

/// One change; its places are parts of a thousand of the text.
#[derive(Clone, Debug)]
pub enum Change {
    /// Puts a piece somewhere.
    Insert(usize, &'static str),
    /// Takes a part out.
    Delete(usize, usize),
    /// Repeats a part somewhere else.
    Repeat(usize, usize, usize),
    /// Puts a piece wherever another one stands.
    Replace(&'static str, &'static str),
    /// Cuts the text off.
    Cut(usize),
    /// Writes the whole text another way.
    Whole(Whole),
}

/// Another way to write a whole text.
#[derive(Clone, Copy, Debug)]
pub enum Whole {
    Crlf,
    OneLine,
    Quoted,
    Wide,
    Indented,
    Commented,
    Wrapped,
}

use Whole::{Commented, Crlf, Indented, OneLine, Quoted, Wide, Wrapped};

/// Any change.
pub fn any() -> impl Strategy<Value = Change> {
    let at = || 0_usize..1000;
    let whole = proptest::sample::select(&[Crlf, OneLine, Quoted, Wide, Indented, Commented, Wrapped][..]);
    prop_oneof![
        4 => (at(), grammar::piece()).prop_map(|(place, piece)| Change::Insert(place, piece)),
        2 => (at(), 0_usize..100).prop_map(|(place, length)| Change::Delete(place, length)),
        2 => (at(), at(), at()).prop_map(|(from, to, place)| Change::Repeat(from, to, place)),
        2 => (grammar::piece(), grammar::piece()).prop_map(|(old, new)| Change::Replace(old, new)),
        1 => at().prop_map(Change::Cut),
        1 => whole.prop_map(Change::Whole),
    ]
}

/// Texts do not grow beyond this, so that runs stay many.
const MOST: usize = 8_000;

impl Change {
    /// The text after the change.
    pub fn of(&self, text: &str) -> String {
        let place =
            |part: usize| (0..=text.len() * part / 1000).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let part = |from: usize, to: usize| text.get(place(from)..place(to)).unwrap_or_default();
        if text.len() > MOST {
            return part(0, 500).to_owned();
        }
        match *self {
            Self::Insert(at, piece) => [part(0, at), piece, part(at, 1000)].concat(),
            Self::Delete(at, length) => [part(0, at), part((at + length).min(1000), 1000)].concat(),
            Self::Repeat(from, to, at) => [part(0, at), part(from.min(to), from.max(to)), part(at, 1000)].concat(),
            Self::Replace(old, new) => text.replace(old, new),
            Self::Cut(at) => part(0, at).to_owned(),
            Self::Whole(way) => way.of(text),
        }
    }
}

impl Whole {
    fn of(self, text: &str) -> String {
        let each = |before: &str| text.lines().map(|line| [before, line, "\n"].concat()).collect();
        match self {
            Self::Crlf => text.replace('\n', "\r\n"),
            Self::OneLine => text.replace('\n', " "),
            Self::Quoted => format!("{text:?}"),
            Self::Wide => text.chars().flat_map(|one| [one, '\0']).collect(),
            Self::Indented => each("    "),
            Self::Commented => each("# "),
            Self::Wrapped => format!("<pre>{text}</pre>"),
        }
    }
}
