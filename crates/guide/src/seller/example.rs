//! The article's example: three Stripe connections, of which one can take real payments.

/// How long the made-up part of an example key is, as in modern Stripe keys.
const LENGTH: usize = 99;

/// Three connections as a text to paste: a live key, a test key, and a placeholder. The keys are made up here, piece by
/// piece, and open nothing.
#[must_use]
pub fn stripe_example() -> String {
    let (live, test) = (key("live", 11), key("test", 23));
    let values = [("1", &*live), ("2", &*test), ("3", "Paste your Stripe secret key here")];
    values.map(|(number, value)| format!("[Connection {number}]\nSecret key: {value}\n")).join("\n")
}

fn key(environment: &str, seed: u32) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    let mut state = seed;
    let made_up = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let at = (state >> 16) as usize % ALPHABET.len();
        ALPHABET.get(at).copied().map_or('0', char::from)
    });
    // Modern keys begin with the digits 51 and the account's own part.
    let made_up: String = made_up.take(LENGTH - 2).collect();
    format!("sk_{environment}_51{made_up}")
}
