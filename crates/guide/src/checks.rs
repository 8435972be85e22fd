//! What the page can check by itself, on request: what counts as trouble, and what is only known in one direction.
//!
//! Nothing here identifies people, and nothing that browsers hide (private windows, blockers, add-ons) is
//! looked for: the steps ask instead.

use crate::browser::Browser;

/// One thing to check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Whether the device has no connection.
    Connection,
    /// Whether the clock is plainly wrong.
    Clock,
    /// Whether this site may keep cookies and other data.
    Storage,
    /// Whether the browser lacks what browsers have had for years.
    Features,
    /// Whether the page is in a window of another app.
    App,
    /// Whether the page is inside another page.
    Frame,
}

/// What a check found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckResult {
    /// No trouble was seen.
    Fine,
    /// Something that can stop a payment.
    Trouble,
}

/// What the device reports at the moment of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceFacts {
    /// Whether the browser reports no connection. That it reports one proves nothing.
    pub is_offline: bool,
    /// The device's date, in days since 1970.
    pub today: u32,
    /// The date on which the page was built, in days since 1970: a clock before it is wrong.
    pub built: u32,
    /// Whether this site may keep cookies.
    pub may_keep_cookies: bool,
    /// Whether this site may keep other data.
    pub may_keep_data: bool,
    /// Whether the browser has all that is looked for.
    pub has_features: bool,
    /// Whether the page is inside another page.
    pub is_framed: bool,
}

/// How many days after its build a page is surely no longer used: ten years.
const TOO_LATE: u32 = 3653;

impl Check {
    /// All checks, in the order in which they are listed.
    pub const ALL: [Self; 6] = [Self::Connection, Self::Clock, Self::Storage, Self::Features, Self::App, Self::Frame];

    /// Its name in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Clock => "clock",
            Self::Storage => "storage",
            Self::Features => "features",
            Self::App => "app",
            Self::Frame => "frame",
        }
    }

    /// The check of a name in the page; nothing for an unknown one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.id() == id)
    }

    /// What the facts say.
    #[must_use]
    pub fn judge(self, facts: &DeviceFacts, browser: &Browser) -> CheckResult {
        let is_trouble = match self {
            Self::Connection => facts.is_offline,
            // One day of grace: the machine that built the page may have been ahead.
            Self::Clock => facts.today + 1 < facts.built || facts.today > facts.built + TOO_LATE,
            Self::Storage => !facts.may_keep_cookies || !facts.may_keep_data,
            Self::Features => !facts.has_features,
            Self::App => browser.in_app,
            Self::Frame => facts.is_framed,
        };
        if is_trouble { CheckResult::Trouble } else { CheckResult::Fine }
    }
}
