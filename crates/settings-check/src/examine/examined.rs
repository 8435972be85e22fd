//! What examining a value comes to.

use text::Span;

use crate::{
    parse::Style,
    recognise::{placeholder::is_own_name, value::Identity},
    repair::Repair,
    secret::Secret,
};

/// A value that was examined.
pub(crate) struct Examined {
    /// The value without its damage.
    pub(crate) value: Secret,
    /// Its place.
    pub(crate) at: Span,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) class: ValueClass,
}

/// What a value is.
#[derive(Clone, Copy)]
pub(crate) enum ValueClass {
    Empty,
    /// Refers to a value kept elsewhere.
    Reference,
    Placeholder,
    /// A copy with a hidden part; its prefix may still identify something.
    Masked(Option<Identity>),
    CardNumber,
    Address,
    Email,
    Known(Identity),
    Other,
}

impl Examined {
    pub(crate) fn identity(&self) -> Option<Identity> {
        match self.class {
            ValueClass::Known(identity) => Some(identity),
            ValueClass::Masked(identity) => identity,
            _ => None,
        }
    }

    /// Takes a value that only repeats its name for a placeholder; in code without quotes it is a variable of that name.
    pub(crate) fn look_for_name(&mut self, name: &str, style: Style) {
        let is_value = matches!(self.class, ValueClass::Known(_) | ValueClass::Other | ValueClass::Placeholder);
        if is_value && is_own_name(self.value.expose(), name) {
            self.class = if style == Style::Code { ValueClass::Reference } else { ValueClass::Placeholder };
            self.repairs.clear();
        }
    }
}
