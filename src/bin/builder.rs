//! The browser's entry on the page that makes snippets for other sites, and nothing else.

use payment_help::{builder, shared::start::start};

fn main() {
    start(&builder::PAGE);
}
