//! How-to that depends on the browser: what there is to do, and for which browsers the exact way is known.
//!
//! A way is exact only where its menus were looked up, in the source and the month of its row. For all other browsers
//! the words are general: those of [`BrowserKind::general`]. Menus move, so a row that was not looked up again for a
//! year is due; a test warns of it.

use crate::browser::BrowserKind;
use BrowserKind::{
    BraveAndroid, BraveComputer, BraveIphone, ChromeAndroid, ChromeComputer, ChromeIphone, EdgeComputer,
    FirefoxAndroid, FirefoxComputer, FirefoxIphone, SafariComputer, SafariIphone, SamsungAndroid,
};
use BrowserTask::{AddOns, ClearAll, ClearSite, PopUps, PrivateWindow, Update};

/// Something to do in a browser's menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrowserTask {
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

impl BrowserTask {
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
    pub task: BrowserTask,
    /// In which browser.
    pub kind: BrowserKind,
    /// The year and month in which the way was last looked up.
    pub when: (u32, u32),
    /// A page of the maker, a file of the words of the browser's own menus, or the program whose menus were read.
    pub source: &'static str,
}

impl Verified {
    /// After so many months a way is to be looked up again: menus change.
    pub const MONTHS: u32 = 12;

    /// Whether the way is to be looked up again in a year and month. Nothing breaks by it: the words are no worse than on
    /// the day before.
    #[must_use]
    pub const fn is_outdated(&self, (year, month): (u32, u32)) -> bool {
        self.when.0 * 12 + self.when.1 + Self::MONTHS < year * 12 + month
    }
}

const fn row(task: BrowserTask, kind: BrowserKind, source: &'static str) -> Verified {
    Verified { task, kind, when: (2026, 11), source }
}

const CHROME_COOKIES: &str = "https://support.google.com/chrome/answer/95647";
const CHROME_MENUS: &str = "the menus of Chromium 156";
const CHROME_ANDROID: &str =
    "https://github.com/chromium/chromium/blob/89f27fe/chrome/browser/ui/android/strings/android_chrome_strings.grd";
const CHROME_ANDROID_SITES: &str =
    "https://github.com/chromium/chromium/blob/008a9c7/components/browser_ui/strings/android/site_settings.grdp";
const CHROME_IPHONE: &str = "https://github.com/chromium/chromium/blob/000b8ad/ios/chrome/app/strings/ios_strings.grd";
const EDGE_PRIVATE: &str = "https://learn.microsoft.com/microsoft-edge/devtools/speed/get-started";
const EDGE_CLEAR: &str = "https://learn.microsoft.com/microsoft-edge/privacy-whitepaper/";
const EDGE_UPDATE: &str = "https://support.microsoft.com/help/4594205";
const SAFARI_PRIVATE: &str = "https://support.apple.com/guide/safari/ibrw1069";
const SAFARI_DATA: &str = "https://support.apple.com/guide/safari/sfri11471";
const FIREFOX_MENUS: &str = "the menus of Firefox 153";
const FIREFOX_ANDROID: &str =
    "https://github.com/mozilla-firefox/firefox/blob/1118b51/mobile/android/fenix/app/src/main/res/values/strings.xml";
const FIREFOX_IPHONE: &str =
    "https://github.com/mozilla-mobile/firefox-ios/blob/002b4b1/firefox-ios/Shared/Strings.swift";
const BRAVE_SHIELDS: &str =
    "https://support.brave.com/hc/en-us/articles/360022806212-How-do-I-use-Shields-while-browsing";

/// All exact ways.
pub static VERIFIED: [Verified; 35] = [
    row(PrivateWindow, ChromeComputer, CHROME_MENUS),
    row(ClearSite, ChromeComputer, CHROME_COOKIES),
    row(ClearAll, ChromeComputer, CHROME_COOKIES),
    row(Update, ChromeComputer, CHROME_MENUS),
    row(AddOns, ChromeComputer, CHROME_MENUS),
    row(PopUps, ChromeComputer, CHROME_MENUS),
    row(PrivateWindow, ChromeAndroid, CHROME_ANDROID),
    row(Update, ChromeAndroid, CHROME_ANDROID),
    row(PopUps, ChromeAndroid, CHROME_ANDROID_SITES),
    row(PrivateWindow, ChromeIphone, CHROME_IPHONE),
    row(ClearAll, ChromeIphone, CHROME_IPHONE),
    row(PrivateWindow, EdgeComputer, EDGE_PRIVATE),
    row(ClearAll, EdgeComputer, EDGE_CLEAR),
    row(Update, EdgeComputer, EDGE_UPDATE),
    row(PrivateWindow, SafariComputer, SAFARI_PRIVATE),
    row(ClearSite, SafariComputer, SAFARI_DATA),
    row(ClearAll, SafariComputer, SAFARI_DATA),
    // Apple's own pages about these two could not be read: a magazine and a university's office for safe banking.
    row(
        ClearSite,
        SafariIphone,
        "https://www.macwelt.de/article/929908/safari-verlauf-am-ipad-oder-iphone-loeschen.html",
    ),
    row(ClearAll, SafariIphone, "https://www.ebas.ch/en/deleting-browser-history-ios-safari/"),
    row(PrivateWindow, FirefoxComputer, FIREFOX_MENUS),
    row(ClearSite, FirefoxComputer, FIREFOX_MENUS),
    row(ClearAll, FirefoxComputer, FIREFOX_MENUS),
    row(Update, FirefoxComputer, FIREFOX_MENUS),
    row(AddOns, FirefoxComputer, FIREFOX_MENUS),
    row(PopUps, FirefoxComputer, FIREFOX_MENUS),
    row(PrivateWindow, FirefoxAndroid, FIREFOX_ANDROID),
    row(ClearSite, FirefoxAndroid, FIREFOX_ANDROID),
    row(ClearAll, FirefoxAndroid, FIREFOX_ANDROID),
    row(AddOns, FirefoxAndroid, FIREFOX_ANDROID),
    row(PrivateWindow, FirefoxIphone, FIREFOX_IPHONE),
    row(Update, SamsungAndroid, "https://privacy.samsunginter.net"),
    row(AddOns, SamsungAndroid, "https://developer.samsung.com/internet/android/adblockers-guide.html"),
    row(AddOns, BraveComputer, BRAVE_SHIELDS),
    row(AddOns, BraveAndroid, BRAVE_SHIELDS),
    row(AddOns, BraveIphone, BRAVE_SHIELDS),
];

/// The row of an exact way; nothing where the way is worded for any browser.
#[must_use]
pub fn verified(task: BrowserTask, kind: BrowserKind) -> Option<&'static Verified> {
    VERIFIED.iter().find(|row| row.task == task && row.kind == kind)
}

/// The kinds that have words of their own for a task, in the order in which they are listed.
pub fn listed(task: BrowserTask) -> impl Iterator<Item = BrowserKind> {
    BrowserKind::ALL.into_iter().filter(move |&kind| kind.general() == kind || verified(task, kind).is_some())
}
