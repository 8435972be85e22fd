//! The cases counted by processor and by what they are about, as a table in Markdown.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use sample_settings::set::Set;

use crate::case;

/// A row for each processor, a column for each thing that cases are about.
pub fn markdown(sets: &[Set]) -> String {
    let mut counts: BTreeMap<String, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for case in sets.iter().flat_map(case::of) {
        *counts.entry(case.processor).or_default().entry(case.about).or_default() += 1;
    }
    let abouts: BTreeSet<&str> = counts.values().flat_map(|row| row.keys().copied()).collect();
    let mut text = String::new();
    let header: Vec<&str> = ["processor", "all"].into_iter().chain(abouts.iter().copied()).collect();
    row(&mut text, header.iter().copied());
    row(&mut text, header.iter().enumerate().map(|(column, _)| if column == 0 { "---" } else { "--:" }));
    for (processor, cases) in &counts {
        line(&mut text, processor, cases, &abouts);
    }
    let mut sums: BTreeMap<&'static str, usize> = BTreeMap::new();
    for (about, count) in counts.values().flatten() {
        *sums.entry(about).or_default() += count;
    }
    line(&mut text, "all", &sums, &abouts);
    text
}

fn line(text: &mut String, name: &str, cases: &BTreeMap<&'static str, usize>, abouts: &BTreeSet<&str>) {
    let all = cases.values().sum::<usize>().to_string();
    let counts = abouts.iter().map(|about| cases.get(about).map_or(String::new(), ToString::to_string));
    let cells: Vec<String> = [name.to_owned(), all].into_iter().chain(counts).collect();
    row(text, cells.iter().map(String::as_str));
}

fn row<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    text.push('|');
    for cell in cells {
        // Writing to a string cannot fail.
        let _ = write!(text, " {cell} |");
    }
    text.push('\n');
}
