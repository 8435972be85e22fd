//! What the page shows of the seal: its line, and the demonstration that it holds. `live::seal` fills both in.

mod line;
mod see_for_yourself;

pub use line::SealLine;
pub use see_for_yourself::SeeForYourself;
