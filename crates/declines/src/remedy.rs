//! What follows from a reason: who can fix it, what trying again does, and where it leads.

use guide::{StepId, seller::Part};

/// Who can fix it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person who pays, whoever reads.
    You,
    /// The bank or card company that issued the card.
    Issuer,
    /// The seller.
    Seller,
    /// The platform that the seller sells through.
    Platform,
    /// The payment service: a card processor, or a wallet such as PayPal.
    Processor,
}

impl Who {
    /// Everybody who may have something to fix.
    pub const ALL: [Self; 5] = [Self::You, Self::Issuer, Self::Seller, Self::Platform, Self::Processor];

    /// Its name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Issuer => "issuer",
            Self::Seller => "seller",
            Self::Platform => "platform",
            Self::Processor => "processor",
        }
    }
}

/// What trying again does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// It may go through at once.
    Helps,
    /// It may go through after a while, unchanged.
    Later,
    /// It goes through only after something was put right.
    AfterFix,
    /// It does not go through, and repeated tries look like fraud or charge twice.
    Harms,
}

impl Retry {
    /// Every answer.
    pub const ALL: [Self; 4] = [Self::Helps, Self::Later, Self::AfterFix, Self::Harms];

    /// Its name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Helps => "helps",
            Self::Later => "later",
            Self::AfterFix => "after-fix",
            Self::Harms => "harms",
        }
    }
}

/// Where a reason leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// A step of the customer guide.
    Step(StepId),
    /// The customer can only tell the seller: the end of the customer guide.
    TellSeller,
    /// A part of the seller guide.
    Part(Part),
}

impl NextStep {
    /// Its place: `new-purchase/ask-issuer`, `records`, or `tell-seller`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Step(step) => step.path(),
            Self::TellSeller => "tell-seller".into(),
            Self::Part(part) => part.id().into(),
        }
    }
}
