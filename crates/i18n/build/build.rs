//! Compiles the Fluent files of `locales/` into tables of Rust, which `src/catalogue.rs` includes: the browser then
//! needs no Fluent parser, and a message that no file has does not compile.
//!
//! `fluent` reads the files, `pattern` compiles one message, `tables` writes the code.

mod fluent;
mod pattern;
mod tables;

use std::{env, error::Error, fs, path::Path};

type Problem = Box<dyn Error>;

fn main() -> Result<(), Problem> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../../locales");
    let locales = fluent::read_locales(Path::new("../../locales"))?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogue.rs"), tables::code(&locales)?)?;
    Ok(())
}
