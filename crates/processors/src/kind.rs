//! The kinds of values that processors issue: how one starts, what it is made of, how long it is, what it proves.

use std::ops::RangeInclusive;

use crate::{Alphabet, Environment, Slot};

/// Looks at a value, or at a part of one.
pub type Shape = fn(&str) -> bool;

/// A kind of value that a processor issues.
///
/// Lengths and alphabets are what was seen, not what must be: vendors change them.
pub struct ValueKind {
    /// `stripe.secret-key`: the processor's id, a dot, and what the words are found by.
    pub id: &'static str,
    /// How it starts, and the environment that each prefix shows. The empty prefix fits everything.
    pub prefixes: &'static [(&'static str, Environment)],
    /// The characters after the prefix.
    pub alphabet: Alphabet,
    /// Lengths after the prefix, in bytes, that were seen. They separate vendors who share a prefix; they never block.
    pub typical_lengths: &'static [RangeInclusive<usize>],
    /// Lengths after the prefix, in bytes, that are believed. Shorter is cut off, longer is not this kind.
    pub accepted_lengths: RangeInclusive<usize>,
    /// A further condition on the whole value.
    pub fits: Option<Shape>,
    /// Whether the part after the prefix looks cut off although its length is accepted.
    pub looks_truncated: Option<Shape>,
    /// The slots it may be in, the one it belongs in first; none for what belongs in no field.
    pub slots: &'static [Slot],
    /// Customers must not see it.
    pub secret: bool,
    /// What its text proves of its processor.
    pub evidence: Evidence,
    /// Where it is for real money, so are the secrets beside it that do not say: they are issued as a pair.
    pub vouches: bool,
}

impl ValueKind {
    /// Where most kinds start from: letters and digits of any length up to 512, a prefix that proves the processor.
    pub const NONE: Self = Self {
        id: "",
        prefixes: &[],
        alphabet: Alphabet::AlphaNumeric,
        typical_lengths: &[],
        accepted_lengths: 1..=512,
        fits: None,
        looks_truncated: None,
        slots: &[],
        secret: false,
        evidence: Evidence::Prefix,
        vouches: false,
    };

    /// Anything visible in the processor's own field: a password, a passphrase, a name that the seller chose.
    pub const FREE: Self = Self {
        prefixes: &[("", Environment::CannotTell)],
        alphabet: Alphabet::Visible,
        evidence: Evidence::Field,
        ..Self::NONE
    };

    /// Whether payments are made with values of this kind; the others are ids and choices.
    #[must_use]
    pub fn is_credential(&self) -> bool {
        self.secret || self.slots.first().is_some_and(|slot| slot.is_credential())
    }
}

/// What a value is identified by, the strongest evidence first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Its prefix alone.
    Prefix,
    /// Its prefix in a typical length, or where a name says so: others issue the same prefix.
    PrefixAndLength,
    /// A name or a neighbour: 32 hexadecimal digits could be anybody's.
    Name,
    /// The processor's own field that asks for it: anything may be its value.
    Field,
}
