//! The app of the sellers' page.

use leptos::prelude::*;

use super::{
    choice::{Choices, TickBox},
    how_many::CustomerPageLink,
    part::NextLink,
    progress::Progress,
    provide,
    report::{Report, restart},
};
use crate::{
    browser::{form, seal::Frames},
    check::{Check, Compare, LoadExample, SettingsCheck},
    guide::{
        SITUATIONS,
        seller::{Answers, Part, Question},
    },
    shared::{Announcer, Keeping, SeeForYourself, Site, host, spot, start::Page, words},
};

/// What the app is made of.
pub const PAGE: Page<Before> = Page { frames: Frames::None, reword: |_| Vec::new(), hydrate, begin };

/// What the seller ticked before the app started.
pub struct Before {
    ticked: Vec<String>,
    keeps_answers: bool,
}

impl Before {
    fn read() -> Self {
        let ids = Answers::default();
        let ticked = ids.choices().map(|(id, _)| id).filter(|id| form::is_checked(id));
        Self { ticked: ticked.collect(), keeps_answers: form::is_checked("keep") }
    }
}

fn hydrate() -> Before {
    let before = Before::read();
    provide();
    spot::hydrate_each("tick", |id| Question::from_id(id).map(|question| view! { <TickBox question /> }));
    spot::hydrate_each("choices", |id| Question::from_id(id).map(|question| view! { <Choices question /> }));
    spot::hydrate_each("next", |id| Part::from_id(id).map(|part| view! { <NextLink part /> }));
    spot::hydrate_each("customer-page", |name| {
        let situation = SITUATIONS.iter().find(|situation| situation.name == name)?.id;
        Some(view! { <CustomerPageLink situation /> })
    });
    spot::hydrate("load-example", || view! { <LoadExample /> });
    spot::hydrate("check", || view! { <SettingsCheck /> });
    spot::hydrate("see-for-yourself", || view! { <SeeForYourself /> });
    spot::hydrate("compare", || view! { <Compare /> });
    spot::hydrate("report", || view! { <Report /> });
    before
}

fn begin(before: Before) {
    let (progress, keeping, site) =
        (expect_context::<Progress>(), expect_context::<Keeping>(), expect_context::<Site>());
    let mut answers = keeping.begin(before.keeps_answers).map(|kept| Answers::from_text(&kept)).unwrap_or_default();
    for id in before.ticked {
        answers.mark(&id, true);
    }
    progress.begin(answers);
    Effect::new(move || keeping.keep(&progress.with_answers(Answers::to_text)));
    expect_context::<Check>().begin(site);
    let (words, announcer) = (words(), expect_context::<Announcer>());
    host::start(site, move || restart(words, announcer, progress));
}
