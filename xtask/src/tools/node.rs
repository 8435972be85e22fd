//! Node, and the npm packages that `package-lock.json` pins.

use std::fs;

use super::version;
use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
    run::Run,
    say,
};

const OLDEST: &str = "18";

/// Fails unless Node is there and new enough for the tools that run on it.
pub(super) fn have_node() -> Result {
    let advice = format!("Install Node {OLDEST} or later, with npm, from nodejs.org or your system's packages");
    let printed =
        Run::words("node --version").text().map_err(|_| Problem::new(format!("{advice}; none was found.")))?;
    if version::is_at_least(&printed, OLDEST) {
        return Ok(());
    }
    Err(Problem::new(format!("{advice}; found {}.", printed.trim())))
}

/// Installs the packages that the lock file names, in its versions.
pub(super) fn have_packages() -> Result {
    let root = project::root();
    let lock = fs::read(root.join("package-lock.json")).or_say(|| "package-lock.json cannot be read".to_owned())?;
    // npm's own record in node_modules differs from the lock file, so what was installed is remembered beside it.
    let done = root.join("node_modules/.installed-from.json");
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say::doing("Installing wasm-opt, esbuild and axe-core by npm (seconds, once)");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    // These packages need no install scripts, so none may run.
    Run::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .or("npm could not install the packages: read its lines above, check the network, and run this again.")?;
    fs::write(&done, lock).or_say(|| "node_modules cannot be written".to_owned())
}
