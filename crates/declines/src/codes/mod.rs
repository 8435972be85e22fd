//! Code tables: which reason each code of each system means. One file a system, nothing but data.
//!
//! Adding a code is one word in its system's file. Adding a system is one file, and one row in `system`. A file says
//! where its codes come from and when they were read; rows that are not certain are named there.

mod adyen;
mod authorize_net;
mod bank_debits;
mod braintree;
mod card_networks;
mod checkout_com;
mod cloudpayments;
mod cybersource;
mod dlocal;
mod eway;
mod gocardless;
mod http;
mod iyzico;
mod lookup;
mod mercado_pago;
mod merchant_advice;
mod nmi;
mod oppwa;
mod others;
mod paypal;
mod paypal_response;
mod paytabs;
mod payu;
mod redsys;
mod shopify;
mod square;
mod stripe;
mod system;
mod wix;
mod worldpay;

pub(crate) use lookup::is_generic;
pub use lookup::{Code, Codes, all_codes};
pub use system::System;
pub(crate) use system::{Named, named};

use crate::Reason;

/// Codes in lower case, by the reason that they mean.
type Table = &'static [(Reason, &'static [&'static str])];
