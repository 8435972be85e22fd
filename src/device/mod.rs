//! The browser's edge: each file wraps one thing that the device does, and answers in plain values.
//!
//! What only the browser can do stands in the scripts beside these files, in a line or two for each function; the build puts
//! those that an app calls into its script, under the same names. Written here with bindings to the browser's own
//! objects, it took 10 kB more of the seller's app after brotli: each step through an object was an import, a reference to
//! count and an answer to look into. Storage is `gloo-storage`'s, which costs 1 kB. Where something is decided, it is decided here.
//!
//! Lives here: storage, the seal, the clipboard, sharing, the address, the clock, the document, the host page. Not here: what is
//! done with any of it. Every function takes "the browser refuses" as an ordinary answer. Only `live` calls these.

mod callback;
#[cfg(target_arch = "wasm32")]
mod memory;

pub mod address;
pub mod block;
pub mod clipboard;
pub mod clock;
pub mod disclosure;
pub mod document;
pub mod element;
pub mod event;
pub mod form;
pub mod host;
pub mod leak;
pub mod plural;
pub mod probe;
pub mod seal;
pub mod secrets;
pub mod share;
pub mod storage;
pub mod value;

pub use callback::{Timer, after, soon};
