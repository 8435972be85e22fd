//! Words that begin a line of a program.

/// Whether a line begins like one of a program.
pub(super) fn has_keyword(text: &str) -> bool {
    text.as_bytes().first().is_some_and(|first| b"clvpsfrt$@".contains(first))
        && ["const ", "let ", "var ", "private ", "public ", "static ", "final ", "return ", "self.", "this.", "$", "@"]
            .iter()
            .any(|keyword| text.starts_with(keyword))
}
