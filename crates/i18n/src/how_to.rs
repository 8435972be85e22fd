//! The messages of the ways through browsers' menus. Only pages are printed with them: the app shows and hides what is
//! printed.

use crate::{id::MessageId, message, messages::Messages, pattern::Argument};
use ::guide::{BrowserKind, BrowserTask, Device};

/// What there is to do, as the name of its disclosure.
#[must_use]
pub const fn task(task: BrowserTask) -> MessageId {
    match task {
        BrowserTask::PrivateWindow => message!("task-private-window"),
        BrowserTask::ClearSite => message!("task-clear-site"),
        BrowserTask::ClearAll => message!("task-clear-all"),
        BrowserTask::Update => message!("task-update"),
        BrowserTask::AddOns => message!("task-add-ons"),
        BrowserTask::PopUps => message!("task-pop-ups"),
    }
}

/// What is lost by it, and what is not.
#[must_use]
pub const fn caution(task: BrowserTask) -> MessageId {
    match task {
        BrowserTask::PrivateWindow => message!("caution-private-window"),
        BrowserTask::ClearSite => message!("caution-clear-site"),
        BrowserTask::ClearAll => message!("caution-clear-all"),
        BrowserTask::Update => message!("caution-update"),
        BrowserTask::AddOns => message!("caution-add-ons"),
        BrowserTask::PopUps => message!("caution-pop-ups"),
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
            $(BrowserTask::$one => Some(message!($kind, ".", $name)),)+
            _ => None,
        }
    };
    ($task:ident, $kind:literal) => {
        Some(match $task {
            BrowserTask::PrivateWindow => message!($kind, ".private-window"),
            BrowserTask::ClearSite => message!($kind, ".clear-site"),
            BrowserTask::ClearAll => message!($kind, ".clear-all"),
            BrowserTask::Update => message!($kind, ".update"),
            BrowserTask::AddOns => message!($kind, ".add-ons"),
            BrowserTask::PopUps => message!($kind, ".pop-ups"),
        })
    };
}

/// The way that is worded for just this kind; nothing where there is none.
#[must_use]
pub const fn way(task: BrowserTask, kind: BrowserKind) -> Option<MessageId> {
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
