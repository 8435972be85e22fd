//! The tables that the build makes of the Fluent files.
//!
//! The browser's build uses the names in constants only, so that neither names nor texts get into its bundle: each page
//! carries its own messages.

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// A locale that the pages are printed in.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// Its BCP 47 tag: `en`.
    pub tag: &'static str,
    /// Its name in its own language: `English`.
    pub name: &'static str,
    /// The patterns in the order of the sorted message names.
    pub(crate) patterns: &'static [&'static str; COUNT],
}
