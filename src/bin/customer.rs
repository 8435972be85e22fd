//! The browser's entry on the customer guide's page, and nothing else.

use payment_help::{
    browser::seal::Frames,
    live::{customer, start},
};

fn main() {
    start(Frames::None, customer::word, customer::add);
}
