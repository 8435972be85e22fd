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

/// `boot/boot.js` together with the script that wasm-bindgen wrote for an app. Gives the finished file's name.
pub(super) fn script(staging: &Staging, app: &str) -> Result<String> {
    let glue = staging.path(&format!("{app}.js"));
    if !glue.is_file() {
        return Err(Problem::new(format!(
            "Trunk staged no {app}.js: see that index.html names the bin \"{app}\" and that Trunk.toml has filehash = false."
        )));
    }
    let alias = format!("--alias:payment-help={}", glue.display());
    bundle(staging, "boot/boot.js", app, "js", &["--format=esm", &alias])
}

/// `style/index.css` with all it imports. Gives the finished file's name.
pub(super) fn style(staging: &Staging) -> Result<String> {
    bundle(staging, "style/index.css", "style", "css", &[])
}

fn bundle(staging: &Staging, source: &str, stem: &str, ending: &str, more: &[&str]) -> Result<String> {
    let made = staging.path(&format!("{stem}-made.{ending}"));
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
