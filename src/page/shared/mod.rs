//! Parts that both guides use.

mod hand_over;
mod icon;
mod keep;

pub use hand_over::HandOver;
pub use icon::Icon;
pub use keep::Keep;
