//! The customer guide's tables: which situations there are, and which steps help in each.
//!
//! Adding a step is one row here, one name in [`StepId`], and its words in `i18n::guide`.
//!
//! The rows are in the order of likely and cheap first. Those of the source article keep the article's order among
//! themselves, so that without the extra ones the list is the article's.

use crate::how_to::BrowserTask;

/// What goes wrong for the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SituationId {
    /// The checkout's Continue button does nothing.
    ContinueButton,
    /// A new purchase fails.
    NewPurchase,
    /// A recurring payment, such as a renewal or an instalment, has failed.
    RecurringPayment,
}

impl SituationId {
    /// Its row in [`SITUATIONS`].
    #[must_use]
    pub const fn situation(self) -> &'static Situation {
        match self {
            Self::ContinueButton => &CONTINUE_BUTTON,
            Self::NewPurchase => &NEW_PURCHASE,
            Self::RecurringPayment => &RECURRING_PAYMENT,
        }
    }

    /// Its name in addresses, in the page and in saved progress: `new-purchase`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.situation().name
    }
}

/// One thing to try. The same advice in two situations is two steps, because what to ask for differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the words of each step say what it is")]
pub enum StepId {
    MandatoryFields,
    CheckDetails,
    AlreadyPaid,
    ApprovePurchase,
    NameAndAddress,
    OtherWay,
    ClearCache,
    Blockers,
    VpnAndPopUps,
    OtherBrowser,
    OtherDevice,
    OnlinePurchases,
    AskIssuerOfPurchase,
    CardValid,
    CreditLimit,
    ApproveRenewal,
    OnlineRenewals,
    AskIssuerOfRenewal,
    UpdateCard,
}

/// How many steps there are in all situations together.
pub const STEP_COUNT: usize = 19;

/// One situation: its name, and its steps in the order of the best odds first.
#[derive(Debug)]
pub struct Situation {
    /// Which one.
    pub id: SituationId,
    /// Its name in addresses, in the page and in saved progress.
    pub name: &'static str,
    /// What to try, in order; never empty.
    pub steps: &'static [Step],
    /// Whether its introduction has a remark beyond the source article, which a support site may switch off.
    pub extra_remark: bool,
}

impl Situation {
    /// Whether any of its steps goes beyond the source article.
    #[must_use]
    pub fn has_extras(&self) -> bool {
        self.steps.iter().any(|step| step.extra)
    }
}

/// One row of a situation.
#[derive(Debug)]
pub struct Step {
    /// Which one.
    pub id: StepId,
    /// Its name within the situation.
    pub name: &'static str,
    /// Whether the source article gives a tip with it.
    pub tip: bool,
    /// Whether it goes beyond the source article, so that a support site may switch it off.
    pub extra: bool,
    /// What there is to do in the browser's menus for it.
    pub tasks: &'static [BrowserTask],
}

const fn step(id: StepId, name: &'static str) -> Step {
    Step { id, name, tip: false, extra: false, tasks: &[] }
}

/// A step beyond the article, for which at least two sources agree, or a processor says it.
const fn extra(id: StepId, name: &'static str) -> Step {
    Step { extra: true, ..step(id, name) }
}

const fn with_tip(id: StepId, name: &'static str) -> Step {
    Step { tip: true, ..step(id, name) }
}

/// How much of the tables is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// All steps.
    #[default]
    All,
    /// The source article's own, in its order.
    Article,
}

impl Extent {
    /// Whether a step belongs to it.
    #[must_use]
    pub const fn has(self, step: &Step) -> bool {
        matches!(self, Self::All) || !step.extra
    }
}

/// All situations, in the order in which they are listed.
pub static SITUATIONS: [&Situation; 3] = [&CONTINUE_BUTTON, &NEW_PURCHASE, &RECURRING_PAYMENT];

static CONTINUE_BUTTON: Situation = Situation {
    id: SituationId::ContinueButton,
    name: "continue-button",
    steps: &[step(StepId::MandatoryFields, "mandatory-fields")],
    extra_remark: false,
};

static NEW_PURCHASE: Situation = Situation {
    id: SituationId::NewPurchase,
    name: "new-purchase",
    steps: &[
        with_tip(StepId::CheckDetails, "check-details"),
        extra(StepId::AlreadyPaid, "already-paid"),
        extra(StepId::ApprovePurchase, "approve"),
        extra(StepId::NameAndAddress, "name-and-address"),
        extra(StepId::OtherWay, "other-way"),
        Step {
            tasks: &[BrowserTask::PrivateWindow, BrowserTask::ClearSite, BrowserTask::ClearAll],
            ..step(StepId::ClearCache, "clear-cache")
        },
        Step { tasks: &[BrowserTask::AddOns], ..extra(StepId::Blockers, "blockers") },
        Step { tasks: &[BrowserTask::PopUps], ..extra(StepId::VpnAndPopUps, "vpn-and-pop-ups") },
        Step { tasks: &[BrowserTask::Update], ..step(StepId::OtherBrowser, "other-browser") },
        step(StepId::OtherDevice, "other-device"),
        extra(StepId::OnlinePurchases, "online-payments"),
        step(StepId::AskIssuerOfPurchase, "ask-issuer"),
    ],
    extra_remark: true,
};

static RECURRING_PAYMENT: Situation = Situation {
    id: SituationId::RecurringPayment,
    name: "recurring-payment",
    steps: &[
        step(StepId::CardValid, "card-valid"),
        step(StepId::CreditLimit, "credit-limit"),
        extra(StepId::ApproveRenewal, "approve"),
        extra(StepId::OnlineRenewals, "online-payments"),
        step(StepId::AskIssuerOfRenewal, "ask-issuer"),
        with_tip(StepId::UpdateCard, "update-card"),
    ],
    extra_remark: false,
};

impl StepId {
    /// Its place among all steps, below [`STEP_COUNT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The situation that it belongs to.
    #[must_use]
    pub const fn situation(self) -> SituationId {
        match self {
            Self::MandatoryFields => SituationId::ContinueButton,
            Self::CheckDetails
            | Self::AlreadyPaid
            | Self::ApprovePurchase
            | Self::NameAndAddress
            | Self::OtherWay
            | Self::ClearCache
            | Self::Blockers
            | Self::VpnAndPopUps
            | Self::OtherBrowser
            | Self::OtherDevice
            | Self::OnlinePurchases
            | Self::AskIssuerOfPurchase => SituationId::NewPurchase,
            Self::CardValid
            | Self::CreditLimit
            | Self::ApproveRenewal
            | Self::OnlineRenewals
            | Self::AskIssuerOfRenewal
            | Self::UpdateCard => SituationId::RecurringPayment,
        }
    }

    /// Its row in its situation's table.
    #[must_use]
    pub fn step(self) -> Option<&'static Step> {
        self.situation().situation().steps.iter().find(|step| step.id == self)
    }

    /// Whether it goes beyond the source article.
    #[must_use]
    pub fn is_extra(self) -> bool {
        self.step().is_some_and(|step| step.extra)
    }

    /// Its address in the page: `new-purchase/clear-cache`.
    #[must_use]
    pub fn path(self) -> String {
        format!("{}/{}", self.situation().name(), self.step().map_or("", |step| step.name))
    }

    /// The step of an address; nothing for a name that no step has.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        let (situation, name) = path.split_once('/')?;
        let situation = SITUATIONS.iter().find(|one| one.name == situation)?;
        situation.steps.iter().find(|step| step.name == name).map(|step| step.id)
    }

    /// The step below it in the same situation, among all or among the article's own.
    #[must_use]
    pub fn next(self, extent: Extent) -> Option<Self> {
        let mut steps = self.situation().situation().steps.iter();
        steps.find(|step| step.id == self)?;
        steps.find(|step| extent.has(step)).map(|step| step.id)
    }
}
