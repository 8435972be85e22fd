//! The status of a web request to a processor, as Stripe and PayPal use it (docs.stripe.com/api/errors;
//! developer.paypal.com/api/rest/responses, 2026).

use super::Table;
use crate::Reason;

pub(super) const CODES: Table = &[
    (Reason::IssuerRefused, &["402"]),
    (Reason::ProcessingError, &["429", "500", "502", "503"]),
    (Reason::KeysRefused, &["401"]),
    (Reason::KeyPermissionMissing, &["403"]),
    (Reason::ObjectMissing, &["404"]),
    (Reason::RequestFaulty, &["400", "405", "409", "415", "422"]),
    (Reason::ConnectionFailed, &["408", "504"]),
];
