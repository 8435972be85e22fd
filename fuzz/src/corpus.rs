//! The sample sets as pastes: every processor's, live and test, in every format.

use sample_settings::{format::FORMATS, set::Set};
use settings_check::check;

use crate::paste::Paste;

/// How much of a value's end is looked for.
const END: usize = 24;

/// All sets in all formats.
pub fn pastes() -> Vec<Paste> {
    let mut pastes = Vec::new();
    for set in Set::all() {
        for filled in [Some(set.live()), set.test()].into_iter().flatten() {
            for (_, write) in FORMATS {
                let text = write(&set.processor, &filled);
                let secrets = secrets(&text, filled.iter().map(|one| one.value.as_str()));
                pastes.push(Paste { text, secrets });
            }
        }
    }
    pastes
}

/// The ends of the values that are hidden where nothing is spoiled; the last characters of a value may be shown.
fn secrets<'a>(text: &str, values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let report = check(text);
    let shown: Vec<_> =
        report.connections.iter().flat_map(|one| &one.settings).map(|setting| setting.shown.as_str()).collect();
    let end = |value: &str| value.get(value.len().checked_sub(END)?..).map(str::to_owned);
    let is_hidden = |end: &String| !shown.iter().any(|shown| shown.contains(end.as_str()));
    values.filter_map(end).filter(is_hidden).filter(|end| crate::shown::is_random(end)).collect()
}
