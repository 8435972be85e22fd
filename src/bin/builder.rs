//! The browser's entry on the page that makes snippets for other sites, and nothing else.
// What Rust brings around a main function, such as threads and a standard output, no page has.
#![no_main]

use payment_help::{
    device::seal::Frames,
    live::{builder, start},
};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(start)]
fn main() {
    start(Frames::OfOwnSite, |_| Vec::new(), builder::add);
}
