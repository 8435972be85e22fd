//! Texts that follow a pattern, as no random key does: repeats and sequences.

/// `xxxxxx`, `0000…`, `abababab`, `XxxxXXxx`.
pub(super) fn is_repetitive(body: &str) -> bool {
    let bytes = body.as_bytes();
    let length = bytes.len();
    let (mut longest, mut run, mut previous, mut crosses) = (0, 0, 0, false);
    for byte in bytes.iter().map(u8::to_ascii_lowercase) {
        if byte != previous {
            (previous, run) = (byte, 0);
        }
        run += 1;
        if run > longest {
            longest = run;
        }
        crosses |= byte == b'x' && run >= 5;
    }
    // The first three bytes that differ, and whether there are more.
    let (mut seen, mut kinds) = ([0; 3], 0);
    for byte in bytes.iter().map(|byte| byte.to_ascii_lowercase() & 127) {
        if !seen.iter().take(kinds).any(|one| *one == byte) {
            kinds += 1;
            match seen.get_mut(kinds - 1) {
                Some(place) => *place = byte,
                None => break,
            }
        }
    }
    let few = kinds <= seen.len() && length >= 8;
    let all_same = kinds == 1 && length >= 2;
    let long_run = longest >= 6 && (longest * 4 >= length || longest >= 10);
    crosses || few || all_same || long_run || has_period(bytes)
}

/// A short pattern three times or more: `abcabcabc`.
fn has_period(bytes: &[u8]) -> bool {
    bytes.len() >= 9
        && (1..=bytes.len().min(30) / 3).any(|period| bytes.iter().zip(bytes.iter().skip(period)).all(|(a, b)| a == b))
}

/// `123`, `1234567890abcdef`, `abcdef…`, and words that end in `123`.
pub(super) fn is_sequence(body: &str) -> bool {
    let bytes = body.as_bytes();
    let (mut longest, mut run) = (1, 1);
    for pair in bytes.windows(2) {
        let goes_on =
            matches!(pair, [a, b] if *b == a.wrapping_add(1) && a.is_ascii_alphanumeric() || [*a, *b] == *b"90");
        run = if goes_on { run + 1 } else { 1 };
        if run > longest {
            longest = run;
        }
    }
    let all = longest == bytes.len() && bytes.len() >= 3;
    let most = longest >= 6 && (longest * 4 >= bytes.len() || longest >= 8);
    let counted = bytes.len() <= 16
        && body
            .strip_suffix("123")
            .is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_' || byte == b'-'));
    all || most || counted || matches!(body, "abc123" | "abcd1234" | "test1234")
}
