//! The customer guide's tables: which situations there are, and which steps help in each.
//!
//! Adding a step is one row here, one name in [`StepId`], and its words in `words::guide`.

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

    /// Its name in addresses, in the page and in kept progress: `new-purchase`.
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
    ClearCache,
    OtherBrowser,
    OtherDevice,
    AskIssuerOfPurchase,
    CardValid,
    CreditLimit,
    AskIssuerOfRenewal,
    UpdateCard,
}

/// How many steps there are in all situations together.
pub const STEP_COUNT: usize = 10;

/// One situation: its name, and its steps in the order of the best odds first.
#[derive(Debug)]
pub struct Situation {
    /// Which one.
    pub id: SituationId,
    /// Its name in addresses, in the page and in kept progress.
    pub name: &'static str,
    /// What to try, in order; never empty.
    pub steps: &'static [Step],
    /// Whether its introduction has a remark beyond the source article, which a support site may switch off.
    pub extra_remark: bool,
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
}

const fn step(id: StepId, name: &'static str) -> Step {
    Step { id, name, tip: false, extra: false }
}

const fn with_tip(id: StepId, name: &'static str) -> Step {
    Step { tip: true, ..step(id, name) }
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
        step(StepId::ClearCache, "clear-cache"),
        step(StepId::OtherBrowser, "other-browser"),
        step(StepId::OtherDevice, "other-device"),
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
            | Self::ClearCache
            | Self::OtherBrowser
            | Self::OtherDevice
            | Self::AskIssuerOfPurchase => SituationId::NewPurchase,
            Self::CardValid | Self::CreditLimit | Self::AskIssuerOfRenewal | Self::UpdateCard => {
                SituationId::RecurringPayment
            }
        }
    }

    /// Its address in the page: `new-purchase/clear-cache`.
    #[must_use]
    pub fn path(self) -> String {
        let situation = self.situation().situation();
        let name = situation.steps.iter().find(|step| step.id == self).map_or("", |step| step.name);
        [situation.name, "/", name].concat()
    }

    /// The step of an address; nothing for a name that no step has.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        let (situation, name) = path.split_once('/')?;
        let situation = SITUATIONS.iter().find(|one| one.name == situation)?;
        situation.steps.iter().find(|step| step.name == name).map(|step| step.id)
    }

    /// The step below it in the same situation.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let mut steps = self.situation().situation().steps.iter();
        steps.find(|step| step.id == self)?;
        steps.next().map(|step| step.id)
    }
}
