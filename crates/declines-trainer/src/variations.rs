//! The many ways to say a line. Chance comes from a fixed seed, so that the same corpus gives the same samples.

use declines::{Role, prose};
use fastrand::Rng;

use crate::corpus::{self, Line};

/// What the training reads: the features of a text, and the classes that it fairly means.
#[derive(Clone, Debug)]
pub struct Sample {
    pub features: Vec<u16>,
    pub classes: Vec<usize>,
}

/// How many ways to say a line are taken: what was written for the corpus has many, what was found has one.
const WAYS: usize = 6;

/// How many further ways a line gets by synonyms.
const WITH_SYNONYMS: usize = 1;

/// How many texts of unknown words there are: where nothing is known, nothing is said.
const NONSENSE: usize = 3_000;

/// The samples of the lines that a role says. Sellers also pass on what their customers wrote.
pub fn samples(lines: &[Line], role: Role) -> Result<Vec<Sample>, String> {
    let talk = Talk {
        before: corpus::around("before")?,
        after: corpus::around("after")?,
        failed: corpus::around("failed")?,
        synonyms: corpus::synonyms()?,
    };
    let mut rng = Rng::with_seed(20_261_128);
    let mut samples = Vec::new();
    let is_read = |line: &&Line| line.roles.contains(&role) || (role == Role::Seller && !line.is_found);
    for line in lines.iter().filter(is_read) {
        let mut add = |text: &str| {
            samples.push(Sample { features: prose::features(text), classes: line.classes.clone() });
        };
        for text in ways(&line.text, &mut rng) {
            add(&text);
            for _ in 0..WITH_SYNONYMS {
                let said = talk.with_synonyms(&text, &mut rng);
                add(&said);
                let said = if line.says_more_than_a_failure() { talk.with_failure(&said, &mut rng) } else { said };
                let around = talk.with_talk(&said, role, &mut rng);
                add(&with_slip(&around, &mut rng));
            }
        }
    }
    // What stands around a message says nothing by itself.
    for text in talk.before.iter().chain(&talk.after) {
        for _ in 0..WAYS {
            let text = with_slip(text, &mut rng);
            samples.push(Sample { features: prose::features(&text), classes: vec![prose::UNRELATED] });
        }
    }
    for _ in 0..NONSENSE {
        samples.push(Sample { features: prose::features(&nonsense(&mut rng)), classes: vec![prose::UNRELATED] });
    }
    rng.shuffle(&mut samples);
    Ok(samples)
}

/// Words around and instead of a line's own.
struct Talk {
    before: Vec<String>,
    after: Vec<String>,
    /// That a payment failed, said before or after what says why.
    failed: Vec<String>,
    synonyms: Vec<Vec<String>>,
}

impl Talk {
    /// A text with about a third of its words replaced, where they have synonyms.
    fn with_synonyms(&self, text: &str, rng: &mut Rng) -> String {
        let mut said = format!(" {} ", text.to_lowercase());
        for group in &self.synonyms {
            for word in group {
                let spaced = format!(" {word} ");
                if rng.u8(0..3) == 0 && said.contains(&spaced) {
                    let other = rng.choice(group).unwrap_or(word);
                    said = said.replace(&spaced, &format!(" {other} "));
                    break;
                }
            }
        }
        said.trim().to_owned()
    }

    /// A text that also says that a payment failed, which is true of every reason: what says more counts.
    fn with_failure(&self, text: &str, rng: &mut Rng) -> String {
        let failed = rng.choice(&self.failed).map_or("", String::as_str);
        match rng.u8(0..4) {
            0 => [failed, text].join(" "),
            1 => [text, failed].join(" "),
            _ => text.to_owned(),
        }
    }

    fn with_talk(&self, text: &str, role: Role, rng: &mut Rng) -> String {
        let pick = |list: &[String], rng: &mut Rng| match rng.u8(0..2) {
            0 => rng.choice(list).cloned().unwrap_or_default(),
            _ => String::new(),
        };
        // Sellers paste what systems say; customers tell a story around it.
        if role == Role::Seller && rng.bool() {
            return text.to_owned();
        }
        [pick(&self.before, rng).as_str(), text, pick(&self.after, rng).as_str()].join(" ")
    }
}

/// As many ways for each line, so that a short one counts as much as one with alternatives.
fn ways(line: &str, rng: &mut Rng) -> Vec<String> {
    (0..WAYS).map(|_| one_way(line, rng)).collect()
}

/// The line with one of each of its alternatives, the innermost ones first.
fn one_way(line: &str, rng: &mut Rng) -> String {
    let mut said = line.to_owned();
    while let Some((before, inside, after)) = innermost(&said) {
        let choices: Vec<&str> = inside.split('|').collect();
        said = [before, rng.choice(&choices).copied().unwrap_or_default(), after].concat();
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text before, in and after brackets that have no others inside.
fn innermost(line: &str) -> Option<(&str, &str, &str)> {
    let (before, open) = line.rsplit_once('(')?;
    let (inside, after) = open.split_once(')')?;
    Some((before, inside, after))
}

/// The text with one slip of the keyboard in one of its words, more often than not.
fn with_slip(text: &str, rng: &mut Rng) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    if rng.u8(0..3) > 0 {
        let index = rng.usize(0..words.len());
        if let Some(word) = words.get_mut(index).filter(|word| word.len() > 3 && word.is_ascii()) {
            let at = rng.usize(1..word.len() - 1);
            let letter = word.remove(at);
            match rng.u8(0..3) {
                0 => {}
                1 => word.insert(at - 1, letter),
                _ => {
                    word.insert(at, letter);
                    word.insert(at, letter);
                }
            }
        }
    }
    words.join(" ")
}

/// One to twelve words of letters that mean nothing, and numbers.
fn nonsense(rng: &mut Rng) -> String {
    let word = |rng: &mut Rng| match rng.u8(0..8) {
        0 => rng.u32(0..100_000).to_string(),
        _ => (0..rng.usize(2..11)).map(|_| rng.lowercase()).collect(),
    };
    (0..rng.usize(1..13)).map(|_| word(rng)).collect::<Vec<String>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_are_said_one_at_a_time() {
        let ways = ways("my (card|visa) (was |)declined", &mut Rng::with_seed(1));
        assert!(ways.contains(&"my visa declined".to_owned()), "{ways:?}");
        assert!(ways.iter().all(|way| !way.contains(['(', '|', ')'])), "{ways:?}");
    }

    #[test]
    fn alternatives_may_have_alternatives() {
        let ways = ways("a (b (c|d)|e)", &mut Rng::with_seed(1));
        assert!(["a b c", "a b d", "a e"].iter().all(|way| ways.contains(&(*way).to_owned())), "{ways:?}");
    }
}
