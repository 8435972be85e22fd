//! The prefixes of all kinds of values, to be found at the start of a text.

use std::{ops::RangeInclusive, sync::LazyLock};

use processors::{ALL, Environment, Evidence, Processor, ValueKind, index};
use text::AsciiSet;

/// A prefix of a kind, from the tables.
#[derive(Clone)]
pub(crate) struct Prefix {
    pub(crate) text: &'static str,
    pub(crate) environment: Environment,
    pub(crate) kind: &'static ValueKind,
    pub(crate) processor: &'static Processor,
    /// The characters of the kind's alphabet.
    pub(crate) characters: AsciiSet,
    /// How long a value may be: a short prefix needs a length that is believed.
    lengths: RangeInclusive<usize>,
}

impl Prefix {
    /// Whether a value begins with it, and is as long as those that do.
    pub(super) fn may_be_of(&self, value: &str) -> bool {
        self.lengths.contains(&value.len()) && value.starts_with(self.text)
    }
}

/// Prefixes of so many bytes mean something by themselves; shorter ones begin half of all words.
const LONG: usize = 3;

/// So many buckets are there for the first two bytes of a prefix.
const BUCKETS: usize = 1024;

/// All prefixes. The long ones are in buckets by their first two bytes: each word of a paste is looked up here, and most
/// words meet an empty bucket.
struct Prefixes {
    long: Vec<Vec<Prefix>>,
    /// The short and the empty ones of kinds that a value of this prefix may be of without a name.
    short: Vec<Prefix>,
    /// The short and the empty ones of the other kinds, for each processor.
    short_by_processor: Vec<Vec<Prefix>>,
    /// All that begin with a letter, by that letter.
    by_letter: Vec<Prefix>,
}

static PREFIXES: LazyLock<Prefixes> = LazyLock::new(|| {
    let mut prefixes = Prefixes {
        long: vec![Vec::new(); BUCKETS],
        short: Vec::new(),
        short_by_processor: vec![Vec::new(); ALL.len()],
        by_letter: Vec::new(),
    };
    for (place, processor) in ALL.into_iter().enumerate() {
        for kind in processor.kinds {
            for &(text, environment) in kind.prefixes {
                let lengths = if text.len() < LONG { lengths(text, kind) } else { 0..=usize::MAX };
                let characters = kind.alphabet.characters();
                prefixes.add(Prefix { text, environment, kind, processor, characters, lengths }, place);
            }
        }
    }
    let letter = |prefix: &Prefix| prefix.text.bytes().next().map(|first| (first.is_ascii_uppercase(), first));
    prefixes.by_letter.sort_by_key(letter);
    prefixes
});

impl Prefixes {
    fn add(&mut self, prefix: Prefix, processor: usize) {
        let needs_no_name = matches!(prefix.kind.evidence, Evidence::Prefix | Evidence::PrefixAndLength);
        if prefix.text.starts_with(|first: char| first.is_ascii_alphabetic()) {
            self.by_letter.push(prefix.clone());
        }
        let list = if prefix.text.len() >= LONG {
            bucket(prefix.text).and_then(|bucket| self.long.get_mut(bucket))
        } else if needs_no_name {
            Some(&mut self.short)
        } else {
            self.short_by_processor.get_mut(processor)
        };
        if let Some(list) = list {
            list.push(prefix);
        }
    }

    /// The long ones that may begin a text.
    fn long(&self, text: &str) -> &[Prefix] {
        bucket(text).and_then(|bucket| self.long.get(bucket)).map_or(&[], Vec::as_slice)
    }
}

/// The bucket of a text, by its first two bytes.
fn bucket(text: &str) -> Option<usize> {
    let [first, second, ..] = text.as_bytes() else { return None };
    Some(usize::from(first & 31) << 5 | usize::from(second & 31))
}

/// The prefixes of all kinds that a value may be of: the long ones that it may begin with, the short ones of kinds that
/// need no name, and the short ones of the processor that is `near`.
pub(super) fn prefixes_of(value: &str, near: Option<&'static Processor>) -> [&'static [Prefix]; 3] {
    let prefixes = &*PREFIXES;
    let of_processor = near.and_then(index).and_then(|place| prefixes.short_by_processor.get(place));
    [prefixes.long(value), prefixes.short.as_slice(), of_processor.map_or(&[][..], Vec::as_slice)]
}

/// The lengths of values of a kind that are believed, with this prefix.
fn lengths(prefix: &str, kind: &ValueKind) -> RangeInclusive<usize> {
    let ranges = || kind.typical_lengths.iter().chain([&kind.accepted_lengths]);
    let least = ranges().map(|range| *range.start()).min().unwrap_or_default();
    let most = ranges().map(|range| *range.end()).max().unwrap_or_default();
    prefix.len() + least..=prefix.len().saturating_add(most)
}

/// All prefixes that begin with a letter, by that letter, small ones first.
pub(crate) fn prefixes_by_letter() -> &'static [Prefix] {
    &PREFIXES.by_letter
}

/// The longest prefix that a text begins with and that identifies its processor (`sk_live_`, not PayPal's `A`).
pub(crate) fn identifying_prefix(text: &str) -> Option<&'static Prefix> {
    longest(text, |prefix| prefix.kind.evidence == Evidence::Prefix)
}

/// The longest prefix of any kind that a text begins with, also one that several vendors share: `test_`.
pub(crate) fn known_prefix(text: &str) -> Option<&'static Prefix> {
    longest(text, |_| true)
}

/// Whether a text begins with an identifying prefix that is long enough to mean nothing else.
pub(crate) fn has_spelled_out_prefix(text: &str) -> bool {
    identifying_prefix(text).is_some_and(|prefix| prefix.text.len() >= SPELLED_OUT)
}

/// So many bytes of a prefix are no accident.
const SPELLED_OUT: usize = 5;

/// Whether a word that begins at this byte of a text begins with a known prefix.
pub(crate) fn has_known_prefix_at(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| known_prefix(rest).is_some())
}

fn longest(text: &str, counts: impl Fn(&Prefix) -> bool) -> Option<&'static Prefix> {
    // The third byte rules most of a bucket out without a call.
    let third = text.as_bytes().get(2);
    let begins = |prefix: &&Prefix| prefix.text.as_bytes().get(2) == third && text.starts_with(prefix.text);
    let prefixes = PREFIXES.long(text).iter().filter(|prefix| begins(prefix) && counts(prefix));
    prefixes.reduce(|best, next| if next.text.len() > best.text.len() { next } else { best })
}
