//! Names of fields: which processor and slot a name such as `NEXT_PUBLIC_STRIPE_PK` or `Signing secret` means.
//! Reads the tables of `processors`; knows nothing of values.

mod lexicon;
mod openings;
mod words;

use super::{processors::Processor, report::Environment, slot::Slot};
pub(super) use openings::Letters;
use words::Words;

/// What a name says.
#[derive(Clone, Copy)]
pub(super) struct Label {
    /// The processor that the name or, where `own` is not set, its surroundings tell.
    pub(super) processor: Option<&'static Processor>,
    /// The name itself has the processor in it.
    pub(super) own: bool,
    /// The slot that the name means.
    pub(super) slot: Option<Slot>,
    /// The environment in the name: `TEST_`, `live`.
    pub(super) environment: Environment,
    /// Programs build values of this name into pages: `NEXT_PUBLIC_`.
    pub(super) published: bool,
    /// Whose credential it is cannot be told from the name, but it is a credential's name.
    pub(super) credential: bool,
    /// The name is another vendor's, of whom nothing else is known here.
    pub(super) foreign: bool,
    /// A hash of the words that tell this name from others of the same slot: `EU`, `LIVE`. 0 for none.
    pub(super) qualifier: u64,
}

impl Label {
    /// A name that says nothing.
    const SILENT: Self = Self {
        processor: None,
        own: false,
        slot: None,
        environment: Environment::CannotTell,
        published: false,
        credential: false,
        foreign: false,
        qualifier: 0,
    };

    /// Whether the name or its surroundings are those of a vendor that takes no payments.
    pub(super) fn is_foreign(&self) -> bool {
        self.foreign || self.processor.is_some_and(|processor| processor.outsider)
    }
}

/// What a name says, among settings of the processor `around` (where something tells it).
pub(super) fn label(name: &str, around: Option<&'static Processor>) -> Label {
    label_of(&[name], around)
}

/// Whether names that are read one after the other may mean a field or a vendor, with or without something `around` that
/// tells the processor.
pub(super) fn may_mean(parts: &[&str], around: impl FnOnce() -> bool) -> bool {
    let found = lexicon::meanings(&Words::of(parts));
    found.speaks() || !found.is_empty() && around()
}

/// The processors that have a field of the name that a text begins with, a bit for each by its place among all. None where
/// the name says something whatever is around it, or, where it is the name of a value, asks for any credential.
pub(super) fn askers(text: &str, is_of_value: bool) -> Option<u64> {
    let found = lexicon::first(&Words::of(&[text]));
    let tells = found.speaks() || is_of_value && found.ask_for_credential();
    (!tells).then(|| found.askers())
}

/// What names say that are read one after the other: a section's and a short one in it.
pub(super) fn label_of(parts: &[&str], around: Option<&'static Processor>) -> Label {
    let words = Words::of(parts);
    let found = lexicon::meanings(&words);
    let credential = words.ends_like_credential();
    if found.is_empty() {
        return Label { processor: around.filter(|_| words.is_noise()), credential, ..Label::SILENT };
    }
    let own = found.processor(&words, true);
    let asked = around.filter(|around| found.asks(around));
    let named = own.or(asked).or(found.telling()).or(around);
    let field = found.field(named);
    let of_others = || found.is_foreign();
    let foreign = own.map_or_else(of_others, |own| own.outsider);
    if named.is_none() && field.is_none() {
        return Label { credential, foreign, ..Label::SILENT };
    }
    let aliases = own.map_or(&[][..], |processor| processor.names);
    let (rest, explained) = words.rest(aliases, field.map(|(at, phrase, _)| (at, phrase)));
    let slot = field.filter(|_| own.is_some() || explained || named.is_some()).map(|(.., slot)| slot);
    Label {
        processor: named.filter(|_| own.is_some() || explained || slot.is_some()),
        own: own.is_some(),
        slot,
        environment: words.environment(),
        published: words.is_published(parts.first().copied().unwrap_or_default()),
        credential,
        foreign,
        qualifier: rest,
    }
}

/// The processor that a text names.
pub(super) fn processor(text: &str) -> Option<&'static Processor> {
    let words = Words::of(&[text]);
    lexicon::meanings(&words).processor(&words, false)
}

/// The label of an input that asks for a slot.
pub(super) const fn of_slot(processor: Option<&'static Processor>, slot: Slot) -> Label {
    Label { processor, slot: Some(slot), credential: slot.is_credential(), ..Label::SILENT }
}

/// Whether a name is one of these, whatever its case.
pub(super) fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|one| one.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(name: &str) -> (Option<&'static str>, Option<Slot>) {
        let label = label(name, None);
        (label.processor.map(|processor| processor.id.id()), label.slot)
    }

    #[test]
    fn a_name_tells_its_processor_and_slot_in_any_spelling() {
        for (name, processor, slot) in [
            ("STRIPE_SECRET_KEY", "stripe", Slot::SecretKey),
            ("stripeSecretKey", "stripe", Slot::SecretKey),
            ("stripe.secret-key", "stripe", Slot::SecretKey),
            ("NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY", "stripe", Slot::PublishableKey),
            ("NEXT_PUBLIC_STRIPE_PK", "stripe", Slot::PublishableKey),
            ("STRIPE_SECRET", "stripe", Slot::SecretKey),
            ("STRIPE_WEBHOOK_SECRET", "stripe", Slot::WebhookSecret),
            ("STRIPESECRETKEY", "stripe", Slot::SecretKey),
            ("API Login ID", "authorize-net", Slot::ApiLoginId),
            ("BT_PRIVATE_KEY", "braintree", Slot::PrivateKey),
            ("PAYPAL_MODE", "paypal", Slot::Mode),
        ] {
            assert_eq!(meaning(name), (Some(processor), Some(slot)), "{name}");
        }
    }

    #[test]
    fn a_common_name_alone_tells_a_slot_but_no_processor() {
        assert_eq!(meaning("Secret key"), (None, Some(Slot::SecretKey)));
        assert_eq!(meaning("Publishable key"), (None, Some(Slot::PublishableKey)));
    }

    #[test]
    fn names_of_other_things_tell_nothing() {
        for name in ["APP_NAME", "DB_PASSWORD", "JWT_SECRET", "DATABASE_URL", "BUTTON_COLOR"] {
            assert_eq!(meaning(name), (None, None), "{name}");
        }
    }

    #[test]
    fn words_that_differ_make_different_qualifiers() {
        let qualifier = |name| label(name, None).qualifier;
        assert_eq!(qualifier("NEXT_PUBLIC_STRIPE_PK"), qualifier("STRIPE_SECRET_KEY"));
        assert_eq!(qualifier("STRIPE_EU_SECRET_KEY"), qualifier("STRIPE_EU_PK"));
        assert_ne!(qualifier("STRIPE_EU_SECRET_KEY"), qualifier("STRIPE_US_SECRET_KEY"));
        assert_ne!(qualifier("LIVE_STRIPE_SECRET_KEY"), qualifier("TEST_STRIPE_SECRET_KEY"));
    }
}
