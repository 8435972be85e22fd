//! Writes the documentation's tables of all options, or the schema of the file.
//!
//! `cargo run -p site-config --example options` · `… --example options -- schema`

use site_config::{docs, schema};

#[expect(clippy::print_stdout, reason = "the example's result")]
fn main() {
    if std::env::args().nth(1).as_deref() == Some("schema") {
        print!("{}", schema::text());
    } else {
        println!("{}\n{}", docs::attributes(), docs::file_alone());
    }
}
