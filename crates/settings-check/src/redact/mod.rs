//! Redact: what may be shown of values, of names and of prose. Not here: the whole paste (`view`).

mod name;
mod redacted;
mod said;

pub(crate) use name::shown_name;
pub use redacted::Redacted;
pub(crate) use said::{is_said_secret, said_secrets};
