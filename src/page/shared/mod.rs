//! Parts that both guides use.

mod hand_over;
mod keep;

pub use crate::shared::Icon;
pub use hand_over::HandOver;
pub use keep::Keep;
