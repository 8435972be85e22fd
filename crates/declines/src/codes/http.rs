//! The status of a web request to a processor, as Stripe and PayPal use it (docs.stripe.com/api/errors;
//! developer.paypal.com/api/rest/responses, 2026).

use super::Table;

pub(super) const CODES: Table = "
issuer-refused 402
keys-refused 401
key-permission-missing 403
object-missing 404
request-faulty 400 405 409 415 422
processing-error 429 500 502 503
connection-failed 408 504";
