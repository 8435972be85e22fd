//! How-to that depends on the browser: what there is to do, and for which browsers the exact way is known.
//!
//! A way is exact only where its menus were looked up, in the source and the month of its row. For all other browsers
//! the words are general: those of [`BrowserKind::general`]. Menus move, so a row that was not looked up again for a
//! year is due; `tests/how_to.rs` says so.

use super::BrowserKind;
use BrowserKind::{
    BraveAndroid, BraveComputer, BraveIphone, ChromeAndroid, ChromeComputer, EdgeAndroid, EdgeComputer,
    FirefoxComputer, OperaComputer, SafariComputer, SafariIphone, SamsungAndroid,
};
use Task::{AddOns, ClearAll, ClearSite, PopUps, PrivateWindow, Update};

/// Something to do in a browser's menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Open a private window: the quickest way to see whether old files or add-ons are in the way.
    PrivateWindow,
    /// Clear what one site has saved.
    ClearSite,
    /// Clear what all sites have saved.
    ClearAll,
    /// Update the browser.
    Update,
    /// Turn off add-ons that fill in forms or block, for one site.
    AddOns,
    /// Allow one site to open windows.
    PopUps,
}

impl Task {
    /// All tasks.
    pub const ALL: [Self; 6] = [PrivateWindow, ClearSite, ClearAll, Update, AddOns, PopUps];

    /// Its name in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            PrivateWindow => "private-window",
            ClearSite => "clear-site",
            ClearAll => "clear-all",
            Update => "update",
            AddOns => "add-ons",
            PopUps => "pop-ups",
        }
    }
}

/// Where an exact way was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// What is to be done.
    pub task: Task,
    /// In which browser.
    pub kind: BrowserKind,
    /// The year and month in which the way was last looked up.
    pub when: (u32, u32),
    /// A page of the maker or about the browser, or the program whose own menus were read.
    pub source: &'static str,
}

const fn row(task: Task, kind: BrowserKind, source: &'static str) -> Verified {
    Verified { task, kind, when: (2026, 11), source }
}

const CHROME_COOKIES: &str = "https://support.google.com/chrome/answer/95647";
const CHROME_MENUS: &str = "the menus of Chromium 156";
const FIREFOX_MENUS: &str = "the menus of Firefox 153";
const BRAVE_SHIELDS: &str =
    "https://support.brave.com/hc/en-us/articles/360022806212-How-do-I-use-Shields-while-browsing";

/// All exact ways.
pub static VERIFIED: [Verified; 28] = [
    row(PrivateWindow, ChromeComputer, CHROME_MENUS),
    row(ClearSite, ChromeComputer, CHROME_COOKIES),
    row(ClearAll, ChromeComputer, CHROME_COOKIES),
    row(Update, ChromeComputer, CHROME_MENUS),
    row(AddOns, ChromeComputer, CHROME_MENUS),
    row(PopUps, ChromeComputer, CHROME_MENUS),
    row(
        PrivateWindow,
        ChromeAndroid,
        "https://www.slashgear.com/1074847/how-to-use-incognito-mode-in-google-chrome-on-android/",
    ),
    row(ClearAll, ChromeAndroid, "https://api.bybrand.io/how-to-delete-cookies-in-chrome-mobile-1593578671.html"),
    row(PrivateWindow, EdgeComputer, "https://www.makeuseof.com/what-is-inprivate-browsing-microsoft-edge/"),
    row(ClearAll, EdgeComputer, "https://tl.drupalst.com/1567-how-to-clear-cookies-on-microsoft-edge"),
    row(Update, EdgeComputer, "https://mefmobile.org/?p=46993"),
    row(PrivateWindow, EdgeAndroid, "https://privacy.kaspersky.com/articles/edge-android-relaxed"),
    row(ClearSite, SafariComputer, "https://support.apple.com/guide/safari/sfri11471"),
    row(ClearAll, SafariComputer, "https://support.apple.com/guide/safari/sfri11471"),
    row(ClearSite, SafariIphone, "https://gadgetsfeed.com/how-to-empty-cache-on-iphone/"),
    row(ClearAll, SafariIphone, "https://gadgetsfeed.com/how-to-empty-cache-on-iphone/"),
    row(PopUps, SafariIphone, "http://ojb.co.nz/Owen2/Mac/MacTipsPage.php?code=246&info=21673217327884"),
    row(PrivateWindow, FirefoxComputer, FIREFOX_MENUS),
    row(ClearSite, FirefoxComputer, FIREFOX_MENUS),
    row(ClearAll, FirefoxComputer, FIREFOX_MENUS),
    row(Update, FirefoxComputer, FIREFOX_MENUS),
    row(AddOns, FirefoxComputer, FIREFOX_MENUS),
    row(PopUps, FirefoxComputer, FIREFOX_MENUS),
    row(Update, SamsungAndroid, "https://privacy.samsunginter.net"),
    row(
        PrivateWindow,
        OperaComputer,
        "https://el.technologyhumans.com/22443813-use-private-browsing-mode-in-opera-for-desktop",
    ),
    row(AddOns, BraveComputer, BRAVE_SHIELDS),
    row(AddOns, BraveAndroid, BRAVE_SHIELDS),
    row(AddOns, BraveIphone, BRAVE_SHIELDS),
];

/// The row of an exact way; nothing where the way is worded for any browser.
#[must_use]
pub fn verified(task: Task, kind: BrowserKind) -> Option<&'static Verified> {
    VERIFIED.iter().find(|row| row.task == task && row.kind == kind)
}

/// The kinds that have words of their own for a task, in the order in which they are listed.
pub fn listed(task: Task) -> impl Iterator<Item = BrowserKind> {
    BrowserKind::ALL.into_iter().filter(move |&kind| kind.general() == kind || verified(task, kind).is_some())
}
