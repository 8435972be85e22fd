//! The finished files, made out of what Trunk compiled: the pages, one style sheet, a script and a WebAssembly file for
//! each page that has an app, and what other sites need to show them.
//!
//! Trunk runs this as its hook (`cargo xtask pages`) before it moves its staging folder to `dist/`.

mod bundle;
mod compress;
mod fingerprint;
mod names;
mod staging;
mod wasm;

use crate::{problem::Result, run::Run};
use staging::Staging;

/// The pages that have an app: the names of their programs in `src/bin/` and of their pages.
const APPS: [&str; 4] = ["customer", "seller", "messages", "builder"];

/// What a self-hoster sets, beside the pages under its own name.
const SETTINGS: &str = "embed/payment-help.json";

pub(crate) fn make() -> Result {
    let staging = Staging::from_trunk()?;
    let css = bundle::style(&staging)?;
    let mut apps = Vec::new();
    for app in APPS {
        let called = bundle::called(&staging, app, &bundle::script(&staging, app)?)?;
        let wasm = wasm::finish(&staging, app, &called)?;
        // Once more, with the names that the finished app goes by.
        apps.push([app.to_owned(), bundle::script(&staging, app)?, wasm]);
    }
    let loader = bundle::loader(&staging)?;
    let finished: Vec<&str> = apps
        .iter()
        .flat_map(|[_, js, wasm]| [&**js, &**wasm])
        .chain([&*css])
        .chain(loader.iter().map(String::as_str))
        .collect();
    staging.keep_only(&finished)?;
    staging.copy(SETTINGS)?;
    prerender(&staging, &css, &apps)?;
    compress::all(&staging)
}

/// The pages with their words in them. Cargo is free again: Trunk's own build has ended when it calls its hook.
fn prerender(staging: &Staging, css: &str, apps: &[[String; 3]]) -> Result {
    Run::words("cargo run --quiet --bin prerender --features ssr -- --template index.html --out")
        .arg(staging.folder())
        .args(["--css", css])
        .args(
            apps.iter()
                .flat_map(|[app, js, wasm]| [format!("--{app}-js"), js.clone(), format!("--{app}-wasm"), wasm.clone()]),
        )
        .or("The pages could not be printed: read the lines of \"prerender\" above.")
}
