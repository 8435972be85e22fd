//! `cargo xtask`: serves, tests, builds and measures Payment Help, and installs the tools which that takes.
//!
//! `tools` gets what a task needs, at the pinned versions. `pages` turns what Trunk compiled into the finished files.
//! `site` judges finished files. `serve`, `build`, `test`, `bench` and `fuzz` are the tasks. Nothing of this reaches a browser.

mod bench;
mod build;
mod command;
mod fuzz;
mod integrity;
mod pages;
mod problem;
mod project;
mod run;
mod say;
mod serve;
mod site;
mod test;
mod tools;
mod trunk;

use std::{env, process::ExitCode};

use command::Command;
use problem::Result;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match Command::read(&words).map_or_else(|| Err(command::unknown(&words)), carry_out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            say::problem(&problem);
            ExitCode::FAILURE
        }
    }
}

fn carry_out(command: Command<'_>) -> Result {
    match command {
        Command::Help => {
            say::line(command::USAGE);
            Ok(())
        }
        Command::Serve => serve::serve(),
        Command::Test(part) => test::test(part),
        Command::Build => build::build(),
        Command::Bench => bench::bench(),
        Command::Fuzz(seconds) => fuzz::fuzz(seconds),
        Command::Pages => pages::make(),
    }
}
