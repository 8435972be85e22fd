//! The messages of the seller guide and its settings check, and the reports made of them.

mod check;
mod comparison;
mod json;
mod place;
mod questions;
mod report;

pub use check::{FIELDS, FillIn, LIMITS, severity, total, verdict};
pub use comparison::comparison;
pub use json::report_as_json;
pub use place::{answer_id, answered, asked, where_to_find};
pub use questions::{advice, answer, question, task, title};
pub use report::{Written, label, name, report};
