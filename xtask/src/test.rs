//! `cargo xtask test`: everything that must hold, in the order in which it fails soonest.

use std::time::{Duration, Instant};

use crate::{
    build,
    command::Part,
    problem::{Problem, Result},
    project,
    run::Run,
    say, tools,
};

/// One thing that must hold.
struct Step {
    name: &'static str,
    part: Part,
    run: fn() -> Result,
}

const STEPS: [Step; 9] = [
    Step { name: "formatting", part: Part::Native, run: formatting },
    Step { name: "compiler for WebAssembly", part: Part::Native, run: tools::for_native_tests },
    Step { name: "lints", part: Part::Native, run: lints },
    Step { name: "lints of the prerendered pages", part: Part::Native, run: lints_of_pages },
    Step { name: "lints of the browser's part", part: Part::Native, run: lints_of_browser_part },
    Step { name: "native tests", part: Part::Native, run: native_tests },
    Step { name: "documentation tests", part: Part::Native, run: documentation_tests },
    Step { name: "release build and budgets", part: Part::Browser, run: build::build },
    Step { name: "browser tests", part: Part::Browser, run: browser_tests },
];

/// Runs the steps of the part; the first that fails ends it.
pub(crate) fn test(part: Part) -> Result {
    let mut done: Vec<(&str, Duration)> = Vec::new();
    for step in STEPS.iter().filter(|step| part == Part::All || part == step.part) {
        say::doing(&format!("Testing: {}", step.name));
        let start = Instant::now();
        let result = (step.run)();
        done.push((step.name, start.elapsed()));
        if let Err(problem) = result {
            say::line(&table(&done, "failed"));
            return Err(Problem::new(format!("Stopped at {}. {problem}", step.name)));
        }
    }
    say::line(&table(&done, "passed"));
    Ok(())
}

/// One line a step with its time; `last` is how the last one ended.
fn table(done: &[(&str, Duration)], last: &str) -> String {
    let mut lines = vec![format!("\n{:<34} {:>8}", "Step", "seconds")];
    for (index, (name, time)) in done.iter().enumerate() {
        let end = if index + 1 == done.len() { last } else { "passed" };
        lines.push(format!("{name:<34} {:>8.1}  {end}", time.as_secs_f32()));
    }
    lines.join("\n")
}

fn formatting() -> Result {
    Run::words("cargo fmt --all --check").or("Run \"cargo fmt --all\": some files are not formatted.")
}

fn lints() -> Result {
    clippy("--workspace --all-targets")?;
    clippy("--package xtask --all-targets --features measure-check,measure-pages")
}

fn lints_of_pages() -> Result {
    clippy("--all-targets --features ssr")
}

fn lints_of_browser_part() -> Result {
    clippy("--features browser --target wasm32-unknown-unknown")
}

fn clippy(scope: &str) -> Result {
    Run::words("cargo clippy --quiet")
        .args(scope.split_whitespace())
        .args(["--", "--deny", "warnings"])
        .or("Mend what the compiler and clippy name above.")
}

/// With the prerenderer's part, which adds tests and changes none.
fn native_tests() -> Result {
    let scope = "--workspace --exclude e2e --features payment-help/ssr";
    runner().args(scope.split_whitespace()).or("Mend the tests that failed above.")
}

/// Nextest where it is installed, since it runs tests side by side; otherwise cargo's own. Either names all failures.
fn runner() -> Run {
    let nextest = Run::words("cargo nextest --version").text().is_ok();
    Run::words(if nextest { "cargo nextest run --no-fail-fast" } else { "cargo test --all-targets --no-fail-fast" })
}

fn documentation_tests() -> Result {
    Run::words("cargo test --doc --features ssr").or("Mend the examples in the documentation that failed above.")
}

fn browser_tests() -> Result {
    let dist = project::root().join(project::DIST);
    let mut tests = runner().args(["--package", "e2e"]).env("PAYMENT_HELP_DIST", dist);
    for (variable, program) in tools::for_browser_tests()? {
        tests = tests.env(variable, program);
    }
    tests.or("Mend the browser tests that failed above.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_parts_make_up_the_whole() {
        assert!(STEPS.iter().all(|step| step.part != Part::All));
        let parts: Vec<_> = STEPS.iter().map(|step| step.part == Part::Browser).collect();
        assert!(parts.is_sorted(), "native steps fail sooner, so they come first");
    }

    #[test]
    fn the_closing_table_says_which_step_failed() {
        let done = [("formatting", Duration::from_millis(400)), ("lints", Duration::from_secs(61))];
        let table = table(&done, "failed");
        let ends: Vec<_> = table.lines().skip(2).filter_map(|line| line.split_whitespace().last()).collect();
        assert_eq!(ends, ["passed", "failed"]);
        assert!(table.contains("61.0"));
    }
}
