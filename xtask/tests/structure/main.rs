//! The shape of the project: which crates may depend on which, no circles between modules, and documents whose links and
//! paths lead somewhere.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by panicking"
)]

mod circle;
mod documents;
mod layers;
mod module_graph;
mod modules;

use std::path::PathBuf;

/// The project's root folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
