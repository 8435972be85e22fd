//! Identify: which processor issued a cleaned value, what kind it is, and which money it is for. Reads the tables of
//! `processors`; knows no names of fields but the slot that the name means.

mod fit;
mod start;

use super::{
    hash,
    head::Head,
    marks::marks,
    processors::{Alphabet, Kind, Processor, Telling},
    report::Environment,
    slot::Slot,
};
pub(super) use fit::Fit;
use fit::{Candidate, believable, fitted, weight};
use start::starts_of;
pub(super) use start::{Start, Survey, known_start, may_start, starts_by, telling_start};

/// What a value was recognised as.
#[derive(Clone, Copy)]
pub(super) struct Identity {
    pub(super) kind: &'static Kind,
    pub(super) processor: &'static Processor,
    pub(super) start: &'static str,
    pub(super) environment: Environment,
    pub(super) fit: Fit,
}

impl Identity {
    /// Whether the value is one that the processor's manuals print.
    pub(super) fn is_published(&self, value: &str) -> bool {
        self.processor.samples.contains(&hash::of(value))
    }
}

/// Longer text is no credential that is told by itself.
const LONGEST: usize = 2600;

/// Whether a text is, or starts like, a credential that needs no name to be told.
pub(super) fn tells_itself(text: &str) -> bool {
    telling_start(text).is_some_and(|start| is_credential(start.kind)) || is_told(text)
}

/// Whether a text is a whole credential that needs no name to be told.
pub(super) fn is_told(text: &str) -> bool {
    text.len() <= LONGEST && known_start(text).is_some() && is_whole(text)
}

/// The same, for a text that may also have one of the starts of a letter: PayPal's `A`.
pub(super) fn is_whole(text: &str) -> bool {
    identify(text, None, None).is_some_and(|found| is_credential(found.kind) && found.fit.is_good())
}

/// Whether a text is a whole credential whose kind may hold any mark, so that quotes and brackets in it are its own.
pub(super) fn keeps_marks(text: &str) -> bool {
    known_start(text).is_some_and(|start| start.kind.alphabet == Alphabet::Visible) && is_told(text)
}

/// Whether payments are made with values of this kind; the others are ids and choices.
pub(super) fn is_credential(kind: &Kind) -> bool {
    kind.secret || kind.slots.first().is_some_and(|slot| slot.is_credential())
}

/// What a value is. `near` is the processor that a name or a neighbour tells; `slot` the field it stands in.
pub(super) fn identify(value: &str, near: Option<&'static Processor>, slot: Option<Slot>) -> Option<Identity> {
    if value.is_empty() {
        return None;
    }
    let is_near = |start: &Start| near.is_some_and(|near| std::ptr::eq(near, start.processor));
    let may_be = |start: &Start| match start.kind.telling {
        Telling::Alone | Telling::Usual => true,
        Telling::Named => is_near(start),
        Telling::Field => is_near(start) && slot.is_some_and(|slot| start.kind.slots.contains(&slot)),
    };
    let head = Head::of(value.as_bytes());
    let mut candidate = Candidate::new(value);
    let mut best: Option<(u32, Identity)> = None;
    for starts in starts_of(head, near) {
        for start in starts.iter().filter(|start| start.may_be_of(value, head) && may_be(start)) {
            let found = fitted(&mut candidate, start);
            let weight = weight(found, is_near(start), slot);
            let is_better = best.is_none_or(|(most, _)| weight > most);
            if is_better && believable(found, is_near(start), slot) {
                best = Some((weight, found));
            }
        }
    }
    best.map(|(_, found)| found)
}

/// What base64 text means, where that is readable ASCII.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut plain = String::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in marks!("=").off_end(text).bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(digit)) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            let byte = u8::try_from(bits >> count & 0xff).ok()?;
            if !(byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) {
                return None;
            }
            plain.push(char::from(byte));
        }
    }
    (!plain.is_empty()).then_some(plain)
}
