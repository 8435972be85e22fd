//! The pages there are, and where each stands on the site.

use crate::{
    i18n::{Group, MessageId},
    message,
};

/// One page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page: which guide is yours?
    Start,
    /// The customer guide.
    Customer,
    /// The seller guide, with the settings check.
    Seller,
    /// What sellers' messages and codes mean.
    Messages,
    /// What the settings check recognises.
    Recognised,
    /// Snippets for other sites.
    Embed,
}

impl Place {
    /// All pages, in the order in which they are listed.
    pub const ALL: [Self; 6] =
        [Self::Start, Self::Customer, Self::Seller, Self::Messages, Self::Recognised, Self::Embed];

    /// The page's name in the page itself (`<body data-page>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Customer => "customer",
            Self::Seller => "seller",
            Self::Messages => "messages",
            Self::Recognised => "recognised",
            Self::Embed => "builder",
        }
    }

    /// Whether the page is only to read: its app shows what a site sets, and without it nothing is missing.
    #[must_use]
    pub const fn is_only_to_read(self) -> bool {
        matches!(self, Self::Start | Self::Recognised)
    }

    /// The name of the program that is the page's app.
    #[must_use]
    pub const fn app(self) -> &'static str {
        if self.is_only_to_read() { "site" } else { self.id() }
    }

    /// Its folder below the site's root; empty for the first page.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Embed => "embed",
            other => other.id(),
        }
    }

    /// The way from this page to the site's root, for relative links: `./` or `../`.
    #[must_use]
    pub const fn root(self) -> &'static str {
        match self {
            Self::Start => "./",
            _ => "../",
        }
    }

    /// The relative address of another page, seen from this one.
    #[must_use]
    pub fn link(self, other: Self) -> String {
        match other {
            Self::Start => self.root().to_owned(),
            _ => format!("{}{}/", self.root(), other.folder()),
        }
    }

    /// The title of the browser's window.
    #[must_use]
    pub const fn title(self) -> MessageId {
        match self {
            Self::Start => message!("start-page.title"),
            Self::Customer => message!("customer-page.title"),
            Self::Seller => message!("seller-page.title"),
            Self::Messages => message!("messages-page.title"),
            Self::Recognised => message!("recognised-page.title"),
            Self::Embed => message!("embed-page.title"),
        }
    }

    /// What search engines and previews show below the title.
    #[must_use]
    pub const fn description(self) -> MessageId {
        match self {
            Self::Start => message!("start-page.description"),
            Self::Customer => message!("customer-page.description"),
            Self::Seller => message!("seller-page.description"),
            Self::Messages => message!("messages-page.description"),
            Self::Recognised => message!("recognised-page.description"),
            Self::Embed => message!("embed-page.description"),
        }
    }

    /// What the page's policy allows beside what it allows all pages.
    #[must_use]
    pub const fn more_policy(self) -> &'static str {
        match self {
            // The preview is a page of the site in a frame.
            Self::Embed => "; frame-src 'self'",
            _ => "",
        }
    }

    /// The groups of messages that this page carries for its app.
    #[must_use]
    pub const fn groups(self) -> &'static [Group] {
        match self {
            Self::Customer => &[Group::Shared, Group::Customer, Group::HowTo, Group::Declines],
            Self::Seller => &[Group::Shared, Group::Seller, Group::Parts, Group::Findings, Group::Seal],
            Self::Messages => &[Group::Shared, Group::Messages, Group::Seal, Group::Declines, Group::Parts],
            Self::Embed => &[Group::Shared, Group::Embed],
            Self::Start | Self::Recognised => &[Group::Shared],
        }
    }
}
