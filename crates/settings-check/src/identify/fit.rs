//! How well a value fits a kind, and which of several kinds it is.

use std::ops::RangeInclusive;

use super::{Identity, Start, is_credential};
use crate::{
    characters::Characters,
    processors::{Alphabet, Telling},
    slot::Slot,
};

/// How well a value fits its kind, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// A length that was seen before.
    Usual,
    /// A length that is believed.
    Possible,
    /// The kind's start with the shape of another vendor's value.
    Doubtful,
    /// Too short, or marked by the kind as cut.
    Cut,
    /// Too long.
    Long,
    /// A character, at this byte of the value, that the kind does not use.
    Alien(usize),
}

impl Fit {
    /// Whether the value is whole and of the right shape.
    pub(crate) const fn is_good(self) -> bool {
        matches!(self, Self::Usual | Self::Possible)
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Usual => 5,
            Self::Possible => 4,
            Self::Cut => 3,
            Self::Doubtful => 2,
            Self::Long => 1,
            Self::Alien(_) => 0,
        }
    }
}

/// A value that is tried as several kinds: what the part after a start is made of is found out once for each length of
/// the start.
pub(super) struct Candidate<'v> {
    value: &'v str,
    /// The length of the start that was tried last, and the characters after it.
    last: Option<(usize, Characters)>,
}

impl<'v> Candidate<'v> {
    pub(super) const fn new(value: &'v str) -> Self {
        Self { value, last: None }
    }

    fn characters_after(&mut self, length: usize) -> Characters {
        if let Some((last, characters)) = self.last
            && last == length
        {
            return characters;
        }
        let characters = Characters::in_text(self.value.get(length..).unwrap_or_default());
        self.last = Some((length, characters));
        characters
    }
}

/// A value as one of the kind that a start stands for.
pub(super) fn fitted(candidate: &mut Candidate<'_>, start: &Start) -> Identity {
    let Start { text, environment, kind, processor, characters, .. } = *start;
    let value = candidate.value;
    let body = value.get(text.len()..).unwrap_or_default();
    let has = |lengths: &[RangeInclusive<usize>]| lengths.iter().any(|range| range.contains(&body.len()));
    let fit = if !characters.holds(candidate.characters_after(text.len())) {
        Fit::Alien(text.len() + characters.find_other(body).unwrap_or_default())
    } else if kind.telling == Telling::Usual && body.len() < *kind.possible.start() {
        Fit::Cut
    } else if kind.fits.is_some_and(|fits| !fits(value)) {
        Fit::Doubtful
    } else if has(kind.usual) {
        Fit::Usual
    } else if body.len() < *kind.possible.start() || kind.looks_cut.is_some_and(|looks_cut| looks_cut(body)) {
        Fit::Cut
    } else if body.len() > *kind.possible.end() {
        Fit::Long
    } else {
        Fit::Possible
    };
    Identity { kind, processor, start: text, environment, fit }
}

/// A short or missing start needs a fitting rest; a long one (`sk_live_`) speaks even for a damaged value.
pub(super) fn believable(found: Identity, near: bool, slot: Option<Slot>) -> bool {
    let at_home = slot.is_none_or(|slot| found.kind.slots.contains(&slot));
    match found.kind.telling {
        Telling::Named | Telling::Field => found.fit.is_good(),
        Telling::Usual if !near => found.fit == Fit::Usual,
        Telling::Usual | Telling::Alone if found.start.len() < 3 => found.fit.is_good(),
        Telling::Usual => at_home || found.fit.is_good(),
        Telling::Alone => near || is_credential(found.kind) || found.fit.is_good(),
    }
}

/// The order of candidates, the best the highest: a number whose digits are compared from left to right.
///
/// A narrow shape in a usual length is proof against a name (`sk_live_` and 40 small letters is Paystack's, whatever the
/// field is called); else the name decides, unless a character speaks against it. What merely fits a free field comes
/// after what tells itself.
pub(super) fn weight(found: Identity, near: bool, slot: Option<Slot>) -> u32 {
    let Identity { kind, start, fit, .. } = found;
    let tells = matches!(kind.telling, Telling::Alone | Telling::Usual);
    let exact = kind.telling == Telling::Usual && fit == Fit::Usual;
    let narrow = exact && start.len() > 3 && kind.alphabet != Alphabet::AlphaNumeric;
    let at_home = slot.is_some_and(|slot| kind.slots.contains(&slot));
    let free = kind.telling == Telling::Field;
    let spelled = tells || at_home || start.len() > 4;
    let named = near && !free && spelled && !matches!(fit, Fit::Alien(_));
    let first_choice = slot.is_some_and(|slot| kind.slots.first() == Some(&slot));
    let digits = [narrow, named, fit.is_good(), tells, exact, at_home];
    let weight = digits.into_iter().fold(0, |weight, digit| weight << 1 | u32::from(digit));
    // No start is as long as 64 bytes.
    ((weight << 3 | u32::from(fit.rank())) << 6 | start.len() as u32) << 1 | u32::from(first_choice)
}
