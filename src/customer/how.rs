//! How to do a step, in a numbered list that every browser shares. Ways through one browser's menus are in `how_to`.

use leptos::{either::Either, prelude::*};

use super::own_steps::OwnSteps;
use crate::{guide::StepId, i18n::MessageId, shared::words};

/// How to do a step, one line at a time: the site's own lines where it has any.
#[component]
pub(super) fn How(
    /// Which step.
    step: StepId,
    /// Its lines.
    lines: &'static [MessageId],
) -> impl IntoView {
    let (words, own) = (words(), expect_context::<OwnSteps>());
    let line = |text: String| view! { <li>{text}</li> };
    let lines = move || match own.how(step) {
        Some(own) => Either::Right(own.into_iter().map(line).collect_view()),
        None => Either::Left(lines.iter().map(|id| line(words.text(*id))).collect_view()),
    };
    view! { <ol class="how">{lines}</ol> }
}
