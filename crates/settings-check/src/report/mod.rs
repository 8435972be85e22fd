//! Report: what a check finds, as plain data: no secret text and no words (the crate `i18n` has them).

mod code;
mod connection;
mod finding;
mod kind;
mod ranking;
mod seller_answers;

pub use code::{Code, Severity, Verdict};
pub use connection::{Connection, Report, Setting};
pub use finding::{Detail, Finding};
pub use kind::Kind;
pub use ranking::{over_all, worst_first};
pub use seller_answers::SellerAnswers;
