//! The messages of Payment Help: compiled from the Fluent files of `locales/`, and looked up by id.
//!
//! Lives here: the ids ([`message!`]), patterns and how they are filled in, the [`Messages`] of one locale, and one
//! module per subject that gives the messages for the ids of the pure crates. Not here: the texts themselves
//! (`locales/<tag>/*.ftl`) and what decides which text is shown.
//!
//! Layers, each of which knows only those before it: `catalogue` (the compiled files) · `id` · `plural` · `pattern` ·
//! `messages` · `localizer` · the subjects [`declines`], [`findings`], [`guide`], [`how_to`], [`summary`], [`seller`].
//!
//! ```
//! use i18n::{Argument, english, message};
//! let messages = english();
//! let arguments = [("done", Argument::Count(2)), ("all", Argument::Count(5))];
//! assert_eq!(messages.fill(message!("progress-tried"), &arguments), "2 of 5 tried");
//! ```

mod catalogue;
mod id;
mod localizer;
mod messages;
mod pattern;
mod plural;

pub mod declines;
pub mod findings;
pub mod guide;
pub mod how_to;
pub mod seller;
pub mod summary;

pub use catalogue::{Group, LOCALES, Locale};
pub use id::MessageId;
pub use localizer::Localizer;
pub use messages::{Messages, NotPrintable, english};
pub use pattern::Argument;
pub use plural::{PluralCategory, english_plural};
