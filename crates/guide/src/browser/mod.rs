//! The browser and system that a user agent names, for how-to that fits and for the summary.
//!
//! A user agent is a hint, never a proof: it chooses words, and no function depends on it.

mod kind;
mod tokens;

pub use kind::{BrowserKind, Device};
use tokens::{ANDROID, APPS, BROWSERS, IPAD, IPHONE, MAC, SYSTEMS};

/// A browser as its user agent names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Browser {
    /// The browser's own name, or that of the app around it; nothing where none is known.
    pub name: Option<&'static str>,
    /// Its major version.
    pub version: Option<u32>,
    /// The system's own name; nothing where none is known.
    pub system: Option<&'static str>,
    /// Whether it is a window inside another app, which keeps its own cookies and often cannot finish a payment.
    pub in_app: bool,
}

/// What distinguishes browsers that have the same user agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clues {
    /// The browser identifies itself as Brave, whose user agent is Chrome's or Safari's.
    pub brave: bool,
    /// How many fingers the screen feels. A Mac's feels none; an iPad, which calls itself a Mac, feels five.
    pub touch_points: u32,
}

const WEB_VIEW: &str = "web view";

impl Browser {
    /// Reads a user agent alone.
    #[must_use]
    pub fn of_user_agent(agent: &str) -> Self {
        Self::of(agent, Clues::default())
    }

    /// Reads a user agent, with what else the browser reveals. Never fails: what it does not know is left out.
    #[must_use]
    pub fn of(agent: &str, clues: Clues) -> Self {
        let system = match named(&SYSTEMS, agent) {
            Some(MAC) if clues.touch_points > 1 => Some(IPAD),
            other => other,
        };
        if let Some(app) = named(&APPS, agent) {
            return Self { name: Some(app), version: None, system, in_app: true };
        }
        let known = BROWSERS.iter().find_map(|(token, name)| Some((*name, version_after(agent, token)?)));
        if is_web_view(agent, system, known.map(|(name, _)| name)) {
            return Self { name: Some(WEB_VIEW), version: None, system, in_app: true };
        }
        let (name, version) = match known {
            Some((name, version)) => (Some(name), version),
            None if !agent.contains("AppleWebKit/") => (None, None),
            None if matches!(system, Some(IPHONE | IPAD | MAC)) => {
                (Some("Safari"), version_after(agent, "Version/").flatten())
            }
            None => (Some("WebKit"), None),
        };
        let name = if clues.brave && matches!(name, Some("Chrome" | "Safari")) { Some("Brave") } else { name };
        Self { name, version, system, in_app: false }
    }

    /// The kind of browser whose how-to fits.
    #[must_use]
    pub fn kind(&self) -> BrowserKind {
        if self.in_app {
            return BrowserKind::InApp;
        }
        let device = match self.system {
            Some(ANDROID) => Device::Android,
            Some(IPHONE | IPAD) => Device::Iphone,
            _ => Device::Computer,
        };
        match self.name {
            Some("Chromium") => BrowserKind::of("Chrome", device),
            name => BrowserKind::of(name.unwrap_or_default(), device),
        }
    }
}

/// Whether an app without a token of its own shows the page. Browsers made of Android's web view say their own name.
fn is_web_view(agent: &str, system: Option<&str>, browser: Option<&str>) -> bool {
    match system {
        Some(ANDROID) => agent.contains("; wv)") && matches!(browser, None | Some("Chrome")),
        Some(IPHONE | IPAD) => browser.is_none() && agent.contains("AppleWebKit/") && !agent.contains("Safari/"),
        _ => false,
    }
}

fn named(table: &[(&str, &'static str)], agent: &str) -> Option<&'static str> {
    table.iter().find(|(token, _)| agent.contains(token)).map(|(_, name)| *name)
}

/// The whole number that follows a token: nothing where the token is not there, and no number where none follows.
fn version_after(agent: &str, token: &str) -> Option<Option<u32>> {
    let (_, rest) = agent.split_once(token)?;
    Some(rest.split(|character: char| !character.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()))
}
