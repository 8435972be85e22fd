//! Parts that both guides use.

mod hand_over;
mod icon;

pub use hand_over::HandOver;
pub use icon::Icon;
