//! The words that stand-ins are made of.

use std::sync::LazyLock;

/// Whole values that mean "nothing here".
const NOTHING: &str = "\
    null none nil undefined false true n/a na tbd todo fixme - -- ? ?? ??? x y z xx empty unset void ... … sb \
    blank nothing 0 1 no yes off on . _";

/// No word of [`NOTHING`] is longer.
const LONGEST_NOTHING: usize = 9;

/// Words that only a stand-in has, in many languages.
const STRONG: &str = "\
    your yours insert enter paste replace replaced replaceme changeme changeit change placeholder example sample \
    dummy here goes fill lorem ipsum fixme fake mock redacted hidden todo tbd foobar qwerty asdf hier eintragen \
    einfuegen dein deine ihr ihre votre vos ici inserer remplacer remplacez tua tuo inserisci qui sua seu insira \
    inserir aqui coloque tu su clave ingresa reemplaza reemplazar coloca pon jouw uw vul invullen wpisz twoj \
    inlocuiti aici cheia vlozte din ange fyll masukkan anda buraya xxx my mi vashi klyuch fixture any some \
    isolated test123 notset unused notreal removed censored uiop zxcv";

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

/// A word, and whether it is a strong one.
type Entry = (&'static str, bool);

/// The words of one first letter.
#[derive(Default)]
struct Words {
    entries: Vec<Entry>,
    /// A bit for each second letter: most text begins no word, and that is seen here.
    seconds: u32,
}

/// All words by their first letter.
static BY_LETTER: LazyLock<[Words; 32]> = LazyLock::new(|| {
    let mut by_letter: [Words; 32] = Default::default();
    for (words, is_strong) in [(STRONG, true), (WEAK, false)] {
        for word in words.split(' ') {
            if let [first, second, ..] = word.as_bytes()
                && let Some(words) = by_letter.get_mut(usize::from(first & 31))
            {
                words.entries.push((word, is_strong));
                words.seconds |= 1 << (second & 31);
            }
        }
    }
    by_letter
});

/// The words that a text starts with, in any case.
fn at_start(text: &[u8]) -> impl Iterator<Item = &'static Entry> {
    let entries = match text {
        [first, second, ..] if first.is_ascii_alphabetic() => BY_LETTER
            .get(usize::from(first & 31))
            .filter(|words| words.seconds >> (second & 31) & 1 == 1)
            .map_or(&[][..], |words| words.entries.as_slice()),
        _ => &[],
    };
    let begins = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()));
    entries.iter().filter(move |(word, _)| begins(word))
}

fn has(word: &str, is_strong: bool) -> bool {
    at_start(word.as_bytes()).any(|&(known, strong)| known.len() == word.len() && strong == is_strong)
}

/// Whether a whole value means that there is none.
pub(super) fn is_nothing(value: &str) -> bool {
    value.len() <= LONGEST_NOTHING && NOTHING.split(' ').chain(["void 0"]).any(|one| one.eq_ignore_ascii_case(value))
}

/// Whether a word is one that only a stand-in has.
pub(super) fn is_strong(word: &str) -> bool {
    has(word, true)
}

/// Whether a word is one of fields and processors.
pub(super) fn is_weak(word: &str) -> bool {
    has(word, false)
}

/// The length of the longest known word that a row of letters and digits starts with.
pub(super) fn longest_at(row: &[u8]) -> Option<usize> {
    at_start(row).map(|(word, _)| word.len()).max()
}
