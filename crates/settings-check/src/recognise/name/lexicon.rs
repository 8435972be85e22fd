//! The lexicon: all names of processors and fields, to be found in a name in one pass over it.

use std::{collections::BTreeMap, sync::LazyLock};

use aho_corasick::AhoCorasick;
use processors::{ALL, Field, Slot};

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

/// Longer phrases, in bytes, may be anywhere in a name; these must be whole words of it.
pub(super) const WHOLE_WORD: usize = 5;
/// A phrase, with all that it means.
pub(super) struct Phrase {
    pub(super) text: &'static str,
    /// The processor that it names: its place among all of them.
    pub(super) processor: Option<usize>,
    /// The name of another vendor.
    pub(super) foreign: bool,
    pub(super) fields: Vec<FieldName>,
}

/// What a phrase means as the name of a field.
pub(super) struct FieldName {
    /// The place of the processor that asks for it; none where many do.
    pub(super) processor: Option<usize>,
    pub(super) slot: Slot,
    /// The field identifies its processor, where the name begins a word.
    pub(super) identifying: bool,
}

impl Phrase {
    /// Whether it says something, whatever is around it: a vendor's name, or a field's that many use or that identifies
    /// its processor. An identifying field's name counts only `apart` from the word before.
    pub(super) fn speaks_for_itself(&self, apart: bool) -> bool {
        let speaks = |field: &FieldName| field.processor.is_none() || field.identifying;
        self.processor.is_some() || self.foreign || self.fields(apart).any(speaks)
    }

    /// What it means as the name of a field.
    pub(super) fn fields(&self, apart: bool) -> impl Iterator<Item = &FieldName> {
        self.fields.iter().filter(move |field| apart || !field.identifying)
    }
}

/// All phrases, and the automaton that finds them.
struct Lexicon {
    phrases: Vec<Phrase>,
    /// None where it could not be built, which a thousand short phrases do not make happen.
    automaton: Option<AhoCorasick>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut phrases = Phrases::default();
    for (place, processor) in ALL.into_iter().enumerate() {
        for name in processor.names {
            phrases.of(name).processor.get_or_insert(place);
        }
        phrases.add_fields(processor.fields, Some(place));
    }
    phrases.add_fields(COMMON, None);
    for vendor in FOREIGN {
        let phrase = phrases.of(vendor);
        phrase.foreign = phrase.processor.is_none();
    }
    let phrases: Vec<Phrase> = phrases.0.into_values().collect();
    let automaton = AhoCorasick::new(phrases.iter().map(|phrase| phrase.text)).ok();
    Lexicon { phrases, automaton }
});

/// The phrases while they are gathered.
#[derive(Default)]
struct Phrases(BTreeMap<&'static str, Phrase>);

impl Phrases {
    fn of(&mut self, text: &'static str) -> &mut Phrase {
        self.0.entry(text).or_insert(Phrase { text, processor: None, foreign: false, fields: Vec::new() })
    }

    fn add_fields(&mut self, fields: &[Field], processor: Option<usize>) {
        for field in fields {
            for name in field.names.split(' ') {
                let meaning = FieldName { processor, slot: field.slot, identifying: field.identifying };
                self.of(name).fields.push(meaning);
            }
        }
    }
}

/// A phrase in a row of letters.
pub(super) struct Found {
    pub(super) phrase: &'static Phrase,
    /// Where it starts and ends in the row.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The phrases in a row of small letters and digits; those of few letters only where they are whole words, by the places
/// that are `borders` of words.
pub(super) fn phrases<'r>(row: &'r [u8], is_border: impl Fn(usize) -> bool + 'r) -> impl Iterator<Item = Found> + 'r {
    let lexicon = &*LEXICON;
    let matches = lexicon.automaton.iter().flat_map(move |automaton| automaton.find_overlapping_iter(row));
    matches.filter_map(move |found| {
        let (start, end) = (found.start(), found.end());
        let phrase = lexicon.phrases.get(found.pattern().as_usize())?;
        (end - start > WHOLE_WORD || is_border(start) && is_border(end)).then_some(Found { phrase, start, end })
    })
}
