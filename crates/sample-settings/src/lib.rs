//! Settings to test with. They are made at run time from patterns, so that no file of this project holds a key.
//!
//! | Module | Lives there |
//! |---|---|
//! | [`pattern`] | patterns of values (`sk_live_{an24}`) and what fills them |
//! | [`set`] | the sets in `sets/<name>.txt`: all settings of a processor, live and test |
//! | [`findings`] | templates by what is found in them |
//! | [`format`] | the formats in which people paste a set |
//! | [`keys`] | single values by name, and templates that name them: `STRIPE_SECRET_KEY={{live.secret}}` |
//!
//! For tests and the fuzzer only; nothing here knows the settings check.
//!
//! ```
//! use sample_settings::{keys::filled, pattern::Filler};
//!
//! assert_eq!(Filler::new("any seed").fill("sk_live_{an24}").len(), 32);
//! assert!(filled("STRIPE_SECRET_KEY={{live.secret}}").starts_with("STRIPE_SECRET_KEY=sk_live_"));
//! ```

pub mod findings;
pub mod format;
pub mod keys;
pub mod pattern;
pub mod set;
