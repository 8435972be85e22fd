//! What the pages do in real browsers: one file a subject. `e2e`'s own documentation says how to run a part of it.

mod builder;
mod canary;
mod config;
mod customer;
mod deploy;
mod embed;
mod embed_trust;
mod go_on;
mod harness;
mod how_to;
mod message;
mod progress;
mod screens;
mod seal;
mod seller;
mod seller_messages;
mod start;

fn main() -> std::process::ExitCode {
    e2e::run()
}
