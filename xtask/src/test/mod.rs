//! `cargo xtask test`: everything that must hold, in the order in which it fails soonest.

mod browser;
mod native;
mod scope;

use std::time::{Duration, Instant};

use crate::{
    build,
    command::Part,
    problem::{Problem, Result},
    project, say, tools,
};
use scope::Scope;

/// One thing that must hold.
#[derive(Clone, Copy)]
struct Step {
    name: &'static str,
    run: fn(Scope) -> Result,
}

/// What needs no browser.
const NATIVE: [Step; 6] = [
    Step { name: "formatting", run: native::formatting },
    Step { name: "compiler for WebAssembly", run: |_| tools::for_native_tests() },
    Step { name: "lints", run: native::lints },
    Step { name: "lints for WebAssembly", run: |_| native::lints_for_wasm() },
    Step { name: "native tests", run: native::tests },
    Step { name: "documentation tests", run: native::documentation_tests },
];

/// What needs a release build.
const BROWSER: [Step; 2] = [
    Step { name: "release build and budgets", run: |_| build::build() },
    Step { name: "browser tests", run: |_| browser::tests() },
];

/// What holds for a crate by itself.
const CRATE: [Step; 4] = [
    Step { name: "formatting", run: native::formatting },
    Step { name: "lints", run: native::lints },
    Step { name: "tests", run: native::tests },
    Step { name: "documentation tests", run: native::documentation_tests },
];

/// Tests a part of the project.
pub(crate) fn test(part: Part) -> Result {
    match part {
        Part::All => run([&NATIVE[..], &BROWSER].concat(), Scope::Project),
        Part::Native => run(NATIVE, Scope::Project),
        Part::Browser => run(BROWSER, Scope::Project),
        Part::Crate(name) => {
            is_crate(name)?;
            run(CRATE, Scope::Crate(name))
        }
    }
}

fn is_crate(name: &str) -> Result {
    if project::crates()?.iter().any(|known| known == name) {
        return Ok(());
    }
    let known = project::crates()?.join(", ");
    Err(Problem::new(format!("Name \"native\", \"browser\" or a crate after \"test\": {known}. There is no {name}.")))
}

/// Runs the steps; the first that fails ends it.
fn run(steps: impl IntoIterator<Item = Step>, scope: Scope) -> Result {
    let mut done: Vec<(&str, Duration)> = Vec::new();
    for step in steps {
        say::doing(&format!("Testing: {}", step.name));
        let start = Instant::now();
        let result = (step.run)(scope);
        done.push((step.name, start.elapsed()));
        if let Err(problem) = result {
            say::line(&table(&done, "failed"));
            return Err(Problem::new(format!("Stopped at {}. {problem}", step.name)));
        }
    }
    say::line(&table(&done, "passed"));
    Ok(())
}

/// One line for each step with its time; `last` is how the last one ended.
fn table(done: &[(&str, Duration)], last: &str) -> String {
    let mut lines = vec![format!("\n{:<34} {:>8}", "Step", "seconds")];
    for (index, (name, time)) in done.iter().enumerate() {
        let end = if index + 1 == done.len() { last } else { "passed" };
        lines.push(format!("{name:<34} {:>8.1}  {end}", time.as_secs_f32()));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_folders_names_are_crates() {
        assert!(is_crate("settings-check").is_ok());
        let problem = is_crate("settings").err().unwrap().to_string();
        assert!(problem.contains("settings-check") && problem.contains("\"native\""), "{problem}");
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
