//! The likely reasons behind a message, one a line, best first:
//!
//! ```text
//! echo 'Error 2001: Insufficient Funds' | cargo run -p declines --example reason -- seller braintree
//! ```
//!
//! The role is `customer` where nothing is said. Whose message it is may be left out.

use std::io::{self, Read as _, Write as _};

use declines::{Query, Role, System, explain};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let role = if arguments.next().as_deref() == Some("seller") { Role::Seller } else { Role::Customer };
    let processor = arguments.next().as_deref().and_then(System::from_id);
    let mut message = String::new();
    io::stdin().read_to_string(&mut message)?;
    for candidate in explain(&Query { role, processor, message: &message }) {
        let code = candidate.code.map_or("-", |code| code.code);
        writeln!(io::stdout(), "{}\t{}\t{code}\t{}", candidate.reason.id(), candidate.score, candidate.step.path())?;
    }
    Ok(())
}
