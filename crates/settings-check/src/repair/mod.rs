//! Repair: what a value would be without the damage of copying and pasting. Every repair is reported, none is silent.
//! Which repairs are tried in which order, and what the cleaned value then is, `examine` decides.

mod cleaner;
mod encoded;
mod extra;
mod lookalike;
mod prefix;
mod stray;

pub(crate) use cleaner::{Cleaner, Repair};
pub(crate) use encoded::encoded;
pub(crate) use extra::{extra, is_doubled, pasted_name_of, pasted_twice, unwrap_lines};
pub(crate) use lookalike::{latin, lookalikes};
pub(crate) use prefix::damaged_prefix;
pub(crate) use stray::{emphasis, ends, inner_spaces, invisible, is_invisible, wrappers};
