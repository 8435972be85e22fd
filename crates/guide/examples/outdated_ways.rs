//! Names the ways through browsers' menus that are to be looked up again, and where.
//!
//! `cargo run --package guide --example outdated_ways`; `-- 2027 12` asks for another month than this one.

use std::{
    env,
    io::{self, Write as _},
    time::{SystemTime, UNIX_EPOCH},
};

use guide::VERIFIED;

fn main() -> io::Result<()> {
    let number = |place| env::args().nth(place).and_then(|word| word.parse().ok());
    let (year, month) = number(1).zip(number(2)).unwrap_or_else(this_month);
    let mut out = io::stdout().lock();
    let mut count = 0;
    for way in VERIFIED.iter().filter(|way| way.is_outdated((year, month))) {
        let (looked_up, in_month) = way.when;
        let (kind, task) = (way.kind.id(), way.task.id());
        writeln!(out, "{kind} {task}: looked up {looked_up}-{in_month:02} in {}", way.source)?;
        count += 1;
    }
    writeln!(out, "{count} of {} ways are to be looked up again in {year}-{month:02}.", VERIFIED.len())
}

/// The year and month, in UTC. Near enough: the mean year has 365.2425 days.
fn this_month() -> (u32, u32) {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / 86_400;
    let months = u32::try_from(days * 12 * 10_000 / 3_652_425).unwrap_or_default();
    (1970 + months / 12, months % 12 + 1)
}
