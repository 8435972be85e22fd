//! Messages for the settings check's verdicts, severities, fields and limits.

use crate::{id::MessageId, message};
use settings_check::{Severity, Slot, Verdict};

/// A connection's verdict.
#[must_use]
pub const fn verdict(verdict: Verdict) -> MessageId {
    match verdict {
        Verdict::Ready => message!("seller-verdict-ready"),
        Verdict::NotReady => message!("seller-verdict-not-ready"),
        Verdict::CannotTell => message!("seller-verdict-cannot-tell"),
    }
}

/// The verdict of a whole paste; takes `all` and `count`.
#[must_use]
pub const fn total(verdict: Verdict) -> MessageId {
    match verdict {
        Verdict::Ready => message!("seller-total-ready"),
        Verdict::NotReady => message!("seller-total-not-ready"),
        Verdict::CannotTell => message!("seller-total-cannot-tell"),
    }
}

/// How much a finding matters.
#[must_use]
pub const fn severity(severity: Severity) -> MessageId {
    match severity {
        Severity::Blocks => message!("seller-severity-blocks"),
        Severity::Warns => message!("seller-severity-warns"),
        Severity::Notes => message!("seller-severity-notes"),
    }
}

/// A field to fill in: its slot, its label, and how a value begins.
pub type FillIn = (Slot, MessageId, MessageId);

/// The fields of a Stripe connection.
pub const FIELDS: [FillIn; 3] = [
    (Slot::PublishableKey, message!("seller-field-publishable-key"), message!("seller-field-publishable-key.hint")),
    (Slot::SecretKey, message!("seller-field-secret-key"), message!("seller-field-secret-key.hint")),
    (Slot::WebhookSecret, message!("seller-field-webhook-secret"), message!("seller-field-webhook-secret.hint")),
];

/// What no settings check can know.
pub const LIMITS: [MessageId; 3] =
    [message!("seller-limits.active"), message!("seller-limits.account"), message!("seller-limits.match")];
