//! Prints the words of each line of standard input, and what a line means that is base64.
//!
//! `echo "cGF5bWVudA==" | cargo run -p text --example decode`

use std::io::{self, Write as _};

use text::{base64::decode_printable, words};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lines() {
        let line = line?;
        writeln!(out, "{:?}", words(&line).collect::<Vec<_>>())?;
        if let Some(plain) = decode_printable(line.trim()) {
            writeln!(out, "  is base64 of {plain:?}")?;
        }
    }
    Ok(())
}
