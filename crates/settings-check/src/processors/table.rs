//! The shape of a processor's table.

use std::ops::RangeInclusive;

use super::ProcessorId;
use crate::{characters::Characters, check::Draft, report::Environment, slot::Slot};

/// A processor, as data.
pub(crate) struct Processor {
    /// Its name in reports.
    pub(crate) id: ProcessorId,
    /// Its name for people.
    pub(crate) brand: &'static str,
    /// Words that mean it in a field's name, in lower case without separators: `authorizenet`, `anet`.
    pub(crate) names: &'static [&'static str],
    /// Where its dashboard shows the live credentials.
    pub(crate) place: &'static str,
    /// Where its dashboard lists failed payments.
    pub(crate) failures: &'static str,
    /// What to ask, where values do not tell whether they are for real money.
    pub(crate) questions: &'static [Question],
    /// No processor but a vendor of other things, whose values start like a processor's.
    pub(crate) outsider: bool,
    /// A field whose value has a narrow shape, and words of the fields beside it: together these common names are this
    /// processor's, although none of them tells it.
    pub(crate) together: Option<(Slot, &'static [&'static str])>,
    /// The fields it asks for.
    pub(crate) fields: &'static [Field],
    /// The kinds of values it issues.
    pub(crate) kinds: &'static [Kind],
    /// Hashes ([`crate::hash`]) of values that its manuals and libraries publish.
    pub(crate) samples: &'static [u64],
    /// What must hold between several settings.
    pub(crate) rules: &'static [Rule],
}

/// What only the seller can tell of credentials that look the same in both environments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Were the values copied from the live side of the dashboard, not from the sandbox?
    LiveSide,
    /// Is the account's own test mode switched off?
    TestModeOff,
}

impl Question {
    /// All questions.
    pub const ALL: [Self; 2] = [Self::LiveSide, Self::TestModeOff];

    /// Its name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::LiveSide => "live-side",
            Self::TestModeOff => "test-mode-off",
        }
    }
}

/// Looks at a whole connection and adds findings to it.
pub(crate) type Rule = fn(&mut Draft<'_>);

/// A field of the processor's form.
pub(crate) struct Field {
    pub(crate) slot: Slot,
    /// What it is called, parted by spaces, each in lower case without separators: `secretkey sk`. One of at most three
    /// letters must be a whole word of the name. One text, since a list costs each name an address and a length.
    pub(crate) names: &'static str,
    /// The processor cannot take a payment without it.
    pub(crate) needed: bool,
    /// These names belong to this processor alone, so that they tell it: `API Login ID`.
    pub(crate) telling: bool,
}

impl Field {
    pub(crate) const fn new(slot: Slot, names: &'static str) -> Self {
        Self { slot, names, needed: false, telling: false }
    }

    pub(crate) const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    pub(crate) const fn telling(self) -> Self {
        Self { telling: true, ..self }
    }
}

/// Looks at a value or a part of one.
pub(crate) type Test = fn(&str) -> bool;

/// A kind of value that the processor issues.
pub(crate) struct Kind {
    /// `stripe.secret-key`: what follows the dot chooses the words.
    pub(crate) id: &'static str,
    /// How it starts, and the environment that this tells. The empty start fits everything.
    pub(crate) starts: &'static [(&'static str, Environment)],
    /// The characters after the start.
    pub(crate) alphabet: Alphabet,
    /// Lengths after the start that were seen. They tell apart who shares a start; they never block.
    pub(crate) usual: &'static [RangeInclusive<usize>],
    /// Lengths after the start that are believed. Shorter is cut off, longer is not this kind.
    pub(crate) possible: RangeInclusive<usize>,
    /// A further condition on the whole value.
    pub(crate) fits: Option<Test>,
    /// Whether the part after the start looks cut off although its length is possible.
    pub(crate) looks_cut: Option<Test>,
    /// The slots it may stand in, the one it belongs in first; none for what belongs in no field.
    pub(crate) slots: &'static [Slot],
    /// Not for customers' eyes.
    pub(crate) secret: bool,
    /// What its text says of its processor.
    pub(crate) telling: Telling,
    /// Where it is for real money, so are the secrets beside it that do not tell: they are issued as a pair.
    pub(crate) lends: bool,
}

impl Kind {
    pub(crate) const NONE: Self = Self {
        id: "",
        starts: &[],
        alphabet: Alphabet::AlphaNumeric,
        usual: &[],
        possible: 1..=512,
        fits: None,
        looks_cut: None,
        slots: &[],
        secret: false,
        telling: Telling::Alone,
        lends: false,
    };

    /// Anything visible in the processor's own field: a password, a passphrase, a name that the seller chose.
    pub(crate) const FREE: Self = Self {
        starts: &[("", Environment::CannotTell)],
        alphabet: Alphabet::Visible,
        telling: Telling::Field,
        ..Self::NONE
    };
}

impl Processor {
    pub(crate) const NONE: Self = Self {
        id: ProcessorId(""),
        brand: "",
        names: &[],
        place: "",
        failures: "",
        questions: &[],
        outsider: false,
        together: None,
        fields: &[],
        kinds: &[],
        samples: &[],
        rules: &[],
    };
}

/// What a value's text says of its processor.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Telling {
    /// The text alone tells the processor.
    Alone,
    /// Others issue the same start: it is this one in a usual length, or where a name says so.
    Usual,
    /// Only where a name or a neighbour says so: 32 hexadecimal digits are anybody's.
    Named,
    /// Only in a field of the processor's that asks for it: anything may stand there.
    Field,
}

/// Which characters may follow the start.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alphabet {
    Digits,
    LowerAlphaNumeric,
    UpperAlphaNumeric,
    AlphaNumeric,
    /// Letters, digits and these.
    With(&'static str),
    /// Everything that can be seen, in ASCII.
    Visible,
}

impl Alphabet {
    /// Its characters as a class of a regular expression: `[0-9]`.
    pub(crate) fn class(self) -> String {
        let marks = match self {
            Self::With(more) => more,
            _ => "",
        };
        let ranges = match self {
            Self::Digits => "0-9",
            Self::LowerAlphaNumeric => "0-9a-z",
            Self::UpperAlphaNumeric => "0-9A-Z",
            Self::AlphaNumeric | Self::With(_) => "0-9A-Za-z",
            Self::Visible => "!-~",
        };
        let marks: String = marks.chars().flat_map(|mark| ['\\', mark]).collect();
        ["[", ranges, &marks, "]"].concat()
    }

    /// Its characters.
    pub(crate) const fn characters(self) -> Characters {
        match self {
            Self::Digits => Characters::DIGITS,
            Self::LowerAlphaNumeric => Characters::DIGITS.and(Characters::SMALL),
            Self::UpperAlphaNumeric => Characters::DIGITS.and(Characters::CAPITAL),
            Self::AlphaNumeric => Characters::ALPHANUMERIC,
            Self::With(more) => Characters::ALPHANUMERIC.and(Characters::of(more.as_bytes())),
            Self::Visible => Characters::VISIBLE,
        }
    }
}
