//! How values start: found by the first bytes.

use std::sync::LazyLock;

use crate::{
    characters::Characters,
    head::{Beginning, Head},
    processors::{ALL, Kind, Processor, Telling},
    report::Environment,
};

/// A start that tells something, from the tables.
#[derive(Clone, Copy)]
pub(crate) struct Start {
    pub(crate) text: &'static str,
    pub(crate) environment: Environment,
    pub(crate) kind: &'static Kind,
    pub(crate) processor: &'static Processor,
    /// The characters of the kind's alphabet.
    pub(crate) characters: Characters,
    /// How long a value may be at least and at most: a short start needs a length that is believed.
    lengths: [usize; 2],
    /// The first bytes of the text, to compare quickly.
    beginning: Beginning,
}

impl Start {
    /// Whether a value, whose first bytes are known, begins with it, and is as long as those that do.
    pub(super) fn may_be_of(&self, value: &str, head: Head) -> bool {
        let [least, most] = self.lengths;
        least <= value.len() && value.len() <= most && self.begins(value, head)
    }

    /// Whether a text, whose first bytes are known, begins with it.
    fn begins(&self, text: &str, head: Head) -> bool {
        self.beginning.fits(head) && text.starts_with(self.text)
    }
}

/// Starts of so many bytes are found by their first three, of which most words of a text begin with none.
const LONG: usize = 3;

/// All starts, from the tables: each is in several places, so that a text is searched once for all kinds.
struct Starts {
    /// The non-empty ones by their first byte.
    by_letter: [Vec<Start>; 128],
    /// The long ones by the place of their bit.
    long: [Vec<Start>; 64],
    /// A bit for the first three bytes of each long one, by [`Head::bit`].
    bits: [u64; 64],
    /// The short and the empty ones of kinds that tell themselves.
    short: Vec<Start>,
    /// The short and the empty ones of the other kinds, for each processor.
    named: Vec<Vec<Start>>,
}

static STARTS: LazyLock<Starts> = LazyLock::new(|| {
    let mut starts = Starts {
        by_letter: [const { Vec::new() }; 128],
        long: [const { Vec::new() }; 64],
        bits: [0; 64],
        short: Vec::new(),
        named: Vec::new(),
    };
    for processor in &*ALL {
        starts.named.push(Vec::new());
        for kind in processor.kinds {
            for &(text, environment) in kind.starts {
                let lengths = if text.len() < LONG { lengths(text, kind) } else { [0, usize::MAX] };
                let (characters, beginning) = (kind.alphabet.characters(), Beginning::of(text.as_bytes()));
                starts.add(Start { text, environment, kind, processor, characters, lengths, beginning });
            }
        }
    }
    starts
});

impl Starts {
    fn add(&mut self, start: Start) {
        let tells = matches!(start.kind.telling, Telling::Alone | Telling::Usual);
        let (place, bit) = start.beginning.head().bit();
        let letter = start.text.bytes().next().map(usize::from);
        let list = if start.text.len() >= LONG {
            if let Some(bits) = self.bits.get_mut(place) {
                *bits |= bit;
            }
            self.long.get_mut(place)
        } else if tells {
            Some(&mut self.short)
        } else {
            self.named.last_mut()
        };
        for list in list.into_iter().chain(letter.and_then(|letter| self.by_letter.get_mut(letter))) {
            list.push(start);
        }
    }

    /// The long ones that may have these first bytes.
    fn long(&self, head: Head) -> &[Start] {
        let (place, _) = head.bit();
        if self.may_begin(head) { self.long.get(place).map_or(&[], Vec::as_slice) } else { &[] }
    }

    fn may_begin(&self, head: Head) -> bool {
        let (place, bit) = head.bit();
        self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }
}

/// The starts of all kinds that a value with this beginning may be of, by its own start alone; among short ones those that
/// tell themselves, and those of the processor that is `near`.
pub(super) fn starts_of(head: Head, near: Option<&'static Processor>) -> [&'static [Start]; 3] {
    let starts = &*STARTS;
    let place = near.and_then(|near| ALL.iter().position(|one| std::ptr::eq(one, near)));
    let named = place.and_then(|place| starts.named.get(place)).map_or(&[][..], Vec::as_slice);
    [starts.long(head), starts.short.as_slice(), named]
}

/// The lengths of values of a kind that are believed, with this start.
fn lengths(start: &str, kind: &Kind) -> [usize; 2] {
    let ranges = || kind.usual.iter().chain([&kind.possible]);
    let least = ranges().map(|range| *range.start()).min().unwrap_or_default();
    let most = ranges().map(|range| *range.end()).max().unwrap_or_default();
    [start.len() + least, start.len().saturating_add(most)]
}

/// The known starts that a value may begin with, judged by its first byte.
pub(crate) fn starts_by(first: u8) -> &'static [Start] {
    STARTS.by_letter.get(usize::from(first)).map_or(&[], Vec::as_slice)
}

/// The longest known start that a text begins with and that means something by itself (`sk_live_`, not PayPal's `A`).
pub(crate) fn telling_start(text: &str) -> Option<Start> {
    longest(text, true)
}

/// The longest start of any kind that a text begins with, also one that others share: `test_`.
pub(crate) fn known_start(text: &str) -> Option<Start> {
    longest(text, false)
}

/// What a text is made of, and whether a word in it may begin with a known start. Words begin after anything but a letter
/// or a digit: that is more of them than any reader of the text sees.
pub(crate) struct Survey {
    pub(crate) characters: Characters,
    pub(crate) starts: bool,
}

impl Survey {
    pub(crate) fn of(text: &str) -> Self {
        let starts = &*STARTS;
        let mut survey = Self { characters: Characters::NONE, starts: false };
        let mut border = true;
        for (at, byte) in text.bytes().enumerate() {
            let group = Characters::group(byte);
            survey.characters = survey.characters.and(group);
            let continues = Characters::ALPHANUMERIC.meets(group);
            if continues && border && !survey.starts {
                let rest = text.get(at..).unwrap_or_default();
                survey.starts = starts.may_begin(Head::of(rest.as_bytes())) && known_start(rest).is_some();
            }
            border = !continues;
        }
        survey
    }
}

/// Whether a word that begins at this place of a text begins with a known start.
pub(crate) fn may_start(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    STARTS.may_begin(Head::of(rest.as_bytes())) && known_start(rest).is_some()
}

fn longest(text: &str, alone: bool) -> Option<Start> {
    let counts = |start: &Start| !alone || start.kind.telling == Telling::Alone;
    let head = Head::of(text.as_bytes());
    let starts = STARTS.long(head).iter().filter(|start| counts(start) && start.begins(text, head));
    starts.reduce(|best, next| if next.text.len() > best.text.len() { next } else { best }).copied()
}
