//! Which browser's ways through its menus are shown.

use crate::{
    guide::{BrowserKind, BrowserTask},
    i18n::how_to,
};

/// The browser whose ways are shown: before the page has asked it, all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ShownWays {
    kind: Option<BrowserKind>,
    /// The person chose it.
    is_chosen: bool,
}

impl ShownWays {
    /// Those of the browser that this seems to be.
    pub(super) const fn seeming(kind: BrowserKind) -> Self {
        Self { kind: Some(kind), is_chosen: false }
    }

    /// Those of a browser that the person chose.
    pub(super) const fn chosen(kind: BrowserKind) -> Self {
        Self { kind: Some(kind), is_chosen: true }
    }

    /// The browser; nothing before the page has asked it.
    pub(super) const fn kind(self) -> Option<BrowserKind> {
        self.kind
    }

    /// Whether the way of one kind is shown in the list of a task. A list that the person opened before the app started
    /// stays whole until they choose, so that nothing moves.
    pub(super) fn shows(self, task: BrowserTask, way: BrowserKind, was_open: bool) -> bool {
        let Some(kind) = self.kind.filter(|_| self.is_chosen || !was_open) else { return true };
        // There are words of their own for the browsers whose menus were looked up.
        way == if how_to::way(task, kind).is_some() { kind } else { kind.general() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(ways: ShownWays, was_open: bool) -> Vec<BrowserKind> {
        BrowserKind::ALL.into_iter().filter(|kind| ways.shows(BrowserTask::ClearSite, *kind, was_open)).collect()
    }

    #[test]
    fn the_way_that_fits_is_shown_alone() {
        for (kind, fitting) in [
            (BrowserKind::FirefoxComputer, BrowserKind::FirefoxComputer),
            (BrowserKind::ChromeIphone, BrowserKind::OtherIphone),
            (BrowserKind::InApp, BrowserKind::InApp),
        ] {
            assert_eq!(shown(ShownWays::seeming(kind), false), [fitting]);
            assert_eq!(shown(ShownWays::chosen(kind), true), [fitting]);
        }
    }

    #[test]
    fn all_ways_are_shown_before_the_start_and_stay_in_a_list_that_was_open() {
        assert_eq!(shown(ShownWays::default(), false).len(), BrowserKind::ALL.len());
        assert_eq!(shown(ShownWays::seeming(BrowserKind::InApp), true).len(), BrowserKind::ALL.len());
    }
}
