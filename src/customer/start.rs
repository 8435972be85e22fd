//! The app of the customer guide's page.

use leptos::prelude::*;

use super::{
    Checklist, OwnSteps,
    checks::CheckList,
    feedback::Answered,
    in_app::InAppNotes,
    message::{Lookup, Ways},
    note, own_steps, position, provide,
    shown_ways::ShownWays,
    situation::{SituationBody, mark_shown_steps},
    state::{OwnWords, State},
};
use crate::{
    browser::{disclosure, document, form, seal::Frames},
    declines::Reason,
    guide::{Progress, SITUATIONS, StepId, StepResult},
    shared::{KeepChoice, Keeping, Site, host, spot, start::Page},
};

/// What the app is made of.
pub const PAGE: Page<Before> = Page { frames: Frames::None, reword: own_steps::reword, hydrate, begin };

/// What the person did on the page before the app started.
pub struct Before {
    ticked: Vec<(StepId, StepResult)>,
    own_words: OwnWords,
    wants_to_keep: bool,
}

impl Before {
    fn read() -> Self {
        let ticked = |step: StepId| {
            let path = step.path();
            let is_ticked = |result: &StepResult| form::is_checked(&format!("{path}/{}", result.name()));
            StepResult::ALL.into_iter().find(is_ticked).map(|result| (step, result))
        };
        let steps = SITUATIONS.iter().flat_map(|situation| situation.steps);
        Self {
            ticked: steps.filter_map(|step| ticked(step.id)).collect(),
            own_words: note::written(),
            wants_to_keep: form::is_checked("keep"),
        }
    }
}

fn hydrate() -> Before {
    let before = Before::read();
    provide();
    spot::hydrate_each("situation", |name| {
        let situation = SITUATIONS.into_iter().find(|situation| situation.name == name)?;
        Some(view! { <SituationBody situation /> })
    });
    spot::hydrate("message", || view! { <Lookup /> });
    spot::hydrate_each("ways", |id| Reason::from_id(id).map(|reason| view! { <Ways reason /> }));
    spot::hydrate("checks", || view! { <CheckList /> });
    spot::hydrate("keep", || view! { <KeepChoice /> });
    before
}

fn begin(before: Before) {
    let (checklist, own, keeping) =
        (expect_context::<Checklist>(), expect_context::<OwnSteps>(), expect_context::<Keeping>());
    let kept = keeping.begin(before.wants_to_keep).map(|kept| Progress::from_text(&kept)).unwrap_or_default();
    let mut progress = own.start(kept);
    // What was ticked now outweighs what was kept.
    for (step, result) in before.ticked {
        progress.set(step, Some(result));
    }
    checklist.start(progress, before.own_words);
    show_browser(checklist);
    expect_context::<Answered>().start(keeping);
    mark_shown_steps();
    Effect::new(move |_| keeping.keep(&checklist.with(State::to_keep)));
    if !own.is_empty() {
        open_first_steps(&progress);
    }
    position::begin(checklist);
    follow_site(checklist);
}

/// Brings the how-to up to the browser. What the person opened before stays as it is, so that nothing moves.
fn show_browser(checklist: Checklist) {
    if let Some(browser) = checklist.with_untracked(State::browser) {
        expect_context::<RwSignal<ShownWays>>().set(ShownWays::seeming(browser.kind()));
    }
    let open = SITUATIONS.iter().find(|situation| disclosure::is_open(situation.name));
    expect_context::<InAppNotes>().hold_back(open.map(|situation| situation.id));
}

/// Opens the first step of each situation, where a site may have left out the one that was printed open.
fn open_first_steps(progress: &Progress) {
    for step in SITUATIONS.iter().filter_map(|situation| progress.steps(situation.id).next()) {
        disclosure::set_open(&step.path(), true);
    }
}

/// Follows what the site sets, and what the page around this one wishes.
fn follow_site(checklist: Checklist) {
    let site = expect_context::<Site>();
    Effect::new(move |_| {
        site.with(|_| ());
        // The mark, which a site may also have in its own copy of the page.
        checklist.update(|state| state.follow_site(document::has_no_extras()));
    });
    host::start(site, move || checklist.update(State::reset));
}
