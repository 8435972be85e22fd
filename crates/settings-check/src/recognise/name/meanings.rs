//! What the phrases in a name mean together: whose field it is, and which.

use processors::{ALL, Processor, Slot, index};

use super::{
    lexicon::{FieldName, Phrase, phrases},
    words::Words,
};

/// Names of processors up to this length, in bytes, also mean other things.
const SHORT: usize = 3;

/// The phrases that a name contains.
pub(super) struct Meanings(Vec<Meaning>);

struct Meaning {
    at: usize,
    phrase: &'static Phrase,
    /// It begins a word.
    apart: bool,
}

impl Meaning {
    fn fields(&self) -> impl Iterator<Item = &'static FieldName> {
        self.phrase.fields(self.apart)
    }
}

impl Meanings {
    /// Those of a name.
    pub(super) fn of(words: &Words) -> Self {
        // `public` says of `NEXT_PUBLIC_PAYSTACK_KEY` which key it is, and nothing of `NEXT_PUBLIC_PAYSTACK_ENV`.
        let after = if words.has_key() { 0 } else { words.publishing() };
        let found = phrases(words.row(), |at| words.is_border(at)).filter(|found| found.start >= after);
        Self(
            found
                .map(|found| Meaning { at: found.start, phrase: found.phrase, apart: words.is_border(found.start) })
                .collect(),
        )
    }

    /// Whether it says something, whatever is around it.
    pub(super) fn speak_for_themselves(&self) -> bool {
        self.0.iter().any(|one| one.phrase.speaks_for_itself(one.apart))
    }

    pub(super) fn is_empty(&self) -> bool {
        let means =
            |one: &Meaning| one.phrase.processor.is_some() || one.phrase.foreign || one.fields().next().is_some();
        !self.0.iter().any(means)
    }

    /// Whether another vendor is named.
    pub(super) fn is_foreign(&self) -> bool {
        self.0.iter().any(|one| one.phrase.foreign)
    }

    /// The processor that is named; the first in the tables where there are several. An alias of few letters (`mp`,
    /// `tap`) counts where it is the whole name, and, in a `field`'s name, beside a field of that processor.
    pub(super) fn processor(&self, words: &Words, field: bool) -> Option<&'static Processor> {
        let named = self.0.iter().filter_map(|one| {
            let (place, phrase) = (one.phrase.processor?, one.phrase.text);
            let long = phrase.len() > SHORT || words.row() == phrase.as_bytes();
            let counts = long || (field && self.has_field_of(place));
            (counts && !self.is_part_of_another(one.at, phrase)).then_some(place)
        });
        named.min().and_then(|place| ALL.get(place)).copied()
    }

    /// Whether this processor has a field of such a name.
    pub(super) fn are_asked_for_by(&self, processor: &'static Processor) -> bool {
        index(processor).is_some_and(|place| self.has_field_of(place))
    }

    fn has_field_of(&self, place: usize) -> bool {
        self.0.iter().any(|one| one.fields().any(|field| field.processor == Some(place)))
    }

    /// Whether the name is a part of another vendor's: `foursquare`.
    fn is_part_of_another(&self, at: usize, phrase: &str) -> bool {
        let around = |one: &Meaning| one.at <= at && at + phrase.len() <= one.at + one.phrase.text.len();
        self.0.iter().any(|one| one.phrase.foreign && around(one))
    }

    /// The processor that a field's name identifies.
    pub(super) fn identified(&self) -> Option<&'static Processor> {
        let fields = self.0.iter().flat_map(Meaning::fields).filter(|field| field.identifying);
        fields.filter_map(|field| field.processor).min().and_then(|place| ALL.get(place)).copied()
    }

    /// The longest name of a field of this processor, or else a common one: its place, itself and its slot.
    pub(super) fn field(&self, of: Option<&'static Processor>) -> Option<(usize, &'static str, Slot)> {
        let own = of.and_then(index);
        own.and_then(|own| self.longest_field(Some(own))).or_else(|| self.longest_field(None))
    }

    fn longest_field(&self, of: Option<usize>) -> Option<(usize, &'static str, Slot)> {
        let mut longest = None;
        for one in &self.0 {
            for field in one.fields().filter(|field| field.processor == of) {
                // `SANDBOX_SECRET` asks for a secret, although the mode's name is longer.
                let rank = (field.slot != Slot::Mode, one.phrase.text.len());
                if longest.is_none_or(|(best, _)| rank > best) {
                    longest = Some((rank, (one.at, one.phrase.text, field.slot)));
                }
            }
        }
        longest.map(|(_, field)| field)
    }
}
