//! `cargo xtask bench`: measurements of this machine, as a Markdown table for the README.

use crate::{build, problem::Result, project, run::Run, say, tools};

const CHECK: &str = "--package xtask --bin measure-check --features measure-check --profile bench";
const PAGES: &str = "--package xtask --bin measure-pages --features measure-pages";

/// Measures the check natively, then the release build in Chromium.
pub(crate) fn bench() -> Result {
    build::build()?;
    let programs = tools::for_browser_tests()?;
    say::doing("Compiling what measures (the first time about 3 minutes)");
    for program in [CHECK, PAGES] {
        cargo("build", program).or("Mend what the compiler names above.")?;
    }
    say::doing("Measuring (about 2 minutes); leave the machine to it");
    say::line("\n| What | Measured | Budget |\n|---|---|---|");
    cargo("run", CHECK).or("The check could not be measured: the lines above say why.")?;
    let mut pages = cargo("run", PAGES).env("PAYMENT_HELP_DIST", project::root().join(project::DIST));
    for (variable, program) in programs {
        pages = pages.env(variable, program);
    }
    pages.or("The pages could not be measured: the lines above say why.")
}

fn cargo(task: &str, program: &str) -> Run {
    Run::new("cargo").args([task, "--quiet"]).args(program.split_whitespace())
}
