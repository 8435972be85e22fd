//! Findings about one setting.

use processors::Slot;
use text::Span;

use crate::report::{Code, Detail, Finding, Kind, Severity};

/// Where the findings of one setting go.
pub(super) struct Notes<'d> {
    pub(super) findings: &'d mut Vec<Finding>,
    pub(super) setting: usize,
    pub(super) at: Span,
    pub(super) slot: Option<Slot>,
    pub(super) kind: Kind,
}

impl Notes<'_> {
    /// Adds a finding. What the value is, is added where the detail does not say it.
    pub(super) fn add(&mut self, code: Code, severity: Severity, detail: &Detail) {
        self.add_at(code, severity, self.at, detail);
    }

    pub(super) fn add_at(&mut self, code: Code, severity: Severity, at: Span, detail: &Detail) {
        let detail = Detail { kind: detail.kind.or(Some(self.kind)), ..*detail };
        self.findings.push(Finding { code, severity, settings: vec![self.setting], at, detail });
    }

    /// Adds a finding about the slot that the name means.
    pub(super) fn about_slot(&mut self, code: Code, severity: Severity, variety: &'static str) {
        self.add(code, severity, &Detail { slot: self.slot, variety, ..Detail::default() });
    }
}
