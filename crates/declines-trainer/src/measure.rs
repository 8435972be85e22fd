//! How the table does on what it has never seen: the found messages are split by source into parts, and each part is
//! read by a table that was trained without it.

use std::{
    collections::BTreeMap,
    io::{self, Write as _},
};

use declines::{Explainer, Reason, Role, System, prose::UNRELATED};

use crate::{
    corpus::{self, Line},
    packing, variations,
};

/// Into how many parts the sources are split.
const PARTS: usize = 4;

/// A text about other things is right where nothing is explained.
#[derive(Default)]
struct Counts {
    all: usize,
    first: usize,
    top_three: usize,
}

/// Prints the figures, and with `MISSED=1` in the environment each message that was missed.
pub fn print() -> Result<(), String> {
    let lines = corpus::all()?;
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut missed = Vec::new();
    for part in 0..PARTS {
        let is_aside = |line: &&Line| line.is_found && part_of(&line.source) == part;
        let kept: Vec<Line> = lines.iter().filter(|line| !is_aside(line)).cloned().collect();
        let (customers, sellers) = (trained(&kept, Role::Customer)?, trained(&kept, Role::Seller)?);
        for line in lines.iter().filter(is_aside) {
            let table = if line.roles.contains(&Role::Seller) { &sellers } else { &customers };
            let kind = if line.classes.contains(&UNRELATED) { "about other things" } else { "messages" };
            let ranked = ranked(table, line);
            let count = counts.entry(kind).or_default();
            count.all += 1;
            count.first += usize::from(ranked.first().is_some_and(|best| line.classes.contains(best)));
            count.top_three += usize::from(ranked.iter().take(3).any(|class| line.classes.contains(class)));
            if !ranked.first().is_some_and(|best| line.classes.contains(best)) {
                missed.push(format!("{:?} meant {:?}, read as {:?}", line.text, names(&line.classes), names(&ranked)));
            }
        }
    }
    let mut out = io::stdout().lock();
    for (kind, Counts { all, first, top_three }) in counts {
        writeln!(out, "{kind}: {first} of {all} first, {top_three} in the top three")
            .map_err(|error| error.to_string())?;
    }
    if std::env::var_os("MISSED").is_some() {
        writeln!(out, "{}", missed.join("\n")).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// What a page would explain messages with, trained on lines.
fn trained(lines: &[Line], role: Role) -> Result<Explainer, String> {
    let systems = if role == Role::Seller { System::ALL } else { System::OF_CUSTOMERS };
    let bytes = packing::table(&variations::samples(lines, role)?);
    Explainer::new(role, systems, &bytes).map_err(|error| error.to_string())
}

/// The first three classes of a line: reasons, or none of them.
fn ranked(explainer: &Explainer, line: &Line) -> Vec<usize> {
    let found = explainer.explain(None, &line.text);
    if found.is_empty() {
        return vec![UNRELATED];
    }
    let class = |reason: &Reason| Reason::ALL.iter().position(|other| other == reason).unwrap_or(UNRELATED);
    found.iter().take(3).map(|candidate| class(&candidate.reason)).collect()
}

fn names(classes: &[usize]) -> Vec<&'static str> {
    classes.iter().map(|class| Reason::ALL.get(*class).map_or("unrelated", |reason| reason.id())).collect()
}

/// The part of a source, by a hash of its name.
fn part_of(source: &str) -> usize {
    source.bytes().fold(7_usize, |hash, byte| hash.wrapping_mul(31).wrapping_add(usize::from(byte))) % PARTS
}
