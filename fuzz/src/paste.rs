//! A paste to try.

/// A text, and what in it must never be seen whole.
#[derive(Clone, Debug)]
pub struct Paste {
    /// The text.
    pub text: String,
    /// Parts of secrets in the text: the parts that a redacted form does not show.
    pub secrets: Vec<String>,
}
