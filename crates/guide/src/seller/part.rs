//! The parts of the seller guide.

/// One part of the guide; each has its own anchor on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What to have at hand.
    Access,
    /// How many customers are affected?
    HowMany,
    /// The processor's own records of failed payments.
    Records,
    /// The product's configuration.
    Product,
    /// The connection between platform and processor.
    Integration,
    /// The settings check.
    Check,
    /// Comparing one value with the processor's.
    Compare,
    /// What was found and what is left to do.
    Report,
}

impl Part {
    /// All parts, in the order of the page, which is the article's.
    pub const ALL: [Self; 8] = [
        Self::Access,
        Self::HowMany,
        Self::Records,
        Self::Product,
        Self::Integration,
        Self::Check,
        Self::Compare,
        Self::Report,
    ];

    /// The part's anchor.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::HowMany => "how-many",
            Self::Records => "records",
            Self::Product => "product",
            Self::Integration => "integration",
            Self::Check => "check",
            Self::Compare => "compare",
            Self::Report => "report",
        }
    }

    /// The part of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.id() == id)
    }

    /// Whether the part goes beyond the source article.
    #[must_use]
    pub const fn is_extra(self) -> bool {
        matches!(self, Self::Check | Self::Compare | Self::Report)
    }
}
