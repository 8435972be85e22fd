//! The texts of what the settings check found: what it is, why it matters, what to do.

use crate::{id::MessageId, message, messages::Messages, pattern::Argument};
use settings_check::{Code, Connection, Finding, Kind, ProcessorId, Setting, Slot};

/// The text of a finding, in the order to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What was noticed, with the setting's name.
    pub what: String,
    /// Why it matters for real payments.
    pub why: String,
    /// What to do about it.
    pub fix: String,
}

/// Explains a finding of a connection.
#[must_use]
pub fn finding(messages: &Messages, finding: &Finding, connection: &Connection) -> Explanation {
    let field = |place: usize, begins: bool| {
        let setting = finding.settings.get(place).and_then(|index| connection.settings.get(*index));
        named(messages, setting, begins, finding.settings.len() > 1)
    };
    let detail = finding.detail;
    let owner = connection.processor.or(detail.processor);
    let brand = |processor: Option<ProcessorId>| Argument::Text(processor.map_or("", ProcessorId::brand));
    let slot = detail.slot.map(|belongs| slot(messages, belongs)).unwrap_or_default();
    let kind = detail.kind.map(|found| kind(messages, found)).unwrap_or_default();
    let arguments = [
        ("field", Argument::Text(&field(0, true))),
        ("inner", Argument::Text(&field(0, false))),
        ("other", Argument::Text(&field(1, false))),
        ("slot", Argument::Text(&slot)),
        ("kind", Argument::Text(&kind)),
        ("brand", brand(detail.processor.or(owner))),
        ("owner", brand(owner)),
        ("asked", brand(detail.other)),
        ("place", Argument::Text(owner.map_or("", ProcessorId::place))),
        ("known", Argument::Text(if owner.is_some() { "yes" } else { "no" })),
        ("noun", Argument::Text(detail.kind.map_or("", Kind::noun))),
        ("variety", Argument::Text(detail.variety)),
        ("count", Argument::Count(detail.count)),
    ];
    let [what, why, fix] = keys(finding.code).map(|key| messages.fill(key, &arguments));
    Explanation { what, why, fix }
}

/// What to call a setting, at a sentence's beginning or inside: its name, or what it is where it has none. Of `several`
/// without a name, the kind says which is meant.
fn named(messages: &Messages, setting: Option<&Setting>, begins: bool, several: bool) -> String {
    let kind = setting.filter(|_| several).map_or("", |setting| setting.kind.noun());
    let no_name = || {
        let kind = messages.fill(message!("kind-name"), &[("kind", Argument::Text(kind))]);
        let begins = if begins { "yes" } else { "no" };
        messages
            .fill(message!("finding-no-name"), &[("begins", Argument::Text(begins)), ("kind", Argument::Text(&kind))])
    };
    match setting {
        Some(setting) if !setting.name.is_empty() => setting.name.clone(),
        Some(Setting { slot: Some(named), .. }) => slot(messages, *named),
        _ => no_name(),
    }
}

/// The name of a slot: "Secret key".
#[must_use]
pub fn slot(messages: &Messages, slot: Slot) -> String {
    messages.fill(message!("slot-name"), &[("slot", Argument::Text(slot.id()))])
}

/// What a value is: "secret key", "price ID".
#[must_use]
pub fn kind(messages: &Messages, kind: Kind) -> String {
    messages.fill(message!("kind-name"), &[("kind", Argument::Text(kind.noun()))])
}

/// The name of a processor.
#[must_use]
pub fn processor(messages: &Messages, processor: ProcessorId) -> String {
    messages.fill(message!("processor-name"), &[("brand", Argument::Text(processor.brand()))])
}

/// The three messages of a code: `finding-<code>.what`, `.why` and `.fix`.
macro_rules! messages {
    ($name:literal) => {
        [message!("finding-", $name, ".what"), message!("finding-", $name, ".why"), message!("finding-", $name, ".fix")]
    };
}

const fn keys(code: Code) -> [MessageId; 3] {
    match code {
        Code::Empty => messages!("empty"),
        Code::Placeholder => messages!("placeholder"),
        Code::SampleKey => messages!("sample-key"),
        Code::TestKey => messages!("test-key"),
        Code::WrongSlot => messages!("wrong-slot"),
        Code::Swapped => messages!("swapped"),
        Code::WrongKind => messages!("wrong-kind"),
        Code::WrongProcessor => messages!("wrong-processor"),
        Code::Masked => messages!("masked"),
        Code::Truncated => messages!("truncated"),
        Code::Malformed => messages!("malformed"),
        Code::DamagedPrefix => messages!("damaged-prefix"),
        Code::Encoded => messages!("encoded"),
        Code::StrayCharacters => messages!("stray-characters"),
        Code::LookalikeCharacters => messages!("lookalike-characters"),
        Code::LineBroken => messages!("line-broken"),
        Code::ExtraText => messages!("extra-text"),
        Code::PastedTwice => messages!("pasted-twice"),
        Code::SameValue => messages!("same-value"),
        Code::MixedEnvironments => messages!("mixed-environments"),
        Code::DifferentAccounts => messages!("different-accounts"),
        Code::SecretExposed => messages!("secret-exposed"),
        Code::RestrictedKey => messages!("restricted-key"),
        Code::CardNumber => messages!("card-number"),
        Code::EnvironmentUnknown => messages!("environment-unknown"),
        Code::MissingSetting => messages!("missing-setting"),
        Code::DuplicateSetting => messages!("duplicate-setting"),
        Code::UnknownSetting => messages!("unknown-setting"),
        Code::Unrecognised => messages!("unrecognised"),
    }
}
