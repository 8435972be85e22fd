//! The pages there are, and where each stands on the site.

use crate::{
    key,
    words::{GROUPS, Key, SAID},
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

    /// Whether an app adds to the page; the others are to read alone.
    #[must_use]
    pub const fn has_app(self) -> bool {
        matches!(self, Self::Customer | Self::Seller | Self::Messages | Self::Embed)
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
    pub const fn title(self) -> Key {
        match self {
            Self::Start => key!("start-page.title"),
            Self::Customer => key!("customer-page.title"),
            Self::Seller => key!("seller-page.title"),
            Self::Messages => key!("messages-page.title"),
            Self::Recognised => key!("recognised-page.title"),
            Self::Embed => key!("embed-page.title"),
        }
    }

    /// What search engines and previews show below the title.
    #[must_use]
    pub const fn description(self) -> Key {
        match self {
            Self::Start => key!("start-page.description"),
            Self::Customer => key!("customer-page.description"),
            Self::Seller => key!("seller-page.description"),
            Self::Messages => key!("messages-page.description"),
            Self::Recognised => key!("recognised-page.description"),
            Self::Embed => key!("embed-page.description"),
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

    /// The Fluent files whose words this page carries for its app.
    #[must_use]
    pub const fn groups(self) -> &'static [&'static str] {
        match self {
            Self::Customer => &["shared", "customer"],
            Self::Seller => &["shared", "seller", "findings", "seal"],
            Self::Messages => &["shared", "messages", "seal"],
            Self::Embed => &["shared", "embed"],
            Self::Start | Self::Recognised => &[],
        }
    }

    /// Whether this page carries the message at an index of the sorted names: where its app may say it.
    #[must_use]
    pub fn carries(self, index: usize) -> bool {
        let is_said = SAID.get(index).copied().unwrap_or_default();
        is_said && GROUPS.get(index).is_some_and(|group| self.groups().contains(group))
    }
}
