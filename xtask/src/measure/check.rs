//! Measures how long the settings check takes natively. Prints rows of the table that `cargo xtask bench` prints.
#![expect(clippy::print_stdout, reason = "the table's rows are this program's result")]

#[path = "sample.rs"]
mod sample;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use payment_help::settings;

const SIZES: [(&str, usize); 4] = [("1 kB", 1_000), ("100 kB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

/// How long each size is measured, at least.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often each size is measured, at least.
const RUNS: usize = 5;

fn main() {
    for (name, bytes) in SIZES {
        let text = sample::settings(bytes);
        let time = median(&text);
        let megabytes = bytes as f64 / 1e6;
        println!(
            "| check of {name}, native | {:.2} ms, {:.1} MB/s | linear |",
            time.as_secs_f64() * 1e3,
            megabytes / time.as_secs_f64()
        );
    }
}

fn median(text: &str) -> Duration {
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < RUNS || start.elapsed() < PATIENCE {
        let start = Instant::now();
        black_box(settings::check(black_box(text)));
        times.push(start.elapsed());
    }
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
