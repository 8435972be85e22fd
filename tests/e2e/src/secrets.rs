//! Sample secrets, made when a test runs: no file holds anything that has the shape of a key.

/// A made-up secret and what of it must never be seen outside the box it was pasted into.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The whole value.
    pub value: String,
    /// Where its secret part begins, in bytes.
    body: usize,
}

/// How many characters in a row betray a secret.
const TRACE: usize = 8;

/// How much of its end a redacted form may show.
const SHOWN_END: usize = 4;

impl Sample {
    /// A value of a public prefix and this many made-up characters. The same seed makes the same value.
    #[must_use]
    pub fn new(prefix: &str, length: usize, seed: u64) -> Self {
        const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03;
        let mut value = prefix.to_owned();
        for _ in 0..length {
            // Knuth's linear congruential generator: its high bits look random enough.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let index = usize::try_from(state >> 58).unwrap_or_default() % ALPHABET.len();
            value.push(ALPHABET.get(index).copied().map_or('x', char::from));
        }
        Self { value, body: prefix.len() }
    }

    /// A Stripe secret key for real payments.
    #[must_use]
    pub fn live_key(seed: u64) -> Self {
        Self::new(&["sk", "live", "51"].join("_"), 97, seed)
    }

    /// A Stripe secret key for tests.
    #[must_use]
    pub fn test_key(seed: u64) -> Self {
        Self::new(&["sk", "test", "51"].join("_"), 97, seed)
    }

    /// A Stripe publishable key for real payments.
    #[must_use]
    pub fn publishable_key(seed: u64) -> Self {
        Self::new(&["pk", "live", "51"].join("_"), 97, seed)
    }

    /// A Stripe webhook secret.
    #[must_use]
    pub fn webhook_secret(seed: u64) -> Self {
        Self::new("whsec_", 32, seed)
    }

    /// The first trace of the secret in a text, with what stands around it.
    #[must_use]
    pub fn trace_in(&self, text: &str) -> Option<String> {
        let secret = self.value.get(self.body..self.value.len().saturating_sub(SHOWN_END))?;
        let traces = secret.as_bytes().windows(TRACE).filter_map(|trace| std::str::from_utf8(trace).ok());
        let at = traces.filter_map(|trace| text.find(trace)).next()?;
        let around: String = text.chars().skip(text.get(..at)?.chars().count().saturating_sub(60)).take(140).collect();
        Some(around)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_traced_in_part_and_whole() {
        let sample = Sample::live_key(1);
        assert!(sample.trace_in(&format!("a word, {} and more", sample.value)).is_some());
        let part = sample.value.get(40..50).unwrap();
        assert!(sample.trace_in(part).is_some());
    }

    #[test]
    fn a_redacted_form_is_no_trace() {
        let sample = Sample::live_key(1);
        let end = sample.value.get(sample.value.len() - 4..).unwrap();
        assert_eq!(sample.trace_in(&["sk", "live", "…"].join("_").replace("_…", &format!("_…{end}"))), None);
        assert_eq!(sample.trace_in(&Sample::live_key(2).value), None, "another secret is not this one");
    }
}
