//! The loader's lists of names are the table's.

use std::fs;

use site_config::{Attribute, OPTIONS};

/// The names in a list of the loader's source: `const NAME = ["…", …];`.
fn listed(loader: &str, name: &str) -> Vec<String> {
    let list = loader.split_once(&format!("const {name} = [")).unwrap().1.split_once(']').unwrap().0;
    list.split(',').map(|item| item.trim().trim_matches('"').to_owned()).filter(|item| !item.is_empty()).collect()
}

fn named(attribute: Attribute) -> Vec<&'static str> {
    OPTIONS.iter().filter(|option| option.attribute == Some(attribute)).map(|option| option.name).collect()
}

#[test]
fn the_loader_sends_the_attributes_of_the_table_and_no_others() {
    let loader = fs::read_to_string("../../embed/embed.js").unwrap();
    assert_eq!(listed(&loader, "SENT"), named(Attribute::Sent));
}

#[test]
fn the_loader_reads_its_own_attributes_and_those_for_the_address() {
    let loader = fs::read_to_string("../../embed/embed.js").unwrap();
    for name in [named(Attribute::OfLoader), named(Attribute::InAddress)].concat() {
        assert!(loader.contains(&format!("read(\"{name}\")")) || loader.contains(&format!("+ \"{name}\")")), "{name}");
    }
}
