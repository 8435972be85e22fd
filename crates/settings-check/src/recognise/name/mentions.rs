//! Names in a line of prose, a log or a program, without reading it as names and values: who could be interested in it.

use processors::ProcessorSet;
use text::AsciiSet;

use super::lexicon::phrases;

/// Names of fields and vendors take no more bytes than this, with all that separates their words.
const LONGEST: usize = 48;

/// Marks after a name that say that its value follows.
const SEPARATORS: [char; 2] = [':', '='];

/// The processors that ask for fields which a line names.
#[derive(Clone, Copy, Default)]
pub(crate) struct Interested {
    /// Whatever follows the name.
    pub(crate) in_names: ProcessorSet,
    /// Where a value may follow.
    pub(crate) in_values: ProcessorSet,
}

/// A line's letters and digits in a row, with their places: room that is used for one line after the other.
#[derive(Default)]
pub(crate) struct Mentions {
    row: Vec<u8>,
    places: Vec<usize>,
    /// Where words begin and end, by places in the row.
    borders: Vec<bool>,
}

impl Mentions {
    /// Who could be interested in a line; nothing where a name in it says something whatever is around it, or could be
    /// the name of a credential.
    pub(crate) fn interested(&mut self, line: &str) -> Option<Interested> {
        self.read(line);
        let last_separator = line.rfind(SEPARATORS);
        let mut interested = Interested::default();
        for found in phrases(&self.row, |at| self.borders.get(at).is_some_and(|border| *border)) {
            let (Some(start), Some(last)) = (self.places.get(found.start), self.places.get(found.end - 1)) else {
                continue;
            };
            if last - start >= LONGEST {
                continue;
            }
            let has_value = last_separator.is_some_and(|separator| separator >= *start);
            let asks = found.phrase.fields(true).any(|field| field.slot.is_credential());
            if found.phrase.speaks_for_itself(true) || has_value && asks {
                return None;
            }
            for place in found.phrase.fields(true).filter_map(|field| field.processor) {
                interested.in_names.insert(place);
                if has_value {
                    interested.in_values.insert(place);
                }
            }
        }
        Some(interested)
    }

    fn read(&mut self, line: &str) {
        self.row.clear();
        self.places.clear();
        self.borders.clear();
        let mut continues = false;
        for (at, byte) in line.bytes().enumerate() {
            let in_word = AsciiSet::ALPHANUMERIC.has(byte);
            if in_word {
                self.row.push(byte.to_ascii_lowercase());
                self.places.push(at);
                self.borders.push(!continues);
            }
            continues = in_word;
        }
        self.borders.push(true);
    }
}
