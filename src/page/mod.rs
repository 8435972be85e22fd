//! The components of all pages, for the browser and for prerendering.
//!
//! Lives here: what is shown and what happens on a click. Not here: what a guide or a check decides (`guide`,
//! `settings`), the texts (`locales`), and how the browser does things (`device`).
//!
//! The first render in the browser must be equal to the prerendered page; what depends on the device (kept progress,
//! the address, the clock) is set in an `Effect`, which runs after the page was taken over.

mod context;
mod shell;
mod start;

pub mod customer;
pub mod place;
#[cfg(feature = "ssr")]
pub mod prerender;
pub mod seal;
pub mod seller;
pub mod shared;

pub use context::{Announcer, App, Started, Words};
pub use place::Place;
#[cfg(feature = "hydrate")]
pub use start::start;
