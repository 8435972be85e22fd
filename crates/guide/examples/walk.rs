//! Walks through a situation: every step fails until a given one helps.
//!
//! `cargo run -p guide --example walk -- new-purchase/clear-cache`

use guide::{Outcome, Progress, StepId, StepResult};

#[expect(clippy::print_stdout, reason = "the example's result")]
fn main() {
    let path = std::env::args().nth(1).unwrap_or_else(|| "new-purchase/clear-cache".to_owned());
    let Some(helps) = StepId::from_path(&path) else {
        println!("There is no step {path}.");
        return;
    };
    let situation = helps.situation();
    let mut progress = Progress::default();
    while let Some(step) = progress.current(situation) {
        let result = if step == helps { StepResult::Fixed } else { StepResult::StillFailing };
        println!("{}: {}", step.path(), result.name());
        progress.set(step, Some(result));
    }

    println!("solved: {}", progress.outcome(situation) == Outcome::Solved(helps));
}
