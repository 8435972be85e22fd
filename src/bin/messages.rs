//! The browser's entry on the page that reads sellers' messages, and nothing else.

use payment_help::{explain, shared::start::start};

fn main() {
    start(&explain::PAGE);
}
