//! The browser's entry on the page that reads sellers' messages, and nothing else.

use payment_help::{
    device::seal::Frames,
    live::{messages, start},
};

fn main() {
    start(Frames::None, |_| Vec::new(), messages::add);
}
