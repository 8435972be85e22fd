//! A connection while it is checked.

use processors::Processor;
use text::Span;

use super::item::Item;
use crate::report::{Code, Detail, Finding, Severity};

/// A connection while it is checked: its settings, and what was found so far.
pub(crate) struct Draft<'t> {
    pub(crate) name: Option<String>,
    pub(crate) processor: Option<&'static Processor>,
    pub(crate) items: Vec<Item<'t>>,
    pub(crate) findings: Vec<Finding>,
}

impl<'t> Draft<'t> {
    /// A connection of these settings, without a name and not yet checked.
    pub(crate) const fn of(processor: Option<&'static Processor>, items: Vec<Item<'t>>) -> Self {
        Self { name: None, processor, items, findings: Vec::new() }
    }

    /// Adds a finding about these settings, by index; its place is that of the first.
    pub(crate) fn add(&mut self, code: Code, severity: Severity, settings: &[usize], detail: Detail) {
        let at =
            settings.first().and_then(|&index| self.items.get(index)).map_or(Span::default(), |item| item.examined.at);
        self.add_at(code, severity, settings, at, detail);
    }

    /// Adds a finding at another place than its first setting.
    pub(crate) fn add_at(&mut self, code: Code, severity: Severity, settings: &[usize], at: Span, detail: Detail) {
        self.findings.push(Finding { code, severity, settings: settings.to_vec(), at, detail });
    }
}
