//! The lexicon: all names of processors and fields, found in a name in one pass over it.

use std::sync::LazyLock;

use super::words::Words;
use crate::settings::{
    processors::{ALL, Field, Processor},
    slot::Slot,
};

/// Names that several processors use: they mean something beside a processor's name or value.
static COMMON: &[Field] = &[
    Field::new(Slot::SecretKey, "secretkey secretapikey apisecretkey restrictedkey sk"),
    Field::new(Slot::PublishableKey, "publishablekey publishableapikey publickey pk"),
    Field::new(
        Slot::WebhookSecret,
        "webhooksecret webhooksigningsecret signingsecret endpointsecret webhookendpointsecret",
    ),
    Field::new(Slot::ApiKey, "apikey"),
    Field::new(Slot::PrivateKey, "privatekey"),
    Field::new(Slot::AccessToken, "accesstoken"),
    Field::new(Slot::ClientId, "clientid"),
    Field::new(Slot::ClientSecret, "clientsecret"),
    Field::new(Slot::MerchantId, "merchantid"),
];

/// Vendors without a table whose values start like a processor's.
const FOREIGN: &[&str] = &[
    "foursquare",
    "squarespace",
    "uploadthing",
    "footprint",
    "picatic",
    "openpay",
    "openai",
    "resend",
    "anthropic",
    "kasko",
    "stancer",
    "fedapay",
    "supabase",
    "vercel",
    "facebook",
    "google",
    "github",
    "sendgrid",
    "twilio",
    "openrouter",
];

/// Longer entries may stand anywhere in a name, these must be whole words of it.
const WHOLE_WORD: usize = 5;
/// Names of processors up to this length also mean other things.
const SHORT: usize = 3;

/// What an entry of the lexicon means.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// A processor's name; its place among all of them.
    Processor(usize),
    /// A field, of one processor or of many.
    Field { processor: Option<usize>, slot: Slot, telling: bool },
    /// Another vendor.
    Foreign,
}

struct Entry {
    phrase: &'static str,
    meaning: Meaning,
}

/// The entries by the two letters that they begin with.
static ENTRIES: LazyLock<Vec<Vec<Entry>>> = LazyLock::new(|| {
    let mut buckets: Vec<Vec<Entry>> = (0..BUCKETS).map(|_| Vec::new()).collect();
    let mut add = |phrase: &'static str, meaning| {
        if let [first, second, ..] = phrase.as_bytes()
            && let Some(bucket) = buckets.get_mut(bucket(*first, *second))
        {
            bucket.push(Entry { phrase, meaning });
        }
    };
    for (place, processor) in ALL.iter().enumerate() {
        processor.names.iter().for_each(|name| add(name, Meaning::Processor(place)));
        for field in processor.fields {
            let meaning = Meaning::Field { processor: Some(place), slot: field.slot, telling: field.telling };
            field.names.split(' ').for_each(|name| add(name, meaning));
        }
    }
    for field in COMMON {
        let meaning = Meaning::Field { processor: None, slot: field.slot, telling: false };
        field.names.split(' ').for_each(|name| add(name, meaning));
    }
    let known = |vendor: &str| ALL.iter().any(|processor| processor.names.contains(&vendor));
    FOREIGN.iter().filter(|vendor| !known(vendor)).for_each(|vendor| add(vendor, Meaning::Foreign));
    buckets
});

const BUCKETS: usize = 32 * 32;

const fn bucket(first: u8, second: u8) -> usize {
    (first as usize & 31) << 5 | second as usize & 31
}

/// The entries that a name contains.
pub(super) struct Meanings(Vec<(usize, &'static Entry)>);

/// Finds all entries in a name.
pub(super) fn meanings(words: &Words) -> Meanings {
    let row = words.row();
    let mut found = Vec::new();
    for (at, pair) in row.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        let entries = ENTRIES.get(bucket(*first, *second)).map_or(&[][..], Vec::as_slice);
        for entry in entries {
            let phrase = entry.phrase.as_bytes();
            // The third byte rules most out before they are compared.
            let fits =
                row.get(at + 2) == phrase.get(2).or(row.get(at + 2)) && row.get(at..at + phrase.len()) == Some(phrase);
            let whole = || words.is_border(at) && words.is_border(at + phrase.len());
            if fits && (phrase.len() > WHOLE_WORD || whole()) && is_apart(entry, words, at) {
                found.push((at, entry));
            }
        }
    }
    Meanings(found)
}

/// A name that tells its processor must begin a word.
fn is_apart(entry: &Entry, words: &Words, at: usize) -> bool {
    !matches!(entry.meaning, Meaning::Field { telling: true, .. }) || words.is_border(at)
}

impl Meanings {
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, wanted: impl Fn(Meaning) -> bool) -> bool {
        self.0.iter().any(|(_, entry)| wanted(entry.meaning))
    }

    /// The processor that is named; the first in the tables where there are several. An alias of few letters (`mp`,
    /// `tap`) counts where it is the whole name, and, in a `field`'s name, beside a field of that processor.
    pub(super) fn processor(&self, words: &Words, field: bool) -> Option<&'static Processor> {
        let named = self.0.iter().filter_map(|(at, entry)| match entry.meaning {
            Meaning::Processor(place) => {
                let long = entry.phrase.len() > SHORT || words.row() == entry.phrase.as_bytes();
                let told = long || (field && self.has_field_of(place));
                (told && !self.is_part_of_another(*at, entry.phrase)).then_some(place)
            }
            _ => None,
        });
        named.min().and_then(|place| ALL.get(place).copied())
    }

    /// Whether this processor has a field of such a name.
    pub(super) fn asks(&self, processor: &Processor) -> bool {
        ALL.iter().position(|table| table.id == processor.id).is_some_and(|place| self.has_field_of(place))
    }

    fn has_field_of(&self, place: usize) -> bool {
        self.has(|meaning| matches!(meaning, Meaning::Field { processor: Some(owner), .. } if owner == place))
    }

    /// Whether the name is a part of another vendor's: `foursquare`.
    fn is_part_of_another(&self, at: usize, phrase: &str) -> bool {
        let around = |start: usize, other: &Entry| start <= at && at + phrase.len() <= start + other.phrase.len();
        self.0.iter().any(|(start, other)| matches!(other.meaning, Meaning::Foreign) && around(*start, other))
    }

    /// The processor that a field's name tells.
    pub(super) fn telling(&self) -> Option<&'static Processor> {
        let telling = self.0.iter().filter_map(|(_, entry)| match entry.meaning {
            Meaning::Field { processor, telling: true, .. } => processor,
            _ => None,
        });
        telling.min().and_then(|place| ALL.get(place).copied())
    }

    /// The longest name of a field of this processor, or else a common one: its place, itself and its slot.
    pub(super) fn field(&self, of: Option<&'static Processor>) -> Option<(usize, &'static str, Slot)> {
        let among = |own: bool| {
            let fields = self.0.iter().filter_map(|(at, entry)| match entry.meaning {
                Meaning::Field { processor, slot, .. } => {
                    let owner = processor.and_then(|place| ALL.get(place));
                    let fits = if own {
                        owner.is_some_and(|owner| of.is_some_and(|of| of.id == owner.id))
                    } else {
                        owner.is_none()
                    };
                    fits.then_some((*at, entry.phrase, slot))
                }
                _ => None,
            });
            // `SANDBOX_SECRET` asks for a secret, although the mode's name is longer.
            let rank = |(_, phrase, slot): (usize, &str, Slot)| (slot != Slot::Mode, phrase.len());
            fields.reduce(|best, next| if rank(next) > rank(best) { next } else { best })
        };
        among(true).or_else(|| among(false))
    }
}
