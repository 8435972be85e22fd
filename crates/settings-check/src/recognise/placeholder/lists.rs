//! The words that placeholders are made of.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use text::is_one_of;

use crate::recognise::environment;

/// Whole values that mean "nothing here".
#[rustfmt::skip]
const NOTHING: &[&str] = &[
    "null", "none", "nil", "undefined", "false", "true", "n/a", "na", "tbd", "todo", "fixme", "-", "--", "?", "??",
    "???", "x", "y", "z", "xx", "empty", "unset", "void", "...", "…", "sb", "blank", "nothing", "0", "1", "no", "yes",
    "off", "on", ".", "_", "void 0",
];

/// Words that only a placeholder has, in many languages.
#[rustfmt::skip]
const OWN_WORDS: &[&str] = &[
    "your", "yours", "insert", "enter", "paste", "replace", "replaced", "replaceme", "changeme", "changeit", "change",
    "placeholder", "example", "sample", "dummy", "here", "goes", "fill", "lorem", "ipsum", "fixme", "fake", "mock",
    "redacted", "hidden", "todo", "tbd", "foobar", "qwerty", "asdf", "hier", "eintragen", "einfuegen", "dein",
    "deine", "ihr", "ihre", "votre", "vos", "ici", "inserer", "remplacer", "remplacez", "tua", "tuo", "inserisci",
    "qui", "sua", "seu", "insira", "inserir", "aqui", "coloque", "tu", "su", "clave", "ingresa", "reemplaza",
    "reemplazar", "coloca", "pon", "jouw", "uw", "vul", "invullen", "wpisz", "twoj", "inlocuiti", "aici", "cheia",
    "vlozte", "din", "ange", "fyll", "masukkan", "anda", "buraya", "xxx", "my", "mi", "vashi", "klyuch", "fixture",
    "any", "some", "isolated", "test123", "notset", "unused", "notreal", "removed", "censored", "uiop", "zxcv",
];

/// Words of fields and processors, beside those of environments: a value made of such words alone is a placeholder.
#[rustfmt::skip]
const FIELD_WORDS: &[&str] = &[
    "key", "keys", "secret", "token", "public", "publishable", "private", "api", "client", "merchant", "account",
    "webhook", "signing", "signature", "login", "password", "passphrase", "user", "username", "name", "value",
    "string", "transaction", "access", "auth", "endpoint", "credential", "credentials", "app", "application",
    "location", "store", "hmac", "tokenization", "restricted", "stripe", "paypal", "paystack", "braintree", "square",
    "adyen", "mollie", "authorize", "net", "razorpay", "flutterwave", "checkout", "nmi", "security", "the", "for",
    "from", "with", "real", "valid", "new", "fake", "chave", "chiave", "cle", "secreta", "secrete", "segreta",
    "publica", "publique", "pubblica", "privada", "schluessel", "geheim", "id", "pub", "sec", "priv", "int", "abc",
    "xyz", "foo", "bar", "baz", "code", "number", "only", "com", "org", "local", "temp", "tmp", "none", "null",
    "setting", "settings", "env", "variable", "server", "environment", "dashboard", "stand", "vraie", "par", "pour",
    "klucz", "set", "this", "ci", "unit", "mode", "per", "on", "or", "and", "in", "of", "to",
];

/// Finds all these words in a row of letters, from left to right, the longest one at each place; none where it could not
/// be built, which a few hundred short words do not make happen.
static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = OWN_WORDS.iter().chain(FIELD_WORDS).copied().chain(environment::words());
    // Every value is searched by it, and random ones hold few words: the quickest automaton, which is small for these.
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(words)
        .ok()
});

/// Whether a whole value means that there is none.
pub(super) fn is_nothing(value: &str) -> bool {
    is_one_of(value, NOTHING)
}

/// Whether a word is one that only a placeholder has.
pub(super) fn is_own_word(word: &str) -> bool {
    is_one_of(word, OWN_WORDS)
}

/// Whether a word is one of fields, processors and environments.
pub(super) fn is_field_word(word: &str) -> bool {
    is_one_of(word, FIELD_WORDS) || environment::of_word(word).is_some()
}

/// The places of the words in a row of letters and digits, from left to right.
pub(super) fn words_in(row: &[u8]) -> impl Iterator<Item = std::ops::Range<usize>> {
    FINDER.as_ref().into_iter().flat_map(move |finder| finder.find_iter(row)).map(|found| found.range())
}

/// Whether a word is one of all these, or put together of nothing but longer ones of them: `yourkeyhere`.
pub(super) fn is_known_word(word: &str) -> bool {
    let is_listed = || is_own_word(word) || is_field_word(word);
    is_listed()
        || word.is_ascii() && {
            let mut at = 0;
            let whole = words_in(word.as_bytes()).all(|part| {
                let follows = part.start == at && part.len() > 2;
                at = part.end;
                follows
            });
            whole && at == word.len()
        }
}
