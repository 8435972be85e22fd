//! `cargo xtask serve`: the pages on this machine, rebuilt on every change.

use std::net::{Ipv4Addr, TcpListener};

use crate::{
    problem::{OrSay as _, Result},
    say, tools,
    trunk::trunk,
};

/// The same number as in `Trunk.toml`.
const PORT: u16 = 8080;

pub(crate) fn serve() -> Result {
    port_is_free()?;
    tools::for_building()?;
    say::doing(&format!("Building the pages for http://127.0.0.1:{PORT}/ (the first time about 2 minutes)"));
    say::line(
        "       Open that address when Trunk says \"server listening\"; reload it after a change. Ctrl-C ends it.",
    );
    trunk("serve").take_over()
}

fn port_is_free() -> Result {
    TcpListener::bind((Ipv4Addr::LOCALHOST, PORT)).map(drop).or_say(|| {
        format!("Port {PORT} of 127.0.0.1 is not free; end the program that uses it (perhaps another \"serve\")")
    })
}
