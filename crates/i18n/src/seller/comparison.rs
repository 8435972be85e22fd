//! A comparison of two values in words: places and sorts of characters, never the characters.

use super::Say;
use crate::{Key, Value, key};
use settings_check::{Comparison, Difference, Sort};

/// What a comparison says, the result first, a sentence or two a line.
#[must_use]
pub fn comparison(say: Say<'_>, compared: &Comparison) -> Vec<String> {
    let count = |length: usize| Value::Count(u32::try_from(length).unwrap_or(u32::MAX));
    let lengths = [("count", count(compared.platform_length)), ("other", count(compared.processor_length))];
    let mut lines = Vec::new();
    match compared.difference {
        None if compared.identical => lines.push(say(key!("seller-compare-identical"), &lengths)),
        None => lines.push(say(key!("seller-compare-equal"), &lengths)),
        Some(difference) => {
            lines.push(parting(say, difference));
            if compared.platform_length != compared.processor_length {
                lines.push(say(key!("seller-compare-lengths"), &lengths));
            }
        }
    }
    let sides = [
        (&compared.platform_stray, key!("seller-compare-stray-platform")),
        (&compared.processor_stray, key!("seller-compare-stray-processor")),
    ];
    for (found, key) in sides.into_iter().filter(|(found, _)| !found.is_empty()) {
        let names: Vec<_> = found.iter().map(|variety| say(stray(variety), &[])).collect();
        lines.push(say(key, &[("found", Value::Text(&names.join(", ")))]));
    }
    lines
}

fn parting(say: Say<'_>, difference: Difference) -> String {
    let position = ("position", Value::Count(u32::try_from(difference.position).unwrap_or(u32::MAX)));
    if difference.only_case {
        return say(key!("seller-compare-case"), &[position]);
    }
    let [platform, processor] = [difference.platform, difference.processor].map(|found| say(sort(found), &[]));
    let sorts = [position, ("found", Value::Text(&platform)), ("expected", Value::Text(&processor))];
    say(key!("seller-compare-differ"), &sorts)
}

const fn sort(sort: Sort) -> Key {
    match sort {
        Sort::Capital => key!("seller-sort-capital"),
        Sort::Small => key!("seller-sort-small"),
        Sort::Digit => key!("seller-sort-digit"),
        Sort::Space => key!("seller-sort-space"),
        Sort::NoBreakSpace => key!("seller-sort-no-break-space"),
        Sort::Invisible => key!("seller-sort-invisible"),
        Sort::Lookalike => key!("seller-sort-lookalike"),
        Sort::ForeignLetter => key!("seller-sort-foreign-letter"),
        Sort::Punctuation => key!("seller-sort-punctuation"),
        Sort::End => key!("seller-sort-end"),
    }
}

/// The check's own names for stray characters, in words.
fn stray(variety: &str) -> Key {
    match variety {
        "space" => key!("seller-stray-space"),
        "line-end" => key!("seller-stray-line-end"),
        "tab" => key!("seller-stray-tab"),
        "no-break-space" => key!("seller-stray-no-break-space"),
        "soft-hyphen" => key!("seller-stray-soft-hyphen"),
        "byte-order-mark" => key!("seller-stray-byte-order-mark"),
        "invisible" => key!("seller-stray-invisible"),
        "quotes" | "smart-quotes" | "backticks" => key!("seller-stray-quotes"),
        "brackets" => key!("seller-stray-brackets"),
        _ => key!("seller-stray-punctuation"),
    }
}
