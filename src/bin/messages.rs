//! The browser's entry on the page that reads sellers' messages, and nothing else.
// What Rust brings around a main function, such as threads and a standard output, no page has.
#![no_main]

use payment_help::{
    device::seal::Frames,
    live::{messages, start},
};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(start)]
fn main() {
    start(Frames::None, |_| Vec::new(), messages::add);
}
