//! The browser's edge: each file wraps one thing that the device does, and answers in plain values.
//!
//! Lives here: storage, the seal, the clipboard, sharing, the address, the clock, the document, the host page. Not here: what is
//! done with any of it. Every function takes "the browser refuses" as an ordinary answer. Elements are cast unchecked where the name of a property or a method is all that is asked of
//! their type: a checked cast costs the bundle an import for each type.

mod callback;

pub mod address;
pub mod around;
pub mod clipboard;
pub mod clock;
pub mod disclosure;
pub mod document;
pub mod element;
pub mod focus;
pub mod form;
pub mod framing;
pub mod host;
pub mod leak;
pub mod messages;
pub mod plural;
pub mod press;
pub mod probe;
pub mod seal;
pub mod secrets;
pub mod share;
pub mod storage;
pub mod value;
mod window;

pub use callback::{Timer, after};
