//! How values start, from the tables: found by the first bytes, so that a text is searched once for all kinds.

use std::sync::LazyLock;

use crate::settings::{
    characters::Characters,
    processors::{ALL, Kind, Processor, Telling},
    report::Environment,
};

/// A start that tells something, from the tables.
#[derive(Clone, Copy)]
pub(in crate::settings) struct Start {
    pub(in crate::settings) text: &'static str,
    pub(in crate::settings) environment: Environment,
    pub(in crate::settings) kind: &'static Kind,
    pub(in crate::settings) processor: &'static Processor,
    /// The characters of the kind's alphabet.
    pub(in crate::settings) characters: Characters,
    /// The first bytes of the text, to compare quickly.
    head: Head,
}

impl Start {
    /// Whether a text, whose first bytes are known, begins with it.
    fn begins(&self, text: &str, head: Head) -> bool {
        self.head.agrees(head, self.text.len()) && text.starts_with(self.text)
    }
}

/// The first eight bytes of a text as one number; what is missing is 0.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Head(u64);

impl Head {
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        Self(bytes.first_chunk().map_or_else(
            || bytes.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte)),
            |first| u64::from_le_bytes(*first),
        ))
    }

    /// A place among 64 numbers and a bit in it, by the first three bytes.
    const fn bit(self) -> (usize, u64) {
        let mixed = (self.0 as u32 & 0x00ff_ffff).wrapping_mul(0x9e37_79b1) >> 20;
        (mixed as usize >> 6, 1 << (mixed & 63))
    }

    /// Whether both are the same as far as `length` bytes go, or eight.
    const fn agrees(self, other: Self, length: usize) -> bool {
        let ignored = if length < 8 { u64::MAX << (8 * length) } else { 0 };
        (self.0 ^ other.0) & !ignored == 0
    }
}

/// All non-empty starts by their first byte, so that a text is searched once for all kinds.
static STARTS: LazyLock<[Vec<Start>; 128]> = LazyLock::new(|| {
    let mut starts = std::array::from_fn(|_| Vec::new());
    for start in ALL.iter().flat_map(|processor| all_starts(processor)) {
        let first = start.text.bytes().next().map(usize::from);
        if let Some(bucket) = first.and_then(|byte| starts.get_mut(byte)) {
            bucket.push(start);
        }
    }
    starts
});

/// The kinds that a value's start tells nothing of, but its shape may.
static BY_SHAPE: LazyLock<Vec<Start>> = LazyLock::new(|| {
    let tells = |start: &Start| matches!(start.kind.telling, Telling::Alone | Telling::Usual);
    ALL.iter().flat_map(|processor| without_text(processor)).filter(tells).collect()
});

/// The starts of a processor that are empty.
fn without_text(processor: &'static Processor) -> impl Iterator<Item = Start> {
    all_starts(processor).filter(|start| start.text.is_empty())
}

/// The starts of all kinds that a value may be of, by its own start alone; among the kinds without any start those that
/// tell themselves, and those of the processor that is `near`.
pub(super) fn starts_of(value: &str, near: Option<&'static Processor>) -> impl Iterator<Item = Start> {
    let head = Head::of(value);
    let begins = move |start: &&Start| start.begins(value, head);
    let named = |start: &Start| matches!(start.kind.telling, Telling::Named | Telling::Field);
    let with_text = value.bytes().next().map_or(&[][..], starts_by).iter().filter(begins);
    with_text.chain(BY_SHAPE.iter()).copied().chain(near.into_iter().flat_map(without_text).filter(named))
}

/// A bit for the first three bytes of each start that is as long, by [`Head::bit`]: most words of a text are no start,
/// and that is seen here.
static FIRST_THREE: LazyLock<[u64; 64]> = LazyLock::new(|| {
    let mut bits = [0; 64];
    for start in STARTS.iter().flatten().filter(|start| start.text.len() >= 3) {
        let (place, bit) = start.head.bit();
        if let Some(bits) = bits.get_mut(place) {
            *bits |= bit;
        }
    }
    bits
});

fn all_starts(processor: &'static Processor) -> impl Iterator<Item = Start> {
    processor.kinds.iter().flat_map(move |kind| {
        let characters = kind.alphabet.characters();
        kind.starts.iter().map(move |&(text, environment)| Start {
            text,
            environment,
            kind,
            processor,
            characters,
            head: Head::of(text),
        })
    })
}

/// The known starts that a value may begin with, judged by its first byte.
pub(in crate::settings) fn starts_by(first: u8) -> &'static [Start] {
    STARTS.get(usize::from(first)).map_or(&[], Vec::as_slice)
}

/// The longest known start that a text begins with and that means something by itself (`sk_live_`, not PayPal's `A`).
pub(in crate::settings) fn telling_start(text: &str) -> Option<Start> {
    longest(text, |start| start.kind.telling == Telling::Alone)
}

/// The longest start of any kind that a text begins with, also one that others share: `test_`.
pub(in crate::settings) fn known_start(text: &str) -> Option<Start> {
    longest(text, |_| true)
}

fn longest(text: &str, counts: impl Fn(&Start) -> bool) -> Option<Start> {
    let head = Head::of(text);
    let (place, bit) = head.bit();
    if FIRST_THREE.get(place)? & bit == 0 {
        return None;
    }
    starts_by(*text.as_bytes().first()?)
        .iter()
        .filter(|start| start.begins(text, head) && start.text.len() >= 3 && counts(start))
        .reduce(|best, next| if next.text.len() > best.text.len() { next } else { best })
        .copied()
}
