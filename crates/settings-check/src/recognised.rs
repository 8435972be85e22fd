//! What is recognised of a processor: its kinds of values, for lists, and where a setting belongs among them.

use super::{
    processors::{Kind, ProcessorId, Telling},
    report::{self, Environment, Setting},
    slot::Slot,
};

/// A kind of value that a processor issues.
#[derive(Clone, Copy)]
pub struct Recognised {
    /// What it is.
    pub kind: report::Kind,
    /// How it starts, and the environment that this tells. An empty start fits everything.
    pub starts: &'static [(&'static str, Environment)],
    /// The slot it belongs in; none for what belongs in no field.
    pub slot: Option<Slot>,
    /// What the text alone tells of the processor.
    pub by: By,
    table: &'static Kind,
}

impl Recognised {
    /// Regular expressions for values of this kind in a text, one for each start, in the syntax of most engines: the
    /// start, the alphabet, the lengths that are believed. For other tools; they know less than the check.
    pub fn patterns(&self) -> impl Iterator<Item = String> {
        let class = self.table.alphabet.class();
        let (least, most) = (self.table.possible.start(), self.table.possible.end());
        let rest = format!("{class}{{{least},{most}}}");
        self.starts.iter().map(move |(start, _)| {
            let escape =
                |character: char| if character.is_alphanumeric() { vec![character] } else { vec!['\\', character] };
            start.chars().flat_map(escape).chain(rest.chars()).collect()
        })
    }
}

/// What a value is recognised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Its own text.
    Text,
    /// Its own text where its length is usual; others issue the same start.
    Length,
    /// A name beside it.
    Name,
    /// The processor's own field that it stands in.
    Field,
}

/// The kinds of a processor, in the order of its table.
pub fn recognised(processor: ProcessorId) -> impl Iterator<Item = Recognised> {
    processor.table().into_iter().flat_map(|table| table.kinds).map(|kind| Recognised {
        table: kind,
        kind: report::Kind(kind.id),
        starts: kind.starts,
        slot: kind.slots.first().copied(),
        by: match kind.telling {
            Telling::Alone => By::Text,
            Telling::Usual => By::Length,
            Telling::Named => By::Name,
            Telling::Field => By::Field,
        },
    })
}

/// The slot of a processor that a setting stands in; where its name does not say, the one that its value belongs in.
#[must_use]
pub fn home(processor: ProcessorId, setting: &Setting) -> Option<Slot> {
    setting.slot.or_else(|| recognised(processor).find(|one| one.kind == setting.kind)?.slot)
}
