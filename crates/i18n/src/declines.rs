//! The words of decline reasons: what each means and what to do, for both roles.

use super::{Book, Key};
use crate::key;
use ::declines::{Reason, Retry, Role, Who};

/// What a reader is told of a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// What happened.
    pub what: String,
    /// What to do about it.
    pub fix: String,
}

/// The words of a reason for a reader. Customers get those of [`Reason::for_customers`], whichever reason is asked for.
#[must_use]
pub fn reason(book: &Book, reason: Reason, role: Role) -> ReasonWords {
    let [what, fix] = match role {
        Role::Customer => for_customers(reason.for_customers()),
        Role::Seller => for_sellers(reason),
    };
    ReasonWords { what: book.text(what), fix: book.text(fix) }
}

/// The name of a reason in a list, which both roles may read: that of [`Reason::for_customers`].
#[must_use]
pub fn title(book: &Book, reason: Reason) -> String {
    book.text(titles(reason.for_customers()))
}

/// The name of a reason for sellers: the real one.
#[must_use]
pub fn seller_title(book: &Book, reason: Reason) -> String {
    book.text(match reason {
        Reason::FraudSuspected => key!("decline-fraud-suspected.seller-title"),
        Reason::LostOrStolen => key!("decline-lost-or-stolen.seller-title"),
        Reason::BlockedBySeller => key!("decline-blocked-by-seller.seller-title"),
        other => titles(other),
    })
}

/// Who can fix it, as a short sentence to the reader.
#[must_use]
pub fn who(book: &Book, who: Who, role: Role) -> String {
    let [customer, seller] = match who {
        Who::You => [key!("decline-who-you.customer"), key!("decline-who-you.seller")],
        Who::Issuer => [key!("decline-who-issuer.customer"), key!("decline-who-issuer.seller")],
        Who::Seller => [key!("decline-who-seller.customer"), key!("decline-who-seller.seller")],
        Who::Platform => [key!("decline-who-platform.customer"), key!("decline-who-platform.seller")],
        Who::Processor => [key!("decline-who-processor.customer"), key!("decline-who-processor.seller")],
    };
    book.text(match role {
        Role::Customer => customer,
        Role::Seller => seller,
    })
}

/// What trying again does, as a sentence.
#[must_use]
pub fn retry(book: &Book, retry: Retry) -> String {
    book.text(match retry {
        Retry::Helps => key!("decline-retry-helps"),
        Retry::Later => key!("decline-retry-later"),
        Retry::AfterFix => key!("decline-retry-after-fix"),
        Retry::Harms => key!("decline-retry-harms"),
    })
}

macro_rules! words_of {
    ($($name:ident $id:literal,)*) => {
        const fn titles(reason: Reason) -> Key {
            match reason {
                $(Reason::$name => message!($id, ".title"),)*
            }
        }

        const fn for_customers(reason: Reason) -> [Key; 2] {
            match reason {
                $(Reason::$name => [message!($id, ".what"), message!($id, ".fix")],)*
            }
        }

        const fn for_sellers(reason: Reason) -> [Key; 2] {
            match reason {
                $(Reason::$name => [message!($id, ".seller-what"), message!($id, ".seller-fix")],)*
            }
        }
    };
}

macro_rules! message {
    ($id:literal, $attribute:literal) => {
        const { Key::named(concat!("decline-", $id, $attribute)) }
    };
}

words_of! {
    InsufficientFunds "insufficient-funds",
    LimitExceeded "limit-exceeded",
    IssuerRefused "issuer-refused",
    RefusedForGood "refused-for-good",
    FraudSuspected "fraud-suspected",
    LostOrStolen "lost-or-stolen",
    ExpiredCard "expired-card",
    WrongNumber "wrong-number",
    WrongExpiry "wrong-expiry",
    WrongSecurityCode "wrong-security-code",
    WrongAddress "wrong-address",
    AuthenticationNeeded "authentication-needed",
    AuthenticationFailed "authentication-failed",
    CardNotSupported "card-not-supported",
    PaymentNotPermitted "payment-not-permitted",
    CardInactive "card-inactive",
    WrongPin "wrong-pin",
    AgreementEnded "agreement-ended",
    DuplicatePayment "duplicate-payment",
    CardReplaced "card-replaced",
    NoPaymentMethod "no-payment-method",
    IssuerUnavailable "issuer-unavailable",
    ProcessingError "processing-error",
    TooManyAttempts "too-many-attempts",
    CurrencyNotSupported "currency-not-supported",
    AmountNotAllowed "amount-not-allowed",
    CountryNotSupported "country-not-supported",
    FundingRefused "funding-refused",
    PayerAccountRestricted "payer-account-restricted",
    ProcessorRefused "processor-refused",
    CheckoutUnfinished "checkout-unfinished",
    BlockedBySeller "blocked-by-seller",
    HeldForReview "held-for-review",
    DetailsMissing "details-missing",
    TestCard "test-card",
    TestKeys "test-keys",
    KeysRefused "keys-refused",
    KeyPermissionMissing "key-permission-missing",
    SellerAccountRestricted "seller-account-restricted",
    MethodNotEnabled "method-not-enabled",
    ProcessorSetupWrong "processor-setup-wrong",
    ObjectMissing "object-missing",
    RequestFaulty "request-faulty",
    RefundRefused "refund-refused",
    ProductNotReady "product-not-ready",
    CheckoutNotLoading "checkout-not-loading",
    WalletUnavailable "wallet-unavailable",
    ConnectionFailed "connection-failed",
}
