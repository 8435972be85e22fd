//! Marks at the ends of a text. The standard library has a search of its own for every list of characters.

use super::characters::Characters;

/// A set of these marks: `marks!("=:")`.
macro_rules! marks {
    ($marks:literal) => {
        const { $crate::characters::Characters::of($marks.as_bytes()) }
    };
}
pub(super) use marks;

impl Characters {
    /// Whether a text starts with one of the set.
    pub(super) fn start(self, text: &str) -> bool {
        text.bytes().next().is_some_and(|first| self.has(first))
    }

    /// Whether a text ends with one of the set.
    pub(super) fn end(self, text: &str) -> bool {
        text.bytes().next_back().is_some_and(|last| self.has(last))
    }

    /// The last byte of a text that is in the set.
    pub(super) fn find_last(self, text: &str) -> Option<usize> {
        text.bytes().rposition(|byte| self.has(byte))
    }

    /// The text without those at its start.
    #[inline(never)]
    pub(super) fn off_start(self, text: &str) -> &str {
        self.find_other(text).and_then(|at| text.get(at..)).unwrap_or_default()
    }

    /// The text without those at its end.
    #[inline(never)]
    pub(super) fn off_end(self, text: &str) -> &str {
        text.bytes().rposition(|byte| !self.has(byte)).and_then(|last| text.get(..=last)).unwrap_or_default()
    }

    /// The text without those at its ends.
    pub(super) fn off_ends(self, text: &str) -> &str {
        self.off_end(self.off_start(text))
    }
}

#[cfg(test)]
mod tests {
    proptest::proptest! {
        #[test]
        fn marks_are_taken_off_as_the_standard_library_takes_them(text in "[-=é a]{0,6}") {
            let marks = marks!("-=");
            proptest::prop_assert_eq!(marks.off_start(&text), text.trim_start_matches(['-', '=']));
            proptest::prop_assert_eq!(marks.off_end(&text), text.trim_end_matches(['-', '=']));
            proptest::prop_assert_eq!(marks.off_ends(&text), text.trim_matches(['-', '=']));
            proptest::prop_assert_eq!(marks.start(&text), text.starts_with(['-', '=']));
            proptest::prop_assert_eq!(marks.end(&text), text.ends_with(['-', '=']));
        }
    }
}
