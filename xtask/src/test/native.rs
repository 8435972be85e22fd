//! The checks that need no browser, by cargo.

use super::scope::Scope;
use crate::{problem::Result, run::Run};

/// The whole project, with what prints pages, measures, and drives browsers.
const LINTED: &str = "--workspace --features payment-help/ssr,xtask/measure-check,xtask/measure-pages";

/// What runs in the browser: the app and the crates below it. The fuzzer does not.
const FOR_WASM: &str = "--workspace --exclude e2e --exclude fuzz --exclude xtask --features payment-help/hydrate";

pub(super) fn formatting(scope: Scope) -> Result {
    let cargo = Run::words("cargo fmt --check");
    match scope {
        Scope::Project => cargo.arg("--all"),
        Scope::Crate(name) => cargo.args(["--package", name]),
    }
    .or("Run \"cargo fmt --all\": some files are not formatted.")
}

pub(super) fn lints(scope: Scope) -> Result {
    match scope {
        Scope::Project => {
            clippy(Run::words("cargo clippy --all-targets").args(LINTED.split(' ')))?;
            // Without the app, as `cargo run --example check` compiles it.
            clippy(Run::words("cargo clippy --lib --examples"))
        }
        Scope::Crate(name) => clippy(Run::words("cargo clippy --all-targets").args(["--package", name])),
    }
}

/// The crates compile for browsers too.
pub(super) fn lints_for_wasm() -> Result {
    clippy(Run::words("cargo clippy --target wasm32-unknown-unknown").args(FOR_WASM.split(' ')))
}

fn clippy(clippy: Run) -> Result {
    clippy.args(["--quiet", "--", "--deny", "warnings"]).or("Mend what the compiler and clippy name above.")
}

pub(super) fn tests(scope: Scope) -> Result {
    each(scope, runner, "Mend the tests that failed above.")
}

pub(super) fn documentation_tests(scope: Scope) -> Result {
    each(scope, || Run::words("cargo test --doc --quiet"), "Mend the examples in the documentation that failed above.")
}

/// Runs cargo for all packages of the scope.
fn each(scope: Scope, cargo: fn() -> Run, or: &str) -> Result {
    scope.packages().iter().try_for_each(|packages| cargo().args(packages.split(' ')).or(or))
}

/// Nextest where it is installed, since it runs tests side by side; otherwise cargo's own. Either names all failures.
fn runner() -> Run {
    let nextest = Run::words("cargo nextest --version").text().is_ok();
    Run::words(if nextest { "cargo nextest run --no-fail-fast" } else { "cargo test --all-targets --no-fail-fast" })
}
