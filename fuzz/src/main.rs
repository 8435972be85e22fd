//! Feeds the settings check with random and spoiled pastes and holds it to what must be true of every input: no panic,
//! places inside the text, nothing secret shown, time in proportion to the length.
//!
//! `cargo xtask fuzz 60` runs it for a minute. The same seed makes the same pastes; another one is the second argument
//! of `cargo run --profile fuzz --package fuzz -- 60 7`. Exit status 1 where something was found.
#![expect(clippy::print_stdout, reason = "what was found is this program's result")]

mod change;
mod corpus;
mod generate;
mod grammar;
mod judge;
mod paste;
mod shown;
mod speed;

use std::{
    collections::BTreeMap,
    env,
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
    sync::Mutex,
    time::{Duration, Instant},
};

use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use paste::Paste;

/// The seed where none is given.
const SEED: u64 = 20_261_123;

/// One paste in this many is measured, which takes as long as a few hundred checks.
const MEASURED: u64 = 512;

/// At most this many tries to make a paste smaller that shows a fault.
const TRIES: usize = 3_000;

/// Where the last panic was, and what it said.
static PANIC: Mutex<String> = Mutex::new(String::new());

fn main() -> ExitCode {
    let number = |place| env::args().nth(place).and_then(|word| word.parse::<u64>().ok());
    let (seconds, seed) = (number(1).unwrap_or(60), number(2).unwrap_or(SEED));
    panic::set_hook(Box::new(|info| {
        if let Ok(mut last) = PANIC.lock() {
            *last = info.to_string();
        }
    }));
    println!("Fuzzing the settings check for {seconds} seconds with seed {seed}.");
    let mut runner = TestRunner::new_with_rng(Config::default(), rng(seed));
    let pastes = generate::any();
    let end = Instant::now() + Duration::from_secs(seconds);
    let (mut runs, mut bytes, mut secrets) = (0_u64, 0, 0);
    let mut speed = speed::Speed::default();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    while Instant::now() < end {
        let Ok(mut tree) = pastes.new_tree(&mut runner) else { continue };
        let paste = tree.current();
        runs += 1;
        bytes += paste.text.len();
        secrets += paste.secrets.len();
        if let Some(complaint) = complaint(&paste)
            && !found.contains_key(&kind_of(&complaint))
        {
            let kind = kind_of(&complaint);
            found.insert(kind.clone(), format!("run {runs}: {}", smallest(&mut *tree, &kind)));
        }
        if runs % MEASURED == 0
            && let Some(complaint) = speed.complaint(measured(&paste.text, runs / MEASURED))
        {
            found.entry(kind_of(&complaint)).or_insert(format!("run {runs}: {complaint}"));
        }
    }
    println!("{runs} pastes of {bytes} bytes with {secrets} secrets; {} were measured, {speed}.", runs / MEASURED);
    for fault in found.values() {
        println!("\n{fault}");
    }
    println!("{} kinds of faults.", found.len());
    ExitCode::from(u8::from(!found.is_empty()))
}

/// A paste as a whole, or every other time one line of it: over and over, that is one connection of many settings alike.
fn measured(text: &str, count: u64) -> &str {
    let lines = text.split_inclusive('\n').count();
    let line = usize::try_from(count / 2).ok().and_then(|count| count.checked_rem(lines)).unwrap_or_default();
    if count.is_multiple_of(2) { text } else { text.split_inclusive('\n').nth(line).unwrap_or(text) }
}

fn rng(seed: u64) -> TestRng {
    let mut bytes = [0; 32];
    for (byte, value) in bytes.iter_mut().zip(seed.to_le_bytes().into_iter().cycle()) {
        *byte = value;
    }
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}

/// What is wrong with the report of a paste. What stands before the first colon is the kind of fault.
fn complaint(paste: &Paste) -> Option<String> {
    panic::catch_unwind(AssertUnwindSafe(|| judge::complaint(paste))).unwrap_or_else(|_| {
        let said = PANIC.lock().map(|last| last.clone()).unwrap_or_default();
        Some(format!("panic {}", said.replacen("panicked at ", "", 1).replacen(":\n", ": ", 1)))
    })
}

fn kind_of(complaint: &str) -> String {
    complaint.split(": ").next().unwrap_or_default().to_owned()
}

/// The smallest paste that was found to show the same kind of fault, with what is wrong.
fn smallest(tree: &mut dyn ValueTree<Value = Paste>, kind: &str) -> String {
    let mut best = tree.current();
    for _ in 0..TRIES {
        let paste = tree.current();
        let still = complaint(&paste).is_some_and(|complaint| kind_of(&complaint) == kind);
        if still {
            best = paste;
        }
        if !(if still { tree.simplify() } else { tree.complicate() }) {
            break;
        }
    }
    format!("{}\n{:?}", complaint(&best).unwrap_or_default(), best.text)
}
