//! What the person has done on the page, and what follows from it: plain, without signals and without the browser.

use crate::guide::{
    Browser, Check, CheckResult, DeviceFacts, Extent, Outcome, Progress, ReportedMessage, SITUATIONS, SituationId,
    StepId, StepResult, Summary,
};

/// What is known of a browser before the page has asked it.
const UNKNOWN_BROWSER: Browser = Browser { name: None, version: None, system: None, in_app: false };

/// The state of the page. The default is the one in which pages are printed.
#[derive(Debug, Default)]
pub(super) struct State {
    progress: Progress,
    /// The step that the person went to last.
    visited: Option<StepId>,
    /// A situation that was just cleared, and the progress before.
    before_clearing: Option<(SituationId, Progress)>,
    /// Which steps the person wants to see.
    wanted: Extent,
    /// The site shows the article's steps alone, whatever the person wants.
    is_article_alone: bool,
    browser: Option<Browser>,
    /// What the person was told, without card numbers, and what it means.
    message: ReportedMessage,
    own_words: OwnWords,
    /// What was checked, in the order in which checks are listed.
    checked: [Option<CheckResult>; Check::ALL.len()],
    /// The summary has what was checked.
    includes_checks: bool,
    /// The local date and time of the last answer, in the locale's words.
    time: String,
}

/// The person's own words in summaries, without card numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OwnWords {
    /// What they wanted to buy.
    pub(super) product: String,
    /// A note for the seller.
    pub(super) note: String,
}

/// What the page knows when it starts.
pub(super) struct Start {
    /// What was tried before.
    pub(super) progress: Progress,
    /// What was written before.
    pub(super) own_words: OwnWords,
    /// The browser.
    pub(super) browser: Browser,
    /// The site shows the article's steps alone.
    pub(super) is_article_alone: bool,
    /// Now, in the locale's words.
    pub(super) time: String,
}

impl State {
    /// Takes over what the page knows when it starts.
    pub(super) fn start(&mut self, start: Start) {
        self.progress = start.progress;
        self.wanted = start.progress.extent();
        self.own_words = start.own_words;
        self.browser = Some(start.browser);
        self.is_article_alone = start.is_article_alone;
        self.time = start.time;
        self.count_shown();
    }

    /// Lets those steps count that the person wants to see and that the site shows.
    const fn count_shown(&mut self) {
        self.progress.set_extent(if self.is_article_alone { Extent::Article } else { self.wanted });
        self.visited = None;
    }

    /// What was tried.
    pub(super) const fn progress(&self) -> &Progress {
        &self.progress
    }

    /// What to keep of the progress: the site's own choice of steps is not the person's.
    pub(super) fn to_keep(&self) -> String {
        let mut progress = self.progress;
        progress.set_extent(self.wanted);
        progress.to_text()
    }

    /// Shows all steps or the article's alone; a site that shows only these is obeyed.
    pub(super) const fn set_extent(&mut self, extent: Extent) {
        if !self.is_article_alone {
            self.wanted = extent;
            self.count_shown();
        }
    }

    /// Follows the site, which may have changed which steps it shows.
    pub(super) fn follow_site(&mut self, is_article_alone: bool) {
        if self.is_article_alone != is_article_alone {
            self.is_article_alone = is_article_alone;
            self.count_shown();
        }
    }

    /// Whether a step is shown.
    pub(super) fn shows(&self, step: StepId) -> bool {
        step.step().is_some_and(|step| self.progress.extent().has(step))
    }

    /// Takes over what was tried elsewhere.
    pub(super) fn take_over(&mut self, progress: &Progress) {
        self.progress.take_over(progress);
        self.before_clearing = None;
        self.wanted = self.progress.extent();
        self.count_shown();
    }

    /// The one step of a situation to try now: where the person went, as long as it has no result.
    pub(super) fn current(&self, situation: SituationId) -> Option<StepId> {
        let current = self.progress.current(situation)?;
        let visited =
            self.visited.filter(|step| step.situation() == situation && self.progress.result(*step).is_none());
        visited.or(Some(current))
    }

    /// The number of a step among those that count, from 1; 0 where it does not count.
    pub(super) fn number(&self, step: StepId) -> u32 {
        let mut counted = self.progress.steps(step.situation()).zip(1..);
        counted.find(|(one, _)| *one == step).map_or(0, |(_, number)| number)
    }

    /// The step below one in the same situation, among all or among the article's own. What the site leaves out is passed
    /// over.
    pub(super) fn next(&self, step: StepId, extent: Extent) -> Option<StepId> {
        let mut progress = self.progress;
        progress.set_extent(extent);
        progress.steps(step.situation()).find(|next| next.index() > step.index())
    }

    /// Notes where the person went; nothing where they left a step.
    pub(super) const fn visit(&mut self, step: Option<StepId>) {
        self.visited = step;
    }

    /// Sets or changes a step's result at a time. Gives the next step to try.
    pub(super) fn answer(&mut self, step: StepId, result: StepResult, time: String) -> Option<StepId> {
        self.progress.set(step, Some(result));
        self.before_clearing = None;
        self.time = time;
        self.visited = self.progress.current_after(step);
        self.visited
    }

    /// Takes back a step's result.
    pub(super) fn clear(&mut self, step: StepId) {
        self.progress.set(step, None);
        self.visited = Some(step);
    }

    /// Takes back all results of a situation, or brings them back when they were just cleared.
    pub(super) fn start_again_or_undo(&mut self, situation: SituationId) {
        match self.before_clearing.take() {
            Some((cleared, before)) if cleared == situation => self.progress = before,
            _ => {
                self.before_clearing = Some((situation, self.progress));
                self.progress.clear(situation);
                self.visited = None;
            }
        }
    }

    /// Whether a situation was just cleared, so that this can be undone.
    pub(super) fn can_undo(&self, situation: SituationId) -> bool {
        self.before_clearing.is_some_and(|(cleared, _)| cleared == situation)
    }

    /// Takes back all results.
    pub(super) fn reset(&mut self) {
        for situation in SITUATIONS.iter().filter(|one| !self.can_undo(one.id)).map(|one| one.id).collect::<Vec<_>>() {
            self.start_again_or_undo(situation);
        }
    }

    /// Where a situation stands.
    pub(super) fn outcome(&self, situation: SituationId) -> Outcome {
        self.progress.outcome(situation)
    }

    /// The browser; nothing before the page has asked it.
    pub(super) const fn browser(&self) -> Option<Browser> {
        self.browser
    }

    /// What a check found; nothing before it was run.
    pub(super) fn checked(&self, check: Check) -> Option<CheckResult> {
        Check::ALL.into_iter().zip(self.checked).find(|(one, _)| *one == check).and_then(|(_, found)| found)
    }

    /// Whether any check was run.
    pub(super) fn has_checked(&self) -> bool {
        self.checked.iter().any(Option::is_some)
    }

    /// Runs a check on what the device says.
    pub(super) fn check(&mut self, check: Check, facts: &DeviceFacts) -> CheckResult {
        let found = check.judge(facts, &self.browser.unwrap_or(UNKNOWN_BROWSER));
        for (_, place) in Check::ALL.into_iter().zip(&mut self.checked).filter(|(one, _)| *one == check) {
            *place = Some(found);
        }
        found
    }

    /// Lets the summary have what was checked, or not.
    pub(super) const fn include_checks(&mut self, include: bool) {
        self.includes_checks = include;
    }

    /// The person's own words.
    pub(super) const fn own_words(&self) -> &OwnWords {
        &self.own_words
    }

    /// The same, to change.
    pub(super) const fn own_words_mut(&mut self) -> &mut OwnWords {
        &mut self.own_words
    }

    /// Takes over what the person was told.
    pub(super) fn set_message(&mut self, message: ReportedMessage) {
        self.message = message;
    }

    /// Sets the summaries' time.
    pub(super) fn set_time(&mut self, time: String) {
        self.time = time;
    }

    /// What to hand over.
    pub(super) fn summary(&self, situation: SituationId) -> Summary {
        let checked = Check::ALL.into_iter().zip(self.checked).filter(|_| self.includes_checks);
        let checked = checked.filter_map(|(check, found)| Some((check, found?))).collect();
        let browser = self.browser.unwrap_or(UNKNOWN_BROWSER);
        let OwnWords { product, note } = &self.own_words;
        let time = self.time.clone();
        Summary::of(situation, &self.progress, browser, time, &self.message, product, note).with_checks(checked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PURCHASE: SituationId = SituationId::NewPurchase;

    fn answered(results: &[(StepId, StepResult)]) -> State {
        let mut state = State::default();
        for (step, result) in results {
            state.answer(*step, *result, String::new());
        }
        state
    }

    #[test]
    fn an_answer_leads_to_the_next_step_without_one() {
        let mut state = answered(&[(StepId::AlreadyPaid, StepResult::CannotDo)]);
        assert_eq!(state.current(PURCHASE), Some(StepId::ApprovePurchase));
        assert_eq!(
            state.answer(StepId::CheckDetails, StepResult::StillFailing, String::new()),
            Some(StepId::ApprovePurchase)
        );
        state.visit(Some(StepId::OtherWay));
        assert_eq!(state.current(PURCHASE), Some(StepId::OtherWay), "where the person went");
        state.visit(Some(StepId::AlreadyPaid));
        assert_eq!(state.current(PURCHASE), Some(StepId::ApprovePurchase), "a step with a result is done");
    }

    #[test]
    fn starting_again_clears_one_situation_and_can_be_undone_until_the_next_answer() {
        let mut state =
            answered(&[(StepId::CheckDetails, StepResult::StillFailing), (StepId::CardValid, StepResult::Fixed)]);
        state.start_again_or_undo(PURCHASE);
        assert_eq!(state.progress().result(StepId::CheckDetails), None);
        assert_eq!(state.progress().result(StepId::CardValid), Some(StepResult::Fixed), "another situation's");
        assert!(state.can_undo(PURCHASE) && !state.can_undo(SituationId::RecurringPayment));
        state.start_again_or_undo(PURCHASE);
        assert_eq!(state.progress().result(StepId::CheckDetails), Some(StepResult::StillFailing));
        state.start_again_or_undo(PURCHASE);
        state.answer(StepId::OtherWay, StepResult::CannotDo, String::new());
        assert!(!state.can_undo(PURCHASE));
    }

    #[test]
    fn a_reset_clears_every_situation() {
        let mut state =
            answered(&[(StepId::CheckDetails, StepResult::StillFailing), (StepId::CardValid, StepResult::Fixed)]);
        state.start_again_or_undo(PURCHASE);
        state.reset();
        assert!(state.progress().is_empty());
    }

    #[test]
    fn the_sites_choice_of_steps_is_obeyed_and_not_kept_as_the_persons() {
        let mut state = answered(&[(StepId::CheckDetails, StepResult::StillFailing)]);
        state.follow_site(true);
        state.set_extent(Extent::All);
        assert!(!state.shows(StepId::AlreadyPaid));
        assert_eq!(state.to_keep(), "new-purchase/check-details=still-failing");
        state.follow_site(false);
        assert!(state.shows(StepId::AlreadyPaid), "what the person wants is theirs again");
    }

    #[test]
    fn numbers_and_ways_on_pass_over_what_is_left_out() {
        let mut state = State::default();
        assert_eq!(state.next(StepId::CheckDetails, Extent::Article), Some(StepId::ClearCache));
        let mut progress = Progress::default();
        progress.leave_out(StepId::CheckDetails);
        progress.leave_out(StepId::ClearCache);
        state.progress = progress;
        assert_eq!(state.number(StepId::AlreadyPaid), 1);
        assert_eq!(state.number(StepId::CheckDetails), 0);
        assert_eq!(state.next(StepId::OtherWay, Extent::All), Some(StepId::Blockers));
        assert_eq!(state.next(StepId::CheckDetails, Extent::Article), Some(StepId::OtherBrowser));
        assert_eq!(state.next(StepId::AskIssuerOfPurchase, Extent::All), None);
    }

    #[test]
    fn a_summary_has_what_was_checked_only_where_the_person_wants_it() {
        let facts = DeviceFacts {
            is_offline: true,
            today: 0,
            built: 0,
            may_keep_cookies: true,
            may_keep_data: true,
            has_features: true,
            is_framed: false,
        };
        let mut state = State::default();
        assert!(!state.has_checked());
        assert_eq!(state.check(Check::Connection, &facts), CheckResult::Trouble);
        assert_eq!(state.checked(Check::Connection), Some(CheckResult::Trouble));
        assert!(state.has_checked() && state.checked(Check::Clock).is_none());
        assert!(state.summary(PURCHASE).checks.is_empty());
        state.include_checks(true);
        assert_eq!(state.summary(PURCHASE).checks, [(Check::Connection, CheckResult::Trouble)]);
    }
}
