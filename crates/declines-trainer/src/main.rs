//! Trains and measures the table with which `declines` reads plain words.
//!
//! ```text
//! cargo run --profile fuzz -p declines-trainer              # trains on everything and writes crates/declines/tables/
//! cargo run --profile fuzz -p declines-trainer -- measure   # how it does on sources that were kept out of the training
//! ```
//!
//! | File | What it does |
//! |---|---|
//! | `corpus` | reads what the table is trained on: `corpus/` here, and the fixtures of `declines` |
//! | `variations` | the many ways to say a line: alternatives, synonyms, small talk around it, slips of the keyboard |
//! | `training` | multinomial logistic regression on sparse features |
//! | `packing` | few and small weights: pruning, and rounding to bytes |
//! | `measure` | first place and top three by source, each source read by a table that never saw it |
//!
//! The training is written here because no maintained crate does it: `linfa-logistic` takes dense matrices (32,768
//! columns of hashed features would not fit) and has no L1 penalty, which is what makes the table small.
//! The same corpus gives the same table: chance comes from a fixed seed.

mod corpus;
mod measure;
mod packing;
mod training;
mod variations;

use declines::Role;
use std::{
    io::{self, Write as _},
    process::ExitCode,
};

/// Where the tables are written, from this crate's folder.
const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../declines/tables");

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let done = match command.as_deref() {
        None => train(),
        Some("measure") => measure::print(),
        Some(other) => Err(format!("There is no command {other:?}. Use none, or measure.")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // Nobody is left to tell where standard error is closed.
            let _ = writeln!(io::stderr(), "{problem}");
            ExitCode::from(2)
        }
    }
}

/// Writes a table for each role: a page loads the one of its readers.
fn train() -> Result<(), String> {
    let lines = corpus::all()?;
    for role in [Role::Customer, Role::Seller] {
        let samples = variations::samples(&lines, role)?;
        let bytes = packing::table(&samples);
        let file = format!("{TABLES}/{}.bin", role.id());
        std::fs::write(&file, &bytes).map_err(|error| format!("{file} cannot be written: {error}."))?;
        let packed = packing::brotli_size(&bytes)?;
        let said = format!("{}: {} samples, {} bytes, {packed} with brotli", role.id(), samples.len(), bytes.len());
        writeln!(io::stdout(), "{said}").map_err(|error| error.to_string())?;
    }
    Ok(())
}
