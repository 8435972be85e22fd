//! The table of all options. A row has an option's name, what it takes, where it may be set and what it is. To add an
//! option, add its row here and its field to `Config`. Not here: what the file changes about steps (`objects`).

use crate::{
    checks::NAME,
    config::{Config, Theme},
    takes::Takes,
};

/// Where values come from, which decides what they may set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The file beside the pages: the site's own, so everything.
    File,
    /// The page around this one: all that an attribute can say.
    Host,
    /// The address of a page in its own tab. Anyone can write a link, so it cannot put words into the site's mouth.
    Address,
}

/// What the loader (`embed.js`) does with an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// It sends it to the guide, also when it changes.
    Sent,
    /// It loads the guide with it, and anew when it changes.
    InAddress,
    /// It reads it itself.
    OfLoader,
}

/// One option of a site.
pub struct SiteOption {
    /// Its name: of the attribute, in the address, in the file.
    pub name: &'static str,
    /// What it takes, and which field it sets.
    pub takes: Takes<Config>,
    /// Whether the file may set it.
    pub file: bool,
    /// Whether and how an attribute may set it.
    pub attribute: Option<Attribute>,
    /// Whether the address of a page in its own tab may set it.
    pub link: bool,
    /// What it is, in a sentence: for the schema and the documentation.
    pub about: &'static str,
    /// What counts where it is not set.
    pub otherwise: &'static str,
}

impl SiteOption {
    /// Whether values from there may set it.
    #[must_use]
    pub const fn accepts(&self, source: Source) -> bool {
        match source {
            Source::File => self.file,
            Source::Host => matches!(self.attribute, Some(Attribute::Sent | Attribute::InAddress)),
            Source::Address => self.link,
        }
    }
}

/// The option of a name.
#[must_use]
pub fn option(name: &str) -> Option<&'static SiteOption> {
    OPTIONS.iter().find(|option| option.name == name)
}

/// The names of the processors that a site may offer: those that the seller guide knows by name.
pub const PROCESSORS: [&str; 4] = ["stripe", "paypal", "braintree", "authorize-net"];

/// All options but those of steps, in the order of the documentation.
pub static OPTIONS: [SiteOption; 20] = [
    SiteOption {
        name: "guide",
        takes: Takes::ReadElsewhere("`customer`, `seller`"),
        file: false,
        attribute: Some(Attribute::OfLoader),
        link: false,
        about: "Which guide is shown.",
        otherwise: "`customer`",
    },
    SiteOption {
        name: "situation",
        takes: Takes::ReadElsewhere("`new-purchase`, `recurring-payment/update-card`, `check`, …"),
        file: false,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "The place where the guide opens.",
        otherwise: "the start",
    },
    SiteOption {
        name: "locale",
        takes: Takes::Locale(|config| &mut config.locale),
        file: true,
        attribute: Some(Attribute::InAddress),
        link: true,
        about: "The language, as a BCP 47 tag. One that the pages do not have leaves their own.",
        otherwise: "English, the only one so far",
    },
    SiteOption {
        name: "theme",
        takes: Takes::Choice { of: &["auto", "light", "dark"], set: |config, name| config.theme = Theme::named(name) },
        file: true,
        attribute: Some(Attribute::Sent),
        link: true,
        about: "Light, dark, or as the visitor's system.",
        otherwise: "`auto`",
    },
    SiteOption {
        name: "accent",
        takes: Takes::Color(|config| &mut config.accent),
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "The colour of buttons and marks. It is changed where people could not read what has it.",
        otherwise: "ours",
    },
    SiteOption {
        name: "radius",
        takes: Takes::Whole { least: 0, greatest: 24, field: |config| &mut config.radius },
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "How round corners are, in CSS pixels.",
        otherwise: "12",
    },
    SiteOption {
        name: "text-size",
        takes: Takes::Whole { least: 14, greatest: 24, field: |config| &mut config.text_size },
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "How large text is, in CSS pixels.",
        otherwise: "17",
    },
    SiteOption {
        name: "font",
        takes: Takes::Font(|config| &mut config.font),
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "Font families that the visitor's device has. None is loaded.",
        otherwise: "the system's",
    },
    SiteOption {
        name: "platform",
        takes: Takes::Text { longest: NAME, field: |config| &mut config.platform },
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "The name of the checkout platform.",
        otherwise: "Kartra",
    },
    SiteOption {
        name: "seller",
        takes: Takes::Text { longest: NAME, field: |config| &mut config.seller },
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "Your name: who sells, or whose site this is.",
        otherwise: "none",
    },
    SiteOption {
        name: "contact",
        takes: Takes::Link(|config| &mut config.contact),
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "How to reach those who help. A mailbox also gets the summaries.",
        otherwise: "none",
    },
    SiteOption {
        name: "processors",
        takes: Takes::Choices { of: &PROCESSORS, field: |config| &mut config.processors },
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "The processors that are offered.",
        otherwise: "all",
    },
    SiteOption {
        name: "extras",
        takes: Takes::Flag(|config, extras| config.without_extras = !extras),
        file: true,
        attribute: Some(Attribute::Sent),
        link: false,
        about: "Whether what goes beyond the article that Payment Help is based on is shown.",
        otherwise: "`on`",
    },
    SiteOption {
        name: "title",
        takes: Takes::ReadElsewhere("text"),
        file: false,
        attribute: Some(Attribute::OfLoader),
        link: false,
        about: "The frame's name for screen readers.",
        otherwise: "Payment Help",
    },
    SiteOption {
        name: "height",
        takes: Takes::ReadElsewhere("a number"),
        file: false,
        attribute: Some(Attribute::OfLoader),
        link: false,
        about: "How much is kept free at first, in CSS pixels.",
        otherwise: "by guide and width",
    },
    SiteOption {
        name: "loading",
        takes: Takes::ReadElsewhere("`lazy`, `eager`"),
        file: false,
        attribute: Some(Attribute::OfLoader),
        link: false,
        about: "Whether the guide loads when it comes near the window, or at once.",
        otherwise: "`lazy`",
    },
    SiteOption {
        name: "sandbox",
        takes: Takes::ReadElsewhere("present or not"),
        file: false,
        attribute: Some(Attribute::OfLoader),
        link: false,
        about: "Whether the frame has no origin.",
        otherwise: "not",
    },
    SiteOption {
        name: "$schema",
        takes: Takes::ReadElsewhere("`./payment-help.schema.json`"),
        file: true,
        attribute: None,
        link: false,
        about: "The address of the schema, for editors.",
        otherwise: "none",
    },
    SiteOption {
        name: "links",
        takes: Takes::NamedLinks(|config| &mut config.links),
        file: true,
        attribute: None,
        link: false,
        about: "Links of your own, at the end of each guide.",
        otherwise: "none",
    },
    SiteOption {
        name: "embedders",
        takes: Takes::Origins(|config| &mut config.embedders),
        file: true,
        attribute: None,
        link: false,
        about: "The sites that may show the settings check in a frame.",
        otherwise: "it asks to be opened in a tab of its own",
    },
];
