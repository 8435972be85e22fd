//! The tools that tasks need: found at the pinned version, or installed.

pub(crate) mod browsers;
mod cargo;
mod node;
mod rust;
mod version;

use crate::problem::Result;

/// All that building the pages needs.
pub(crate) fn for_building() -> Result {
    rust::have_compiler()?;
    node::have_node()?;
    rust::have_wasm_target()?;
    node::have_packages()?;
    cargo::have_crates()?;
    cargo::have(&[cargo::TRUNK, cargo::WASM_BINDGEN])
}

/// All that checking and testing without a browser needs.
pub(crate) fn for_native_tests() -> Result {
    rust::have_compiler()?;
    rust::have_wasm_target()
}

/// The browsers and their drivers, as variables for the tests that drive them.
pub(crate) fn for_browser_tests() -> Result<Vec<(&'static str, String)>> {
    browsers::have()
}
