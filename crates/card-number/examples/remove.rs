//! Copies standard input to standard output, without the card numbers in it.
//!
//! `echo "Card 4242 4242 4242 4242" | cargo run -p card-number --example remove`

use std::io::{self, Read as _, Write as _};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    let safe = card_number::without_card_numbers(&text).unwrap_or(text);
    io::stdout().lock().write_all(safe.as_bytes())
}
