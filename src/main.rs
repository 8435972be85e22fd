//! The browser's entry: takes over the page that is already there, and nothing else.

fn main() {
    payment_help::page::start();
}
