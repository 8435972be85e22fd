//! What the words of a message mean: all of them together or, in a long story, the sentence that decides; and whether it
//! is about a failed payment at all.

use crate::{
    prose::{Prediction, Table},
    subject::{names_failure, names_payment},
};

/// How many sentences of a text are read one by one.
const SENTENCES: usize = 12;

/// Where a whole text is less clear than this, a sentence of it that is clearer than that is what it says.
const UNCLEAR: f32 = 0.5;
const CLEAR: f32 = 0.8;

/// When words say nothing, and when they are about other things.
struct Threshold {
    /// The least likelihood of the best reason.
    least: f32,
    /// How much likelier than the best reason it is that a text is about other things.
    unrelated: f32,
}

/// Where a text names a payment and that something failed, it hardly ever is about anything else.
const ON_SUBJECT: Threshold = Threshold { least: 0.12, unrelated: 4.0 };
const PAYMENT_ALONE: Threshold = Threshold { least: 0.18, unrelated: 1.25 };
const OFF_SUBJECT: Threshold = Threshold { least: 0.65, unrelated: 1.25 };

/// What a table reads in all words or, where that is unclear, in the clearest sentence.
pub(crate) fn meaning(text: &str, table: &Table) -> Prediction {
    let words: &str = &without_tokens(text);
    let whole = table.predict(words);
    if whole.best() >= UNCLEAR {
        return whole;
    }
    let sentences = words.split(['.', '!', '?', '\n', '。']).filter(|sentence| sentence.contains(' ')).take(SENTENCES);
    let clearest =
        sentences.map(|sentence| table.predict(sentence)).max_by(|one, next| one.best().total_cmp(&next.best()));
    clearest.filter(|sentence| sentence.best() >= CLEAR).unwrap_or(whole)
}

/// An ASCII word from this length on that has a digit is a key, a hash or a number of an order, and means nothing.
const TOKEN: usize = 20;

/// A text without its keys, hashes and long numbers. Line ends stay, since they end sentences.
fn without_tokens(text: &str) -> String {
    let is_token =
        |word: &str| word.len() >= TOKEN && word.is_ascii() && word.bytes().any(|byte| byte.is_ascii_digit());
    text.split_inclusive(char::is_whitespace).filter(|word| !is_token(word.trim_end())).collect()
}

/// Whether words that mean this are about a failed payment. `is_body` says that they are the messages of a processor's
/// answer, which need not name a payment.
pub(crate) fn is_about_payment(meant: &Prediction, words: &str, is_body: bool) -> bool {
    let threshold = match (is_body || names_payment(words), names_failure(words)) {
        (true, true) => ON_SUBJECT,
        (true, false) => PAYMENT_ALONE,
        (false, _) => OFF_SUBJECT,
    };
    meant.best() >= threshold.least && meant.unrelated < meant.best() * threshold.unrelated
}
