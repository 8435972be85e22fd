//! The browser's entry on the customer guide's page, and nothing else.
// What Rust brings around a main function, such as threads and a standard output, no page has.
#![no_main]

use payment_help::{
    device::seal::Frames,
    live::{customer, start},
};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(start)]
fn main() {
    start(Frames::None, customer::word, customer::add);
}
