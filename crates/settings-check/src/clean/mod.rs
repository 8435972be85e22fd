//! Clean: what a value would be without the damage of copying and pasting. Every repair is reported, none is silent.
//!
//! The order: ends, quotes and brackets, pasted names, encodings, wrapped lines, invisible characters, look-alikes.
//! What the cleaned value then is, `examine` decides.

mod encoded;
mod extra;
mod lookalike;
mod prefix;
mod stray;
mod work;

pub(super) use encoded::{encoded, is_encoded};
pub(super) use extra::{extra, is_doubled, pasted_name_of, pasted_twice, unwrap_lines};
pub(super) use lookalike::{latin, lookalikes};
pub(super) use prefix::repair as repaired_prefix;
pub(super) use stray::{ends, inner_spaces, invisible, is_invisible, wrappers};
pub(super) use work::{Fault, Work};
