//! How values start, from the tables: found by the first bytes, so that a text is searched once for all kinds.

use std::sync::LazyLock;

use crate::settings::{
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

/// The kinds that a value's start tells nothing of.
pub(super) static WITHOUT: LazyLock<Vec<Start>> = LazyLock::new(|| {
    ALL.iter().flat_map(|processor| all_starts(processor)).filter(|start| start.text.is_empty()).collect()
});

/// For each first byte, the second bytes (of 7 bits) that known starts of two and more bytes have.
static SECONDS: LazyLock<[u128; 128]> = LazyLock::new(|| {
    let mut seconds = [0; 128];
    for start in STARTS.iter().flatten() {
        if let [first, second, _, ..] = start.text.as_bytes()
            && let Some(bits) = seconds.get_mut(usize::from(*first))
        {
            *bits |= 1 << (second & 127);
        }
    }
    seconds
});

fn all_starts(processor: &'static Processor) -> impl Iterator<Item = Start> {
    processor.kinds.iter().flat_map(move |kind| {
        kind.starts.iter().map(move |&(text, environment)| Start { text, environment, kind, processor })
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
    let [first, second, ..] = text.as_bytes() else { return None };
    if SECONDS.get(usize::from(*first))? & 1 << (second & 127) == 0 {
        return None;
    }
    starts_by(*first)
        .iter()
        .filter(|start| start.text.len() >= 3 && counts(start) && text.starts_with(start.text))
        .reduce(|best, next| if next.text.len() > best.text.len() { next } else { best })
        .copied()
}
