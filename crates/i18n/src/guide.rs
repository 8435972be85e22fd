//! The words of the customer guide's situations, steps, results and browsers.

use super::{Book, Key, Value};
use crate::key;
use ::guide::{Browser, CardDate, Check, Checked, SituationId, StepId, StepResult};

/// What is said of a situation.
#[derive(Clone, Copy, Debug)]
pub struct SituationWords {
    /// What goes wrong, as a heading.
    pub title: Key,
    /// How the person sees it, in one line.
    pub line: Key,
    /// What the steps below are about.
    pub lead: Key,
    /// A remark beyond the source article.
    pub remark: Option<Key>,
    /// The answer of a person who is not sure: a sentence of what they see.
    pub seen: Key,
}

/// The words of a situation.
#[must_use]
pub const fn situation(id: SituationId) -> SituationWords {
    match id {
        SituationId::ContinueButton => SituationWords {
            title: key!("situation-continue-button.title"),
            line: key!("situation-continue-button.line"),
            lead: key!("situation-continue-button.lead"),
            remark: None,
            seen: key!("not-sure.continue-button"),
        },
        SituationId::NewPurchase => SituationWords {
            title: key!("situation-new-purchase.title"),
            line: key!("situation-new-purchase.line"),
            lead: key!("situation-new-purchase.lead"),
            remark: Some(key!("situation-new-purchase.remark")),
            seen: key!("not-sure.new-purchase"),
        },
        SituationId::RecurringPayment => SituationWords {
            title: key!("situation-recurring-payment.title"),
            line: key!("situation-recurring-payment.line"),
            lead: key!("situation-recurring-payment.lead"),
            remark: None,
            seen: key!("not-sure.recurring-payment"),
        },
    }
}

/// What is said of a step.
#[derive(Clone, Copy, Debug)]
pub struct StepWords {
    /// What to do, as a heading.
    pub title: Key,
    /// What it is.
    pub what: Key,
    /// Why it helps.
    pub why: Key,
    /// How to do it, one line at a time; never empty.
    pub how: &'static [Key],
    /// The source article's tip.
    pub tip: Option<Key>,
}

/// The words of a step by the name of its message: `words!("step-clear-cache", "how-1" "how-2")`.
macro_rules! words {
    ($step:literal, $($how:literal)+ $(, tip $tip:literal)?) => {
        StepWords {
            title: key!($step, ".title"),
            what: key!($step, ".what"),
            why: key!($step, ".why"),
            how: &[$(key!($step, ".", $how)),+],
            tip: words!(@ $($step, $tip)?),
        }
    };
    (@ $step:literal, $tip:literal) => { Some(key!($step, ".", $tip)) };
    (@) => { None };
}

/// The words of a step.
#[must_use]
pub const fn step(id: StepId) -> StepWords {
    match id {
        StepId::MandatoryFields => words!("step-mandatory-fields", "how-1" "how-2" "how-3" "how-4"),
        StepId::CheckDetails => words!("step-check-details", "how-1" "how-2" "how-3" "how-4", tip "tip"),
        StepId::AlreadyPaid => words!("step-already-paid", "how-1" "how-2" "how-3" "how-4"),
        StepId::ApprovePurchase => words!("step-approve-purchase", "how-1" "how-2" "how-3" "how-4"),
        StepId::NameAndAddress => words!("step-name-and-address", "how-1" "how-2" "how-3" "how-4"),
        StepId::OtherWay => words!("step-other-way", "how-1" "how-2" "how-3"),
        StepId::ClearCache => words!("step-clear-cache", "how-1" "how-2" "how-3" "how-4"),
        StepId::Blockers => words!("step-blockers", "how-1" "how-2" "how-3" "how-4"),
        StepId::VpnAndPopUps => words!("step-vpn-and-pop-ups", "how-1" "how-2" "how-3" "how-4"),
        StepId::OtherBrowser => words!("step-other-browser", "how-1" "how-2" "how-3" "how-4"),
        StepId::OtherDevice => words!("step-other-device", "how-1" "how-2" "how-3" "how-4"),
        StepId::OnlinePurchases => words!("step-online-purchases", "how-1" "how-2" "how-3" "how-4"),
        StepId::AskIssuerOfPurchase => words!("step-ask-issuer-of-purchase", "how-1" "how-2" "how-3" "how-4"),
        StepId::CardValid => words!("step-card-valid", "how-1" "how-2" "how-3"),
        StepId::CreditLimit => words!("step-credit-limit", "how-1" "how-2" "how-3" "how-4"),
        StepId::ApproveRenewal => words!("step-approve-renewal", "how-1" "how-2" "how-3" "how-4"),
        StepId::OnlineRenewals => words!("step-online-renewals", "how-1" "how-2" "how-3"),
        StepId::AskIssuerOfRenewal => words!("step-ask-issuer-of-renewal", "how-1" "how-2" "how-3" "how-4"),
        StepId::UpdateCard => words!("step-update-card", "how-1" "how-2" "how-3" "how-4", tip "tip"),
    }
}

/// What a result is called where it is chosen.
#[must_use]
pub const fn result(result: StepResult) -> Key {
    match result {
        StepResult::Fixed => key!("result-fixed.choice"),
        StepResult::StillFailing => key!("result-still-failing.choice"),
        StepResult::CannotDo => key!("result-cannot-do.choice"),
    }
}

/// What a result is called in a summary for the seller.
#[must_use]
pub const fn reported(result: Option<StepResult>) -> Key {
    match result {
        Some(StepResult::Fixed) => key!("result-fixed.report"),
        Some(StepResult::StillFailing) => key!("result-still-failing.report"),
        Some(StepResult::CannotDo) => key!("result-cannot-do.report"),
        None => key!("result-none"),
    }
}

/// What a card's month says.
#[must_use]
pub const fn card_date(date: CardDate) -> Key {
    match date {
        CardDate::Passed => key!("card-date.passed"),
        CardDate::LastMonth => key!("card-date.last-month"),
        CardDate::InDate => key!("card-date.in-date"),
    }
}

/// What is said of a check before it runs.
#[derive(Clone, Copy, Debug)]
pub struct CheckWords {
    /// What is checked, as a heading.
    pub title: Key,
    /// How the page knows, and what it does not know.
    pub how: Key,
}

/// What is said of what a check found.
#[derive(Clone, Copy, Debug)]
pub struct CheckedWords {
    /// What it means for paying.
    pub said: Key,
    /// The same for the seller, in a few words.
    pub report: Key,
}

/// The words of a check.
#[must_use]
pub const fn check(check: Check) -> CheckWords {
    macro_rules! words {
        ($check:literal) => {
            CheckWords { title: key!($check, ".title"), how: key!($check, ".how") }
        };
    }
    match check {
        Check::Connection => words!("check-connection"),
        Check::Clock => words!("check-clock"),
        Check::Storage => words!("check-storage"),
        Check::Features => words!("check-features"),
        Check::App => words!("check-app"),
        Check::Frame => words!("check-frame"),
    }
}

/// The words of what a check found.
#[must_use]
pub const fn checked(check: Check, found: Checked) -> CheckedWords {
    macro_rules! words {
        ($check:literal) => {
            match found {
                Checked::Fine => CheckedWords { said: key!($check, ".fine"), report: key!($check, ".report-fine") },
                Checked::Trouble => {
                    CheckedWords { said: key!($check, ".trouble"), report: key!($check, ".report-trouble") }
                }
            }
        };
    }
    match check {
        Check::Connection => words!("check-connection"),
        Check::Clock => words!("check-clock"),
        Check::Storage => words!("check-storage"),
        Check::Features => words!("check-features"),
        Check::App => words!("check-app"),
        Check::Frame => words!("check-frame"),
    }
}

/// A browser and its system in words: `Firefox 153 on Windows`.
#[must_use]
pub fn browser(book: &Book, browser: &Browser) -> String {
    match (browser.name, browser.version) {
        (Some(name), Some(version)) => on_system(book, browser, &[name, " ", &version.to_string()].concat()),
        _ => browser_without_version(book, browser),
    }
}

/// A browser and its system in words, as it is known to those who use it: `Firefox on Windows`.
#[must_use]
pub fn browser_without_version(book: &Book, browser: &Browser) -> String {
    match browser.name {
        Some(name) => on_system(book, browser, name),
        None => on_system(book, browser, &book.text(key!("browser.unknown"))),
    }
}

fn on_system(book: &Book, browser: &Browser, name: &str) -> String {
    let Some(system) = browser.system else { return name.to_owned() };
    book.fill(key!("browser.on-system"), &[("browser", Value::Text(name)), ("system", Value::Text(system))])
}
