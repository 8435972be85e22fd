//! Measures how long the settings check takes natively, beside a set of regular expressions for the same kinds of values
//! on the same text. The check finds each value with its name and its place, cleans and judges it; the set says no more
//! than which of its patterns are in the text at all. Prints rows of the table that `cargo xtask bench` prints.
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

use payment_help::settings::{By, ProcessorId, check, recognised};
use regex::{RegexSet, RegexSetBuilder};

const SIZES: [(&str, usize); 4] = [("1 kB", 1_000), ("100 kB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

/// How long each size is measured, at least.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often each size is measured, at least.
const RUNS: usize = 3;

/// So much memory a set of patterns may take; the counted repeats of all lengths need some.
const MEMORY: usize = 1 << 30;

fn main() -> ExitCode {
    let Ok(patterns) = patterns() else { return ExitCode::FAILURE };
    for (name, bytes) in SIZES {
        row(&format!("{name} of settings"), &sample::settings(bytes), &patterns);
        row(&format!("{name} of mixed text"), &texts::mixed(bytes), &patterns);
    }
    row("100 kB of the slowest text that the fuzzer found", &texts::slowest(100_000), &patterns);
    ExitCode::SUCCESS
}

/// The kinds that tell themselves, by their starts, alphabets and lengths.
fn patterns() -> Result<RegexSet, regex::Error> {
    let kinds = ProcessorId::all().flat_map(recognised).filter(|kind| matches!(kind.by, By::Text | By::Length));
    let patterns = kinds.flat_map(|kind| kind.patterns().collect::<Vec<_>>()).map(|one| format!(r"(?-u:\b{one})"));
    RegexSetBuilder::new(patterns).size_limit(MEMORY).build()
}

fn row(name: &str, text: &str, patterns: &RegexSet) {
    let own = median(|| drop(black_box(check(black_box(text)))));
    let others = median(|| drop(black_box(patterns.matches(black_box(text)))));
    println!(
        "| check of {name}, native | {}; {} patterns: {} | as fast |",
        speed(own, text.len()),
        patterns.len(),
        speed(others, text.len())
    );
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
