//! Names and values with only a space between them: `Merchant ID 8jbcpm9yj7df7w4h`, `PayPal mode is live`, `ENV NAME value`.

use processors::Slot;
use text::{AsciiSet, Span};

use super::{reader::Reader, reading::Style};
use crate::recognise::{environment, name};

/// A value that follows its name without a mark has at least so many characters.
const SHORTEST: usize = 8;
/// The same where it is of digits alone: a merchant's number.
const SHORTEST_NUMBER: usize = 5;
/// A longer name is a sentence.
const LONGEST_NAME: usize = 40;

impl Reader<'_> {
    /// Takes `Merchant ID 8jbcpm9yj7df7w4h`: a field's name, a space, and what can only be a value.
    pub(super) fn spaced(&mut self, line: Span) -> bool {
        if self.has(const { AsciiSet::of("=:\"") }) {
            return false;
        }
        let text = self.of(line);
        let value = text.rsplit(' ').next().unwrap_or_default();
        let is_choice = is_choice(value);
        if !is_choice && !self.made_of.meets(AsciiSet::DIGITS) {
            return false;
        }
        let before = text.get(..text.len() - value.len()).unwrap_or_default().trim_end();
        let before = before.strip_suffix(" is").unwrap_or(before);
        // `export NAME value` and the like: a variable's name is one word.
        let last = before.rsplit(' ').next().unwrap_or_default();
        let name = if last.contains('_') { last } else { before };
        let is_number = value.len() >= SHORTEST_NUMBER && AsciiSet::DIGITS.find_other(value).is_none();
        let is_value = (value.len() >= SHORTEST || is_number)
            && AsciiSet::DIGITS.are_in(value)
            && const { AsciiSet::of("-_").and(AsciiSet::ALPHANUMERIC) }.find_other(value).is_none();
        let is_whole = |name: &str| name::label(name, self.around).qualifier.is_none();
        // `Secret key 1` is a key's name, not the position of a switch.
        let chooses = || is_choice && name::label(name, self.around).slot == Some(Slot::Mode);
        if !(is_value || chooses())
            || name.len() > LONGEST_NAME
            || name.ends_with(['-', '–', '—', '→', '>', '*', '.', ','])
            || !(is_whole(name) && self.takes(name, value))
        {
            return false;
        }
        let at = Span::new(line.end - value.len(), line.end);
        let end = line.start + before.len();
        self.push(Span::new(end - name.len(), end), at, Style::Label);
        true
    }

    /// Whether a name is that of a field, and the value one that it may have: of a mode, a choice.
    pub(super) fn takes(&self, name: &str, value: &str) -> bool {
        let slot = name::label(name, self.around).slot;
        slot.is_some_and(|slot| slot != Slot::Mode || is_choice(value.trim_matches(['`', '*', '"', '\''])))
    }
}

/// Whether a word is the choice of an environment, or a switch's position.
fn is_choice(word: &str) -> bool {
    environment::chosen(word).is_some() || environment::is_switch(word)
}
