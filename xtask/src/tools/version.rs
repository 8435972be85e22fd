//! Version numbers as tools print them.

/// Whether a tool's `--version` text names exactly this version.
pub(super) fn is_exactly(printed: &str, version: &str) -> bool {
    printed.split_whitespace().any(|word| word == version)
}

/// Whether the first version number in the text is this one or a later one; false for a text without one.
pub(super) fn is_at_least(printed: &str, version: &str) -> bool {
    match (numbers(printed), numbers(version)) {
        (Some(printed), Some(version)) => printed >= version,
        _ => false,
    }
}

/// The first version number in a text: `[1, 95, 0]` from "rustc 1.95.0 (59807616e 2026-04-14)".
fn numbers(text: &str) -> Option<Vec<u32>> {
    text.split_whitespace().find_map(|word| {
        let number = word.trim_start_matches('v').split(['-', '+']).next()?;
        number.split('.').map(|part| part.parse().ok()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_version_of_a_tool_will_do() {
        assert!(is_exactly("wasm-bindgen 0.2.129\n", "0.2.129"));
        assert!(is_exactly("geckodriver 0.37.1 (abc 2026-01-01)\n\nThe source code …", "0.37.1"));
        for other in ["wasm-bindgen 0.2.12", "wasm-bindgen 0.2.1290", "trunk 0.21.14-alpha.1", ""] {
            assert!(!is_exactly(other, "0.2.129"), "{other}");
            assert!(!is_exactly(other, "0.21.14"), "{other}");
        }
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        let cases = [
            ("rustc 1.95.0 (59807616e 2026-04-14)", "1.95.0", true),
            ("rustc 1.100.0-nightly (0123 2026-04-14)", "1.95.0", true),
            ("rustc 1.9.0", "1.95.0", false),
            ("v20.20.2", "18", true),
            ("v18.0.0", "18", true),
            ("v8.17.0", "18", false),
            ("no number here", "18", false),
        ];
        for (printed, wanted, enough) in cases {
            assert_eq!(is_at_least(printed, wanted), enough, "{printed}");
        }
    }
}
