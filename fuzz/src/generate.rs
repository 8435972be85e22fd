//! Makes pastes to try: random, built, or made of the sample sets, and then spoiled.

use proptest::prelude::*;

use crate::{change, corpus, grammar, paste::Paste};

/// Any paste.
pub fn any() -> BoxedStrategy<Paste> {
    let corpus = corpus::pastes();
    let of_corpus = proptest::sample::select(corpus);
    prop_oneof![
        1 => ".{0,200}".prop_map(|text| Paste { text, secrets: Vec::new() }),
        3 => grammar::pieces(),
        4 => spoiled(grammar::settings()),
        4 => spoiled(of_corpus.clone()),
        1 => spoiled((of_corpus, grammar::settings()).prop_map(|(one, other)| Paste {
            text: one.text + "\n" + &other.text,
            secrets: [one.secrets, other.secrets].concat(),
        })),
    ]
    .boxed()
}

/// A paste after some changes. A secret that a change has broken up is none any more.
fn spoiled(pastes: impl Strategy<Value = Paste>) -> impl Strategy<Value = Paste> {
    (pastes, proptest::collection::vec(change::any(), 0..6)).prop_map(|(paste, changes)| {
        let text = changes.iter().fold(paste.text, |text, change| change.of(&text));
        let secrets = paste.secrets.into_iter().filter(|secret| text.contains(secret)).collect();
        Paste { text, secrets }
    })
}
