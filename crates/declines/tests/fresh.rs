//! Messages that were labelled by somebody who never saw the code. Each part was read once before anybody here looked at
//! it; those first figures are in `docs/performance.md`. Then the kinds of the first two were mended, so that what their
//! tests ask for is what must not be lost, and says nothing of messages still unseen. Nothing was mended after the last.
//!
//! `cargo test -p declines --test fresh -- --nocapture` prints the figures by source.

#![expect(clippy::print_stdout, reason = "the figures are what it is run for")]

use std::collections::BTreeMap;

use declines::{Query, Reason, Role, System, explain};

/// Right in the first place, and among the first three, of all.
#[derive(Default)]
struct Figures {
    all: usize,
    first: usize,
    top_three: usize,
}

/// The figures of a fixture by group. Its rows: group, role, processor or `-`, message, reasons or `none`, source.
fn figures(table: &'static str) -> BTreeMap<&'static str, Figures> {
    let mut groups: BTreeMap<&str, Figures> = BTreeMap::new();
    for row in table.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [group, role, processor, message, meant, _] = columns.as_slice() else {
            unreachable!("six columns: {row:?}")
        };
        let role = if *role == "seller" { Role::Seller } else { Role::Customer };
        let message = message.replace("\\n", "\n");
        let found = explain(&Query { role, processor: System::from_id(processor), message: &message });
        let meant: Vec<_> = meant.split('|').filter_map(Reason::from_id).collect();
        let is_right = |found: &[Reason]| match meant.as_slice() {
            [] => found.is_empty(),
            _ => found.iter().any(|reason| meant.contains(reason)),
        };
        let reasons: Vec<_> = found.iter().map(|candidate| candidate.reason).collect();
        let count = groups.entry(group).or_default();
        count.all += 1;
        count.first += usize::from(is_right(reasons.get(..1).unwrap_or(&reasons)));
        count.top_three += usize::from(is_right(reasons.get(..3).unwrap_or(&reasons)));
    }
    groups
}

/// Asserts that so many of a hundred messages are right in the first place and in the top three, and texts about other
/// things are quiet.
fn assert_figures(table: &'static str, first: usize, top_three: usize, quiet: usize) {
    let groups = figures(table);
    let (mut messages, mut others) = (Figures::default(), Figures::default());
    for (group, figures) in &groups {
        println!("{group}: {} of {} first, {} in the top three", figures.first, figures.all, figures.top_three);
        let sum = if *group == "not-payment" { &mut others } else { &mut messages };
        sum.all += figures.all;
        sum.first += figures.first;
        sum.top_three += figures.top_three;
    }
    println!("all messages: {} of {} first, {} in the top three", messages.first, messages.all, messages.top_three);
    assert!(messages.first * 100 >= messages.all * first, "{} of {} first", messages.first, messages.all);
    assert!(messages.top_three * 100 >= messages.all * top_three, "{} of {}", messages.top_three, messages.all);
    assert!(others.first * 100 >= others.all * quiet, "{} of {} quiet", others.first, others.all);
}

#[test]
fn the_first_fresh_messages_are_explained() {
    assert_figures(include_str!("fixtures/fresh_a.tsv"), 84, 90, 84);
}

#[test]
fn the_later_fresh_messages_are_explained() {
    assert_figures(include_str!("fixtures/fresh_b.tsv"), 82, 88, 84);
}

#[test]
fn the_last_fresh_messages_are_explained() {
    assert_figures(include_str!("fixtures/fresh_c.tsv"), 71, 80, 72);
}
