//! The words of ways through browsers' menus. Only pages are printed with them: the app shows and hides what is printed.

use crate::{id::MessageId, message, messages::Messages, pattern::Argument};
use ::guide::{BrowserKind, Device, Task};

/// What there is to do, as the name of its disclosure.
#[must_use]
pub const fn task(task: Task) -> MessageId {
    match task {
        Task::PrivateWindow => message!("task-private-window"),
        Task::ClearSite => message!("task-clear-site"),
        Task::ClearAll => message!("task-clear-all"),
        Task::Update => message!("task-update"),
        Task::AddOns => message!("task-add-ons"),
        Task::PopUps => message!("task-pop-ups"),
    }
}

/// What is lost by it, and what is not.
#[must_use]
pub const fn caution(task: Task) -> MessageId {
    match task {
        Task::PrivateWindow => message!("caution-private-window"),
        Task::ClearSite => message!("caution-clear-site"),
        Task::ClearAll => message!("caution-clear-all"),
        Task::Update => message!("caution-update"),
        Task::AddOns => message!("caution-add-ons"),
        Task::PopUps => message!("caution-pop-ups"),
    }
}

/// The name of a kind of browsers: `Firefox on a computer`.
#[must_use]
pub fn kind(messages: &Messages, kind: BrowserKind) -> String {
    let pattern = match (kind, kind.device()) {
        (_, None) => return messages.text(message!("kind.in-app")),
        (BrowserKind::SafariComputer, _) => message!("kind.on-mac"),
        (_, Some(Device::Computer)) => message!("kind.on-computer"),
        (_, Some(Device::Android)) => message!("kind.on-android"),
        (_, Some(Device::Iphone)) => message!("kind.on-iphone"),
    };
    let browser = kind.browser().map_or_else(|| messages.text(message!("kind.other")), str::to_owned);
    messages.fill(pattern, &[("browser", Argument::Text(&browser))])
}

/// The ways of a kind, by the names of their messages: `ways!(task, "how-firefox-iphone", PrivateWindow "private-window")`,
/// or all of them: `ways!(task, "how-chrome-computer")`.
macro_rules! ways {
    ($task:ident, $kind:literal, $($one:ident $name:literal),+) => {
        match $task {
            $(Task::$one => Some(message!($kind, ".", $name)),)+
            _ => None,
        }
    };
    ($task:ident, $kind:literal) => {
        Some(match $task {
            Task::PrivateWindow => message!($kind, ".private-window"),
            Task::ClearSite => message!($kind, ".clear-site"),
            Task::ClearAll => message!($kind, ".clear-all"),
            Task::Update => message!($kind, ".update"),
            Task::AddOns => message!($kind, ".add-ons"),
            Task::PopUps => message!($kind, ".pop-ups"),
        })
    };
}

/// The way that is worded for just this kind; nothing where there is none.
#[must_use]
pub const fn way(task: Task, kind: BrowserKind) -> Option<MessageId> {
    match kind {
        BrowserKind::InApp => Some(message!("how-in-app")),
        BrowserKind::OtherComputer => ways!(task, "how-other-computer"),
        BrowserKind::OtherAndroid => ways!(task, "how-other-android"),
        BrowserKind::OtherIphone => ways!(task, "how-other-iphone"),
        BrowserKind::ChromeComputer => ways!(task, "how-chrome-computer"),
        BrowserKind::FirefoxComputer => ways!(task, "how-firefox-computer"),
        BrowserKind::ChromeAndroid => {
            ways!(task, "how-chrome-android", PrivateWindow "private-window", Update "update", PopUps "pop-ups")
        }
        BrowserKind::ChromeIphone => {
            ways!(task, "how-chrome-iphone", PrivateWindow "private-window", ClearAll "clear-all")
        }
        BrowserKind::EdgeComputer => {
            ways!(task, "how-edge-computer", PrivateWindow "private-window", ClearAll "clear-all", Update "update")
        }
        BrowserKind::SafariComputer => {
            ways!(
                task,
                "how-safari-computer",
                PrivateWindow "private-window",
                ClearSite "clear-site",
                ClearAll "clear-all"
            )
        }
        BrowserKind::SafariIphone => {
            ways!(task, "how-safari-iphone", ClearSite "clear-site", ClearAll "clear-all")
        }
        BrowserKind::FirefoxAndroid => {
            ways!(
                task,
                "how-firefox-android",
                PrivateWindow "private-window",
                ClearSite "clear-site",
                ClearAll "clear-all",
                AddOns "add-ons"
            )
        }
        BrowserKind::FirefoxIphone => ways!(task, "how-firefox-iphone", PrivateWindow "private-window"),
        BrowserKind::SamsungAndroid => ways!(task, "how-samsung-android", Update "update", AddOns "add-ons"),
        BrowserKind::BraveComputer => ways!(task, "how-brave-computer", AddOns "add-ons"),
        BrowserKind::BraveAndroid => ways!(task, "how-brave-android", AddOns "add-ons"),
        BrowserKind::BraveIphone => ways!(task, "how-brave-iphone", AddOns "add-ons"),
        BrowserKind::EdgeAndroid
        | BrowserKind::EdgeIphone
        | BrowserKind::OperaComputer
        | BrowserKind::OperaAndroid
        | BrowserKind::OperaIphone => None,
    }
}
