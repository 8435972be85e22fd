//! How well a value fits a kind, and which of several kinds it is.

use std::ops::RangeInclusive;

use processors::{Alphabet, Environment, Evidence, Processor, Slot, ValueKind};
use text::AsciiSet;

use super::prefix::Prefix;

/// What a value was identified as.
#[derive(Clone, Copy)]
pub(crate) struct Identity {
    pub(crate) kind: &'static ValueKind,
    pub(crate) processor: &'static Processor,
    pub(crate) prefix: &'static str,
    pub(crate) environment: Environment,
    pub(crate) fit: Fit,
}

impl Identity {
    /// Whether the value is one that the processor's manuals print.
    pub(crate) fn is_published(&self, value: &str) -> bool {
        self.processor.publishes(value)
    }
}

/// How well a value fits its kind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// A length that was seen before.
    Typical,
    /// A length that is believed.
    Accepted,
    /// The kind's prefix with the shape of another vendor's value.
    Ambiguous,
    /// Too short, or marked by the kind as cut off.
    Truncated,
    TooLong,
    /// A character, at this byte of the value, that the kind does not use.
    UnexpectedCharacter(usize),
}

impl Fit {
    /// Whether the value is whole and of the right shape.
    pub(crate) const fn is_good(self) -> bool {
        matches!(self, Self::Typical | Self::Accepted)
    }

    /// How much speaks for the kind, the most the highest.
    const fn score(self) -> u8 {
        match self {
            Self::Typical => 5,
            Self::Accepted => 4,
            Self::Truncated => 3,
            Self::Ambiguous => 2,
            Self::TooLong => 1,
            Self::UnexpectedCharacter(_) => 0,
        }
    }
}

/// A value that is tried as several kinds. What the part after a prefix is made of is kept for the next prefix of the same
/// length: a value of one vendor is tried as dozens of kinds.
pub(super) struct Body<'v> {
    value: &'v str,
    last: Option<(usize, AsciiSet)>,
}

impl<'v> Body<'v> {
    pub(super) const fn of(value: &'v str) -> Self {
        Self { value, last: None }
    }

    fn characters_after(&mut self, length: usize) -> AsciiSet {
        if let Some((last, characters)) = self.last
            && last == length
        {
            return characters;
        }
        let characters = AsciiSet::in_text(self.value.get(length..).unwrap_or_default());
        self.last = Some((length, characters));
        characters
    }

    /// The value as one of a prefix's kind.
    pub(super) fn as_kind_of(&mut self, prefix: &Prefix) -> Identity {
        let &Prefix { text, environment, kind, processor, characters, .. } = prefix;
        let value = self.value;
        let body = value.get(text.len()..).unwrap_or_default();
        let has = |lengths: &[RangeInclusive<usize>]| lengths.iter().any(|range| range.contains(&body.len()));
        let fit = if !characters.is_superset(self.characters_after(text.len())) {
            Fit::UnexpectedCharacter(text.len() + characters.find_other(body).unwrap_or_default())
        } else if kind.evidence == Evidence::PrefixAndLength && body.len() < *kind.accepted_lengths.start() {
            Fit::Truncated
        } else if kind.fits.is_some_and(|fits| !fits(value)) {
            Fit::Ambiguous
        } else if has(kind.typical_lengths) {
            Fit::Typical
        } else if body.len() < *kind.accepted_lengths.start()
            || kind.looks_truncated.is_some_and(|looks_truncated| looks_truncated(body))
        {
            Fit::Truncated
        } else if body.len() > *kind.accepted_lengths.end() {
            Fit::TooLong
        } else {
            Fit::Accepted
        };
        Identity { kind, processor, prefix: text, environment, fit }
    }
}

/// A short or missing prefix needs a fitting rest; a long one (`sk_live_`) speaks even for a damaged value.
pub(super) fn is_believable(found: Identity, near: bool, slot: Option<Slot>) -> bool {
    let at_home = slot.is_none_or(|slot| found.kind.slots.contains(&slot));
    match found.kind.evidence {
        Evidence::Name | Evidence::Field => found.fit.is_good(),
        Evidence::PrefixAndLength if !near => found.fit == Fit::Typical,
        Evidence::PrefixAndLength | Evidence::Prefix if found.prefix.len() < 3 => found.fit.is_good(),
        Evidence::PrefixAndLength => at_home || found.fit.is_good(),
        Evidence::Prefix => near || found.kind.is_credential() || found.fit.is_good(),
    }
}

/// How much speaks for one of several kinds, compared from the first field to the last; the highest is the best.
///
/// A narrow shape in a typical length is proof against a name (`sk_live_` and 40 small letters is Paystack's, whatever the
/// field is called); else the name decides, unless a character speaks against it. What merely fits a free field comes
/// after what identifies itself.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// A narrow shape in a typical length.
    narrow: bool,
    /// A name or a neighbour says the same, and no character speaks against it.
    named: bool,
    good: bool,
    /// The value needs no name.
    identifying: bool,
    /// A shared prefix in a typical length.
    exact: bool,
    at_home: bool,
    fit: u8,
    prefix_length: usize,
    /// The kind belongs in this slot first of all.
    first_choice: bool,
}

impl Rank {
    pub(super) fn of(found: Identity, near: bool, slot: Option<Slot>) -> Self {
        let Identity { kind, prefix, fit, .. } = found;
        let identifying = matches!(kind.evidence, Evidence::Prefix | Evidence::PrefixAndLength);
        let exact = kind.evidence == Evidence::PrefixAndLength && fit == Fit::Typical;
        let at_home = slot.is_some_and(|slot| kind.slots.contains(&slot));
        let takes_anything = kind.evidence == Evidence::Field;
        let spelled_out = identifying || at_home || prefix.len() > 4;
        Self {
            narrow: exact && prefix.len() > 3 && kind.alphabet != Alphabet::AlphaNumeric,
            named: near && !takes_anything && spelled_out && !matches!(fit, Fit::UnexpectedCharacter(_)),
            good: fit.is_good(),
            identifying,
            exact,
            at_home,
            fit: fit.score(),
            prefix_length: prefix.len(),
            first_choice: slot.is_some_and(|slot| kind.slots.first() == Some(&slot)),
        }
    }
}
