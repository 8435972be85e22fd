//! The texts of decline reasons: what each means and what to do, for both roles.

use crate::{id::MessageId, message, messages::Messages};
use ::declines::{Reason, Retry, Role, Who};

/// The text of a reason for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonText {
    /// What happened.
    pub what: String,
    /// What to do about it.
    pub fix: String,
}

/// The text of a reason for a reader. Customers get those of [`Reason::for_customers`], whichever reason is asked for.
#[must_use]
pub fn reason(messages: &Messages, reason: Reason, role: Role) -> ReasonText {
    let [what, fix] = match role {
        Role::Customer => for_customers(reason.for_customers()),
        Role::Seller => for_sellers(reason),
    };
    ReasonText { what: messages.text(what), fix: messages.text(fix) }
}

/// The name of a reason in a list, which both roles may read: that of [`Reason::for_customers`].
#[must_use]
pub fn title(messages: &Messages, reason: Reason) -> String {
    messages.text(titles(reason.for_customers()))
}

/// The name of a reason for sellers: the real one.
#[must_use]
pub fn seller_title(messages: &Messages, reason: Reason) -> String {
    messages.text(match reason {
        Reason::FraudSuspected => message!("decline-fraud-suspected.seller-title"),
        Reason::LostOrStolen => message!("decline-lost-or-stolen.seller-title"),
        Reason::BlockedBySeller => message!("decline-blocked-by-seller.seller-title"),
        other => titles(other),
    })
}

/// Who can fix it, as a short sentence to the reader.
#[must_use]
pub fn who(messages: &Messages, who: Who, role: Role) -> String {
    let [customer, seller] = match who {
        Who::You => [message!("decline-who-you.customer"), message!("decline-who-you.seller")],
        Who::Issuer => [message!("decline-who-issuer.customer"), message!("decline-who-issuer.seller")],
        Who::Seller => [message!("decline-who-seller.customer"), message!("decline-who-seller.seller")],
        Who::Platform => [message!("decline-who-platform.customer"), message!("decline-who-platform.seller")],
        Who::Processor => [message!("decline-who-processor.customer"), message!("decline-who-processor.seller")],
    };
    messages.text(match role {
        Role::Customer => customer,
        Role::Seller => seller,
    })
}

/// What trying again does, as a sentence.
#[must_use]
pub fn retry(messages: &Messages, retry: Retry) -> String {
    messages.text(match retry {
        Retry::Helps => message!("decline-retry-helps"),
        Retry::Later => message!("decline-retry-later"),
        Retry::AfterFix => message!("decline-retry-after-fix"),
        Retry::Harms => message!("decline-retry-harms"),
    })
}

macro_rules! reason_messages {
    (shown { $($name:ident $id:literal,)* } hidden { $($hidden:ident $hidden_id:literal,)* }) => {
        const fn titles(reason: Reason) -> MessageId {
            match reason {
                $(Reason::$name => message!("decline-", $id, ".title"),)*
                $(Reason::$hidden)|* => message!("decline-issuer-refused.title"),
            }
        }

        const fn for_customers(reason: Reason) -> [MessageId; 2] {
            match reason {
                $(Reason::$name => [message!("decline-", $id, ".what"), message!("decline-", $id, ".fix")],)*
                $(Reason::$hidden)|* => [message!("decline-issuer-refused.what"), message!("decline-issuer-refused.fix")],
            }
        }

        const fn for_sellers(reason: Reason) -> [MessageId; 2] {
            match reason {
                $(Reason::$name => [message!("decline-", $id, ".seller-what"), message!("decline-", $id, ".seller-fix")],)*
                $(Reason::$hidden => [
                    message!("decline-", $hidden_id, ".seller-what"),
                    message!("decline-", $hidden_id, ".seller-fix"),
                ],)*
            }
        }
    };
}

// Customers never see the hidden ones ([`Reason::for_customers`]), so these have no texts for them.
reason_messages! {
    shown {
        InsufficientFunds "insufficient-funds",
        LimitExceeded "limit-exceeded",
        IssuerRefused "issuer-refused",
        RefusedForGood "refused-for-good",
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
    hidden {
        FraudSuspected "fraud-suspected",
        LostOrStolen "lost-or-stolen",
        BlockedBySeller "blocked-by-seller",
    }
}
