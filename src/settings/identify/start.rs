//! How values start, from the tables: found by the first bytes, so that a text is searched once for all kinds.

use std::sync::LazyLock;

use crate::settings::{
    characters::Characters,
    head::{Beginning, Head},
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
    /// How long a value may be at least and at most: a short start needs a length that is believed.
    lengths: [usize; 2],
    /// The first bytes of the text, to compare quickly.
    beginning: Beginning,
}

impl Start {
    fn may_be_as_long(&self, value: &str) -> bool {
        let [least, most] = self.lengths;
        least <= value.len() && value.len() <= most
    }

    /// Whether a text, whose first bytes are known, begins with it.
    fn begins(&self, text: &str, head: Head) -> bool {
        self.beginning.fits(head) && text.starts_with(self.text)
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

/// The starts of one or two bytes, and the empty ones, of kinds that tell themselves.
static SHORT: LazyLock<Vec<Start>> = LazyLock::new(|| {
    let tells = |start: &Start| matches!(start.kind.telling, Telling::Alone | Telling::Usual);
    ALL.iter().flat_map(|processor| short(processor)).filter(tells).collect()
});

/// The same of the other kinds, for each processor.
static NAMED: LazyLock<Vec<Vec<Start>>> = LazyLock::new(|| {
    let named = |start: &Start| matches!(start.kind.telling, Telling::Named | Telling::Field);
    ALL.iter().map(|processor| short(processor).filter(named).collect()).collect()
});

fn short(processor: &'static Processor) -> impl Iterator<Item = Start> {
    all_starts(processor).filter(|start| start.text.len() < LONG)
}

/// The starts of all kinds that a value may be of, by its own start alone; among short ones those that tell themselves, and
/// those of the processor that is `near`.
pub(super) fn starts_of(value: &str, near: Option<&'static Processor>) -> impl Iterator<Item = &'static Start> {
    let head = Head::of(value.as_bytes());
    let place = near.and_then(|near| ALL.iter().position(|one| std::ptr::eq(*one, near)));
    let named = place.and_then(|place| NAMED.get(place)).map_or(&[][..], Vec::as_slice);
    let (long, short) = (LONG_STARTS.of(head), SHORT.as_slice());
    let begins = move |start: &&Start| start.begins(value, head);
    [long, short, named].into_iter().flatten().filter(move |start| start.may_be_as_long(value)).filter(begins)
}

/// Starts of so many bytes are found by their first three, of which most words of a text begin with none.
const LONG: usize = 3;

struct Long {
    /// A bit for the first three bytes of each, by [`Head::bit`].
    bits: [u64; 64],
    /// The starts, by the place of that bit.
    buckets: [Vec<Start>; 64],
}

static LONG_STARTS: LazyLock<Long> = LazyLock::new(|| {
    let mut long = Long { bits: [0; 64], buckets: [const { Vec::new() }; 64] };
    for start in STARTS.iter().flatten().filter(|start| start.text.len() >= LONG) {
        let (place, bit) = start.beginning.head().bit();
        if let (Some(bits), Some(bucket)) = (long.bits.get_mut(place), long.buckets.get_mut(place)) {
            *bits |= bit;
            bucket.push(*start);
        }
    }
    long
});

impl Long {
    /// Those that may have these first bytes.
    fn of(&self, head: Head) -> &[Start] {
        let (place, _) = head.bit();
        if self.may_begin(head) { self.buckets.get(place).map_or(&[], Vec::as_slice) } else { &[] }
    }

    fn may_begin(&self, head: Head) -> bool {
        let (place, bit) = head.bit();
        self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }
}

fn all_starts(processor: &'static Processor) -> impl Iterator<Item = Start> {
    processor.kinds.iter().flat_map(move |kind| {
        kind.starts.iter().map(move |&(text, environment)| Start {
            text,
            environment,
            kind,
            processor,
            characters: kind.alphabet.characters(),
            lengths: if text.len() < LONG { lengths(text, kind) } else { [0, usize::MAX] },
            beginning: Beginning::of(text.as_bytes()),
        })
    })
}

/// The lengths of values of a kind that are believed, with this start.
fn lengths(start: &str, kind: &Kind) -> [usize; 2] {
    let ranges = || kind.usual.iter().chain([&kind.possible]);
    let least = ranges().map(|range| *range.start()).min().unwrap_or_default();
    let most = ranges().map(|range| *range.end()).max().unwrap_or_default();
    [start.len() + least, start.len().saturating_add(most)]
}

/// The known starts that a value may begin with, judged by its first byte.
pub(in crate::settings) fn starts_by(first: u8) -> &'static [Start] {
    STARTS.get(usize::from(first)).map_or(&[], Vec::as_slice)
}

/// The longest known start that a text begins with and that means something by itself (`sk_live_`, not PayPal's `A`).
pub(in crate::settings) fn telling_start(text: &str) -> Option<Start> {
    longest(text, true)
}

/// The longest start of any kind that a text begins with, also one that others share: `test_`.
pub(in crate::settings) fn known_start(text: &str) -> Option<Start> {
    longest(text, false)
}

/// What a text is made of, and whether a word in it may begin with a known start. Words begin after anything but a letter
/// or a digit: that is more of them than any reader of the text sees.
pub(in crate::settings) struct Survey {
    pub(in crate::settings) characters: Characters,
    pub(in crate::settings) starts: bool,
}

impl Survey {
    pub(in crate::settings) fn of(text: &str) -> Self {
        let long = &*LONG_STARTS;
        let mut survey = Self { characters: Characters::NONE, starts: false };
        let mut border = true;
        for (at, byte) in text.bytes().enumerate() {
            let group = Characters::group(byte);
            survey.characters = survey.characters.and(group);
            let continues = Characters::ALPHANUMERIC.meets(group);
            if continues && border && !survey.starts {
                let rest = text.get(at..).unwrap_or_default();
                survey.starts = long.may_begin(Head::of(rest.as_bytes())) && known_start(rest).is_some();
            }
            border = !continues;
        }
        survey
    }
}

fn longest(text: &str, alone: bool) -> Option<Start> {
    let counts = |start: &Start| !alone || start.kind.telling == Telling::Alone;
    let head = Head::of(text.as_bytes());
    let starts = LONG_STARTS.of(head).iter().filter(|start| counts(start) && start.begins(text, head));
    starts.reduce(|best, next| if next.text.len() > best.text.len() { next } else { best }).copied()
}
