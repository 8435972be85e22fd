//! The verdict of a connection.

use super::{Draft, Item};
use crate::{
    examine::What,
    identify::Fit,
    report::{Code, Environment, Severity, Verdict},
    slot::Slot,
    word::Word,
};

/// Not ready where something blocks; ready where the live secret is there and whole; else nobody can tell, but perhaps
/// the seller: where only the environment is open, with what to ask.
pub(super) fn verdict(draft: &Draft<'_>) -> (Verdict, Word) {
    if draft.findings.iter().any(|finding| finding.severity == Severity::Blocks) {
        return (Verdict::NotReady, Word::default());
    }
    if is_ready(draft, draft.items.iter().any(lends_live)) {
        return (Verdict::Ready, Word::default());
    }
    let asked = draft.processor.map_or(&[][..], |processor| processor.questions);
    (Verdict::CannotTell, if is_ready(draft, true) { Word::open(asked) } else { Word::default() })
}

/// Whether all that the processor needs is there, whole and live. What does not tell counts as live where something
/// else has `told` so.
fn is_ready(draft: &Draft<'_>, told: bool) -> bool {
    let Some(processor) = draft.processor else { return false };
    let mut needed = processor.fields.iter().filter(|field| field.needed).map(|field| field.slot).peekable();
    let fills = |slot| draft.items.iter().any(|item| item.home() == Some(slot) && is_live(item, slot, told));
    let is_live_secret =
        |item: &Item<'_>| item.home().is_some_and(|slot| !slot.is_public() && is_live(item, slot, told));
    let is_whole = if needed.peek().is_some() {
        needed.all(fills)
    } else {
        // Several sets would do: its own rule says what is missing of the one that is there.
        let is_missing = draft.findings.iter().any(|finding| finding.code == Code::MissingSetting);
        told && !is_missing && draft.items.iter().any(is_live_secret)
    };
    is_whole && !draft.items.iter().any(|item| is_doubtful(item, draft))
}

/// Whether the value is what the slot asks for, and for real money: by its own text, or by what it is issued with.
fn is_live(item: &Item<'_>, slot: Slot, told: bool) -> bool {
    let What::Known(identity) = item.examined.what else { return false };
    let live = match identity.environment {
        Environment::Live => true,
        Environment::CannotTell => told,
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
