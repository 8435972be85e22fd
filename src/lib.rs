//! Payment Help: guides for the moment when a payment does not go through, and a check of pasted processor settings.
//!
//! Everything happens on the person's own device. The promises that the code keeps, and that tests hold it to:
//! nothing pasted leaves the browser; the pages are readable before and without WebAssembly; a setting is called
//! wrong only where its text proves it; a finding says what, why and what to do, in that order.
//!
//! | Module | Lives there | Knows nothing of |
//! |---|---|---|
//! | [`guide`], [`settings`], [`declines`], [`config`] | what is decided: crates of their own | the browser, words |
//! | [`i18n`] | the messages of one locale | the browser, the guides' order |
//! | `browser` | the browser's edge: storage, policy, clipboard, address, the page around this one | the guides |
//! | `shared` | what every page has, and what several parts use | the single parts |
//! | `customer`, `explain` and the like | a part: components beside their state | the other parts |
//! | `prerender` | the pages as files | what a click does |
//!
//! # How a part is made
//!
//! Leptos' plain `#[component]`s are printed ahead of time (feature `ssr`) and take over what was printed where it needs the
//! browser (feature `hydrate`). `explain` shows all of it.
//!
//! 1. **A component is one file**: its markup, its events, their effect on the state. State is a plain struct or enum with
//!    methods, tested natively, in an `RwSignal`; what follows from it is a `Memo` or a closure in the view. A state that
//!    several components share is a `Copy` handle, which the page's `provide` gives by context.
//! 2. **A spot is where it is printed**: any element with `data-spot="name"` whose only child is the component, with
//!    `data-at` where there are several. All outside of spots is printed text, and costs the browser nothing.
//! 3. **The part's `start`** hydrates the spots: `spot::hydrate("lookup", || view! { <Lookup /> })`. Its `PAGE` says what
//!    is read before, and what begins afterwards; `shared::start` has the order and the reasons. The program in `bin/` is
//!    one line.
//! 4. **Words** are asked for by id, in print and in the browser alike: `words.text(message!("seal-sealed"))`. The page carries
//!    the groups that `Place::groups` names.
//! 5. **Tests**: the state and what is said beside the code; the printed page in `tests/pages/`; the journeys in
//!    `tests/e2e`, where the page's policy and Trusted Types hold and the console is judged.
//!
//! What breaks, and why:
//!
//! * *A component's first state is the one in which it was printed.* What is stored, what time it is, which browser this
//!   is: after hydrating, in the page's `begin` or in an `Effect`, which does not run in print.
//! * *What the browser builds has no element of literals alone*: inside of a `view!` such an element
//!   (`<span class="dot"></span>`, `<path d="M0 0h9">`) becomes `innerHTML`, which Trusted Types refuse. Hydrated ones are
//!   fine. In a closure or a list, give it a message or an attribute that is an expression.
//! * *`.into_any()` in a hydrated component* brings the code that builds the view from nothing beside the code that takes it
//!   over.
//! * *Closures in views are `Send + Sync`*: elements of the browser go into a `NodeRef`, other values of it into
//!   `StoredValue::new_local`.
//! * *Pasted text goes into no signal and no attribute*: the box is uncontrolled, is read by its `NodeRef` into a type that
//!   is wiped, and is spread with `shared::guarded`.
//! * *`erase_components` is off* for printing and for the browser, which must agree; with it the spots weighed 25 kB more
//!   (Leptos 0.8.23, November 2026).

// Views are nested types, and printing has whole pages of them.
#![recursion_limit = "1024"]

pub use declines;
pub use guide;
pub use i18n::{self, message};
pub use settings_check as settings;
pub use site_config as config;
pub use text;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "app")]
pub mod builder;
#[cfg(feature = "app")]
pub mod check;
#[cfg(feature = "app")]
pub mod customer;
#[cfg(feature = "app")]
pub mod explain;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "ssr")]
pub mod recognised;
#[cfg(feature = "app")]
pub mod seller;
#[cfg(feature = "app")]
pub mod shared;
#[cfg(feature = "ssr")]
pub mod start;
