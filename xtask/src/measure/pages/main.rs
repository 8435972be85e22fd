//! Measures the release build in Chromium. Prints rows of the table that `cargo xtask bench` prints.
#![expect(clippy::print_stdout, reason = "the table's rows are this program's result")]

#[path = "../sample.rs"]
mod sample;
#[path = "../texts.rs"]
mod texts;

mod paint;
mod paste;
mod start;

use e2e::{Engine, Means, Session};

/// The customer's guide: the page that most people open.
const GUIDE: &str = "/customer/";
const CHECK: &str = "/seller/";

/// How often everything is measured; the median of an odd number is one of the runs.
const RUNS: usize = 11;

fn main() {
    let browser = Session::start(Engine::Chromium, &Means::default());
    let (page, plain) = paint::of_page_and_plain_article(&browser, GUIDE);
    println!("| first contentful paint, {GUIDE} | {page:.0} ms; plain article {plain:.0} ms | ± 5 % |");

    let start = start::until_ready(&browser, GUIDE);
    println!("| start: navigation to a working app, {GUIDE} | {start:.0} ms | |");

    for (name, text, aim) in [
        ("10 kB of settings", sample::settings(10_000), "painted in 50 ms"),
        ("100 kB of settings", sample::settings(100_000), ""),
        ("1 MB of settings", sample::settings(1_000_000), ""),
        ("1 MB of mixed text", texts::mixed(1_000_000), ""),
    ] {
        let paste::Paste { handled, painted } = paste::of(&browser, CHECK, &text);
        println!(
            "| paste of {name}: its handling; then until the verdict is painted | {handled:.0} ms; {painted:.0} ms | {aim} |"
        );
    }
}

/// The middle one of measured times.
fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
