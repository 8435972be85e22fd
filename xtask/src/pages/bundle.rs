//! The script and the style sheet: each one file, by esbuild.

use super::staging::Staging;
use crate::{
    problem::{Problem, Result},
    project,
    run::Run,
};

/// The oldest browsers that get the styles as written; nesting and the like are spelt out for older engines.
/// The app itself needs WebAssembly with reference types: Chrome 96, Firefox 79, Safari 15.
const TARGET: &str = "--target=es2020,chrome96,edge96,firefox91,safari15";

/// What wasm-bindgen wrote for the app, as Trunk staged it.
const GLUE: &str = "payment-help.js";

/// `boot/boot.js` together with wasm-bindgen's script. Gives the finished file's name.
pub(super) fn script(staging: &Staging) -> Result<String> {
    let glue = staging.path(GLUE);
    if !glue.is_file() {
        return Err(Problem::new(format!(
            "Trunk staged no {GLUE}: see that index.html names the bin \"payment-help\" and that Trunk.toml has filehash = false."
        )));
    }
    let alias = format!("--alias:payment-help={}", glue.display());
    bundle(staging, "boot/boot.js", "app", "js", &["--format=esm", &alias])
}

/// `style/index.css` with all it imports. Gives the finished file's name.
pub(super) fn style(staging: &Staging) -> Result<String> {
    bundle(staging, "style/index.css", "style", "css", &[])
}

fn bundle(staging: &Staging, source: &str, stem: &str, ending: &str, more: &[&str]) -> Result<String> {
    let made = staging.path(&format!("made.{ending}"));
    let mut esbuild = Run::new("esbuild")
        .arg(project::root().join(source))
        .arg(format!("--outfile={}", made.display()))
        .args(["--bundle", "--charset=utf8", "--legal-comments=none", "--log-level=warning", TARGET])
        .args(more);
    if staging.is_release() {
        esbuild = esbuild.arg("--minify");
    }
    esbuild.or(&format!("esbuild could not bundle {source}: its lines above say where."))?;
    staging.finish(&made, stem, ending)
}
