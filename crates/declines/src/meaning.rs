//! A message as concepts: set expressions joined, negations applied. Not here: what the concepts together mean.

use super::{lexicon, text::Word};

/// How many words a negation reaches, filler left out: `not [properly] accepted`.
const NEGATION_REACH: usize = 2;

/// What happened to a payment: beside it, advice says little of the cause.
const OUTCOMES: [&str; 12] = [
    "declined",
    "failed",
    "error",
    "wrong",
    "mismatch",
    "notfound",
    "unaccepted",
    "unverified",
    "unauthenticated",
    "expired",
    "exceeded",
    "insufficient",
];

/// Words that, before a colon, only say that a message follows.
const LABELS: [&str; 8] = ["error", "errors", "message", "msg", "reason", "code", "exception", "failure"];

/// One concept of a message.
#[derive(Clone, Copy)]
pub(super) struct Mention {
    pub(super) concept: &'static str,
    /// Its place, counted in words that carry meaning, sentences set apart.
    pub(super) place: usize,
    /// It is part of advice, such as `please enter another card`, or of a contrast, beside words that say what happened.
    pub(super) is_advice: bool,
}

/// A message's concepts, in order.
pub(super) struct Meaning {
    pub(super) mentions: Vec<Mention>,
    /// How many words carry meaning, known or not; numbers and negations left out.
    pub(super) length: usize,
    /// How many of these say nothing that the lexicon knows.
    pub(super) unknown: usize,
    /// Each concept that is mentioned, once.
    concepts: Vec<&'static str>,
}

impl Meaning {
    /// Whether a concept is mentioned.
    pub(super) fn mentions(&self, concept: &str) -> bool {
        self.concepts.contains(&concept)
    }
}

/// A word that carries meaning: what is typed, and the concept where the lexicon knows one.
struct Part<'w> {
    word: &'w str,
    concept: Option<&'static str>,
    place: usize,
    is_advice: bool,
}

/// The meaning of a message's words.
pub(super) fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Meaning {
    let parts = parts(words);
    let (mut mentions, unknown) = joined(&parts);
    negate(&mut mentions);
    if !mentions.iter().any(|mention| !mention.is_advice && OUTCOMES.contains(&mention.concept)) {
        mentions.iter_mut().for_each(|mention| mention.is_advice = false);
    }
    let mut concepts = Vec::new();
    for mention in &mentions {
        if !concepts.contains(&mention.concept) {
            concepts.push(mention.concept);
        }
    }
    let says = |part: &&Part<'_>| part.concept != Some("not") && !part.word.bytes().all(|byte| byte.is_ascii_digit());
    Meaning { mentions, length: parts.iter().filter(says).count(), unknown, concepts }
}

fn parts<'w>(words: impl Iterator<Item = &'w Word>) -> Vec<Part<'w>> {
    let mut parts = Vec::new();
    let (mut place, mut previous, mut is_advice) = (0, 0, false);
    let mut before = [""; 2];
    for word in words {
        let gap = word.place.saturating_sub(previous + 1);
        place += gap;
        previous = word.place;
        is_advice = starts_advice(word, gap > 0) || (is_advice && gap == 0);
        if is_label(word) {
            continue;
        }
        let text = meant(word, before, place == 0);
        before = [before[1], &word.text];
        for text in text.split('_').filter(|text| !lexicon::is_filler(text)) {
            for text in apart(text) {
                place += 1;
                parts.push(Part { word: text, concept: lexicon::concept(text), place, is_advice });
            }
        }
    }
    parts
}

/// What a word stands for: `Card No.`, and `at this time`.
fn meant<'w>(word: &'w Word, before: [&str; 2], is_first: bool) -> &'w str {
    match word.text.as_str() {
        "no" if !is_first && word.after.first() == Some(&'.') => "number",
        "time" if before == ["at", "this"] => "later",
        text => text,
    }
}

/// The shortest part of a word that was written together.
const SHORTEST: usize = 3;

/// What the names of a card form's fields are about.
const FIELDS: [&str; 6] = ["card", "expiry", "billing", "cvc", "zip", "account"];

/// The words that a name of a field joins: `cardexpiry`. A word that the lexicon knows stays whole.
fn apart(text: &str) -> Vec<&str> {
    let is_field = |half| lexicon::concept(half).is_some_and(|concept| FIELDS.contains(&concept));
    let fits =
        |first, second| lexicon::is_word(first) && lexicon::is_word(second) && (is_field(first) || is_field(second));
    let halves = || {
        let ends = SHORTEST..(text.len() + 1).saturating_sub(SHORTEST);
        ends.filter_map(|end| text.split_at_checked(end)).find(|(first, second)| fits(first, second))
    };
    match text {
        _ if lexicon::is_word(text) => vec![text],
        _ => halves().map_or_else(|| vec![text], |(first, second)| vec![first, second]),
    }
}

/// Whether advice begins with a word, which may be the first one after a sentence; or what is in spite of the outcome:
/// `declined although the card is active`.
fn starts_advice(word: &Word, is_after_sentence: bool) -> bool {
    matches!(word.text.as_str(), "please" | "though" | "although" | "despite")
        || (is_after_sentence && lexicon::is_advice(&word.text))
}

/// Whether a word only says what kind of text follows: a key of JSON, or `Error:` before the message.
fn is_label(word: &Word) -> bool {
    let is_quoted = word.before == '"' && word.after == ['"', ':'];
    let starts_message = matches!(word.before, ' ' | '"' | '\'' | '(' | '[' | '\n');
    let ends_as_label = word.after.first().is_some_and(|next| matches!(next, ':' | '='));
    is_quoted || (starts_message && ends_as_label && LABELS.contains(&word.text.as_str()))
}

/// The concepts, and how many words have none.
fn joined(parts: &[Part<'_>]) -> (Vec<Mention>, usize) {
    let mut mentions = Vec::with_capacity(parts.len());
    let (mut rest, mut unknown) = (parts, 0);
    while let Some(first) = rest.first() {
        let found = lexicon::expression(|index| {
            let part = rest.get(index)?;
            (part.place == first.place + index).then_some([part.word, part.concept.unwrap_or_default()])
        });
        let (concept, count) = found.map_or((first.concept, 1), |(concept, count)| (Some(concept), count));
        if concept.is_none() && !first.word.bytes().all(|byte| byte.is_ascii_digit()) {
            unknown += 1;
        }
        if let Some(concept) = concept {
            mentions.push(Mention { concept, place: first.place, is_advice: first.is_advice });
        }
        rest = rest.get(count..).unwrap_or_default();
    }
    (mentions, unknown)
}

fn negate(mentions: &mut Vec<Mention>) {
    let mut at = 0;
    while let Some(negation) = mentions.get(at).copied() {
        at += 1;
        if !matches!(negation.concept, "not" | "unable") {
            continue;
        }
        let Some(next) = mentions.get_mut(at).filter(|next| next.place <= negation.place + NEGATION_REACH) else {
            continue;
        };
        match lexicon::negated(next.concept) {
            Some(Some(opposite)) => next.concept = opposite,
            // What is denied, and what it is denied of.
            Some(None) => {
                mentions.remove(at);
                let of =
                    at.checked_sub(2).filter(|&of| mentions.get(of).is_some_and(|of| of.place + 1 == negation.place));
                if let Some(of) = of {
                    mentions.remove(of);
                    at -= 1;
                }
            }
            None => continue,
        }
        at -= 1;
        mentions.remove(at);
    }
}
