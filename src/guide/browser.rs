//! Which browser and system a browser says it is, for how-to that fits and for the summary.
//!
//! A user agent is a hint, never a proof: it chooses words, and no function depends on it.

/// What a user agent says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Browser {
    /// The browser's own name; nothing where none is known.
    pub name: Option<&'static str>,
    /// Its major version.
    pub version: Option<u32>,
    /// The system's own name; nothing where none is known.
    pub system: Option<&'static str>,
    /// Whether it is a window inside another app, which keeps its own cookies and often cannot finish a payment.
    pub in_app: bool,
}

/// The browsers whose menu for clearing cookies and cached files the guide knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the browsers'")]
pub enum BrowserMenu {
    Chrome,
    Edge,
    Firefox,
    SafariMac,
    SafariIphone,
    Samsung,
}

impl BrowserMenu {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 6] =
        [Self::Chrome, Self::Edge, Self::Firefox, Self::SafariMac, Self::SafariIphone, Self::Samsung];

    /// Its name in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Edge => "edge",
            Self::Firefox => "firefox",
            Self::SafariMac => "safari-mac",
            Self::SafariIphone => "safari-iphone",
            Self::Samsung => "samsung",
        }
    }
}

/// Tokens of windows inside other apps, and the app's name. They come first: such windows also name the engine.
const APPS: [(&str, &str); 12] = [
    ("FBAN/", "Facebook"),
    ("FBAV/", "Facebook"),
    ("FB_IAB/", "Facebook"),
    ("Instagram", "Instagram"),
    ("musical_ly", "TikTok"),
    ("BytedanceWebview", "TikTok"),
    ("MicroMessenger/", "WeChat"),
    ("Line/", "LINE"),
    ("Snapchat/", "Snapchat"),
    ("Pinterest/", "Pinterest"),
    ("LinkedInApp", "LinkedIn"),
    ("; wv)", "Android WebView"),
];

/// Tokens of browsers, each followed by the version. The order is the rule: Edge and Opera also say Chrome, and Chrome
/// also says Safari.
const BROWSERS: [(&str, &str); 16] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("Edge/", "Edge"),
    ("OPR/", "Opera"),
    ("OPT/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("YaBrowser/", "Yandex Browser"),
    ("UCBrowser/", "UC Browser"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Chromium/", "Chromium"),
];

/// Tokens of systems. Android also says Linux, and the iPhone also says Mac OS.
const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", IPHONE),
    ("iPad", IPAD),
    ("Android", ANDROID),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", MAC),
    ("Mac OS X", MAC),
    ("Linux", "Linux"),
];

const ANDROID: &str = "Android";
const IPAD: &str = "iPad";
const IPHONE: &str = "iPhone";
const MAC: &str = "Mac";

impl Browser {
    /// Reads a user agent. Never fails: what it does not know is left out.
    #[must_use]
    pub fn of_user_agent(agent: &str) -> Self {
        let system = SYSTEMS.iter().find(|(token, _)| agent.contains(token)).map(|(_, name)| *name);
        if let Some((_, app)) = APPS.iter().find(|(token, _)| agent.contains(token)) {
            return Self { name: Some(app), version: None, system, in_app: true };
        }
        let known = BROWSERS.iter().find_map(|(token, name)| Some((*name, version_after(agent, token)?)));
        let (name, version) = match known {
            Some((name, version)) => (Some(name), version),
            None if !agent.contains("AppleWebKit/") => (None, None),
            None if matches!(system, Some(IPHONE | IPAD | MAC)) => {
                (Some("Safari"), version_after(agent, "Version/").flatten())
            }
            None => (Some("WebKit"), None),
        };
        Self { name, version, system, in_app: false }
    }

    /// The menu that its how-to should point out.
    #[must_use]
    pub fn menu(&self) -> Option<BrowserMenu> {
        if self.in_app {
            return None;
        }
        match (self.name?, self.system?) {
            (_, IPHONE | IPAD) => (self.name == Some("Safari")).then_some(BrowserMenu::SafariIphone),
            ("Chrome" | "Chromium", _) => Some(BrowserMenu::Chrome),
            ("Edge", system) => (system != ANDROID).then_some(BrowserMenu::Edge),
            ("Firefox", system) => (system != ANDROID).then_some(BrowserMenu::Firefox),
            ("Safari", _) => Some(BrowserMenu::SafariMac),
            ("Samsung Internet", _) => Some(BrowserMenu::Samsung),
            _ => None,
        }
    }
}

/// The whole number that follows a token: nothing where the token is not there, and no number where none follows.
fn version_after(agent: &str, token: &str) -> Option<Option<u32>> {
    let (_, rest) = agent.split_once(token)?;
    Some(rest.split(|character: char| !character.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()))
}
