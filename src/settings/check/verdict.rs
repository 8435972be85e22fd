//! The verdict of a connection.

use super::{Draft, Item};
use crate::settings::{
    examine::What,
    identify::Fit,
    report::{Environment, Severity, Verdict},
    slot::Slot,
};

/// Not ready where something blocks; ready where the live secret is there and whole; else nobody can tell.
pub(super) fn verdict(draft: &Draft<'_>) -> Verdict {
    if draft.findings.iter().any(|finding| finding.severity == Severity::Blocks) {
        return Verdict::NotReady;
    }
    let Some(processor) = draft.processor else { return Verdict::CannotTell };
    let mut needed = processor.fields.iter().filter(|field| field.needed).map(|field| field.slot).peekable();
    let has_needed = needed.peek().is_some();
    let lent = draft.items.iter().any(lends_live);
    let all_live =
        needed.all(|slot| draft.items.iter().any(|item| item.home() == Some(slot) && is_live(item, slot, lent)));
    if has_needed && all_live && !draft.items.iter().any(|item| is_doubtful(item, draft)) {
        Verdict::Ready
    } else {
        Verdict::CannotTell
    }
}

/// Whether the value is what the slot asks for, and for real money: by its own text, or by what it is issued with.
fn is_live(item: &Item<'_>, slot: Slot, lent: bool) -> bool {
    let What::Known(identity) = item.examined.what else { return false };
    let live = match identity.environment {
        Environment::Live => true,
        Environment::CannotTell => lent,
        Environment::Test => false,
    };
    live && identity.fit.is_good() && (identity.kind.secret || slot.is_public())
}

/// Whether the value says of its pair that it is for real money.
pub(super) fn lends_live(item: &Item<'_>) -> bool {
    item.examined.identity().is_some_and(|identity| identity.kind.lends && identity.environment == Environment::Live)
}

/// A copy that is not whole, or something unknown where a needed value belongs.
fn is_doubtful(item: &Item<'_>, draft: &Draft<'_>) -> bool {
    let needed = draft.processor.is_some_and(|processor| {
        processor.fields.iter().any(|field| field.needed && Some(field.slot) == item.label.slot)
    });
    match item.examined.what {
        What::Masked(_) => true,
        What::Reference => item.expects_credential(),
        What::Known(identity) => {
            item.is_credential() && matches!(identity.fit, Fit::Cut | Fit::Alien(_) | Fit::Long | Fit::Doubtful)
        }
        What::Other => needed,
        _ => false,
    }
}
