//! What a site has set, as types.

use crate::{color::Color, link::Link};

/// What a site sets. The default is Payment Help as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// A BCP 47 tag.
    pub locale: Option<String>,
    /// Light or dark; nothing follows the person's system.
    pub theme: Option<Theme>,
    /// The colour of buttons and marks.
    pub accent: Option<Color>,
    /// How round corners are, in CSS pixels.
    pub radius: Option<u32>,
    /// How large text is, in CSS pixels.
    pub text_size: Option<u32>,
    /// Font families that the person's device has, separated by commas.
    pub font: Option<String>,
    /// The checkout platform that the guides speak of.
    pub platform: Option<String>,
    /// Who sells.
    pub seller: Option<String>,
    /// How to reach those who help.
    pub contact: Option<Link>,
    /// The processors that are offered, by their names; `None` for all.
    pub processors: Option<Vec<String>>,
    /// Whether what goes beyond the source article is left out.
    pub without_extras: bool,
    /// Links of the site's own.
    pub links: Vec<NamedLink>,
    /// The sites that may show the settings check in a frame, by their origins.
    pub embedders: Vec<String>,
}

/// What a site changes about the customer guide's steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// What is different about steps, by their addresses: `new-purchase/clear-cache`.
    pub changed: Vec<(String, StepTexts)>,
    /// Steps of the site's own.
    pub added: Vec<AddedStep>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the web platform's")]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    /// The theme of a name; `None` for any other, which follows the person's system.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }

    /// The name in attributes and in CSS' `color-scheme`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Texts of the site's own that replace a step's; what is not given stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepTexts {
    /// The step is left out.
    pub hidden: bool,
    /// What to do, as a heading.
    pub title: Option<String>,
    /// What it is.
    pub what: Option<String>,
    /// Why it helps.
    pub why: Option<String>,
    /// How to do it, one line at a time.
    pub how: Option<Vec<String>>,
    /// A tip.
    pub tip: Option<String>,
}

/// A step of the site's own, to read and to do; it has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedStep {
    /// The situation's name.
    pub situation: String,
    /// What to do, as a heading.
    pub title: String,
    /// What it is.
    pub what: String,
    /// How to do it, one line at a time.
    pub how: Vec<String>,
    /// Where to do it.
    pub link: Option<NamedLink>,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedLink {
    /// Its text.
    pub text: String,
    /// Where it leads.
    pub address: Link,
}
