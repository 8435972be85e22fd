//! Runs the tests side by side in one process, which keeps browsers between them.
//!
//! The command line is libtest's, as far as `libtest-mimic` has it, with two additions: the names of engines choose
//! engines, and `--shuffle-seed NUMBER` runs the tests in an order that this number makes.

use std::{env, process::ExitCode, thread};

use libtest_mimic::{Arguments, Trial};

use crate::{Body, Engine, OrFail, Session, Test, fail, pool, times};

/// Runs the tests of the program that the command line asks for.
#[must_use]
pub fn run() -> ExitCode {
    let Asked { engines, seed, mut arguments } = Asked::read(env::args());
    arguments.test_threads.get_or_insert_with(workers);
    let mut tests: Vec<_> = inventory::iter::<Test>.into_iter().flat_map(|test| one_by_one(test, &engines)).collect();
    // Engine by engine, so that no more browsers wait than there are workers.
    tests.sort_by(|(engine, one), (other_engine, other)| (engine, one.name()).cmp(&(other_engine, other.name())));
    if let Some(seed) = seed {
        fastrand::Rng::with_seed(seed).shuffle(&mut tests);
    }
    let conclusion = libtest_mimic::run(&arguments, tests.into_iter().map(|(_, trial)| trial).collect());
    pool::close();
    if conclusion.num_passed + conclusion.num_failed > 1 {
        times::tell_slowest();
    }
    conclusion.exit_code()
}

/// What a command line asks for.
struct Asked {
    /// Empty for all, and tests without a browser.
    engines: Vec<Engine>,
    seed: Option<u64>,
    arguments: Arguments,
}

impl Asked {
    fn read(line: impl Iterator<Item = String>) -> Self {
        let (mut engines, mut seed, mut rest) = (Vec::new(), None, Vec::<String>::new());
        let mut line = line.peekable();
        while let Some(word) = line.next() {
            let is_skipped = rest.last().is_some_and(|last| last == "--skip");
            if word == "--shuffle-seed" {
                let number = line.next().and_then(|number| number.parse().ok());
                seed = Some(number.or_fail("--shuffle-seed takes a whole number"));
            } else if let (Some(engine), false) = (Engine::named(&word), is_skipped) {
                engines.push(engine);
            } else {
                rest.push(word);
            }
        }
        Self { engines, seed, arguments: Arguments::from_iter(rest) }
    }
}

/// A test in each engine that is asked for.
fn one_by_one(test: &'static Test, asked: &[Engine]) -> Vec<(Option<Engine>, Trial)> {
    let Some((_, name)) = test.path.split_once("::") else { fail("a test's path begins with its crate") };
    match &test.body {
        Body::Plain(_) if !asked.is_empty() => Vec::new(),
        Body::Plain(run) => vec![(None, trial(name.to_owned(), run))],
        Body::Browser { engines, means, run } => {
            let engines = engines.iter().filter(|engine| asked.is_empty() || asked.contains(engine));
            let in_engine = |engine: &Engine| {
                let engine = *engine;
                let run = move || run(&Session::share(engine, &means()));
                (Some(engine), trial(format!("{name}::{}", engine.name()), run))
            };
            engines.map(in_engine).collect()
        }
    }
}

fn trial(name: String, run: impl Fn() + Send + 'static) -> Trial {
    let named = name.clone();
    Trial::test(name, move || {
        times::measure(&named, run);
        Ok(())
    })
}

/// A test waits for its browser, or the browser for it, about half of the time.
fn workers() -> usize {
    2 * thread::available_parallelism().map_or(1, Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Asked {
        Asked::read(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn engines_and_a_part_of_a_name_are_both_asked_for() {
        let asked = read("browsers customer chromium webkit --test-threads 1");
        assert_eq!(asked.engines, [Engine::Chromium, Engine::Webkit]);
        assert_eq!(asked.arguments.filter.as_deref(), Some("customer"));
        assert_eq!(asked.arguments.test_threads, Some(1));
    }

    #[test]
    fn an_engine_that_is_skipped_is_not_asked_for() {
        let asked = read("browsers --skip firefox --shuffle-seed 7");
        assert!(asked.engines.is_empty());
        assert_eq!((asked.arguments.skip, asked.seed), (vec!["firefox".to_owned()], Some(7)));
    }
}
