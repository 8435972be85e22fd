//! What a support site sets: language, colours, names, contact, links, and texts of its own.
//!
//! Lives here: the table of all options ([`OPTIONS`]), and what follows from it: how values from outside (a file beside
//! the pages, the address, a message of the host page) are read, the published schema, the documentation's table; and
//! the snippets for other sites. Not here: where the values come from and how they are shown (the app).
//!
//! Everything is optional. What cannot be read leaves the default, and is named as a [`Mistake`] with its path.
//!
//! ```
//! use site_config::{Config, Source, Value, read};
//! let attributes = [("radius", "8"), ("accent", "red")];
//! let value = Value::Map(attributes.map(|(name, text)| (name.to_owned(), Value::Text(text.to_owned()))).to_vec());
//! let mut config = Config::default();
//! let mistakes = read(&value, Source::Host, &mut config);
//! assert_eq!(config.radius, Some(8));
//! assert_eq!(mistakes[0].path, "accent", "a colour is written as #0d5f52");
//! ```

mod checks;
mod color;
mod config;
mod embedder;
mod link;
mod mistake;
mod objects;
mod options;
mod read;
mod takes;
mod value;

pub mod docs;
pub mod schema;
pub mod snippet;

pub use color::{Accent, Color, Shade};
pub use config::{AddedStep, Config, NamedLink, StepTexts, Steps, Theme};
pub use embedder::is_trusted;
pub use link::Link;
pub use mistake::{Fault, Mistake};
pub use objects::STEP_OPTIONS;
pub use options::{Attribute, OPTIONS, PROCESSORS, SiteOption, Source, option};
pub use read::{read, read_steps};
pub use takes::{Member, Takes};
pub use value::Value;
