//! What every page has, and what several parts use.
//!
//! Lives here: the start of a page's app, spots, the page's frame, what a site sets, announcements, the seal, keeping and
//! handing over. Not here: what one guide or one part alone shows, and how the browser does things (`browser`).
//!
//! | File | What it gives |
//! |---|---|
//! | `context`, `provide` | the page's words, whether its app has started, and what else [`expect_context`] gives on every page |
//! | `start`, `spot` | the browser's side: the order of a start, and hydrating a component where it was printed |
//! | `place`, `shell` | the pages there are, and the frame around their content |
//! | `site` | name, look, contact and links that a site sets |
//! | `announcer` | the line that screen readers speak, at once or after a pause in typing |
//! | `seal` | whether the page can still connect, and the demonstration that it cannot |
//! | `keep`, `hand_over`, `customer_link` | keeping on the device, passing a text on, copying a link |
//! | `host` | the page around this one, where it is in a frame |
//!
//! [`expect_context`]: leptos::prelude::expect_context

mod announcer;
mod context;
mod customer_link;
mod guarded;
mod hand_over;
mod icon;
mod keep;
mod place;
mod provide;
mod seal;
mod shell;
mod site;

pub mod host;
pub mod spot;
pub mod start;

pub use announcer::{Announcer, SaidAfterPause, Status};
pub use context::{Started, waits, words};
pub use customer_link::CustomerLink;
pub use guarded::guarded;
pub use hand_over::{HandOver, Text};
pub use icon::Icon;
pub use keep::{KeepChoice, KeepWords, Keeping};
pub use place::Place;
pub use provide::provide;
pub use seal::{Seal, SealLine, SeeForYourself};
pub use shell::Shell;
pub use site::{Brand, Mistakes, OutsideLink, Site, SiteLines, mistake_said};
