//! The kinds of browsers that have their own how-to: a browser on a kind of device.

/// A kind of device. Its browsers have the same menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// Windows, Mac, Linux, ChromeOS, and whatever is not known.
    Computer,
    /// A phone or tablet with Android.
    Android,
    /// An iPhone or iPad.
    Iphone,
}

/// A browser on a kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the browsers' and devices'")]
pub enum BrowserKind {
    ChromeComputer,
    ChromeAndroid,
    ChromeIphone,
    EdgeComputer,
    EdgeAndroid,
    EdgeIphone,
    SafariComputer,
    SafariIphone,
    FirefoxComputer,
    FirefoxAndroid,
    FirefoxIphone,
    SamsungAndroid,
    OperaComputer,
    OperaAndroid,
    OperaIphone,
    BraveComputer,
    BraveAndroid,
    BraveIphone,
    OtherComputer,
    OtherAndroid,
    OtherIphone,
    /// A window inside another app, on whatever device.
    InApp,
}

impl BrowserKind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 22] = [
        Self::ChromeComputer,
        Self::ChromeAndroid,
        Self::ChromeIphone,
        Self::EdgeComputer,
        Self::EdgeAndroid,
        Self::EdgeIphone,
        Self::SafariComputer,
        Self::SafariIphone,
        Self::FirefoxComputer,
        Self::FirefoxAndroid,
        Self::FirefoxIphone,
        Self::SamsungAndroid,
        Self::OperaComputer,
        Self::OperaAndroid,
        Self::OperaIphone,
        Self::BraveComputer,
        Self::BraveAndroid,
        Self::BraveIphone,
        Self::OtherComputer,
        Self::OtherAndroid,
        Self::OtherIphone,
        Self::InApp,
    ];

    /// Its name in the page, the browser's own name where it is one, and the device where it is always the same.
    const fn row(self) -> (&'static str, Option<&'static str>, Option<Device>) {
        const COMPUTER: Option<Device> = Some(Device::Computer);
        const ANDROID: Option<Device> = Some(Device::Android);
        const IPHONE: Option<Device> = Some(Device::Iphone);
        match self {
            Self::ChromeComputer => ("chrome-computer", Some("Chrome"), COMPUTER),
            Self::ChromeAndroid => ("chrome-android", Some("Chrome"), ANDROID),
            Self::ChromeIphone => ("chrome-iphone", Some("Chrome"), IPHONE),
            Self::EdgeComputer => ("edge-computer", Some("Edge"), COMPUTER),
            Self::EdgeAndroid => ("edge-android", Some("Edge"), ANDROID),
            Self::EdgeIphone => ("edge-iphone", Some("Edge"), IPHONE),
            Self::SafariComputer => ("safari-computer", Some("Safari"), COMPUTER),
            Self::SafariIphone => ("safari-iphone", Some("Safari"), IPHONE),
            Self::FirefoxComputer => ("firefox-computer", Some("Firefox"), COMPUTER),
            Self::FirefoxAndroid => ("firefox-android", Some("Firefox"), ANDROID),
            Self::FirefoxIphone => ("firefox-iphone", Some("Firefox"), IPHONE),
            Self::SamsungAndroid => ("samsung-android", Some("Samsung Internet"), ANDROID),
            Self::OperaComputer => ("opera-computer", Some("Opera"), COMPUTER),
            Self::OperaAndroid => ("opera-android", Some("Opera"), ANDROID),
            Self::OperaIphone => ("opera-iphone", Some("Opera"), IPHONE),
            Self::BraveComputer => ("brave-computer", Some("Brave"), COMPUTER),
            Self::BraveAndroid => ("brave-android", Some("Brave"), ANDROID),
            Self::BraveIphone => ("brave-iphone", Some("Brave"), IPHONE),
            Self::OtherComputer => ("other-computer", None, COMPUTER),
            Self::OtherAndroid => ("other-android", None, ANDROID),
            Self::OtherIphone => ("other-iphone", None, IPHONE),
            Self::InApp => ("in-app", None, None),
        }
    }

    /// Its name in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.row().0
    }

    /// The kind of a name in the page; nothing for an unknown one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The browser's own name; nothing where the kind is not one browser.
    #[must_use]
    pub const fn browser(self) -> Option<&'static str> {
        self.row().1
    }

    /// The kind of device; nothing for a window inside another app, which looks alike on all.
    #[must_use]
    pub const fn device(self) -> Option<Device> {
        self.row().2
    }

    /// The kind of a browser's own name on a device; another browser on it where the guide does not know the name.
    #[must_use]
    pub fn of(browser: &str, device: Device) -> Self {
        Self::ALL
            .into_iter()
            .find(|kind| kind.browser() == Some(browser) && kind.device() == Some(device))
            .unwrap_or(Self::any_on(device))
    }

    /// The kind whose how-to is worded for any browser that this one may be.
    #[must_use]
    pub fn general(self) -> Self {
        self.device().map_or(Self::InApp, Self::any_on)
    }

    const fn any_on(device: Device) -> Self {
        match device {
            Device::Computer => Self::OtherComputer,
            Device::Android => Self::OtherAndroid,
            Device::Iphone => Self::OtherIphone,
        }
    }
}
