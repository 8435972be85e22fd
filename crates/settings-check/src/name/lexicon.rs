//! The lexicon: all names of processors and fields, found in a name in one pass over it.

use std::sync::LazyLock;

use super::{openings::Openings, words::Words};
use crate::{
    head::{Beginning, Head},
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
const FOREIGN: &str = "\
    foursquare squarespace uploadthing footprint picatic openpay openai resend anthropic kasko stancer fedapay \
    supabase vercel facebook google github sendgrid twilio openrouter";

/// Longer entries may stand anywhere in a name, these must be whole words of it.
pub(super) const WHOLE_WORD: usize = 5;
/// Names of processors up to this length also mean other things.
const SHORT: usize = 3;

/// A phrase, with all that it means.
struct Entry {
    phrase: &'static str,
    beginning: Beginning,
    /// The processor that it names: its place among all of them.
    processor: Option<usize>,
    /// The name of another vendor.
    foreign: bool,
    fields: Vec<Meaning>,
}

/// One thing that a phrase means.
enum Means {
    Processor(usize),
    Foreign,
    Field(Meaning),
}

/// What the name of a field means.
struct Meaning {
    /// The place of the processor that asks for it; none where many do.
    processor: Option<usize>,
    slot: Slot,
    /// The field tells its processor, where the name begins a word.
    telling: bool,
}

/// All entries.
struct Lexicon {
    /// By the two letters that they begin with.
    buckets: Vec<Vec<Entry>>,
    /// A bit for the three letters that an entry begins with: most places of a name begin none, and that is seen here.
    beginnings: [u32; BUCKETS],
    openings: Openings,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon {
        buckets: (0..BUCKETS).map(|_| Vec::new()).collect(),
        beginnings: [0; BUCKETS],
        openings: Openings::default(),
    };
    for (place, processor) in ALL.iter().enumerate() {
        for name in processor.names {
            lexicon.add(name, Means::Processor(place));
        }
        lexicon.add_fields(processor.fields, Some(place));
    }
    lexicon.add_fields(COMMON, None);
    for vendor in FOREIGN.split(' ') {
        lexicon.add(vendor, Means::Foreign);
    }
    lexicon
});

impl Lexicon {
    fn add_fields(&mut self, fields: &[Field], processor: Option<usize>) {
        for field in fields {
            for name in field.names.split(' ') {
                let meaning = Meaning { processor, slot: field.slot, telling: field.telling };
                self.add(name, Means::Field(meaning));
            }
        }
    }

    fn add(&mut self, phrase: &'static str, means: Means) {
        let [first, second, more @ ..] = phrase.as_bytes() else { return };
        self.openings.add(phrase);
        let bucket = bucket(*first, *second);
        if let Some(thirds) = self.beginnings.get_mut(bucket) {
            *thirds |= more.first().map_or(u32::MAX, |third| 1 << (third & 31));
        }
        let Some(entries) = self.buckets.get_mut(bucket) else { return };
        let at = entries.iter().position(|entry| entry.phrase == phrase).unwrap_or_else(|| {
            let beginning = Beginning::of(phrase.as_bytes());
            entries.push(Entry { phrase, beginning, processor: None, foreign: false, fields: Vec::new() });
            entries.len() - 1
        });
        let Some(entry) = entries.get_mut(at) else { return };
        match means {
            Means::Processor(place) => _ = entry.processor.get_or_insert(place),
            Means::Foreign => entry.foreign = entry.processor.is_none(),
            Means::Field(meaning) => entry.fields.push(meaning),
        }
    }
}

const BUCKETS: usize = 32 * 32;

const fn bucket(first: u8, second: u8) -> usize {
    (first as usize & 31) << 5 | second as usize & 31
}

/// The entries that a name contains.
pub(super) struct Meanings(Vec<Found>);

struct Found {
    at: usize,
    entry: &'static Entry,
    /// It begins a word.
    apart: bool,
}

/// Finds all entries in a name.
pub(super) fn meanings(words: &Words) -> Meanings {
    let mut found = Vec::new();
    let lexicon = &*LEXICON;
    // `public` says of `NEXT_PUBLIC_PAYSTACK_KEY` which key it is, and nothing of `NEXT_PUBLIC_PAYSTACK_ENV`.
    let after = if words.has_key() { 0 } else { words.publishing() };
    for (at, letters) in words.row_from(0).windows(3).take(words.row().len()).enumerate() {
        let [first, second, third] = letters else { continue };
        let bucket = bucket(*first, *second);
        if at >= after && lexicon.beginnings.get(bucket).is_some_and(|thirds| thirds >> (third & 31) & 1 == 1) {
            found_at(at, lexicon.buckets.get(bucket).map_or(&[], Vec::as_slice), words, &mut found);
        }
    }
    Meanings(found)
}

/// How entries begin.
pub(super) fn openings() -> &'static Openings {
    &LEXICON.openings
}

/// The entries that a name begins with.
pub(super) fn first(words: &Words) -> Meanings {
    let mut found = Vec::new();
    if let [first, second, ..] = words.row() {
        let bucket = bucket(*first, *second);
        found_at(0, LEXICON.buckets.get(bucket).map_or(&[], Vec::as_slice), words, &mut found);
    }
    Meanings(found)
}

/// Keeps those of the entries that stand at this place of a name.
fn found_at(at: usize, entries: &'static [Entry], words: &Words, found: &mut Vec<Found>) {
    let rest = words.row_from(at);
    let head = Head::of(rest);
    for entry in entries {
        let phrase = entry.phrase.as_bytes();
        let whole = || words.is_border(at) && words.is_border(at + phrase.len());
        if entry.beginning.fits(head) && rest.starts_with(phrase) && (phrase.len() > WHOLE_WORD || whole()) {
            found.push(Found { at, entry, apart: words.is_border(at) });
        }
    }
}

impl Found {
    /// What it means as the name of a field.
    fn fields(&self) -> impl Iterator<Item = &'static Meaning> {
        let apart = self.apart;
        self.entry.fields.iter().filter(move |field| apart || !field.telling)
    }
}

impl Meanings {
    /// Whether it says something, whatever is around it: a vendor's name, or a field's that many use or that tells whose
    /// it is.
    pub(super) fn speaks(&self) -> bool {
        let speaks = |field: &Meaning| field.processor.is_none() || field.telling;
        let names = |one: &Found| one.entry.processor.is_some() || one.entry.foreign;
        self.0.iter().any(|one| names(one) || one.fields().any(speaks))
    }

    /// Whether anybody asks for a credential of such a name.
    pub(super) fn ask_for_credential(&self) -> bool {
        self.0.iter().flat_map(Found::fields).any(|field| field.slot.is_credential())
    }

    /// The processors that ask for a field of such a name, a bit for each by its place among all.
    pub(super) fn askers(&self) -> u64 {
        let places = self.0.iter().flat_map(Found::fields).filter_map(|field| field.processor);
        places.fold(0, |askers, place| askers | 1 << (place & 63))
    }

    pub(super) fn is_empty(&self) -> bool {
        let tells = |one: &Found| one.entry.processor.is_some() || one.entry.foreign || one.fields().next().is_some();
        !self.0.iter().any(tells)
    }

    /// Whether another vendor is named.
    pub(super) fn is_foreign(&self) -> bool {
        self.0.iter().any(|one| one.entry.foreign)
    }

    /// The processor that is named; the first in the tables where there are several. An alias of few letters (`mp`,
    /// `tap`) counts where it is the whole name, and, in a `field`'s name, beside a field of that processor.
    pub(super) fn processor(&self, words: &Words, field: bool) -> Option<&'static Processor> {
        let named = self.0.iter().filter_map(|one| {
            let (place, phrase) = (one.entry.processor?, one.entry.phrase);
            let long = phrase.len() > SHORT || words.row() == phrase.as_bytes();
            let told = long || (field && self.has_field_of(place));
            (told && !self.is_part_of_another(one.at, phrase)).then_some(place)
        });
        named.min().and_then(|place| ALL.get(place))
    }

    /// Whether this processor has a field of such a name.
    pub(super) fn asks(&self, processor: &'static Processor) -> bool {
        place(processor).is_some_and(|place| self.has_field_of(place))
    }

    fn has_field_of(&self, place: usize) -> bool {
        self.0.iter().any(|one| one.fields().any(|field| field.processor == Some(place)))
    }

    /// Whether the name is a part of another vendor's: `foursquare`.
    fn is_part_of_another(&self, at: usize, phrase: &str) -> bool {
        let around = |one: &Found| one.at <= at && at + phrase.len() <= one.at + one.entry.phrase.len();
        self.0.iter().any(|one| one.entry.foreign && around(one))
    }

    /// The processor that a field's name tells.
    pub(super) fn telling(&self) -> Option<&'static Processor> {
        let telling =
            |one: &Found| one.fields().filter(|field| field.telling).filter_map(|field| field.processor).min();
        self.0.iter().filter_map(telling).min().and_then(|place| ALL.get(place))
    }

    /// The longest name of a field of this processor, or else a common one: its place, itself and its slot.
    pub(super) fn field(&self, of: Option<&'static Processor>) -> Option<(usize, &'static str, Slot)> {
        let own = of.and_then(place);
        own.and_then(|own| self.longest_field(Some(own))).or_else(|| self.longest_field(None))
    }

    fn longest_field(&self, of: Option<usize>) -> Option<(usize, &'static str, Slot)> {
        let mut longest = None;
        for one in &self.0 {
            for field in one.fields().filter(|field| field.processor == of) {
                // `SANDBOX_SECRET` asks for a secret, although the mode's name is longer.
                let rank = (field.slot != Slot::Mode, one.entry.phrase.len());
                if longest.is_none_or(|(best, _)| rank > best) {
                    longest = Some((rank, (one.at, one.entry.phrase, field.slot)));
                }
            }
        }
        longest.map(|(_, field)| field)
    }
}

/// The place of a processor among all.
fn place(processor: &'static Processor) -> Option<usize> {
    ALL.iter().position(|one| std::ptr::eq(one, processor))
}
