//! The finished files, made out of what Trunk compiled: the pages, one style sheet, and a script and a WebAssembly file
//! for each page that has an app.
//!
//! Trunk runs this as its hook (`cargo xtask pages`) before it moves its staging folder to `dist/`.

mod bundle;
mod fingerprint;
mod staging;
mod wasm;

use crate::{problem::Result, run::Run};
use staging::Staging;

/// The pages that have an app: the names of their programs in `src/bin/` and of their pages.
const APPS: [&str; 3] = ["customer", "seller", "messages"];

pub(crate) fn make() -> Result {
    let staging = Staging::from_trunk()?;
    let css = bundle::style(&staging)?;
    let mut apps = Vec::new();
    for app in APPS {
        let js = bundle::script(&staging, app)?;
        let wasm = wasm::finish(&staging, app, &bundle::called(&staging, app, &js)?)?;
        apps.push([app.to_owned(), js, wasm]);
    }
    let finished: Vec<&str> = apps.iter().flat_map(|[_, js, wasm]| [&**js, &**wasm]).chain([&*css]).collect();
    staging.keep_only(&finished)?;
    prerender(&staging, &css, &apps)
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
