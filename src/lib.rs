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
//! | [`words`] | message keys, patterns and the text of one locale | the browser, the guides' order |
//! | `page` | the components, for the browser and for prerendering | how the device does things |
//! | `device` | storage, seal, clipboard, address: the browser's edge | the guides |
//!
//! `page` and `device` are compiled with the feature `hydrate` (browser) or `ssr` (prerendering).

// The view of a whole page is one deeply nested type.
#![recursion_limit = "256"]

pub mod declines;
pub mod guide;
pub mod settings;
pub mod words;

#[cfg(feature = "page")]
pub mod device;
#[cfg(feature = "page")]
pub mod page;
