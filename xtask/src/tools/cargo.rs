//! Tools that cargo compiles: taken from PATH at the pinned version, or installed into `.tools`.

use std::{fs, io::IsTerminal as _};

use super::version;
use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
    run::Run,
    say,
};

/// A tool from crates.io.
#[derive(Clone, Copy)]
pub(crate) struct CargoTool {
    name: &'static str,
    package: &'static str,
    program: &'static str,
    version: &'static str,
    /// About how long compiling takes on two cores.
    minutes: u8,
}

/// Later versions need a later Rust.
pub(super) const TRUNK: CargoTool =
    CargoTool { name: "Trunk", package: "trunk", program: "trunk", version: "0.21.14", minutes: 3 };

/// The same version as the `wasm-bindgen` in `Cargo.toml`: the two share a format.
pub(super) const WASM_BINDGEN: CargoTool = CargoTool {
    name: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.129",
    minutes: 1,
};

/// Firefox's driver, which Debian does not package.
pub(super) const GECKODRIVER: CargoTool =
    CargoTool { name: "geckodriver", package: "geckodriver", program: "geckodriver", version: "0.37.1", minutes: 1 };

/// Downloads the crates of `Cargo.lock` that are not there yet: Trunk runs offline, and cargo under it.
pub(super) fn have_crates() -> Result {
    Run::words("cargo fetch --locked --quiet")
        .or("The crates of Cargo.lock could not be downloaded: check the connection to crates.io and run this again.")
}

/// Installs those of the tools that are not there.
pub(super) fn have(tools: &[CargoTool]) -> Result {
    let missing: Vec<_> = tools.iter().filter(|tool| !is_there(tool)).collect();
    for tool in &missing {
        install(tool)?;
    }
    if missing.is_empty() { Ok(()) } else { clear_compiled() }
}

fn is_there(tool: &CargoTool) -> bool {
    let printed = Run::new(tool.program).arg("--version").text();
    printed.is_ok_and(|printed| version::is_exactly(&printed, tool.version))
}

fn install(tool: &CargoTool) -> Result {
    let CargoTool { name, package, program, version, minutes } = tool;
    say::doing(&format!("Installing {name} {version} into .tools (about {minutes} min, once)"));
    // Unoptimised tools are as quick to use and compile in half the time. Their default features would only add
    // downloads over TLS, which the build does not use. Debug information would only take time.
    let mut cargo = Run::words("cargo install --locked --debug --force --no-default-features --root .tools")
        .arg("--target-dir")
        .arg(compiled())
        .args(["--bin", program])
        .arg(format!("{package}@{version}"))
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_PROFILE_DEV_STRIP", "true");
    if !std::io::stderr().is_terminal() {
        cargo = cargo.arg("--quiet");
    }
    cargo.or(&format!(
        "{name} {version} could not be installed: read cargo's lines above, or put that version on PATH."
    ))?;
    if is_there(tool) {
        return Ok(());
    }
    Err(Problem::new(format!("{name} {version} was installed into .tools/bin and does not start: run it to see why.")))
}

/// One folder for all, so that the crates they share compile once.
fn compiled() -> std::path::PathBuf {
    project::tools().join("target")
}

fn clear_compiled() -> Result {
    match fs::remove_dir_all(compiled()) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).or_say(|| "Remove .tools/target".to_owned())
        }
        _ => Ok(()),
    }
}
