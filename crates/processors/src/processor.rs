//! A processor, as data.

use crate::{Field, Question, Slot, ValueKind};

/// A payment processor's name in reports: `stripe`, `authorize-net`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProcessorId(pub(crate) &'static str);

impl ProcessorId {
    /// The name: lower case with hyphens.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

/// A processor, or a vendor of other things whose values are easily taken for a processor's.
pub struct Processor {
    /// Its name in reports.
    pub id: ProcessorId,
    /// Its own name for itself, the same in every language.
    pub brand: &'static str,
    /// Words that mean it in a field's name, in lower case without separators: `authorizenet`, `anet`.
    pub names: &'static [&'static str],
    /// Where its dashboard shows the live credentials.
    pub place: &'static str,
    /// Where its dashboard lists failed payments; empty where that is not known.
    pub failures: &'static str,
    /// What to ask, where values do not show whether they are for real money.
    pub questions: &'static [Question],
    /// A vendor of other things, who takes no payments.
    pub outsider: bool,
    /// A field whose value has a narrow shape, and words of the fields beside it: together these common names are this
    /// processor's, although none of them alone identifies it. A word may have alternatives: `password|pwd`.
    pub co_occurring: Option<(Slot, &'static [&'static str])>,
    /// The fields it asks for.
    pub fields: &'static [Field],
    /// The kinds of values it issues.
    pub kinds: &'static [ValueKind],
    /// FNV-1a hashes ([`text::fnv`]) of values that its manuals and libraries publish.
    pub samples: &'static [u64],
}

impl Processor {
    /// Where every table starts from.
    pub const NONE: Self = Self {
        id: ProcessorId(""),
        brand: "",
        names: &[],
        place: "",
        failures: "",
        questions: &[],
        outsider: false,
        co_occurring: None,
        fields: &[],
        kinds: &[],
        samples: &[],
    };

    /// Whether it cannot take a payment without this field.
    #[must_use]
    pub fn needs(&self, slot: Slot) -> bool {
        self.fields.iter().any(|field| field.needed && field.slot == slot)
    }

    /// Whether it has a field of this slot.
    #[must_use]
    pub fn asks_for(&self, slot: Slot) -> bool {
        self.fields.iter().any(|field| field.slot == slot)
    }

    /// Whether its manuals print this value.
    #[must_use]
    pub fn publishes(&self, value: &str) -> bool {
        self.samples.contains(&text::fnv::hash(value))
    }
}

/// Each table is a static, and equal to itself alone.
impl PartialEq for Processor {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Processor {}
