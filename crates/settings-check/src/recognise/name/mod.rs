//! Names of fields: which processor and slot a name such as `NEXT_PUBLIC_STRIPE_PK` or `Signing secret` means.
//! Reads the tables of `processors`; knows nothing of values.

mod lexicon;
mod meanings;
mod mentions;
mod words;

use processors::{Environment, Processor, Slot};

use meanings::Meanings;
pub(crate) use mentions::Mentions;
use words::{Rest, Words};

/// What a name says.
#[derive(Clone, Copy)]
pub(crate) struct Label {
    /// The processor that the name or, where `names_processor` is not set, its surroundings name.
    pub(crate) processor: Option<&'static Processor>,
    /// The name itself has the processor in it.
    pub(crate) names_processor: bool,
    /// The slot that the name means.
    pub(crate) slot: Option<Slot>,
    /// The environment in the name: `TEST_`, `live`.
    pub(crate) environment: Environment,
    /// Programs build values of this name into pages: `NEXT_PUBLIC_`.
    pub(crate) published: bool,
    /// It is a credential's name, whosever credential it is.
    pub(crate) credential: bool,
    /// The name is another vendor's, of whom nothing else is known here.
    pub(crate) foreign: bool,
    /// A hash of the words by which this name differs from others of the same slot: `EU`, `LIVE`.
    pub(crate) qualifier: Option<u64>,
}

impl Label {
    /// A name that says nothing.
    const NOTHING: Self = Self {
        processor: None,
        names_processor: false,
        slot: None,
        environment: Environment::CannotTell,
        published: false,
        credential: false,
        foreign: false,
        qualifier: None,
    };

    /// Whether the name or its surroundings are those of a vendor that takes no payments.
    pub(crate) fn is_foreign(&self) -> bool {
        self.foreign || self.processor.is_some_and(|processor| processor.outsider)
    }
}

/// What a name says, among settings of the processor `around` (where something names it).
pub(crate) fn label(name: &str, around: Option<&'static Processor>) -> Label {
    label_of(&[name], around)
}

/// Whether names that are read one after the other may mean a field or a vendor, with or without something `around` that
/// names the processor.
pub(crate) fn may_mean(parts: &[&str], around: impl FnOnce() -> bool) -> bool {
    let found = Meanings::of(&Words::of(parts));
    found.speak_for_themselves() || !found.is_empty() && around()
}

/// What names say that are read one after the other: a section's and a short one in it.
pub(crate) fn label_of(parts: &[&str], around: Option<&'static Processor>) -> Label {
    let words = Words::of(parts);
    let found = Meanings::of(&words);
    let credential = words.ends_like_credential();
    if found.is_empty() {
        return Label { processor: around.filter(|_| words.is_noise()), credential, ..Label::NOTHING };
    }
    let own = found.processor(&words, true);
    let asked = around.filter(|around| found.are_asked_for_by(around));
    let named = own.or(asked).or(found.identified()).or(around);
    let field = found.field(named);
    let of_others = || found.is_foreign();
    let foreign = own.map_or_else(of_others, |own| own.outsider);
    if named.is_none() && field.is_none() {
        return Label { credential, foreign, ..Label::NOTHING };
    }
    let aliases = own.map_or(&[][..], |processor| processor.names);
    let Rest { qualifier, is_explained: explained } = words.rest(aliases, field.map(|(at, phrase, _)| (at, phrase)));
    let slot = field.filter(|_| own.is_some() || explained || named.is_some()).map(|(.., slot)| slot);
    Label {
        processor: named.filter(|_| own.is_some() || explained || slot.is_some()),
        names_processor: own.is_some(),
        slot,
        environment: words.environment(),
        published: words.is_published(parts.first().copied().unwrap_or_default()),
        credential,
        foreign,
        qualifier,
    }
}

/// Whether a name is that of a field, whosever field it is.
pub(crate) fn is_field(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_alphabetic()) && label(name, None).slot.is_some()
}

/// The processor that a text names.
pub(crate) fn processor(text: &str) -> Option<&'static Processor> {
    let words = Words::of(&[text]);
    Meanings::of(&words).processor(&words, false)
}

/// The label of an input that asks for a slot.
pub(crate) const fn of_slot(processor: Option<&'static Processor>, slot: Slot) -> Label {
    Label { processor, slot: Some(slot), credential: slot.is_credential(), ..Label::NOTHING }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(name: &str) -> (Option<&'static str>, Option<Slot>) {
        let label = label(name, None);
        (label.processor.map(|processor| processor.id.id()), label.slot)
    }

    #[test]
    fn a_name_means_its_processor_and_slot_in_any_spelling() {
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
    fn a_common_name_alone_means_a_slot_but_no_processor() {
        assert_eq!(meaning("Secret key"), (None, Some(Slot::SecretKey)));
        assert_eq!(meaning("Publishable key"), (None, Some(Slot::PublishableKey)));
    }

    #[test]
    fn names_of_other_things_mean_nothing() {
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
