//! The messages of the customer guide's situations, steps, results, checks and browsers.

use crate::{id::MessageId, message, messages::Messages, pattern::Argument};
use ::guide::{Browser, CardDate, Check, CheckResult, SituationId, StepId, StepResult};

/// The messages of a situation.
#[derive(Clone, Copy, Debug)]
pub struct SituationMessages {
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

/// The messages of a situation.
#[must_use]
pub const fn situation(id: SituationId) -> SituationMessages {
    match id {
        SituationId::ContinueButton => SituationMessages {
            title: message!("situation-continue-button.title"),
            line: message!("situation-continue-button.line"),
            lead: message!("situation-continue-button.lead"),
            remark: None,
            seen: message!("not-sure.continue-button"),
        },
        SituationId::NewPurchase => SituationMessages {
            title: message!("situation-new-purchase.title"),
            line: message!("situation-new-purchase.line"),
            lead: message!("situation-new-purchase.lead"),
            remark: Some(message!("situation-new-purchase.remark")),
            seen: message!("not-sure.new-purchase"),
        },
        SituationId::RecurringPayment => SituationMessages {
            title: message!("situation-recurring-payment.title"),
            line: message!("situation-recurring-payment.line"),
            lead: message!("situation-recurring-payment.lead"),
            remark: None,
            seen: message!("not-sure.recurring-payment"),
        },
    }
}

/// The messages of a step.
#[derive(Clone, Copy, Debug)]
pub struct StepMessages {
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

/// The messages of a step by the name of its message: `step_messages!("step-clear-cache", "how-1" "how-2")`.
macro_rules! step_messages {
    ($step:literal, $($how:literal)+ $(, tip $tip:literal)?) => {
        StepMessages {
            title: message!($step, ".title"),
            what: message!($step, ".what"),
            why: message!($step, ".why"),
            how: &[$(message!($step, ".", $how)),+],
            tip: step_messages!(@ $($step, $tip)?),
        }
    };
    (@ $step:literal, $tip:literal) => { Some(message!($step, ".", $tip)) };
    (@) => { None };
}

/// The messages of a step.
#[must_use]
pub const fn step(id: StepId) -> StepMessages {
    match id {
        StepId::MandatoryFields => step_messages!("step-mandatory-fields", "how-1" "how-2" "how-3" "how-4"),
        StepId::CheckDetails => step_messages!("step-check-details", "how-1" "how-2" "how-3" "how-4", tip "tip"),
        StepId::AlreadyPaid => step_messages!("step-already-paid", "how-1" "how-2" "how-3" "how-4"),
        StepId::ApprovePurchase => step_messages!("step-approve-purchase", "how-1" "how-2" "how-3" "how-4"),
        StepId::NameAndAddress => step_messages!("step-name-and-address", "how-1" "how-2" "how-3" "how-4"),
        StepId::OtherWay => step_messages!("step-other-way", "how-1" "how-2" "how-3"),
        StepId::ClearCache => step_messages!("step-clear-cache", "how-1" "how-2" "how-3" "how-4"),
        StepId::Blockers => step_messages!("step-blockers", "how-1" "how-2" "how-3" "how-4"),
        StepId::VpnAndPopUps => step_messages!("step-vpn-and-pop-ups", "how-1" "how-2" "how-3" "how-4"),
        StepId::OtherBrowser => step_messages!("step-other-browser", "how-1" "how-2" "how-3" "how-4"),
        StepId::OtherDevice => step_messages!("step-other-device", "how-1" "how-2" "how-3" "how-4"),
        StepId::OnlinePurchases => step_messages!("step-online-purchases", "how-1" "how-2" "how-3" "how-4"),
        StepId::AskIssuerOfPurchase => step_messages!("step-ask-issuer-of-purchase", "how-1" "how-2" "how-3" "how-4"),
        StepId::CardValid => step_messages!("step-card-valid", "how-1" "how-2" "how-3"),
        StepId::CreditLimit => step_messages!("step-credit-limit", "how-1" "how-2" "how-3" "how-4"),
        StepId::ApproveRenewal => step_messages!("step-approve-renewal", "how-1" "how-2" "how-3" "how-4"),
        StepId::OnlineRenewals => step_messages!("step-online-renewals", "how-1" "how-2" "how-3"),
        StepId::AskIssuerOfRenewal => step_messages!("step-ask-issuer-of-renewal", "how-1" "how-2" "how-3" "how-4"),
        StepId::UpdateCard => step_messages!("step-update-card", "how-1" "how-2" "how-3" "how-4", tip "tip"),
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

/// What a card's printed month means.
#[must_use]
pub const fn card_date(date: CardDate) -> MessageId {
    match date {
        CardDate::Passed => message!("card-date.passed"),
        CardDate::LastMonth => message!("card-date.last-month"),
        CardDate::InDate => message!("card-date.in-date"),
    }
}

/// The messages of a check before it runs.
#[derive(Clone, Copy, Debug)]
pub struct CheckMessages {
    /// What is checked, as a heading.
    pub title: MessageId,
    /// How the page knows, and what it does not know.
    pub how: MessageId,
}

/// The messages of a check's result.
#[derive(Clone, Copy, Debug)]
pub struct CheckResultMessages {
    /// What it means for paying.
    pub meaning: MessageId,
    /// The same for the seller, in a few words.
    pub report: MessageId,
}

/// The messages of a check.
#[must_use]
pub const fn check(check: Check) -> CheckMessages {
    macro_rules! messages {
        ($check:literal) => {
            CheckMessages { title: message!($check, ".title"), how: message!($check, ".how") }
        };
    }
    match check {
        Check::Connection => messages!("check-connection"),
        Check::Clock => messages!("check-clock"),
        Check::Storage => messages!("check-storage"),
        Check::Features => messages!("check-features"),
        Check::App => messages!("check-app"),
        Check::Frame => messages!("check-frame"),
    }
}

/// The messages of a check's result.
#[must_use]
pub const fn checked(check: Check, found: CheckResult) -> CheckResultMessages {
    macro_rules! messages {
        ($check:literal) => {
            match found {
                CheckResult::Fine => {
                    CheckResultMessages { meaning: message!($check, ".fine"), report: message!($check, ".report-fine") }
                }
                CheckResult::Trouble => CheckResultMessages {
                    meaning: message!($check, ".trouble"),
                    report: message!($check, ".report-trouble"),
                },
            }
        };
    }
    match check {
        Check::Connection => messages!("check-connection"),
        Check::Clock => messages!("check-clock"),
        Check::Storage => messages!("check-storage"),
        Check::Features => messages!("check-features"),
        Check::App => messages!("check-app"),
        Check::Frame => messages!("check-frame"),
    }
}

/// A browser and its system as text: `Firefox 153 on Windows`.
#[must_use]
pub fn browser(messages: &Messages, browser: &Browser) -> String {
    match (browser.name, browser.version) {
        (Some(name), Some(version)) => on_system(messages, browser, &[name, " ", &version.to_string()].concat()),
        _ => browser_without_version(messages, browser),
    }
}

/// The same without the version, as people know their browser: `Firefox on Windows`.
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
