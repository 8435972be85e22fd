//! The last part of a log: what failed last is what people ask about.

/// A text in which so many lines have a time of day is a log, and so is one of more bytes than anybody types.
const LINES: usize = 4;
const BYTES: usize = 6_000;

/// How many lines before and after the last error belong to it.
const BEFORE: usize = 3;
const AFTER: usize = 12;

/// Words that say that a line is about an error, in lower case.
const ERRORS: [&str; 16] = [
    "error",
    "fail",
    "declin",
    "refus",
    "reject",
    "exception",
    "denied",
    "invalid",
    "fatal",
    "unauthorized",
    "timed out",
    "timeout",
    "not permitted",
    "blocked",
    "expired",
    "insufficient",
];

/// The part of a log around its last error; nothing where the text is short, or no line of it speaks of an error.
pub(crate) fn last_part(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    if text.len() < BYTES && lines.iter().filter(|line| has_time(line)).count() < LINES {
        return None;
    }
    let says_error = |line: &&str| {
        let line = end(line, BYTES).to_lowercase();
        ERRORS.iter().any(|word| line.contains(word))
    };
    let Some(last) = lines.iter().rposition(says_error) else {
        return (text.len() >= BYTES).then(|| end(text, BYTES).to_owned());
    };
    let part = lines.get(last.saturating_sub(BEFORE)..lines.len().min(last + AFTER))?;
    Some(part.iter().map(|line| end(line, BYTES)).collect::<Vec<_>>().join("\n"))
}

/// Whether a line starts with a time of day, as logs write it: `10:51:07`, `2026-05-02T10:11:12`.
fn has_time(line: &str) -> bool {
    let start = line.as_bytes().get(..line.len().min(40)).unwrap_or_default();
    let is_time = |window: &[u8]| match window {
        [a, b, b':', c, d] => [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    start.windows(5).any(is_time)
}

/// The end of a text, at most so many bytes.
pub(crate) fn end(text: &str, most: usize) -> &str {
    let start = text.len().saturating_sub(most);
    (start..=text.len()).find_map(|at| text.get(at..)).unwrap_or_default()
}

/// The start of a text, at most so many bytes.
pub(crate) fn start(text: &str, most: usize) -> &str {
    (0..=most.min(text.len())).rev().find_map(|at| text.get(..at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::last_part;

    #[test]
    fn the_last_error_of_a_log_is_its_last_part() {
        let [info, one, two] =
            ["10:51:07 INFO ok\n", "10:52:08 ERROR card_declined\n", "10:53:09 ERROR expired_card\n"];
        let log = [&info.repeat(20), one, &info.repeat(20), two, info].concat();
        let part = last_part(&log).unwrap_or_default();
        assert!(part.contains("expired_card") && !part.contains("card_declined"), "{part}");
    }

    #[test]
    fn a_short_text_is_no_log() {
        assert_eq!(last_part("Your card was declined."), None);
    }
}
