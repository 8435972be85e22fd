//! Parts that both guides use.

mod customer_link;
mod hand_over;
mod icon;
mod keep;

pub use customer_link::CustomerLink;
pub use hand_over::HandOver;
pub use icon::Icon;
pub use keep::Keep;
