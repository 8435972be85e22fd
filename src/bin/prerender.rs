//! Prints the pages with their words in them, ready to read before and without the app, and the schema of a site's
//! settings.
//!
//! `prerender --template index.html --out DIR --loader VERSION --start-css PATH --start-css-hash HASH …
//! --customer-js FILE --customer-wasm FILE …`, a style sheet and its hash for each page, which holds it, and two files
//! for each app. The names of FILEs are relative to DIR and become relative links in the pages, so that
//! these work on any static host, under any path.

use std::{collections::HashMap, error::Error, fs, path::PathBuf};

use payment_help::{config::schema, prerender, shared::Place};

type Problem = Box<dyn Error>;

fn main() -> Result<(), Problem> {
    let options = options(std::env::args().skip(1))?;
    let template = fs::read_to_string(option(&options, "template")?)?;
    let out = PathBuf::from(option(&options, "out")?);
    let loader = option(&options, "loader")?;
    for place in Place::ALL {
        let of = |owner: &str, kind: &str| option(&options, &format!("{owner}-{kind}"));
        let (page, app) = (place.id(), place.app());
        let css = fs::read_to_string(of(page, "css")?)?;
        let assets =
            [("css", css), ("css-hash", of(page, "css-hash")?), ("js", of(app, "js")?), ("wasm", of(app, "wasm")?)];
        let page = prerender::page(&template, place, &assets, &loader)?;
        let folder = out.join(place.folder());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), page)?;
    }
    fs::write(out.join("payment-help.schema.json"), schema::text())?;
    Ok(())
}

fn options(mut words: impl Iterator<Item = String>) -> Result<HashMap<String, String>, Problem> {
    let mut options = HashMap::new();
    while let Some(word) = words.next() {
        let name = word.strip_prefix("--").ok_or_else(|| format!("expected an option, found {word}"))?;
        let value = words.next().ok_or_else(|| format!("--{name} needs a value"))?;
        options.insert(name.to_owned(), value);
    }
    Ok(options)
}

fn option(options: &HashMap<String, String>, name: &str) -> Result<String, Problem> {
    options.get(name).cloned().ok_or_else(|| format!("--{name} is missing").into())
}
