//! A comparison of two values in words: places and sorts of characters, never the characters.

use crate::{id::MessageId, localizer::Localizer, message, pattern::Argument};
use settings_check::{CharacterClass, Comparison, Difference};

/// The lines of a comparison, the result first; each is a sentence or two.
#[must_use]
pub fn comparison(localizer: Localizer, compared: &Comparison) -> Vec<String> {
    let count = |length: usize| Argument::Count(u32::try_from(length).unwrap_or(u32::MAX));
    let lengths = [("count", count(compared.platform_length)), ("other", count(compared.processor_length))];
    let mut lines = Vec::new();
    match compared.difference {
        None if compared.identical => lines.push(localizer.fill(message!("seller-compare-identical"), &lengths)),
        None => lines.push(localizer.fill(message!("seller-compare-equal"), &lengths)),
        Some(difference) => {
            lines.push(first_difference(localizer, difference));
            if compared.platform_length != compared.processor_length {
                lines.push(localizer.fill(message!("seller-compare-lengths"), &lengths));
            }
        }
    }
    let sides = [
        (&compared.platform_stray, message!("seller-compare-stray-platform")),
        (&compared.processor_stray, message!("seller-compare-stray-processor")),
    ];
    for (found, key) in sides.into_iter().filter(|(found, _)| !found.is_empty()) {
        let names: Vec<_> = found.iter().map(|variety| localizer.fill(stray(variety), &[])).collect();
        lines.push(localizer.fill(key, &[("found", Argument::Text(&names.join(", ")))]));
    }
    lines
}

fn first_difference(localizer: Localizer, difference: Difference) -> String {
    let position = ("position", Argument::Count(u32::try_from(difference.position).unwrap_or(u32::MAX)));
    if difference.only_case {
        return localizer.fill(message!("seller-compare-case"), &[position]);
    }
    let [platform, processor] =
        [difference.platform, difference.processor].map(|found| localizer.fill(sort(found), &[]));
    let sorts = [position, ("found", Argument::Text(&platform)), ("expected", Argument::Text(&processor))];
    localizer.fill(message!("seller-compare-differ"), &sorts)
}

const fn sort(sort: CharacterClass) -> MessageId {
    match sort {
        CharacterClass::Capital => message!("seller-sort-capital"),
        CharacterClass::Small => message!("seller-sort-small"),
        CharacterClass::Digit => message!("seller-sort-digit"),
        CharacterClass::Space => message!("seller-sort-space"),
        CharacterClass::NoBreakSpace => message!("seller-sort-no-break-space"),
        CharacterClass::Invisible => message!("seller-sort-invisible"),
        CharacterClass::Lookalike => message!("seller-sort-lookalike"),
        CharacterClass::ForeignLetter => message!("seller-sort-foreign-letter"),
        CharacterClass::Punctuation => message!("seller-sort-punctuation"),
        CharacterClass::End => message!("seller-sort-end"),
    }
}

/// The message for a kind of stray characters, by the check's own name for it.
fn stray(variety: &str) -> MessageId {
    match variety {
        "space" => message!("seller-stray-space"),
        "line-end" => message!("seller-stray-line-end"),
        "tab" => message!("seller-stray-tab"),
        "no-break-space" => message!("seller-stray-no-break-space"),
        "soft-hyphen" => message!("seller-stray-soft-hyphen"),
        "byte-order-mark" => message!("seller-stray-byte-order-mark"),
        "invisible" => message!("seller-stray-invisible"),
        "quotes" | "smart-quotes" | "backticks" => message!("seller-stray-quotes"),
        "brackets" => message!("seller-stray-brackets"),
        _ => message!("seller-stray-punctuation"),
    }
}
