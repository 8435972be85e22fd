//! Values: which processor issued one, what kind it is, and which money it is for. Reads the tables of `processors`; knows
//! no names of fields but the slot that the name means.

mod fit;
mod prefix;
mod survey;

use processors::{Alphabet, Evidence, Processor, Slot};

use fit::{Body, Rank, is_believable};
pub(crate) use fit::{Fit, Identity};
use prefix::prefixes_of;
pub(crate) use prefix::{
    Prefix, has_known_prefix_at, has_spelled_out_prefix, identifying_prefix, known_prefix, prefixes_by_letter,
};
pub(crate) use survey::Survey;

/// A longer text, in bytes, is no credential that is identified without a name.
const LONGEST: usize = 2600;

/// Whether a text is, or starts like, a credential that is identified without a name.
pub(crate) fn is_self_identifying(text: &str) -> bool {
    identifying_prefix(text).is_some_and(|prefix| prefix.kind.is_credential()) || is_identified(text)
}

/// Whether a text is a whole credential that is identified without a name.
pub(crate) fn is_identified(text: &str) -> bool {
    text.len() <= LONGEST && known_prefix(text).is_some() && is_whole(text)
}

/// The same, for a text that may also have one of the prefixes of a letter: PayPal's `A`.
pub(crate) fn is_whole(text: &str) -> bool {
    identify(text, None, None).is_some_and(|found| found.kind.is_credential() && found.fit.is_good())
}

/// Whether a text is a whole credential whose kind may hold any mark, so that quotes and brackets in it are its own.
pub(crate) fn may_hold_any_mark(text: &str) -> bool {
    known_prefix(text).is_some_and(|prefix| prefix.kind.alphabet == Alphabet::Visible) && is_identified(text)
}

/// What a value is. `near` is the processor that a name or a neighbour names; `slot` the field it was pasted into.
pub(crate) fn identify(value: &str, near: Option<&'static Processor>, slot: Option<Slot>) -> Option<Identity> {
    if value.is_empty() {
        return None;
    }
    let is_near = |prefix: &Prefix| near.is_some_and(|near| near == prefix.processor);
    let may_be = |prefix: &Prefix| match prefix.kind.evidence {
        Evidence::Prefix | Evidence::PrefixAndLength => true,
        Evidence::Name => is_near(prefix),
        Evidence::Field => is_near(prefix) && slot.is_some_and(|slot| prefix.kind.slots.contains(&slot)),
    };
    let mut body = Body::of(value);
    let mut best: Option<(Rank, Identity)> = None;
    let prefixes = prefixes_of(value, near).into_iter().flatten();
    for prefix in prefixes.filter(|prefix| prefix.may_be_of(value) && may_be(prefix)) {
        let found = body.as_kind_of(prefix);
        let rank = Rank::of(found, is_near(prefix), slot);
        let is_better = best.as_ref().is_none_or(|(most, _)| rank > *most);
        if is_better && is_believable(found, is_near(prefix), slot) {
            best = Some((rank, found));
        }
    }
    best.map(|(_, found)| found)
}
