//! What a line is made of, found out in one pass over it: most lines of a paste need no more reading than that.

use text::AsciiSet;

use super::prefix::has_known_prefix_at;

/// What a text is made of, and whether a word in it may begin with a known prefix. Words begin after anything but a letter
/// or a digit: that is more of them than any reader of the text sees.
pub(crate) struct Survey {
    pub(crate) characters: AsciiSet,
    pub(crate) has_prefix: bool,
}

impl Survey {
    pub(crate) fn of(text: &str) -> Self {
        let mut survey = Self { characters: AsciiSet::NONE, has_prefix: false };
        let mut border = true;
        for (at, byte) in text.bytes().enumerate() {
            let group = AsciiSet::group(byte);
            survey.characters = survey.characters.and(group);
            let continues = AsciiSet::ALPHANUMERIC.meets(group);
            if continues && border && !survey.has_prefix {
                survey.has_prefix = has_known_prefix_at(text, at);
            }
            border = !continues;
        }
        survey
    }
}
