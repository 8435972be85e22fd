//! The settings check over every processor: sets of settings filled at run time, in every format, whole and spoiled.
//!
//! A fixture (`tests/fixtures/settings/*/set.txt`) is one set of a processor, as patterns; `case` makes the cases of it.

mod case;
mod damage;
mod fill;
mod format;
mod others;
mod relation;
mod set;
mod table;

use std::collections::BTreeMap;

use payment_help::settings::ProcessorId;

use set::Set;

#[test]
fn every_case_is_judged_as_its_set_says() {
    let complaints: Vec<String> = Set::all().iter().flat_map(case::of).filter_map(|case| case.complaint()).collect();
    assert!(complaints.is_empty(), "{} complaints, such as:\n{}", complaints.len(), complaints.join("\n\n"));
}

#[test]
fn every_processor_has_cases() {
    let mut cases: BTreeMap<String, usize> = BTreeMap::new();
    for set in Set::all() {
        *cases.entry(set.processor.clone()).or_default() += case::of(&set).len();
    }
    for processor in ProcessorId::all() {
        let count = cases.get(processor.id()).copied().unwrap_or_default();
        assert!(count >= 10, "{} has {count} cases", processor.id());
    }
    assert!(cases.values().sum::<usize>() >= 600);
}

#[test]
fn at_least_95_of_100_values_are_told_alone_by_their_processor() {
    let alone: Vec<_> = Set::all().iter().flat_map(case::of).filter(|case| case.about == "alone").collect();
    let told = alone.iter().filter(|case| case.complaint().is_none()).count();
    assert!(told * 100 >= alone.len() * 95, "{told} of {}", alone.len());
}

#[test]
fn the_table_in_the_documentation_is_of_these_cases() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/settings-corpus.md");
    let table = table::markdown(&Set::all());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &table).expect("the folder docs can be written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == table, "run `UPDATE_DOCS=1 cargo test --test settings_corpus` and look at the difference");
}
