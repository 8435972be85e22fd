//! Code tables: which reason each code of each system means. One file a system, all data; the reading is in `lookup`.
//!
//! A line of a table has a reason's id and the codes that mean it, in lower case. Two numbers of equal length joined by
//! a hyphen are a range. The tables are text because that is a third of what slices cost in the browser's bundle; a test
//! finds an id that no reason has. Adding a code is one word here; adding a system is one file, one row in `system.rs`.

mod authorize_net;
mod bank_debits;
mod braintree;
mod card_networks;
mod eway;
mod http;
mod lookup;
mod merchant_advice;
mod nmi;
mod others;
mod paypal;
mod shopify;
mod square;
mod stripe;
mod system;

pub use lookup::{Code, all_codes};
pub(super) use lookup::{find, find_anywhere, is_generic};
pub use system::System;

/// Codes by their reason, a reason a line.
type Table = &'static str;
