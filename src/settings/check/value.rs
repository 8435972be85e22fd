//! What one value says by itself and in its slot.

use super::{Draft, Item};
use crate::settings::{
    characters::holds,
    clean::Fault,
    examine::What,
    identify::{Fit, Identity},
    name::is_one_of,
    processors::{Processor, Telling},
    read::Style,
    report::{Code, Detail, Environment, Kind, Severity},
    slot::Slot,
    span::Span,
};

/// Adds what is found at one setting.
pub(super) fn check(draft: &mut Draft<'_>, index: usize) {
    let Some(item) = draft.items.get_mut(index) else { return };
    let slot = item.label.slot;
    let faults = std::mem::take(&mut item.examined.faults);
    let item = &*item;
    let notices = match item.examined.what {
        _ if item.label.is_foreign() => vec![outsider(item.label.processor)],
        What::Known(identity) => known(item, identity),
        What::Masked(identity) => {
            let mut notices = vec![Notice::new(Code::Masked, Severity::Warns)];
            notices.extend(
                identity
                    .filter(|identity| identity.environment == Environment::Test)
                    .map(|_| Notice::new(Code::TestKey, Severity::Blocks)),
            );
            notices
        }
        _ => plain(item).into_iter().collect(),
    };
    let kind = item.kind();
    for Fault { code, severity, at, count, variety } in faults {
        draft.add_at(
            code,
            severity,
            &[index],
            at,
            Detail { slot, kind: Some(kind), count, variety, ..Detail::default() },
        );
    }
    for notice in notices {
        let detail = Detail { kind: notice.detail.kind.or(Some(kind)), ..notice.detail };
        match notice.at {
            Some(at) => draft.add_at(notice.code, notice.severity, &[index], at, detail),
            None => draft.add(notice.code, notice.severity, &[index], detail),
        }
    }
}

struct Notice {
    code: Code,
    severity: Severity,
    at: Option<Span>,
    detail: Detail,
}

impl Notice {
    fn new(code: Code, severity: Severity) -> Self {
        Self { code, severity, at: None, detail: Detail::default() }
    }

    fn with(code: Code, severity: Severity, detail: Detail) -> Self {
        Self { code, severity, at: None, detail }
    }
}

/// A value of a vendor that takes no payments.
fn outsider(vendor: Option<&'static Processor>) -> Notice {
    let variety = if vendor.is_some() { "outsider" } else { "stranger" };
    let processor = vendor.map(|vendor| vendor.id);
    Notice::with(Code::WrongProcessor, Severity::Warns, Detail { processor, variety, ..Detail::default() })
}

/// What is no key at all.
fn plain(item: &Item<'_>) -> Option<Notice> {
    let (slot, expects) = (item.label.slot, item.expects_credential());
    let severity = if expects { Severity::Blocks } else { Severity::Warns };
    let of = |variety| Detail { slot, variety, ..Detail::default() };
    match item.examined.what {
        // Payments are taken without it, too.
        What::Empty if slot == Some(Slot::WebhookSecret) => Some(Notice::with(Code::Empty, Severity::Warns, of(""))),
        What::Empty if slot.is_some() && expects => Some(Notice::with(Code::Empty, Severity::Blocks, of(""))),
        What::Empty if expects && item.label.own => Some(Notice::with(Code::Empty, Severity::Warns, of(""))),
        What::Reference => {
            let literal = matches!(item.style, Style::Env | Style::Label | Style::Bare);
            Some(Notice::with(Code::Placeholder, if literal { severity } else { Severity::Warns }, of("reference")))
        }
        What::Placeholder => Some(Notice::with(Code::Placeholder, severity, of("words"))),
        What::CardNumber => Some(Notice::new(Code::CardNumber, Severity::Blocks)),
        What::Address | What::Email if expects && !takes_addresses(slot) => {
            let kind = if matches!(item.examined.what, What::Email) { Kind::EMAIL } else { Kind::URL };
            Some(Notice::with(
                Code::WrongKind,
                Severity::Blocks,
                Detail { slot, kind: Some(kind), ..Detail::default() },
            ))
        }
        What::Other if slot == Some(Slot::Mode) => mode(item),
        What::Other if expects => Some(Notice::with(Code::Unrecognised, Severity::Notes, of(""))),
        What::Other if slot.is_none() && item.label.own => Some(Notice::new(Code::UnknownSetting, Severity::Notes)),
        _ => None,
    }
}

const fn takes_addresses(slot: Option<Slot>) -> bool {
    matches!(
        slot,
        None | Some(Slot::Username | Slot::Password | Slot::Passphrase | Slot::SecretWord | Slot::ApiLoginId)
    )
}

/// A setting that chooses the environment: `PAYPAL_MODE=sandbox`.
fn mode(item: &Item<'_>) -> Option<Notice> {
    let value = item.examined.value.expose();
    let of_name = item.name.to_ascii_lowercase();
    let asks_for_test = ["test", "sandbox", "demo"].iter().any(|word| holds(&of_name, word));
    let tests = is_one_of(value, &["sandbox", "test", "testing", "demo", "development"])
        || (asks_for_test && is_one_of(value, &["true", "yes", "on", "1"]));
    tests.then(|| {
        Notice::with(
            Code::TestKey,
            Severity::Blocks,
            Detail { variety: "mode", slot: Some(Slot::Mode), ..Detail::default() },
        )
    })
}

/// Whether the kind may be named: the shape is right, or a name says the same.
pub(in crate::settings) fn is_sure(item: &Item<'_>, identity: Identity) -> bool {
    let named = item.label.processor.is_some_and(|processor| processor.id == identity.processor.id);
    identity.fit != Fit::Doubtful || named
}

/// What a recognised value says.
fn known(item: &Item<'_>, identity: Identity) -> Vec<Notice> {
    if identity.processor.outsider && item.label.processor.is_none() {
        return vec![outsider(Some(identity.processor))];
    }
    let mut notices = Vec::new();
    let (kind, slot) = (identity.kind, item.label.slot);
    let detail = Detail {
        slot: kind.slots.first().copied(),
        kind: Some(Kind(kind.id)),
        processor: Some(identity.processor.id),
        ..Detail::default()
    };
    if identity.is_published(item.examined.value.expose()) {
        notices.push(Notice::with(Code::SampleKey, Severity::Blocks, detail));
    }
    let is_credential = kind.secret || item.is_credential();
    if is_credential {
        notices.extend(shape(item, identity, detail));
    }
    let foreign = item.label.processor.filter(|named| named.id != identity.processor.id && is_credential);
    if let Some(named) = foreign {
        notices.push(Notice::with(Code::WrongProcessor, Severity::Blocks, Detail { other: Some(named.id), ..detail }));
    } else if let Some(slot) = slot {
        notices.extend(is_sure(item, identity).then(|| in_slot(item, identity, slot, detail)).flatten());
    } else if item.label.own && item.label.credential && !is_credential {
        notices.push(Notice::with(Code::WrongKind, Severity::Blocks, detail));
    }
    let exposed = kind.secret
        && (item.label.published || slot.is_some_and(|slot| slot.is_public() && !kind.slots.contains(&slot)));
    let told = matches!(kind.telling, Telling::Alone | Telling::Usual)
        || slot.is_some_and(|slot| !slot.is_public() && kind.slots.contains(&slot));
    if exposed && told && foreign.is_none() {
        notices.push(Notice::with(Code::SecretExposed, Severity::Blocks, detail));
    }
    if identity.environment == Environment::Test && is_credential {
        notices.push(Notice::with(Code::TestKey, Severity::Blocks, detail));
    }
    notices.extend(named_otherwise(item.label.environment, identity.environment).filter(|_| is_credential));
    if kind.id.ends_with(".restricted-key") {
        notices.push(Notice::with(Code::RestrictedKey, Severity::Warns, detail));
    }
    notices
}

/// A name that says one environment over a value of the other.
fn named_otherwise(name: Environment, value: Environment) -> Option<Notice> {
    let variety = match (name, value) {
        (Environment::Test, Environment::Live) => "named-test",
        (Environment::Live, Environment::Test) => "named-live",
        _ => return None,
    };
    Some(Notice::with(Code::MixedEnvironments, Severity::Notes, Detail { variety, ..Detail::default() }))
}

/// Length and characters.
fn shape(item: &Item<'_>, identity: Identity, detail: Detail) -> Option<Notice> {
    let value = item.examined.value.expose();
    let length = u32::try_from(value.chars().count()).unwrap_or(u32::MAX);
    match identity.fit {
        Fit::Usual | Fit::Possible => None,
        Fit::Cut => Some(Notice::with(Code::Truncated, Severity::Warns, Detail { count: length, ..detail })),
        Fit::Long => {
            Some(Notice::with(Code::Unrecognised, Severity::Notes, Detail { count: length, variety: "long", ..detail }))
        }
        Fit::Doubtful => {
            Some(Notice::with(Code::Unrecognised, Severity::Notes, Detail { variety: "shared", ..detail }))
        }
        Fit::Alien(at) => {
            let character = value.get(at..).and_then(|rest| rest.chars().next())?;
            // Vendors may let these into their keys one day; the others no key can hold.
            let imaginable = matches!(character, '_' | '-' | '=' | '+' | '/' | '.' | '~');
            let place = Detail { count: u32::try_from(at + 1).unwrap_or(u32::MAX), variety: "character", ..detail };
            Some(if imaginable {
                Notice::with(Code::Unrecognised, Severity::Notes, place)
            } else {
                Notice::with(Code::Malformed, Severity::Blocks, place)
            })
        }
    }
}

/// Whether the value may stand in its slot.
fn in_slot(item: &Item<'_>, identity: Identity, slot: Slot, detail: Detail) -> Option<Notice> {
    let kind = identity.kind;
    if kind.slots.contains(&slot)
        || (slot == Slot::ApiKey && item.is_credential() && kind.secret && !asks_for_api_key(identity))
    {
        return None;
    }
    let proven = kind.telling != Telling::Named
        || identity.start.len() >= 5
        || (identity.fit == Fit::Usual && item.examined.value.expose().len() >= 32);
    let Some(home) = kind.slots.first() else {
        return slot.is_credential().then(|| Notice::with(Code::WrongKind, Severity::Blocks, detail));
    };
    match (home.is_credential(), slot.is_credential()) {
        (false, true) if proven => Some(Notice::with(Code::WrongKind, Severity::Blocks, detail)),
        (true, _) if proven => Some(Notice::with(Code::WrongSlot, Severity::Blocks, detail)),
        _ => None,
    }
}

/// Whether the processor itself has a field of that name; elsewhere "API key" means the secret key.
fn asks_for_api_key(identity: Identity) -> bool {
    identity.processor.fields.iter().any(|field| field.slot == Slot::ApiKey)
}
