//! What is recognised of a processor: its kinds of values, for lists, and where a setting belongs among them.

use processors::{Environment, Evidence, ProcessorId, Slot, ValueKind};

use crate::report::{Kind, Setting};

/// A kind of value that a processor issues.
#[derive(Clone, Copy)]
pub struct Recognised {
    /// What it is.
    pub kind: Kind,
    /// How it starts, and the environment that each prefix shows. An empty prefix fits everything.
    pub prefixes: &'static [(&'static str, Environment)],
    /// The slot it belongs in; none for what belongs in no field.
    pub slot: Option<Slot>,
    /// What it is recognised by.
    pub evidence: Evidence,
    table: &'static ValueKind,
}

impl Recognised {
    /// Regular expressions for values of this kind in a text, one for each prefix, in the syntax of most engines: the
    /// prefix, the alphabet, the lengths that are believed. For other tools; they know less than the check.
    pub fn patterns(&self) -> impl Iterator<Item = String> {
        let class = self.table.alphabet.class();
        let (least, most) = (self.table.accepted_lengths.start(), self.table.accepted_lengths.end());
        let rest = format!("{class}{{{least},{most}}}");
        self.prefixes.iter().map(move |(prefix, _)| {
            let escape =
                |character: char| if character.is_alphanumeric() { vec![character] } else { vec!['\\', character] };
            prefix.chars().flat_map(escape).chain(rest.chars()).collect()
        })
    }
}

/// The kinds of a processor, in the order of its table.
pub fn recognised(processor: ProcessorId) -> impl Iterator<Item = Recognised> {
    processor.table().into_iter().flat_map(|table| table.kinds).map(|kind| Recognised {
        table: kind,
        kind: Kind::of(kind),
        prefixes: kind.prefixes,
        slot: kind.slots.first().copied(),
        evidence: kind.evidence,
    })
}

/// The slot of a processor that a setting fills; where its name does not say, the one that its value belongs in.
#[must_use]
pub fn home(processor: ProcessorId, setting: &Setting) -> Option<Slot> {
    setting.slot.or_else(|| recognised(processor).find(|one| one.kind == setting.kind)?.slot)
}
