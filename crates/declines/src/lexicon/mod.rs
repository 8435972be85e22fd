//! Words as concepts: what different words have in common, set expressions, and negation. The tables are in the files
//! below; the lookups are here.

mod concepts;
mod expressions;
mod small_words;

use std::sync::LazyLock;

use super::spelling;
use concepts::CONCEPTS;
use expressions::EXPRESSIONS;
use small_words::{ADVICE, FAULTS, FILLER, NEGATED, NOT_SLIPS};

/// Every word of the lexicon with its concept.
static WORDS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let with_concept = |line: &'static str| {
        let concept = first(line);
        words(line).map(move |word| (word, concept))
    };
    lines(CONCEPTS).flat_map(with_concept).collect()
});

/// The lines of the expressions, each with the first word that it needs.
static BY_FIRST_WORD: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| lines(EXPRESSIONS).filter_map(|line| Some((words(line).nth(1)?, line))).collect());

/// The concept of a word in lower case, a slip of the fingers allowed.
pub(super) fn concept(word: &str) -> Option<&'static str> {
    // People rarely mistype the first letter, and few words share it.
    let (mut nearest, initial): (Option<(usize, &str)>, _) = (None, word.as_bytes().first());
    for (known, concept) in WORDS.iter() {
        if *known == word {
            return Some(concept);
        }
        if known.as_bytes().first() == initial
            && let Some(slip) = spelling::slip(word, known)
            && nearest.is_none_or(|(other, _)| slip < other)
        {
            nearest = Some((slip, concept));
        }
    }
    nearest.filter(|_| !has(NOT_SLIPS, word)).map(|(_, concept)| concept)
}

/// Whether a word is in the lexicon, exactly as it is.
pub(super) fn is_word(word: &str) -> bool {
    WORDS.iter().any(|(known, _)| *known == word)
}

/// Whether a word carries no meaning here.
pub(super) fn is_filler(word: &str) -> bool {
    has(FILLER, word)
}

/// Whether a word, at the start of a sentence, says what to do.
pub(super) fn is_advice(word: &str) -> bool {
    has(ADVICE, word)
}

/// The expression that a row of words starts with: its concept, and how many words it takes.
pub(super) fn expression<'w>(
    mut starts_with: impl FnMut(usize) -> Option<[&'w str; 2]>,
) -> Option<(&'static str, usize)> {
    let first = starts_with(0)?;
    BY_FIRST_WORD.iter().filter(|(word, _)| first.contains(word)).find_map(|(_, line)| {
        let mut count = 0;
        let fits = words(line).skip(1).all(|part| {
            let fits = starts_with(count).is_some_and(|either| either.contains(&part));
            count += 1;
            fits
        });
        fits.then_some((self::first(line), count))
    })
}

/// What a negation makes of a concept: another concept, nothing (`Some(None)`), or no change (`None`).
pub(super) fn negated(concept: &str) -> Option<Option<&'static str>> {
    let opposite = lines(NEGATED).filter_map(|line| line.split_once(' ')).find(|(plain, _)| *plain == concept);
    opposite.map(|(_, opposite)| Some(opposite)).or_else(|| has(FAULTS, concept).then_some(None))
}

/// Whether a word names a concept, or what a negation makes of one.
#[cfg(test)]
pub(super) fn is_concept(word: &str) -> bool {
    lines(CONCEPTS).chain(lines(EXPRESSIONS)).any(|line| first(line) == word)
        || lines(NEGATED).filter_map(|line| line.split_once(' ')).any(|(_, opposite)| opposite == word)
}

/// The lines of a table, which starts on a line of its own.
pub(super) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.split('\n').skip(1)
}

/// The words of a line.
pub(super) fn words(line: &str) -> impl Iterator<Item = &str> + Clone {
    line.split(' ')
}

fn first(line: &'static str) -> &'static str {
    words(line).next().unwrap_or_default()
}

/// Whether a list of words, separated by spaces, has a word.
pub(super) fn has(list: &str, word: &str) -> bool {
    words(list).any(|entry| entry == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_two_concepts() {
        for (at, (word, _)) in WORDS.iter().enumerate() {
            assert!(WORDS.iter().skip(at + 1).all(|(other, _)| other != word), "{word}");
        }
    }

    #[test]
    fn no_filler_is_a_concept() {
        for (word, _) in WORDS.iter() {
            assert!(!is_filler(word), "{word}");
        }
    }

    #[test]
    fn negations_start_from_concepts_and_faults_are_concepts() {
        let plain = lines(NEGATED).map(first);
        for concept in plain.chain(words(FAULTS)) {
            assert!(lines(CONCEPTS).any(|line| first(line) == concept), "{concept}");
        }
    }

    #[test]
    fn expressions_have_more_than_one_word() {
        for line in lines(EXPRESSIONS) {
            assert!(words(line).count() > 2, "{line}");
        }
    }
}
