//! The words that stand-ins are made of.

use std::sync::LazyLock;

/// Whole values that mean "nothing here".
const NOTHING: &str = "\
    null none nil undefined false true n/a na tbd todo fixme - -- ? ?? ??? x y z xx empty unset void ... … sb \
    blank nothing 0 1 no yes off on . _";

/// Words that only a stand-in has, in many languages.
const STRONG: &str = "\
    your yours insert enter paste replace replaced replaceme changeme changeit change placeholder example sample \
    dummy here goes fill lorem ipsum fixme fake mock redacted hidden todo tbd foobar qwerty asdf hier eintragen \
    einfuegen dein deine ihr ihre votre vos ici inserer remplacer remplacez tua tuo inserisci qui sua seu insira \
    inserir aqui coloque tu su clave ingresa reemplaza reemplazar coloca pon jouw uw vul invullen wpisz twoj \
    inlocuiti aici cheia vlozte din ange fyll masukkan anda buraya xxx my mi vashi klyuch fixture any some \
    isolated test123 notset unused notreal";

/// Words of fields and processors: a value made of such words alone is a stand-in.
const WEAK: &str = "\
    key keys secret token public publishable private live test sandbox production prod api client merchant account \
    webhook signing signature login password passphrase user username name value string transaction access auth \
    endpoint credential credentials app application location store hmac tokenization restricted stripe paypal \
    paystack braintree square adyen mollie authorize net razorpay flutterwave checkout nmi security the for from \
    with real valid new fake chave chiave cle secreta secrete segreta publica publique pubblica privada schluessel \
    geheim id pub sec priv int abc xyz foo bar baz code number only com org dev staging local demo temp tmp none \
    null setting settings env variable server environment dashboard stand vraie par pour klucz set this ci unit \
    mode per on or and in of to";

/// All words by their first letter, and whether each is a strong one.
static BY_LETTER: LazyLock<Vec<Vec<(&'static str, bool)>>> = LazyLock::new(|| {
    let all = || STRONG.split(' ').map(|word| (word, true)).chain(WEAK.split(' ').map(|word| (word, false)));
    let starting = |letter: u8| all().filter(|(word, _)| word.as_bytes().first() == Some(&letter)).collect();
    (b'a'..=b'z').map(starting).collect()
});

fn by_letter(letter: u8) -> &'static [(&'static str, bool)] {
    BY_LETTER.get(usize::from(letter.wrapping_sub(b'a'))).map_or(&[], Vec::as_slice)
}

fn has(word: &str, is_strong: bool) -> bool {
    word.bytes().next().is_some_and(|letter| by_letter(letter).contains(&(word, is_strong)))
}

/// Whether a whole value, in lower case, means that there is none.
pub(super) fn is_nothing(value: &str) -> bool {
    value == "void 0" || NOTHING.split(' ').any(|one| one == value)
}

/// Whether a word, in lower case, is one that only a stand-in has.
pub(super) fn is_strong(word: &str) -> bool {
    has(word, true)
}

/// Whether a word, in lower case, is one of fields and processors.
pub(super) fn is_weak(word: &str) -> bool {
    has(word, false)
}

/// The length of the longest known word that a row of lower-case letters starts with.
pub(super) fn longest_at(row: &[u8]) -> Option<usize> {
    let entries = by_letter(*row.first()?);
    entries.iter().filter(|(word, _)| row.starts_with(word.as_bytes())).map(|(word, _)| word.len()).max()
}
