//! The seal of a page that has something to protect: its state, its line, and "See for yourself".

mod demonstration;
mod state;

pub(super) use demonstration::Demonstration;
pub(super) use state::Seal;
