//! Questions about all processors at once: who publishes a value, who asks for these fields.

use text::fnv;

use crate::{Processor, ProcessorId, Question, Slot, tables::ALL};

/// No published sample is longer, in bytes.
const LONGEST_SAMPLE: usize = 128;

impl ProcessorId {
    /// The processor's own name for itself, the same in every language.
    #[must_use]
    pub fn brand(self) -> &'static str {
        self.table().map_or("", |table| table.brand)
    }

    /// Where its dashboard shows the live credentials: `Developers > API keys`.
    #[must_use]
    pub fn place(self) -> &'static str {
        self.table().map_or("", |table| table.place)
    }

    /// Where its dashboard lists failed payments: `Transactions > Payments`. Empty where that is not known.
    #[must_use]
    pub fn failures(self) -> &'static str {
        self.table().map_or("", |table| table.failures)
    }

    /// What to ask the seller, because values alone do not show whether they are for real money.
    #[must_use]
    pub fn questions(self) -> &'static [Question] {
        self.table().map_or(&[], |table| table.questions)
    }

    /// Every processor that is known, for lists; vendors who take no payments are not among them.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.iter().filter(|table| !table.outsider).map(|table| table.id)
    }

    /// The fields that the processor asks for, in the order of its table.
    pub fn slots(self) -> impl Iterator<Item = Slot> {
        self.table().into_iter().flat_map(|table| table.fields).map(|field| field.slot)
    }

    /// All that is known of it.
    #[must_use]
    pub fn table(self) -> Option<&'static Processor> {
        ALL.into_iter().find(|table| table.id == self)
    }
}

/// The place of a processor among all of them.
#[must_use]
pub fn index(processor: &Processor) -> Option<usize> {
    ALL.iter().position(|one| *one == processor)
}

/// The processor whose manuals print this value.
#[must_use]
pub fn publisher(value: &str) -> Option<&'static Processor> {
    if value.len() > LONGEST_SAMPLE {
        return None;
    }
    let hash = fnv::hash(value);
    ALL.into_iter().find(|table| table.samples.contains(&hash))
}

/// The first processor that asks for all these slots.
#[must_use]
pub fn owner(slots: &[Slot]) -> Option<&'static Processor> {
    ALL.into_iter().find(|table| slots.iter().all(|slot| table.asks_for(*slot)))
}
