//! The browser's entry on the page that makes snippets for other sites, and nothing else.

use payment_help::{
    browser::seal::Frames,
    live::{builder, start},
};

fn main() {
    start(Frames::OfOwnSite, |_| Vec::new(), builder::add);
}
