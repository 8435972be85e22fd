//! What an option takes: its type, its limits and the field that it sets, in one value.

use crate::{
    color::Color,
    config::{AddedStep, NamedLink, StepTexts},
    link::Link,
};

/// A function that gives a field of `T`.
pub type Field<T, V> = fn(&mut T) -> &mut V;

/// What a member of `T` takes, and what it sets.
pub enum Takes<T: 'static> {
    /// A language's tag.
    Locale(Field<T, Option<String>>),
    /// Plain text of so many characters at most.
    Text {
        /// The greatest number of characters.
        longest: usize,
        /// What it sets.
        field: Field<T, Option<String>>,
    },
    /// Lines of plain text.
    Lines {
        /// The greatest number of characters of a line.
        longest: usize,
        /// What it sets.
        field: Field<T, Option<Vec<String>>>,
    },
    /// Names of font families.
    Font(Field<T, Option<String>>),
    /// A colour.
    Color(Field<T, Option<Color>>),
    /// A whole number in a range.
    Whole {
        /// The least.
        least: u32,
        /// The greatest.
        greatest: u32,
        /// What it sets.
        field: Field<T, Option<u32>>,
    },
    /// Yes or no.
    Flag(fn(&mut T, bool)),
    /// One of some names.
    Choice {
        /// The names.
        of: &'static [&'static str],
        /// Takes one of them.
        set: fn(&mut T, &str),
    },
    /// Some of some names.
    Choices {
        /// The names.
        of: &'static [&'static str],
        /// What it sets.
        field: Field<T, Option<Vec<String>>>,
    },
    /// An address for people.
    Link(Field<T, Option<Link>>),
    /// An address with its words.
    NamedLink(Field<T, Option<NamedLink>>),
    /// Addresses with their words.
    NamedLinks(Field<T, Vec<NamedLink>>),
    /// Origins of other sites.
    Origins(Field<T, Vec<String>>),
    /// Texts for steps, by the steps' addresses.
    Steps(Field<T, Vec<(String, StepTexts)>>),
    /// Steps of the site's own.
    AddedSteps(Field<T, Vec<AddedStep>>),
    /// Something that other code reads: the loader, the address, an editor. The text is for the documentation.
    ReadElsewhere(&'static str),
}

/// A member of an object in the file.
pub struct Member<T: 'static> {
    /// Its name.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub about: &'static str,
    /// Whether the object is nothing without it.
    pub required: bool,
    /// What it takes.
    pub takes: Takes<T>,
}
