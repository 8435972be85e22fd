//! The verdict of a connection.

use processors::{Environment, Slot};

use super::switch::chosen_by;
use crate::{
    examine::ValueClass,
    group::{Draft, Item},
    recognise::value::{Fit, Identity},
    report::{Code, Finding, SellerAnswers, Severity, Verdict},
};

/// Not ready where something blocks; ready where the live secret is there and whole; else the text does not show it, but perhaps
/// the seller knows: where only the environment is open, with what to ask.
pub(crate) fn verdict(draft: &Draft<'_>) -> (Verdict, SellerAnswers) {
    if draft.findings.iter().any(|finding| finding.severity == Severity::Blocks) {
        return (Verdict::NotReady, SellerAnswers::default());
    }
    // A switch says where requests go, not whether values with doubts about them are right.
    let is_doubted = |finding: &Finding| finding.severity == Severity::Warns || finding.code == Code::Unrecognised;
    let is_clean = !draft.findings.iter().any(is_doubted);
    let vouches = |item: &Item<'_>| vouches_for_live(item) && (is_clean || item.is_credential());
    if is_ready(draft, draft.items.iter().any(vouches)) {
        return (Verdict::Ready, SellerAnswers::default());
    }
    let asked = draft.processor.map_or(&[][..], |processor| processor.questions);
    (Verdict::CannotTell, if is_ready(draft, true) { SellerAnswers::open(asked) } else { SellerAnswers::default() })
}

/// Whether all that the processor needs is there, whole and live. What does not say counts as live where something
/// else has `vouched` for it.
fn is_ready(draft: &Draft<'_>, vouched: bool) -> bool {
    let Some(processor) = draft.processor else { return false };
    let mut needed = processor.fields.iter().filter(|field| field.needed).map(|field| field.slot).peekable();
    let fills = |slot| draft.items.iter().any(|item| item.home() == Some(slot) && is_live(item, slot, vouched));
    let is_live_secret =
        |item: &Item<'_>| item.home().is_some_and(|slot| !slot.is_public() && is_live(item, slot, vouched));
    let is_whole = if needed.peek().is_some() {
        needed.all(fills)
    } else {
        // Several sets would do: its own rule says what is missing of the one that is there.
        let is_missing = draft.findings.iter().any(|finding| finding.code == Code::MissingSetting);
        vouched && !is_missing && draft.items.iter().any(is_live_secret)
    };
    is_whole && !draft.items.iter().any(|item| is_doubtful(item, draft))
}

/// Whether the value is what the slot asks for, and for real money: by its own text, or by what it is issued with.
fn is_live(item: &Item<'_>, slot: Slot, vouched: bool) -> bool {
    let ValueClass::Known(identity) = item.examined.class else { return false };
    let live = match identity.environment {
        Environment::Live => true,
        Environment::CannotTell => vouched,
        Environment::Test => false,
    };
    live && identity.fit.is_good() && (identity.kind.secret || slot.is_public())
}

/// Whether a setting says of those beside it that they are for real money.
pub(crate) fn vouches_for_live(item: &Item<'_>) -> bool {
    let vouches = |identity: Identity| identity.kind.vouches && identity.environment == Environment::Live;
    item.examined.identity().is_some_and(vouches) || chosen_by(item) == Some(Environment::Live)
}

/// A copy that is not whole, or something unknown where a needed value belongs.
fn is_doubtful(item: &Item<'_>, draft: &Draft<'_>) -> bool {
    let needed = draft.processor.is_some_and(|processor| item.label.slot.is_some_and(|slot| processor.needs(slot)));
    match item.examined.class {
        ValueClass::Masked(_) => true,
        ValueClass::Reference => item.expects_credential(),
        ValueClass::Known(identity) => {
            item.is_credential()
                && matches!(identity.fit, Fit::Truncated | Fit::UnexpectedCharacter(_) | Fit::TooLong | Fit::Ambiguous)
        }
        ValueClass::Other => needed,
        _ => false,
    }
}
