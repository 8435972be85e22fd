//! The browser's entry on the page that reads sellers' messages, and nothing else.

fn main() {
    payment_help::live::start(payment_help::live::messages::add);
}
