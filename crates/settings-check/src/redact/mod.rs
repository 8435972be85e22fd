//! Redact: what may be shown of values and of names. Not here: the whole paste (`view`).

mod name;
mod redacted;

pub(crate) use name::shown_name;
pub use redacted::Redacted;
