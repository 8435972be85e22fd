//! The words of the customer guide's situations, steps, results and browsers.

use crate::{id::MessageId, message, messages::Messages, pattern::Argument};
use ::guide::{Browser, CardDate, Check, CheckResult, SituationId, StepId, StepResult};

/// What is said of a situation.
#[derive(Clone, Copy, Debug)]
pub struct SituationWords {
    /// What goes wrong, as a heading.
    pub title: MessageId,
    /// How the person sees it, in one line.
    pub line: MessageId,
    /// What the steps below are about.
    pub lead: MessageId,
    /// A remark beyond the source article.
    pub remark: Option<MessageId>,
    /// The answer of a person who is not sure: a sentence of what they see.
    pub seen: MessageId,
}

/// The words of a situation.
#[must_use]
pub const fn situation(id: SituationId) -> SituationWords {
    match id {
        SituationId::ContinueButton => SituationWords {
            title: message!("situation-continue-button.title"),
            line: message!("situation-continue-button.line"),
            lead: message!("situation-continue-button.lead"),
            remark: None,
            seen: message!("not-sure.continue-button"),
        },
        SituationId::NewPurchase => SituationWords {
            title: message!("situation-new-purchase.title"),
            line: message!("situation-new-purchase.line"),
            lead: message!("situation-new-purchase.lead"),
            remark: Some(message!("situation-new-purchase.remark")),
            seen: message!("not-sure.new-purchase"),
        },
        SituationId::RecurringPayment => SituationWords {
            title: message!("situation-recurring-payment.title"),
            line: message!("situation-recurring-payment.line"),
            lead: message!("situation-recurring-payment.lead"),
            remark: None,
            seen: message!("not-sure.recurring-payment"),
        },
    }
}

/// What is said of a step.
#[derive(Clone, Copy, Debug)]
pub struct StepWords {
    /// What to do, as a heading.
    pub title: MessageId,
    /// What it is.
    pub what: MessageId,
    /// Why it helps.
    pub why: MessageId,
    /// How to do it, one line at a time; never empty.
    pub how: &'static [MessageId],
    /// The source article's tip.
    pub tip: Option<MessageId>,
}

/// The words of a step by the name of its message: `words!("step-clear-cache", "how-1" "how-2")`.
macro_rules! words {
    ($step:literal, $($how:literal)+ $(, tip $tip:literal)?) => {
        StepWords {
            title: message!($step, ".title"),
            what: message!($step, ".what"),
            why: message!($step, ".why"),
            how: &[$(message!($step, ".", $how)),+],
            tip: words!(@ $($step, $tip)?),
        }
    };
    (@ $step:literal, $tip:literal) => { Some(message!($step, ".", $tip)) };
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
pub const fn result(result: StepResult) -> MessageId {
    match result {
        StepResult::Fixed => message!("result-fixed.choice"),
        StepResult::StillFailing => message!("result-still-failing.choice"),
        StepResult::CannotDo => message!("result-cannot-do.choice"),
    }
}

/// What a result is called in a summary for the seller.
#[must_use]
pub const fn reported(result: Option<StepResult>) -> MessageId {
    match result {
        Some(StepResult::Fixed) => message!("result-fixed.report"),
        Some(StepResult::StillFailing) => message!("result-still-failing.report"),
        Some(StepResult::CannotDo) => message!("result-cannot-do.report"),
        None => message!("result-none"),
    }
}

/// What a card's month says.
#[must_use]
pub const fn card_date(date: CardDate) -> MessageId {
    match date {
        CardDate::Passed => message!("card-date.passed"),
        CardDate::LastMonth => message!("card-date.last-month"),
        CardDate::InDate => message!("card-date.in-date"),
    }
}

/// What is said of a check before it runs.
#[derive(Clone, Copy, Debug)]
pub struct CheckWords {
    /// What is checked, as a heading.
    pub title: MessageId,
    /// How the page knows, and what it does not know.
    pub how: MessageId,
}

/// What is said of what a check found.
#[derive(Clone, Copy, Debug)]
pub struct CheckResultWords {
    /// What it means for paying.
    pub said: MessageId,
    /// The same for the seller, in a few words.
    pub report: MessageId,
}

/// The words of a check.
#[must_use]
pub const fn check(check: Check) -> CheckWords {
    macro_rules! words {
        ($check:literal) => {
            CheckWords { title: message!($check, ".title"), how: message!($check, ".how") }
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
pub const fn checked(check: Check, found: CheckResult) -> CheckResultWords {
    macro_rules! words {
        ($check:literal) => {
            match found {
                CheckResult::Fine => {
                    CheckResultWords { said: message!($check, ".fine"), report: message!($check, ".report-fine") }
                }
                CheckResult::Trouble => {
                    CheckResultWords { said: message!($check, ".trouble"), report: message!($check, ".report-trouble") }
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
pub fn browser(messages: &Messages, browser: &Browser) -> String {
    match (browser.name, browser.version) {
        (Some(name), Some(version)) => on_system(messages, browser, &[name, " ", &version.to_string()].concat()),
        _ => browser_without_version(messages, browser),
    }
}

/// A browser and its system in words, as it is known to those who use it: `Firefox on Windows`.
#[must_use]
pub fn browser_without_version(messages: &Messages, browser: &Browser) -> String {
    match browser.name {
        Some(name) => on_system(messages, browser, name),
        None => on_system(messages, browser, &messages.text(message!("browser.unknown"))),
    }
}

fn on_system(messages: &Messages, browser: &Browser, name: &str) -> String {
    let Some(system) = browser.system else { return name.to_owned() };
    messages
        .fill(message!("browser.on-system"), &[("browser", Argument::Text(name)), ("system", Argument::Text(system))])
}
