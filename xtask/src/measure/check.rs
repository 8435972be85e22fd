//! Measures how long the settings check takes natively, beside sets of regular expressions for the same kinds of values
//! on the same text: of all kinds, and of those that can be identified without their fields' names.
//! The check finds each value with its name and its place, cleans and judges it; a set only finds out which of its
//! patterns occur in the text. Prints rows of the table that `cargo xtask bench` prints.
#![expect(clippy::print_stdout, reason = "the table's rows are this program's result")]

#[path = "sample.rs"]
mod sample;
#[path = "texts.rs"]
mod texts;

use std::{
    hint::black_box,
    process::ExitCode,
    time::{Duration, Instant},
};

use payment_help::settings::{Evidence, ProcessorId, check, recognised};
use regex::{RegexSet, RegexSetBuilder};

const SIZES: [(&str, usize); 4] = [("1 kB", 1_000), ("100 kB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

/// How long each size is measured, at least.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often each size is measured, at least.
const RUNS: usize = 3;

/// The memory for a set of patterns and for its cache of states, in bytes. With the default cache a set of all kinds is
/// ten times slower.
const MEMORY: usize = 1 << 30;

fn main() -> ExitCode {
    let (Ok(all), Ok(self_identifying)) =
        (patterns(|_| true), patterns(|evidence| matches!(evidence, Evidence::Prefix | Evidence::PrefixAndLength)))
    else {
        return ExitCode::FAILURE;
    };
    for (name, bytes) in SIZES {
        row(&format!("{name} of settings"), &sample::settings(bytes), [&all, &self_identifying]);
        row(&format!("{name} of mixed text"), &texts::mixed(bytes), [&all, &self_identifying]);
    }
    row("100 kB of the slowest text that the fuzzer found", &slowest(100_000), [&all, &self_identifying]);
    ExitCode::SUCCESS
}

/// Patterns of the wanted kinds of values, from their prefixes, alphabets and lengths.
fn patterns(wanted: fn(Evidence) -> bool) -> Result<RegexSet, regex::Error> {
    let kinds = ProcessorId::all().flat_map(recognised).filter(|kind| wanted(kind.evidence));
    let patterns = kinds.flat_map(|kind| kind.patterns().collect::<Vec<_>>()).map(|one| format!(r"(?-u:\b{one})"));
    RegexSetBuilder::new(patterns).size_limit(MEMORY).dfa_size_limit(MEMORY).build()
}

fn row(name: &str, text: &str, sets: [&RegexSet; 2]) {
    let own = median(|| drop(black_box(check(black_box(text)))));
    let others = sets.into_iter().map(|set| {
        let time = median(|| drop(black_box(set.matches(black_box(text)))));
        format!("; {} patterns: {}", set.len(), speed(time, text.len()))
    });
    println!("| check of {name}, native | {}{} | as fast |", speed(own, text.len()), others.collect::<String>());
}

fn speed(time: Duration, bytes: usize) -> String {
    let seconds = time.as_secs_f64();
    format!("{:.2} ms, {:.1} MB/s", seconds * 1e3, bytes as f64 / 1e6 / seconds)
}

fn median(run: impl Fn()) -> Duration {
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < RUNS || start.elapsed() < PATIENCE {
        let start = Instant::now();
        run();
        times.push(start.elapsed());
    }
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// What took the check longest for its length while `cargo xtask fuzz` looked for it, over and over.
fn slowest(bytes: usize) -> String {
    let mut text = SLOWEST.repeat(bytes / SLOWEST.len() + 1);
    text.truncate(bytes);
    text
}

const SLOWEST: &str = "a:2:{b%C\\\"T'4242424242424242`";
