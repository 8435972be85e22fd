//! `cargo xtask fuzz`: the settings check against random and spoiled pastes.

use crate::{problem::Result, run::Run, say};

/// How long it runs when no time is given.
const SECONDS: &str = "60";

/// Runs the package `fuzz` for some seconds.
pub(crate) fn fuzz(seconds: Option<u32>) -> Result {
    say::doing("Compiling the fuzzer (the first time about a minute)");
    let seconds = seconds.map_or_else(|| SECONDS.to_owned(), |seconds| seconds.to_string());
    let fuzzer = Run::words("cargo run --quiet --profile fuzz --package fuzz --").arg(seconds);
    fuzzer.or("Mend what the lines above name; each has the smallest paste that shows it.")
}
