//! The browser's entry on the customer guide's page, and nothing else.

use payment_help::{customer, shared::start::start};

fn main() {
    start(&customer::PAGE);
}
