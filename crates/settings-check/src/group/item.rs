//! A setting of a paste: its name, its value and what both are.

use processors::{Environment, Processor, Slot};

use crate::{
    examine::Examined,
    parse::Style,
    recognise::{
        name::Label,
        token::starts_like_credential,
        value::{Fit, Identity},
    },
};

/// A setting that was examined.
pub(crate) struct Item<'t> {
    /// The name as pasted.
    pub(crate) name: &'t str,
    pub(crate) label: Label,
    pub(crate) style: Style,
    pub(crate) examined: Examined,
    pub(crate) section: usize,
    pub(crate) paragraph: usize,
}

impl Item<'_> {
    /// The slot that the name means, else the one that the value belongs in.
    pub(crate) fn home(&self) -> Option<Slot> {
        self.label.slot.or_else(|| self.examined.identity().and_then(|identity| identity.kind.slots.first().copied()))
    }

    pub(crate) fn environment(&self) -> Environment {
        self.examined.identity().map_or(Environment::CannotTell, |identity| identity.environment)
    }

    /// Whether the value is one that payments are made with, not an id or a choice.
    pub(crate) fn is_credential(&self) -> bool {
        self.examined
            .identity()
            .is_some_and(|identity| identity.kind.slots.first().is_some_and(|slot| slot.is_credential()))
    }

    /// A value is expected here that payments need.
    pub(crate) fn expects_credential(&self) -> bool {
        match self.label.slot {
            Some(slot) => slot.is_credential(),
            None => {
                self.label.credential
                    || self.style == Style::Bare
                    || starts_like_credential(self.examined.value.expose())
            }
        }
    }

    /// Whether the value's kind may be named: its shape is right, or a name says the same.
    pub(crate) fn is_sure_of(&self, identity: Identity) -> bool {
        let named = self.label.processor.is_some_and(|processor| processor == identity.processor);
        identity.fit != Fit::Ambiguous || named
    }

    /// The processor that the name or the value identifies.
    pub(crate) fn processor(&self) -> Option<&'static Processor> {
        let identified = self.examined.identity().filter(|identity| self.is_sure_of(*identity));
        self.label.processor.or(identified.map(|identity| identity.processor))
    }
}
