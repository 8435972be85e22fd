//! Steps as a site wants them: texts of its own, steps left out, steps added. Set by the file alone, so once.

use leptos::{either::Either, prelude::*};

use crate::{
    browser::value,
    config::{AddedStep, Mistake, StepTexts, Steps, read_steps},
    guide::{Progress, SituationId, StepId},
    i18n::{Messages, guide},
};

/// Puts the site's own texts of steps into the messages. Gives what of the file could not be taken.
pub(super) fn reword(messages: &mut Messages) -> Vec<Mistake> {
    let (steps, mistakes) = read_steps(&value::of_file());
    set_texts(messages, &steps);
    mistakes
}

fn set_texts(messages: &mut Messages, steps: &Steps) {
    for (step, own) in changed(steps) {
        let said = guide::step(step);
        let texts = [
            (Some(said.title), &own.title),
            (Some(said.what), &own.what),
            (Some(said.why), &own.why),
            (said.tip, &own.tip),
        ];
        for (id, text) in texts {
            if let (Some(id), Some(text)) = (id, text) {
                messages.set_text(id, text);
            }
        }
    }
}

fn changed(steps: &Steps) -> impl Iterator<Item = (StepId, &StepTexts)> {
    steps.changed.iter().filter_map(|(path, own)| Some((StepId::from_path(path)?, own)))
}

fn own_texts(steps: &Steps, step: StepId) -> Option<&StepTexts> {
    changed(steps).find(|(one, _)| *one == step).map(|(_, own)| own)
}

/// Leaves out of the progress what a site leaves out of the page.
fn without_hidden(steps: &Steps, mut progress: Progress) -> Progress {
    for (step, _) in changed(steps).filter(|(_, own)| own.hidden) {
        progress.leave_out(step);
    }
    progress
}

/// What the site changes about steps; nothing, as pages are printed. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct OwnSteps(RwSignal<Steps>);

impl OwnSteps {
    pub(super) fn new() -> Self {
        Self(RwSignal::default())
    }

    /// Brings the page up to what the file says. Gives the progress without what the site leaves out.
    pub(super) fn start(self, progress: Progress) -> Progress {
        let (steps, _) = read_steps(&value::of_file());
        let progress = without_hidden(&steps, progress);
        if steps != Steps::default() {
            self.0.set(steps);
        }
        progress
    }

    /// Whether the site changes anything.
    pub(super) fn is_empty(self) -> bool {
        self.0.with_untracked(|steps| *steps == Steps::default())
    }

    /// Whether the site leaves a step out. Tracks it.
    pub(super) fn hides(self, step: StepId) -> bool {
        self.0.with(|steps| own_texts(steps, step).is_some_and(|own| own.hidden))
    }

    /// How to do a step in the site's own lines, where it has any. Tracks it.
    pub(super) fn how(self, step: StepId) -> Option<Vec<String>> {
        self.0.with(|steps| own_texts(steps, step)?.how.clone())
    }

    /// The steps that the site adds to a situation. Tracks them.
    pub(super) fn added(self, situation: SituationId) -> Vec<AddedStep> {
        let is_there = |step: &&AddedStep| step.situation == situation.name();
        self.0.with(|steps| steps.added.iter().filter(is_there).cloned().collect())
    }

    /// A text of messages that the site may have changed.
    ///
    /// The messages have the site's own texts before the page is hydrated, and hydrating compares no texts: what was printed
    /// would stay. So where the site changes anything, the printed text makes room for another one.
    pub(super) fn reworded(
        self,
        text: impl Fn() -> String + Send + Sync + 'static,
    ) -> impl Fn() -> Either<String, String> + Send + Sync + 'static {
        let is_changed = Memo::new(move |_| self.0.with(|steps| *steps != Steps::default()));
        move || if is_changed.get() { Either::Right(text()) } else { Either::Left(text()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{english, message};

    fn steps() -> Steps {
        let own = StepTexts {
            title: Some("Empty {the} cache".to_owned()),
            tip: Some("No place for it.".to_owned()),
            ..StepTexts::default()
        };
        let hidden = StepTexts { hidden: true, ..StepTexts::default() };
        let changed = [
            ("new-purchase/clear-cache", own),
            ("new-purchase/check-details", hidden),
            ("no/step", StepTexts::default()),
        ];
        Steps { changed: changed.map(|(path, own)| (path.to_owned(), own)).to_vec(), added: Vec::new() }
    }

    #[test]
    fn a_sites_own_texts_are_said_and_its_other_texts_stay() {
        let (mut messages, before) = (english(), english());
        set_texts(&mut messages, &steps());
        let said = guide::step(StepId::ClearCache);
        assert_eq!(messages.text(said.title), "Empty {the} cache");
        for id in [said.what, said.why, message!("step-check-details.tip")] {
            assert_eq!(messages.text(id), before.text(id));
        }
    }

    #[test]
    fn what_a_site_leaves_out_does_not_count() {
        let progress = without_hidden(&steps(), Progress::default());
        assert_eq!(progress.tried(SituationId::NewPurchase), (0, 11));
    }
}
