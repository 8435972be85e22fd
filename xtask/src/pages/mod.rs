//! The finished files, made out of what Trunk compiled: the pages, one style sheet, one script, one WebAssembly file.
//!
//! Trunk runs this as its hook (`cargo xtask pages`) before it moves its staging folder to `dist/`.

mod bundle;
mod fingerprint;
mod staging;
mod wasm;

use crate::{problem::Result, run::Run};
use staging::Staging;

pub(crate) fn make() -> Result {
    let staging = Staging::from_trunk()?;
    let wasm = wasm::finish(&staging)?;
    let js = bundle::script(&staging)?;
    let css = bundle::style(&staging)?;
    staging.keep_only(&[&wasm, &js, &css])?;
    prerender(&staging, &css, &js, &wasm)
}

/// The pages with their words in them. Cargo is free again: Trunk's own build has ended when it calls its hook.
fn prerender(staging: &Staging, css: &str, js: &str, wasm: &str) -> Result {
    Run::words("cargo run --quiet --bin prerender --features ssr -- --template index.html --out")
        .arg(staging.folder())
        .args(["--css", css, "--js", js, "--wasm", wasm])
        .or("The pages could not be printed: read the lines of \"prerender\" above.")
}
