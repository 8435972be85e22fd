//! One thing noticed, as plain data: no secret text and no words.

use processors::{ProcessorId, Slot};
use text::Span;

use super::{
    code::{Code, Severity},
    kind::Kind,
};

/// One thing noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was noticed.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The settings it is about, as indexes into the connection's settings.
    pub settings: Vec<usize>,
    /// Where to look.
    pub at: Span,
    /// What the words need to be exact.
    pub detail: Detail,
}

/// Plain facts that make a finding's words exact. Never text of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// The slot that the value belongs in, or that is missing.
    pub slot: Option<Slot>,
    /// What the value is.
    pub kind: Option<Kind>,
    /// The processor that the value belongs to.
    pub processor: Option<ProcessorId>,
    /// Another processor that it could belong to.
    pub other: Option<ProcessorId>,
    /// How many characters or settings.
    pub count: u32,
    /// Which variety of the code, in lower-case hyphens; empty where there is only one.
    pub variety: &'static str,
}
