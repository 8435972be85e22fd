//! The browser's entry on the seller guide's page, and nothing else.

use payment_help::{
    browser::seal::Frames,
    live::{seller, start},
};

fn main() {
    start(Frames::None, |_| Vec::new(), seller::add);
}
