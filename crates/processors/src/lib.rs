//! What is known of payment processors, as data: their fields, the kinds of values they issue, their published samples.
//! No rules and no words; what reads pasted settings by these tables is the crate `settings-check`.
//!
//! To add a processor:
//! 1. Write `src/tables/<id>.rs` with one `pub(super) static TABLE: Processor`, its facts with their sources. Most fields
//!    of a [`Processor`] and of a [`ValueKind`] have defaults: start from `..Processor::NONE` and `..ValueKind::NONE`.
//! 2. Name the file in `src/tables/mod.rs` and put its table into the list there.
//! 3. If a field or a kind of a new sort comes in: a line in `src/slot.rs`, and its words in `locales/en/findings.ftl`
//!    (the variants of `slot-name` and `kind-name`; a test finds the missing ones).
//! 4. Write its set of settings as patterns for the tests of `settings-check`; their cases are made of it. Samples go in
//!    as hashes: `text::fnv::hash("the sample")`.
//!
//! Lengths and alphabets are what was seen, not what must be: vendors change them. A kind that others could have issued
//! says so by its [`Evidence`].
//!
//! ```
//! use processors::{ProcessorId, Question};
//!
//! let braintree = ProcessorId::all().find(|one| one.brand() == "Braintree").expect("it has a table");
//! assert_eq!(braintree.id(), "braintree");
//! assert_eq!(braintree.questions(), [Question::LiveSide]);
//! ```

mod alphabet;
mod catalogue;
mod environment;
mod field;
mod host;
mod kind;
mod processor;
mod question;
mod set;
mod shape;
mod slot;
mod tables;

pub use alphabet::Alphabet;
pub use catalogue::{index, owner, publisher};
pub use environment::Environment;
pub use field::Field;
pub use host::environment_of_host;
pub use kind::{Evidence, Shape, ValueKind};
pub use processor::{Processor, ProcessorId};
pub use question::Question;
pub use set::ProcessorSet;
pub use slot::Slot;
pub use tables::{ALL, COUNT};
