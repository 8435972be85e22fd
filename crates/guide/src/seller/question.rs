//! What the guide asks, and what may be answered.

use super::part::Part;

/// One thing the guide asks, or one thing to tick when done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Is the platform's account at hand?
    PlatformAccess,
    /// Is the processor's account at hand?
    ProcessorAccess,
    /// How many customers cannot pay?
    HowMany,
    /// Was the link to the checklist sent to the customer?
    LinkSent,
    /// Which processor takes the payments?
    Processor,
    /// Were the processor's records looked at?
    RecordsRead,
    /// The state of the module "Basic Info".
    BasicInfo,
    /// The state of the module with the prices.
    Pricing,
    /// The state of the module "Post Sale".
    PostSale,
    /// The state of all further modules.
    OtherModules,
    /// Is the product live, not a demo?
    ProductLive,
    /// Is the product published?
    ProductPublished,
    /// Does the connection match the processor's account?
    ConnectionMatches,
    /// Is the right processor selected and saved in the product?
    ProcessorSaved,
}

/// One possible answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Ticked: it is done, or it is so.
    Done,
    /// One or a few customers.
    OneOrFew,
    /// All customers.
    All,
    /// The seller is not sure.
    NotSure,
    /// Stripe.
    Stripe,
    /// PayPal.
    PayPal,
    /// Braintree.
    Braintree,
    /// Authorize.net.
    AuthorizeNet,
    /// A processor that the guide does not name.
    Another,
    /// The module is saved.
    Saved,
    /// The module is marked "Configure later".
    ConfigureLater,
    /// The module has a red hourglass.
    RedHourglass,
}

const TICK: &[Answer] = &[Answer::Done];
const HOW_MANY: &[Answer] = &[Answer::OneOrFew, Answer::All, Answer::NotSure];
const PROCESSORS: &[Answer] =
    &[Answer::Stripe, Answer::PayPal, Answer::Braintree, Answer::AuthorizeNet, Answer::Another];
const MODULE: &[Answer] = &[Answer::Saved, Answer::ConfigureLater, Answer::RedHourglass, Answer::NotSure];

impl Question {
    /// All questions, in the order of the page.
    pub const ALL: [Self; 14] = [
        Self::PlatformAccess,
        Self::ProcessorAccess,
        Self::HowMany,
        Self::LinkSent,
        Self::Processor,
        Self::RecordsRead,
        Self::BasicInfo,
        Self::Pricing,
        Self::PostSale,
        Self::OtherModules,
        Self::ProductLive,
        Self::ProductPublished,
        Self::ConnectionMatches,
        Self::ProcessorSaved,
    ];

    /// The modules of the product's wizard. Basic Info and Post Sale are named so by the platform's help; the other
    /// rows are general, since the full list is not published (help articles 153000170336 and 153000251798, read
    /// 2026-11).
    pub const MODULES: [Self; 4] = [Self::BasicInfo, Self::Pricing, Self::PostSale, Self::OtherModules];

    /// The question's name in the page and in kept answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PlatformAccess => "platform-access",
            Self::ProcessorAccess => "processor-access",
            Self::HowMany => "customers",
            Self::LinkSent => "link-sent",
            Self::Processor => "processor",
            Self::RecordsRead => "records-read",
            Self::BasicInfo => "basic-info",
            Self::Pricing => "pricing",
            Self::PostSale => "post-sale",
            Self::OtherModules => "other-modules",
            Self::ProductLive => "product-live",
            Self::ProductPublished => "product-published",
            Self::ConnectionMatches => "connection-matches",
            Self::ProcessorSaved => "processor-saved",
        }
    }

    /// The question of a name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.id() == id)
    }

    /// The part that asks it.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::PlatformAccess | Self::ProcessorAccess => Part::Access,
            Self::HowMany | Self::LinkSent => Part::HowMany,
            Self::Processor | Self::RecordsRead => Part::Records,
            Self::BasicInfo
            | Self::Pricing
            | Self::PostSale
            | Self::OtherModules
            | Self::ProductLive
            | Self::ProductPublished => Part::Product,
            Self::ConnectionMatches | Self::ProcessorSaved => Part::Integration,
        }
    }

    /// What may be answered, in the order of the page. One answer alone is a tick.
    #[must_use]
    pub const fn answers(self) -> &'static [Answer] {
        match self {
            Self::HowMany => HOW_MANY,
            Self::Processor => PROCESSORS,
            Self::BasicInfo | Self::Pricing | Self::PostSale | Self::OtherModules => MODULE,
            Self::PlatformAccess
            | Self::ProcessorAccess
            | Self::LinkSent
            | Self::RecordsRead
            | Self::ProductLive
            | Self::ProductPublished
            | Self::ConnectionMatches
            | Self::ProcessorSaved => TICK,
        }
    }

    /// Whether the question goes beyond the source article.
    #[must_use]
    pub const fn is_extra(self) -> bool {
        matches!(self, Self::LinkSent | Self::ProductLive | Self::ProductPublished)
    }
}

impl Answer {
    /// The answer's name in the page and in kept answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::OneOrFew => "one-or-few",
            Self::All => "all",
            Self::NotSure => "not-sure",
            Self::Stripe => "stripe",
            Self::PayPal => "paypal",
            Self::Braintree => "braintree",
            Self::AuthorizeNet => "authorize-net",
            Self::Another => "another",
            Self::Saved => "saved",
            Self::ConfigureLater => "configure-later",
            Self::RedHourglass => "red-hourglass",
        }
    }

    /// Whether nothing is left to do after this answer.
    #[must_use]
    pub const fn settles(self) -> bool {
        !matches!(self, Self::NotSure | Self::ConfigureLater | Self::RedHourglass)
    }
}
