//! The hosts that processors' programs send requests to: they tell the environment where values do not.

use crate::Environment;

/// Hosts as the processors' API references name them, read in 2026-11.
const HOSTS: &[(&str, Environment)] = &[
    ("api.paypal.com", Environment::Live),
    ("api-m.paypal.com", Environment::Live),
    ("api-3t.paypal.com", Environment::Live),
    ("api.sandbox.paypal.com", Environment::Test),
    ("api-m.sandbox.paypal.com", Environment::Test),
    ("api-3t.sandbox.paypal.com", Environment::Test),
    ("api.authorize.net", Environment::Live),
    ("api2.authorize.net", Environment::Live),
    ("secure.authorize.net", Environment::Live),
    ("secure2.authorize.net", Environment::Live),
    ("apitest.authorize.net", Environment::Test),
    ("test.authorize.net", Environment::Test),
    ("connect.squareup.com", Environment::Live),
    ("connect.squareupsandbox.com", Environment::Test),
    ("checkout-test.adyen.com", Environment::Test),
    ("pal-test.adyen.com", Environment::Test),
    ("www.payfast.co.za", Environment::Live),
    ("sandbox.payfast.co.za", Environment::Test),
    ("access.worldpay.com", Environment::Live),
    ("try.access.worldpay.com", Environment::Test),
    ("api.ewaypayments.com", Environment::Live),
    ("api.sandbox.ewaypayments.com", Environment::Test),
    ("api.klarna.com", Environment::Live),
    ("api.playground.klarna.com", Environment::Test),
    ("ws.bluesnap.com", Environment::Live),
    ("sandbox.bluesnap.com", Environment::Test),
];

/// The environment that a processor's host belongs to; nothing for other hosts.
///
/// ```
/// use processors::{Environment, environment_of_host};
///
/// assert_eq!(environment_of_host("api-m.sandbox.paypal.com"), Some(Environment::Test));
/// assert_eq!(environment_of_host("shop.example"), None);
/// ```
#[must_use]
pub fn environment_of_host(host: &str) -> Option<Environment> {
    HOSTS.iter().find(|(known, _)| known.eq_ignore_ascii_case(host)).map(|(_, environment)| *environment)
}
