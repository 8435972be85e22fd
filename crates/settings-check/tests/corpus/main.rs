//! The settings check over every processor: sets of settings filled at run time, in every format, whole and spoiled.
//!
//! The sets are those of `sample-settings`; `case` makes the cases of each, and `table` counts them.

mod case;
mod damage;
mod others;
mod relation;
mod table;

use std::collections::BTreeMap;

use settings_check::ProcessorId;

use sample_settings::set::Set;

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

/// After a change on purpose: `INSTA_UPDATE=always cargo test --package settings-check --test corpus`.
#[test]
fn no_case_is_lost_and_a_new_one_is_counted() {
    insta::assert_snapshot!(table::markdown(&Set::all()));
}
