//! The scripts, each one file, and the styles of each page, by esbuild.

use std::{fs, path::PathBuf};

use super::staging::Staging;
use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
    run::Run,
};

/// The oldest browsers that get the styles as written; esbuild rewrites nesting and the like for them.
/// The app itself needs WebAssembly with reference types: Chrome 96, Firefox 79, Safari 15.
const TARGET: &str = "--target=es2020,chrome96,edge96,firefox91,safari15";

/// Bundles `boot/boot.js` with the script that wasm-bindgen wrote for an app. Gives the finished file's name.
pub(super) fn script(staging: &Staging, app: &str) -> Result<String> {
    let glue = staging.path(&format!("{app}.js"));
    if !glue.is_file() {
        return Err(Problem::new(format!(
            "Trunk staged no {app}.js: see that index.html names the bin \"{app}\" and that Trunk.toml has filehash = false."
        )));
    }
    let alias = format!("--alias:payment-help={}", glue.display());
    let made = make(staging, "boot/boot.js", app, "js", &["--format=esm", &alias])?;
    staging.finish(&made, app, "js")
}

/// Bundles `style/pages/<page>.css` with all it imports. Gives the path of the result, which goes into the page.
pub(super) fn style(staging: &Staging, page: &str) -> Result<PathBuf> {
    make(staging, &format!("style/pages/{page}.css"), page, "css", &[])
}

/// Makes the loader for other sites under its stable name, and under a name by its contents that sites can pin. Gives
/// both names.
pub(super) fn loader(staging: &Staging) -> Result<[String; 2]> {
    let made = make(staging, "embed/embed.js", "embed", "js", &["--format=iife"])?;
    let stable = "embed.js".to_owned();
    fs::copy(&made, staging.path(&stable)).or_say(|| format!("{} could not be copied", made.display()))?;
    Ok([stable, staging.finish(&made, "embed", "js")?])
}

/// Bundles a source. Gives the path of the result, which does not have its final name yet.
fn make(staging: &Staging, source: &str, stem: &str, ending: &str, more: &[&str]) -> Result<PathBuf> {
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
    Ok(made)
}
