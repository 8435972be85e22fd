//! The browser's entry on the seller guide's page, and nothing else.

use payment_help::{seller, shared::start::start};

fn main() {
    start(&seller::PAGE);
}
