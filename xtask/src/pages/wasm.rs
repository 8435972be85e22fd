//! An app's WebAssembly file: made small by wasm-opt in release builds.

use super::staging::Staging;
use crate::{problem::Result, run::Run};

/// What the compiler's output uses, named one by one: with all features on, wasm-opt 132 writes "compact imports",
/// which no browser compiled in November 2026.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Finishes the file that wasm-bindgen wrote for an app and Trunk staged. Gives the finished file's name.
pub(super) fn finish(staging: &Staging, app: &str) -> Result<String> {
    let staged = staging.path(&format!("{app}_bg.wasm"));
    if staging.is_release() {
        Run::new("wasm-opt")
            .args(FEATURES)
            .args(["-Oz", "--output"])
            .args([&staged, &staged])
            .or("wasm-opt could not read the compiled app: read its lines above.")?;
    }
    staging.finish(&staged, app, "wasm")
}
