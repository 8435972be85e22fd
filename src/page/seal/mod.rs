//! What the page shows of the seal: its line, and the demonstration that it holds.

mod line;
mod see_for_yourself;
mod state;

pub use line::SealLine;
pub use see_for_yourself::SeeForYourself;
pub use state::{Seal, SealState};
