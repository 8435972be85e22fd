//! The components of all pages, as they are printed ahead of time: complete, readable and usable before the app starts.
//!
//! Lives here: what is on a page at first, and the ids by which the app finds it again. Not here: what a click does
//! (`live`), what a guide or a check decides (`guide`, `settings`), the texts (`locales`).
//!
//! Only the program that prints has these components.
//! Controls that need the app are printed too, so that nothing moves when it starts; they are off until then.

mod controls;

pub mod customer;
pub mod shared;

pub(crate) use crate::shared::{Place, words};
