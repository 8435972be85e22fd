//! Explains a decline or an error message: `cargo run --example explain -- --role customer < message`.
//!
//! Prints JSON, the likeliest reason first, `[]` where nothing is recognised. Ends with 2 and a sentence on standard
//! error where the arguments or the input cannot be read.

use std::{
    io::{self, Read as _, Write as _},
    process::ExitCode,
};

use payment_help::{
    declines::{Candidate, Query, Role, System, explain},
    i18n::{Messages, declines, english},
};
use serde::Serialize;

const USAGE: &str = "Use: explain --role customer|seller [--processor NAME] < message";

/// One line of the answer.
#[derive(Serialize)]
struct Explanation {
    reason: &'static str,
    score: u8,
    who: &'static str,
    retry: &'static str,
    step: String,
    what: String,
    fix: String,
}

impl Explanation {
    fn of(candidate: &Candidate, role: Role, book: &Messages) -> Self {
        let words = declines::reason(book, candidate.reason, role);
        Self {
            reason: candidate.reason.id(),
            score: candidate.score,
            who: candidate.reason.who().id(),
            retry: candidate.reason.retry().id(),
            step: candidate.step.path(),
            what: words.what,
            fix: words.fix,
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // Nobody is left to tell where standard error is closed.
            let _ = writeln!(io::stderr(), "{problem}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let (role, processor) = options(arguments)?;
    let mut input = Vec::new();
    io::stdin().read_to_end(&mut input).map_err(|error| format!("The message cannot be read: {error}."))?;
    let message = String::from_utf8(input).map_err(|_| "The message is not UTF-8 text.".to_owned())?;
    let book = english();
    let explanations: Vec<_> = explain(&Query { role, processor, message: &message })
        .iter()
        .map(|candidate| Explanation::of(candidate, role, &book))
        .collect();
    let json = serde_json::to_string_pretty(&explanations).map_err(|error| error.to_string())?;
    writeln!(io::stdout(), "{json}").map_err(|error| format!("The answer cannot be written: {error}."))
}

fn options(arguments: &[String]) -> Result<(Role, Option<System>), String> {
    let (mut role, mut processor) = (None, None);
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--role" => role = Some(role_of(value)?),
            [name, value] if name == "--processor" => processor = Some(system_of(value)?),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok((role.ok_or(USAGE)?, processor))
}

fn role_of(name: &str) -> Result<Role, String> {
    match name {
        "customer" => Ok(Role::Customer),
        "seller" => Ok(Role::Seller),
        other => Err(format!("There is no role {other:?}. Use customer or seller.")),
    }
}

fn system_of(name: &str) -> Result<System, String> {
    System::from_id(name).ok_or_else(|| {
        let known: Vec<_> = System::ALL.iter().map(|system| system.id()).collect();
        format!("There is no processor {name:?}. Use one of: {}.", known.join(", "))
    })
}
