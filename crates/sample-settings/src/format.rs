//! The formats in which people paste settings.

use crate::set::Filled;

/// A format: its name, and what writes a processor's set in it.
pub type Format = (&'static str, fn(&str, &[Filled]) -> String);

/// All formats.
pub const FORMATS: [Format; 7] = [
    ("env", |_, set| lines(set, |one| format!("{}={}", one.name, quoted_if_needed(&one.value)))),
    ("json", json),
    ("yaml", yaml),
    ("php define", |_, set| lines(set, |one| format!("define('{}', '{}');", one.name, one.value))),
    ("php array", |processor, set| {
        let inner = lines(set, |one| format!("        '{}' => '{}',", snake(&one.slot), one.value));
        format!("return [\n    '{processor}' => [\n{inner}    ],\n];\n")
    }),
    ("table", |_, set| lines(set, |one| format!("{}\t{}", one.name, one.value))),
    ("labels", |processor, set| {
        format!("{}\n\n{}", title(processor), lines(set, |one| format!("{}: {}", title(&one.slot), one.value)))
    }),
];

fn json(processor: &str, set: &[Filled]) -> String {
    let entries: Vec<_> = set.iter().map(|one| format!("    \"{}\": \"{}\"", snake(&one.slot), one.value)).collect();
    format!("{{\n  \"{processor}\": {{\n{}\n  }}\n}}\n", entries.join(",\n"))
}

fn yaml(processor: &str, set: &[Filled]) -> String {
    format!("{processor}:\n{}", lines(set, |one| format!("  {}: \"{}\"", snake(&one.slot), one.value)))
}

fn lines(set: &[Filled], line: impl Fn(&Filled) -> String) -> String {
    set.iter().map(|one| line(one) + "\n").collect()
}

/// Environment files need quotes where a value holds their own marks.
fn quoted_if_needed(value: &str) -> String {
    if value.contains(['#', '&', ';', '(', '<', '*', '$']) { format!("\"{value}\"") } else { value.to_owned() }
}

fn snake(slot: &str) -> String {
    slot.replace('-', "_")
}

fn title(slot: &str) -> String {
    let mut characters = slot.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect::<String>().replace('-', " ")
}
