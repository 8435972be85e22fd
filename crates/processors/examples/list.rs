//! Prints every processor with what its values are and how they start.
//!
//! `cargo run -p processors --example list`

use std::io::{self, Write as _};

use processors::ALL;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for processor in ALL {
        writeln!(out, "{} ({})", processor.brand, processor.id.id())?;
        for kind in processor.kinds {
            let prefixes: Vec<_> =
                kind.prefixes.iter().map(|(prefix, environment)| (prefix, environment.id())).collect();
            writeln!(out, "  {} {prefixes:?}", kind.id)?;
        }
    }
    Ok(())
}
