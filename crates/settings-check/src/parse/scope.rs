//! What is open around a line: braces, deeper indentation, a header such as `[stripe]`.

/// Something that holds the following entries together.
pub(super) struct Scope {
    pub(super) how: Opening,
    pub(super) section: usize,
}

/// What opened it, and so what closes it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// `[stripe]`: up to the next header.
    Header,
    /// `{` or `[`: up to its closing brace.
    Brace,
    /// `(` at the end of a line: up to its closing one.
    Parenthesis,
    /// A YAML mapping: up to a line that starts as far left as this, in bytes.
    Indent(usize),
    /// An item of a YAML list of mappings: likewise.
    Item(usize),
}
