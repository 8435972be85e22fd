//! The tokens of user agents, by apps, browsers and systems. The first that matches counts, so order matters.

pub(super) const ANDROID: &str = "Android";
pub(super) const IPAD: &str = "iPad";
pub(super) const IPHONE: &str = "iPhone";
pub(super) const MAC: &str = "Mac";

/// Windows inside other apps, by the app's own token.
pub(super) const APPS: [(&str, &str); 20] = [
    ("FBAN/", "Facebook"),
    ("FBAV/", "Facebook"),
    ("FB_IAB/", "Facebook"),
    ("Instagram", "Instagram"),
    ("musical_ly", "TikTok"),
    ("trill_", "TikTok"),
    ("AppName/ultralite", "TikTok"),
    ("BytedanceWebview", "TikTok"),
    (" Line/", "LINE"),
    ("MicroMessenger/", "WeChat"),
    ("KAKAO", "KakaoTalk"),
    ("NAVER(inapp", "NAVER"),
    ("Snapchat/", "Snapchat"),
    ("Pinterest/", "Pinterest"),
    ("LinkedInApp", "LinkedIn"),
    ("Twitter for ", "X"),
    ("TwitterAndroid", "X"),
    ("GSA/", "Google app"),
    ("TeamsMobile", "Teams"),
    ("Electron/", "Electron"),
];

/// Browsers, each followed by the version. Edge and Opera also have Chrome's token, and Chrome has Safari's.
pub(super) const BROWSERS: [(&str, &str); 32] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("Edge/", "Edge"),
    ("OPR/", "Opera"),
    ("OPT/", "Opera"),
    ("OPX/", "Opera"),
    ("OPiOS/", "Opera"),
    ("Opera Mini/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Brave/", "Brave"),
    ("Brave Chrome/", "Brave"),
    ("Vivaldi/", "Vivaldi"),
    ("YaBrowser/", "Yandex Browser"),
    ("UCBrowser/", "UC Browser"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("Ddg/", "DuckDuckGo"),
    ("MiuiBrowser/", "Mi Browser"),
    ("HuaweiBrowser/", "Huawei Browser"),
    ("Whale/", "Whale"),
    ("Silk/", "Silk"),
    ("MQQBrowser/", "QQ Browser"),
    ("QQBrowser/", "QQ Browser"),
    ("Epiphany/", "GNOME Web"),
    ("Focus/", "Firefox Focus"),
    ("PaleMoon/", "Pale Moon"),
    ("SeaMonkey/", "SeaMonkey"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Chromium/", "Chromium"),
];

/// Systems. Windows Phone has the tokens of all the others, the iPad also has iPhone OS, Android also Linux, and the
/// iPhone also Mac OS.
pub(super) const SYSTEMS: [(&str, &str); 9] = [
    ("Windows Phone", "Windows Phone"),
    ("iPad", IPAD),
    ("iPhone", IPHONE),
    ("Android", ANDROID),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", MAC),
    ("Mac OS X", MAC),
    ("Linux", "Linux"),
];
