//! Letters of other alphabets that look like Latin ones, and typographic dashes: signs of retyping or of an editor
//! that "corrects".

use super::cleaner::Cleaner;
use crate::report::{Code::LookalikeCharacters, Severity::Blocks};

/// Pairs of a look-alike and what it looks like (from Unicode's confusables, of those that keys have).
static PAIRS: &[(&str, &str)] = &[
    // Cyrillic
    ("аеорсхукіѕјԁһѵӏԛԝɡ", "aeopcxykisjdhvlqwg"),
    ("АВЕКМНОРСТХУІЅЈЗҮ", "ABEKMHOPCTXYISJ3Y"),
    // Greek
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρκιυτ", "ABEZHIKMNOPTYXoavpkiut"),
    // Dashes, low lines, others
    ("‐‑‒–—―−﹣‗ıǀ∣ⅼ﹏﹍", "--------_iIll__"),
];

/// What a character looks like, where that is another one.
pub(crate) fn latin(character: char) -> Option<char> {
    if character.is_ascii() {
        return None;
    }
    if let Some(offset) = u32::from(character).checked_sub(0xff01).filter(|offset| *offset < 94) {
        return char::from_u32(offset + 0x21);
    }
    PAIRS
        .iter()
        .find_map(|(from, into)| from.chars().zip(into.chars()).find(|(from, _)| *from == character))
        .map(|(_, into)| into)
}

/// Replaces them by the Latin letters.
pub(crate) fn lookalikes(cleaner: &mut Cleaner) {
    if let Some((at, count)) = cleaner.change(&|character| latin(character).or(Some(character))) {
        cleaner.report(LookalikeCharacters, Blocks, at, count, "");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_lookalike_has_its_latin_letter() {
        for (from, into) in super::PAIRS {
            assert_eq!(from.chars().count(), into.chars().count(), "{from}");
        }
        assert_eq!(super::latin('е'), Some('e'));
        assert_eq!(super::latin('ｓ'), Some('s'));
        assert_eq!(super::latin('é'), None);
    }
}
