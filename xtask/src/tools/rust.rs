//! The Rust compiler and its target for WebAssembly.

use std::{fs, path::Path};

use super::version;
use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
    run::Run,
    say,
};

const WASM: &str = "wasm32-unknown-unknown";

/// Fails unless the compiler is the version in `rust-toolchain.toml` or a later one.
pub(super) fn have_compiler() -> Result {
    let wanted = wanted()?;
    let printed = Run::words("rustc --version").text()?;
    if version::is_at_least(&printed, &wanted) {
        return Ok(());
    }
    Err(Problem::new(format!(
        "This project needs Rust {wanted} or later and found {}: run \"rustup toolchain install {wanted}\".",
        printed.trim()
    )))
}

fn wanted() -> Result<String> {
    let file = fs::read_to_string(project::root().join("rust-toolchain.toml"))
        .or_say(|| "rust-toolchain.toml cannot be read".to_owned())?;
    channel(&file).ok_or_else(|| Problem::new("Name the Rust version in rust-toolchain.toml: channel = \"…\"."))
}

fn channel(file: &str) -> Option<String> {
    let line = file.lines().find_map(|line| line.trim().strip_prefix("channel"))?;
    Some(line.split('"').nth(1)?.to_owned())
}

/// Adds the target for WebAssembly where it is missing.
pub(super) fn have_wasm_target() -> Result {
    if has_wasm_target()? {
        return Ok(());
    }
    say::doing(&format!("Adding the target {WASM} to this machine's Rust (seconds, once)"));
    Run::words("rustup target add")
        .arg(WASM)
        .or(&format!("Add the target {WASM} to your Rust by hand; \"rustup target add {WASM}\" did not work here."))
}

fn has_wasm_target() -> Result<bool> {
    let libraries = Run::words("rustc --print target-libdir --target").arg(WASM).text()?;
    Ok(Path::new(libraries.trim()).is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wanted_rust_is_read_from_the_toolchain_file() {
        let file = "[toolchain]\nchannel = \"1.95.0\"\ncomponents = [\"clippy\"]\n";
        assert_eq!(channel(file).as_deref(), Some("1.95.0"));
        assert_eq!(channel("[toolchain]\n"), None);
    }
}
