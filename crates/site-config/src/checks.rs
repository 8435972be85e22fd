//! Texts from outside: shown as they are, so only their length and their invisible characters matter.

/// The longest name.
pub(crate) const NAME: usize = 80;

/// The longest sentence or two.
pub(crate) const SENTENCES: usize = 600;

/// The longest list of font families.
pub(crate) const FONT: usize = 120;

/// The text without space around it; nothing where it is empty, too long, or has characters that nobody sees but that
/// change how the text around them reads.
pub(crate) fn plain(text: &str, longest: usize) -> Option<String> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= longest && !text.chars().any(is_invisible);
    fits.then(|| text.to_owned())
}

fn is_invisible(char: char) -> bool {
    // Controls, and those that turn the direction of what follows.
    char.is_control() || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Font families by name, as CSS writes them: nothing that could end the value or name a file.
pub(crate) fn font(text: &str) -> Option<String> {
    let text = plain(text, FONT)?;
    let allowed = |char: char| {
        char.is_ascii_alphanumeric() || !char.is_ascii() || matches!(char, ' ' | ',' | '-' | '_' | '"' | '\'')
    };
    let even = |quote: char| text.matches(quote).count() % 2 == 0;
    (text.chars().all(allowed) && even('"') && even('\'')).then_some(text)
}

/// A language's tag, such as `en` or `pt-BR`.
pub(crate) fn locale(text: &str) -> Option<String> {
    let text = plain(text, 35)?;
    text.split('-').all(is_subtag).then_some(text)
}

fn is_subtag(part: &str) -> bool {
    matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_as_it_is_and_markup_is_only_text() {
        assert_eq!(plain("  Ann & Co <b> ", NAME).as_deref(), Some("Ann & Co <b>"));
    }

    #[test]
    fn a_name_that_would_mislead_or_is_too_long_is_not_taken() {
        for text in ["", "  ", "a\u{202e}b", "a\nb", &"x".repeat(81)] {
            assert_eq!(plain(text, NAME), None, "{text:?}");
        }
    }

    #[test]
    fn a_font_is_a_list_of_names() {
        assert!(font("Inter, \"Segoe UI\", sans-serif").is_some());
        for text in ["url(https://a.example/x)", "a; color: red", "\"open", "a}b", "a/*"] {
            assert_eq!(font(text), None, "{text}");
        }
    }

    #[test]
    fn a_locale_is_a_tag() {
        assert_eq!(locale(" en ").as_deref(), Some("en"));
        assert_eq!(locale("pt-BR").as_deref(), Some("pt-BR"));
        for text in ["../x", "en_US", "", "-", "abcdefghi"] {
            assert_eq!(locale(text), None, "{text}");
        }
    }
}
