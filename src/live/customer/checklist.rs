//! The state of the customer guide's page, and what the person can do to it.

use crate::{
    browser::{clock, document, probe},
    guide::{
        Browser, Check, CheckResult, Clues, Extent, Outcome, Progress, ReportedMessage, SituationId, StepId,
        StepResult, Summary,
    },
    i18n::Localizer,
    live::Signal,
};

/// The page's state. Copies are handles to the same state; every function that reads is a signal.
#[derive(Clone, Copy)]
pub(super) struct Checklist {
    locale: &'static str,
    state: Signal<State>,
}

struct State {
    progress: Progress,
    /// The step that the person went to last.
    visited: Option<StepId>,
    /// A situation that was just cleared, and the progress before.
    before_clearing: Option<(SituationId, Progress)>,
    /// What the person was told, without card numbers, and what it means.
    message: ReportedMessage,
    /// What the person wanted to buy, without card numbers.
    product: String,
    /// The person's remark for the seller, without card numbers.
    note: String,
    browser: Browser,
    /// Which steps the person wants to see.
    wanted: Extent,
    /// The site shows the article's steps alone, whatever the person wants.
    is_article_alone: bool,
    /// What was checked, in the order in which checks are listed.
    checked: [Option<CheckResult>; Check::ALL.len()],
    /// The summary has what was checked.
    includes_checks: bool,
    /// The local date and time of the last answer, in the locale's words.
    time: String,
}

impl State {
    /// Lets those steps count that the person wants to see and that the site shows.
    fn set_extent(&mut self) {
        self.progress.set_extent(if self.is_article_alone { Extent::Article } else { self.wanted });
        self.visited = None;
    }
}

impl Checklist {
    /// Starts from what was kept, ticked and written before.
    pub(super) fn start(words: Localizer, progress: Progress, product: String, note: String) -> Self {
        let locale = words.messages().locale();
        let clues = Clues { brave: probe::is_brave(), touch_points: probe::touch_points() };
        let mut state = State {
            progress,
            visited: None,
            before_clearing: None,
            message: ReportedMessage::default(),
            product,
            note,
            browser: Browser::of(&document::user_agent(), clues),
            wanted: progress.extent(),
            is_article_alone: document::has_no_extras(),
            checked: Default::default(),
            includes_checks: false,
            time: clock::now_in_words(locale),
        };
        state.set_extent();
        Self { locale, state: Signal::new(state) }
    }

    pub(super) fn progress(self) -> Progress {
        self.state.with(|state| state.progress)
    }

    /// What to keep of the progress: the site's own choice of steps is not the person's.
    pub(super) fn to_keep(self) -> String {
        self.state.with(|state| {
            let mut progress = state.progress;
            progress.set_extent(state.wanted);
            progress.to_text()
        })
    }

    /// Shows all steps or the article's alone; a site that shows only these is obeyed.
    pub(super) fn set_extent(self, extent: Extent) {
        self.state.update(|state| {
            if !state.is_article_alone {
                state.wanted = extent;
                state.set_extent();
            }
        });
    }

    /// Follows the site, which may have changed which steps it shows.
    pub(super) fn follow_site(self) {
        let is_article_alone = document::has_no_extras();
        if self.state.with_untracked(|state| state.is_article_alone) != is_article_alone {
            self.state.update(|state| {
                state.is_article_alone = is_article_alone;
                state.set_extent();
            });
        }
    }

    /// Whether a step is shown.
    pub(super) fn shows(self, step: StepId) -> bool {
        self.state.with_untracked(|state| step.step().is_some_and(|step| state.progress.extent().has(step)))
    }

    /// Takes over what was tried elsewhere.
    pub(super) fn take_over(self, progress: &Progress) {
        self.state.update(|state| {
            state.progress.take_over(progress);
            state.before_clearing = None;
            state.wanted = state.progress.extent();
            state.set_extent();
        });
    }

    /// Notes what a check found.
    pub(super) fn set_checked(self, check: Check, found: CheckResult) {
        self.state.update(|state| {
            for (_, place) in Check::ALL.into_iter().zip(&mut state.checked).filter(|(one, _)| *one == check) {
                *place = Some(found);
            }
        });
    }

    /// Lets the summary have what was checked, or not.
    pub(super) fn include_checks(self, include: bool) {
        self.state.update(|state| state.includes_checks = include);
    }

    pub(super) fn outcome(self, situation: SituationId) -> Outcome {
        self.progress().outcome(situation)
    }

    pub(super) fn browser(self) -> Browser {
        self.state.with_untracked(|state| state.browser)
    }

    pub(super) fn product(self) -> String {
        self.state.with(|state| state.product.clone())
    }

    pub(super) fn note(self) -> String {
        self.state.with(|state| state.note.clone())
    }

    /// The one step of a situation to try now: where the person went, as long as it has no result.
    pub(super) fn current(self, situation: SituationId) -> Option<StepId> {
        self.state.with(|State { progress, visited, .. }| {
            let current = progress.current(situation)?;
            let visited = visited.filter(|step| step.situation() == situation && progress.result(*step).is_none());
            visited.or(Some(current))
        })
    }

    /// Notes where the person went; nothing where they left a step.
    pub(super) fn visit(self, step: Option<StepId>) {
        self.state.update(|state| state.visited = step);
    }

    /// Sets or changes a step's result. Gives the next step to try.
    pub(super) fn answer(self, step: StepId, result: StepResult) -> Option<StepId> {
        let time = self.now();
        self.state.update(|state| {
            state.progress.set(step, Some(result));
            state.before_clearing = None;
            state.time = time;
            state.visited = state.progress.current_after(step);
        });
        self.state.with_untracked(|state| state.visited)
    }

    /// Takes back a step's result.
    pub(super) fn clear(self, step: StepId) {
        self.state.update(|state| {
            state.progress.set(step, None);
            state.visited = Some(step);
        });
    }

    /// Takes back all results of a situation, or brings them back when they were just cleared.
    pub(super) fn start_again_or_undo(self, situation: SituationId) {
        self.state.update(|state| match state.before_clearing.take() {
            Some((cleared, before)) if cleared == situation => state.progress = before,
            _ => {
                state.before_clearing = Some((situation, state.progress));
                state.progress.clear(situation);
                state.visited = None;
            }
        });
    }

    /// Whether a situation was just cleared, so that this can be undone.
    pub(super) fn can_undo(self, situation: SituationId) -> bool {
        self.state.with(|state| state.before_clearing.is_some_and(|(cleared, _)| cleared == situation))
    }

    pub(super) fn set_product(self, product: String) {
        self.state.update(|state| state.product = product);
    }

    pub(super) fn set_note(self, note: String) {
        self.state.update(|state| state.note = note);
    }

    pub(super) fn set_message(self, message: ReportedMessage) {
        self.state.update(|state| state.message = message);
    }

    /// Sets the summaries' time to now.
    pub(super) fn refresh_time(self) {
        let now = self.now();
        self.state.update(|state| state.time = now);
    }

    /// What to hand over.
    pub(super) fn summary(self, situation: SituationId) -> Summary {
        self.state.with(
            |State { progress, browser, time, message, product, note, checked, includes_checks, .. }| {
                let checked = Check::ALL.into_iter().zip(checked).filter(|_| *includes_checks);
                let checked = checked.filter_map(|(check, found)| Some((check, (*found)?))).collect();
                Summary::of(situation, progress, *browser, time.clone(), message, product, note).with_checks(checked)
            },
        )
    }

    fn now(self) -> String {
        clock::now_in_words(self.locale)
    }
}
