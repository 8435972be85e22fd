//! Payment Help: guides for the moment when a payment does not go through, and a check of pasted processor settings.
//!
//! Everything happens on the person's own device. The promises that the code keeps, and that tests hold it to:
//! nothing pasted leaves the browser; the pages are readable before and without WebAssembly; a setting is called
//! wrong only where its text proves it; a finding says what, why and what to do, in that order.
//!
//! | Module | Lives there | Knows nothing of |
//! |---|---|---|
//! | [`guide`] | situations, steps, progress and outcomes of both guides | the browser, words |
//! | [`settings`] | reading, identifying, checking and redacting pasted settings | the browser, words |
//! | [`declines`] | codes and messages of refused payments, and the reasons behind them | the browser, words |
//! | [`config`] | what a support site sets: names, colours, texts of its own | the browser, words |
//! | [`words`] | message keys, patterns and the text of one locale | the browser, the guides' order |
//! | `page` | the components that are printed ahead of time | what happens on a click |
//! | `live` | what the app adds to a printed page in the browser | how the device does things |
//! | `device` | storage, seal, clipboard, address: the browser's edge | the guides |
//! | [`ids`] | the ids of elements that `page` prints and `live` finds | all else |
//! | [`text`] | looking for a short text in another one | all else |
//!
//! `live` and `device` need the feature `browser` (the app); `page` needs `ssr` (printing), which has them too.

pub mod ids;

pub use declines;
pub use guide;
pub use i18n::{self, message};
pub use settings_check as settings;
pub use site_config as config;
pub use text;

#[cfg(feature = "live")]
pub mod device;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "ssr")]
pub mod page;
