//! A message as concepts: set expressions joined, negations applied. Not here: what the concepts together mean.

use super::{lexicon, text::Word};

/// How many words a negation reaches, filler left out: `not [properly] accepted`.
const NEGATION_REACH: usize = 2;

/// One concept of a message.
#[derive(Clone, Copy)]
pub(super) struct Mention {
    pub(super) concept: &'static str,
    /// Its place, counted in words that carry meaning, sentences set apart.
    pub(super) place: usize,
}

/// A message's concepts, in order.
pub(super) struct Meaning {
    pub(super) mentions: Vec<Mention>,
    /// How many words carry meaning, known or not; numbers and negations left out.
    pub(super) length: usize,
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
}

/// The meaning of a message's words.
pub(super) fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Meaning {
    let parts = parts(words);
    let mut mentions = joined(&parts);
    negate(&mut mentions);
    let mut concepts = Vec::new();
    for mention in &mentions {
        if !concepts.contains(&mention.concept) {
            concepts.push(mention.concept);
        }
    }
    let says = |part: &&Part<'_>| part.concept != Some("not") && !part.word.bytes().all(|byte| byte.is_ascii_digit());
    Meaning { mentions, length: parts.iter().filter(says).count(), concepts }
}

fn parts<'w>(words: impl Iterator<Item = &'w Word>) -> Vec<Part<'w>> {
    let mut parts = Vec::new();
    let (mut place, mut previous) = (0, 0);
    for word in words {
        place += word.place.saturating_sub(previous + 1);
        previous = word.place;
        let is_abbreviation = word.text == "no" && place > 0 && word.after.first() == Some(&'.');
        let text = if is_abbreviation { "number" } else { word.text.as_str() };
        for text in text.split('_').filter(|text| !lexicon::is_filler(text)) {
            place += 1;
            parts.push(Part { word: text, concept: lexicon::concept(text), place });
        }
    }
    parts
}

fn joined(parts: &[Part<'_>]) -> Vec<Mention> {
    let mut mentions = Vec::with_capacity(parts.len());
    let mut rest = parts;
    while let Some(first) = rest.first() {
        let found = lexicon::expression(|index| {
            let part = rest.get(index)?;
            (part.place == first.place + index).then_some([part.word, part.concept.unwrap_or_default()])
        });
        let (concept, count) = found.map_or((first.concept, 1), |(concept, count)| (Some(concept), count));
        if let Some(concept) = concept {
            mentions.push(Mention { concept, place: first.place });
        }
        rest = rest.get(count..).unwrap_or_default();
    }
    mentions
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
