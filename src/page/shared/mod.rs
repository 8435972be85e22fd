//! Parts that both guides use.

mod customer_link;
mod hand_over;
mod keep;

pub use crate::shared::Icon;
pub use customer_link::CustomerLink;
pub use hand_over::HandOver;
pub use keep::Keep;
