//! The browser's entry on the pages that are only to read, and nothing else.

use payment_help::shared::start::{Page, start};

fn main() {
    start(&Page::TO_READ);
}
