//! The finished files, made out of what Trunk compiled: the pages with their styles in them, a script and a WebAssembly
//! file for each app, and what other sites need to show them.
//!
//! Trunk runs this as its hook (`cargo xtask pages`) before it moves its staging folder to `dist/`.

mod bundle;
mod compress;
mod fingerprint;
mod staging;
mod wasm;

use std::fs;

use crate::{
    integrity,
    problem::{OrSay as _, Result},
    run::Run,
};
use staging::Staging;

/// The apps: the names of their programs in `src/bin/`. Pages that are only to read share `site`; every other page has its own.
const APPS: [&str; 5] = ["customer", "seller", "messages", "builder", "site"];

/// All pages: the names of their styles in `style/pages/`.
const PAGES: [&str; 6] = ["start", "customer", "seller", "messages", "recognised", "builder"];

/// The file in which a self-hoster configures the site.
const SETTINGS: &str = "embed/payment-help.json";

pub(crate) fn make() -> Result {
    let staging = Staging::from_trunk()?;
    let mut apps = Vec::new();
    for app in APPS {
        apps.push([app.to_owned(), bundle::script(&staging, app)?, wasm::finish(&staging, app)?]);
    }
    let loader = bundle::loader(&staging)?;
    let finished: Vec<&str> =
        apps.iter().flat_map(|[_, js, wasm]| [&**js, &**wasm]).chain(loader.iter().map(String::as_str)).collect();
    staging.keep_only(&finished)?;
    staging.copy(SETTINGS)?;
    prerender(&staging, ["--loader", &pinned(&staging, &loader)?], &apps)?;
    compress::all(&staging)
}

/// The loader's version and its hash, for the page that makes snippets.
fn pinned(staging: &Staging, loader: &[String]) -> Result<String> {
    for name in loader {
        if let Some(version) = loader_version(name) {
            return Ok(format!("{version} {}", integrity::of(integrity::FOR_FILES, &staging.path(name))?));
        }
    }
    Ok(String::new())
}

/// The version in the name of a loader that never changes: `0123456789abcdef` of `embed-0123456789abcdef.js`.
pub(crate) fn loader_version(name: &str) -> Option<&str> {
    let version = name.strip_prefix("embed-")?.strip_suffix(".js")?;
    (version.len() == 16 && version.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(version)
}

/// The pages with their words in them. Cargo is free again: Trunk's own build has ended when it calls its hook.
fn prerender(staging: &Staging, shared: [&str; 2], apps: &[[String; 3]]) -> Result {
    let (mut styles, mut made) = (Vec::new(), Vec::new());
    for page in PAGES {
        let css = bundle::style(staging, page)?;
        styles.extend([format!("--{page}-css"), css.display().to_string()]);
        styles.extend([format!("--{page}-css-hash"), integrity::of(integrity::FOR_STYLES, &css)?]);
        made.push(css);
    }
    Run::words("cargo run --quiet --bin prerender --features ssr -- --template index.html --out")
        .arg(staging.folder())
        .args(shared)
        .args(styles)
        .args(
            apps.iter()
                .flat_map(|[app, js, wasm]| [format!("--{app}-js"), js.clone(), format!("--{app}-wasm"), wasm.clone()]),
        )
        .or("The pages could not be printed: read the lines of \"prerender\" above.")?;
    // The pages contain them now.
    made.iter().try_for_each(fs::remove_file).or_say(|| "The styles could not be tidied".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_of_contents_is_a_version() {
        assert_eq!(loader_version("embed-0123456789abcdef.js"), Some("0123456789abcdef"));
        assert_eq!(loader_version("embed.js"), None);
        assert_eq!(loader_version("embed-made.js"), None);
    }
}
