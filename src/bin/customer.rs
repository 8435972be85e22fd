//! The browser's entry on the customer guide's page, and nothing else.

fn main() {
    payment_help::live::start(payment_help::live::customer::add);
}
