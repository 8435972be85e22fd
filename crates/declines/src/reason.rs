//! Decline reasons: the table of what can be behind a code or a message, who can fix it, and what to do next.
//!
//! Adding a reason is one row here and its words in the crate `i18n`. Not here: codes, phrases and words.

use guide::{Extent, StepId, seller::Part};

use super::{
    Role,
    remedy::{NextStep, Retry, Who},
};

struct Row {
    id: &'static str,
    who: Who,
    retry: Retry,
    purchase: Way,
    renewal: Way,
    part: Part,
}

/// Where a customer is led: among all steps, and among the source article's own.
struct Way {
    all: NextStep,
    article: NextStep,
}

macro_rules! way {
    (TellSeller) => {
        Way { all: NextStep::TellSeller, article: NextStep::TellSeller }
    };
    ($step:ident) => {
        way!($step / $step)
    };
    ($extra:ident / $article:ident) => {
        Way { all: NextStep::Step(StepId::$extra), article: NextStep::Step(StepId::$article) }
    };
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $id:literal $who:ident $retry:ident
        $purchase:ident $(/ $purchase_article:ident)? , $renewal:ident $(/ $renewal_article:ident)? , $part:ident;)*) => {
        /// Why a payment does not go through: what many codes and messages have in common.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn row(self) -> Row {
                match self {
                    $(Self::$name => Row {
                        id: $id,
                        who: Who::$who,
                        retry: Retry::$retry,
                        purchase: way!($purchase $(/ $purchase_article)?),
                        renewal: way!($renewal $(/ $renewal_article)?),
                        part: Part::$part,
                    },)*
                }
            }
        }
    };
}

// Columns: name, id, who can fix it, what a retry does, the customer's step for a purchase and for a renewal, the
// seller's part. A step beyond the source article has the article's own after it, for sites that switch such steps off.
reasons! {
    /// There is too little money or credit behind the card.
    InsufficientFunds "insufficient-funds" You Later CreditLimit, CreditLimit, Records;
    /// A limit of the card for an amount, a day, or a number of payments is used up.
    LimitExceeded "limit-exceeded" Issuer Later AskIssuerOfPurchase, CreditLimit, Records;
    /// The issuer says no and gives no reason.
    IssuerRefused "issuer-refused" Issuer AfterFix AskIssuerOfPurchase, AskIssuerOfRenewal, Records;
    /// The issuer says no and asks that nobody tries this card again.
    RefusedForGood "refused-for-good" Issuer Harms OtherWay / AskIssuerOfPurchase, UpdateCard, Records;
    /// The issuer or the processor suspects fraud.
    FraudSuspected "fraud-suspected" Issuer Harms AskIssuerOfPurchase, AskIssuerOfRenewal, Records;
    /// The card is reported lost or stolen, or is to be picked up.
    LostOrStolen "lost-or-stolen" Issuer Harms AskIssuerOfPurchase, UpdateCard, Records;
    /// The card is past its date.
    ExpiredCard "expired-card" You AfterFix CheckDetails, UpdateCard, Records;
    /// The card or account number belongs to no card or account.
    WrongNumber "wrong-number" You AfterFix CheckDetails, UpdateCard, Records;
    /// The expiry date is not the card's.
    WrongExpiry "wrong-expiry" You AfterFix CheckDetails, CardValid, Records;
    /// The security code is not the card's.
    WrongSecurityCode "wrong-security-code" You AfterFix CheckDetails, UpdateCard, Records;
    /// The address, postcode or name is not as the issuer has it.
    WrongAddress "wrong-address" You AfterFix NameAndAddress / CheckDetails, UpdateCard, Records;
    /// The issuer wants the cardholder to approve this payment.
    AuthenticationNeeded "authentication-needed" You Helps
        ApprovePurchase / AskIssuerOfPurchase, ApproveRenewal / UpdateCard, Records;
    /// The cardholder's approval was tried and did not succeed.
    AuthenticationFailed "authentication-failed" You Helps
        ApprovePurchase / AskIssuerOfPurchase, ApproveRenewal / AskIssuerOfRenewal, Records;
    /// This sort of card is not taken here.
    CardNotSupported "card-not-supported" You AfterFix OtherWay / UpdateCard, UpdateCard, Integration;
    /// The issuer does not allow this kind of payment with the card: online, foreign, recurring.
    PaymentNotPermitted "payment-not-permitted" Issuer AfterFix
        OnlinePurchases / AskIssuerOfPurchase, OnlineRenewals / AskIssuerOfRenewal, Records;
    /// The card or its account is closed, frozen, or not active yet.
    CardInactive "card-inactive" Issuer AfterFix AskIssuerOfPurchase, UpdateCard, Records;
    /// The PIN is wrong, missing, or was tried too often.
    WrongPin "wrong-pin" You AfterFix CheckDetails, AskIssuerOfRenewal, Records;
    /// The cardholder withdrew the permission for these payments.
    AgreementEnded "agreement-ended" You Harms UpdateCard, UpdateCard, Records;
    /// The same payment was made a moment ago, or this order is paid.
    DuplicatePayment "duplicate-payment" Seller Harms AlreadyPaid / AskIssuerOfPurchase, AskIssuerOfRenewal, Records;
    /// The issuer has newer details of the card.
    CardReplaced "card-replaced" You AfterFix CheckDetails, UpdateCard, Records;
    /// No card or account is stored to charge.
    NoPaymentMethod "no-payment-method" You AfterFix UpdateCard, UpdateCard, Records;
    /// The issuer did not answer in time, or asks for a later try.
    IssuerUnavailable "issuer-unavailable" Issuer Later AskIssuerOfPurchase, AskIssuerOfRenewal, Records;
    /// A passing fault between checkout, processor and bank.
    ProcessingError "processing-error" Processor Later ClearCache, AskIssuerOfRenewal, Records;
    /// Too many tries in a short time.
    TooManyAttempts "too-many-attempts" You Later OtherWay / AskIssuerOfPurchase, AskIssuerOfRenewal, Records;
    /// The card or the processor does not do this currency.
    CurrencyNotSupported "currency-not-supported" Seller AfterFix OtherWay / UpdateCard, UpdateCard, Product;
    /// The amount is too small, too large, or its parts do not add up.
    AmountNotAllowed "amount-not-allowed" Seller AfterFix TellSeller, TellSeller, Product;
    /// The payment's country is not served.
    CountryNotSupported "country-not-supported" Seller AfterFix TellSeller, TellSeller, Records;
    /// The card or bank account inside a wallet was refused.
    FundingRefused "funding-refused" You AfterFix OtherWay / UpdateCard, UpdateCard, Records;
    /// The customer's own wallet account is limited or closed.
    PayerAccountRestricted "payer-account-restricted" Processor AfterFix OtherWay / UpdateCard, UpdateCard, Records;
    /// The payment service refuses for its own rules, risk or law.
    ProcessorRefused "processor-refused" Processor AfterFix OtherWay / UpdateCard, UpdateCard, Records;
    /// The customer's approval is missing, or the checkout ran out of time.
    CheckoutUnfinished "checkout-unfinished" You Helps ClearCache, UpdateCard, Records;
    /// A filter, a list or a preference of the seller's refuses.
    BlockedBySeller "blocked-by-seller" Seller AfterFix TellSeller, TellSeller, Records;
    /// Somebody must look at the payment before it goes on.
    HeldForReview "held-for-review" Seller Harms TellSeller, TellSeller, Records;
    /// A field that must be filled is empty or unreadable.
    DetailsMissing "details-missing" You AfterFix MandatoryFields, UpdateCard, Integration;
    /// The number is a test card's.
    TestCard "test-card" You AfterFix CheckDetails, UpdateCard, Check;
    /// The seller's checkout runs on test keys or in test mode.
    TestKeys "test-keys" Seller AfterFix TellSeller, TellSeller, Check;
    /// The processor does not know the seller's keys.
    KeysRefused "keys-refused" Seller AfterFix TellSeller, TellSeller, Check;
    /// The seller's keys may not do this.
    KeyPermissionMissing "key-permission-missing" Seller AfterFix TellSeller, TellSeller, Integration;
    /// The seller's account at the processor is limited, unfinished or closed.
    SellerAccountRestricted "seller-account-restricted" Seller AfterFix TellSeller, TellSeller, Records;
    /// The payment method or feature is not switched on for the seller.
    MethodNotEnabled "method-not-enabled" Seller AfterFix TellSeller, TellSeller, Integration;
    /// The seller's account is set up wrongly at the processor or its bank.
    ProcessorSetupWrong "processor-setup-wrong" Seller AfterFix TellSeller, TellSeller, Integration;
    /// A price, plan or customer does not exist where the key looks for it.
    ObjectMissing "object-missing" Seller AfterFix TellSeller, TellSeller, Product;
    /// The platform sent something that the processor cannot read.
    RequestFaulty "request-faulty" Platform AfterFix TellSeller, TellSeller, Integration;
    /// A refund or a cancellation did not work.
    RefundRefused "refund-refused" Seller AfterFix TellSeller, TellSeller, Records;
    /// The product is a draft, unpublished, or a demo.
    ProductNotReady "product-not-ready" Seller AfterFix TellSeller, TellSeller, Product;
    /// The checkout page or its card form does not load or react.
    CheckoutNotLoading "checkout-not-loading" You Helps Blockers / ClearCache, Blockers / ClearCache, Integration;
    /// Apple Pay, Google Pay or another wallet does not show or open.
    WalletUnavailable "wallet-unavailable" You AfterFix OtherDevice, OtherDevice, Integration;
    /// The network broke off on the way.
    ConnectionFailed "connection-failed" You Helps OtherDevice, OtherDevice, Records;
}

impl Reason {
    /// Its name in reports: `insufficient-funds`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// The reason of a name in reports.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.id() == id)
    }

    /// Who can fix it.
    #[must_use]
    pub const fn who(self) -> Who {
        self.row().who
    }

    /// What trying again does.
    #[must_use]
    pub const fn retry(self) -> Retry {
        self.row().retry
    }

    /// Where it leads; `renewal` says that a recurring payment failed rather than a new purchase, `extent` which of the
    /// customer's steps are shown.
    #[must_use]
    pub const fn step(self, role: Role, renewal: bool, extent: Extent) -> NextStep {
        let row = self.row();
        let way = match role {
            Role::Seller => return NextStep::Part(row.part),
            Role::Customer if renewal => row.renewal,
            Role::Customer => row.purchase,
        };
        match extent {
            Extent::All => way.all,
            Extent::Article => way.article,
        }
    }

    /// The reasons that customers may see, in the table's order.
    pub fn shown_to_customers() -> impl Iterator<Item = Self> + Clone {
        Self::ALL.iter().copied().filter(|reason| reason.for_customers() == *reason)
    }

    /// The reason that customers may see. Issuers and processors ask that nobody learns from a checkout that a card is
    /// suspected, reported or on a list (docs.stripe.com/declines/codes, 2026-04): it would help a thief.
    #[must_use]
    pub const fn for_customers(self) -> Self {
        match self {
            Self::FraudSuspected | Self::LostOrStolen | Self::BlockedBySeller => Self::IssuerRefused,
            other => other,
        }
    }
}
