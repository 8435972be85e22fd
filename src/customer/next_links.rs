//! The way on from a step.

use leptos::prelude::*;

use super::{checklist::Checklist, own_steps::OwnSteps};
use crate::{
    guide::{Extent, Position, StepId},
    i18n::{Argument, Localizer, guide},
    message,
    shared::words,
};

/// The way on, where it differs once for all steps and once for the article's own: the style sheet shows the one that
/// fits what is shown, also without the app.
#[component]
pub(super) fn NextLinks(
    /// From which step.
    step: StepId,
) -> impl IntoView {
    let is_same = step.is_extra() || step.next(Extent::All) == step.next(Extent::Article);
    let links = if is_same {
        vec![(None, None)]
    } else {
        vec![(Some(Extent::All), Some("all")), (Some(Extent::Article), Some("article"))]
    };
    links.into_iter().map(|(extent, shown_in)| view! { <NextLink step extent shown_in /> }).collect_view()
}

#[component]
fn NextLink(
    step: StepId,
    /// Among which steps; nothing for those that are shown.
    extent: Option<Extent>,
    /// What the style sheet shows it in.
    shown_in: Option<&'static str>,
) -> impl IntoView {
    let (words, checklist, own) = (words(), expect_context::<Checklist>(), expect_context::<OwnSteps>());
    let next = Memo::new(move |_| {
        checklist.with(|state| state.next(step, extent.unwrap_or_else(|| state.progress().extent())))
    });
    let address = move || {
        let position = next.get().map_or(Position::End(step.situation()), Position::Step);
        format!("#{}", position.fragment())
    };
    view! {
        <a href=address data-next=shown_in>
            {own.reworded(move || said(words, next.get()))}
        </a>
    }
}

fn said(words: Localizer, next: Option<StepId>) -> String {
    match next {
        Some(next) => {
            let title = words.text(guide::step(next).title);
            words.fill(message!("step-next"), &[("step", Argument::Text(&title))])
        }
        None => words.text(message!("step-next-end")),
    }
}
