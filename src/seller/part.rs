//! The frame of a part, the way to the next one, and the list of all.

use leptos::prelude::*;

use super::progress::{Progress, next};
use crate::{
    guide::seller::Part,
    i18n::{Argument, MessageId, seller},
    message,
    shared::{Site, words},
};

/// A part: its title, what it is for, its content, and a link to the part that comes next for this seller.
#[component]
pub(super) fn PartSection(
    /// Which part.
    part: Part,
    children: Children,
) -> impl IntoView {
    let words = words();
    let title_id = [part.id(), "-title"].concat();
    let next = || {
        view! {
            <p class="next no-print" data-spot="next" data-at=part.id()>
                <NextLink part />
            </p>
        }
    };
    view! {
        <section class="part" id=part.id() aria-labelledby=title_id data-extra=part.is_extra()>
            <h2 id=title_id.clone()>{words.text(seller::title(part))}</h2>
            <p class="part-lead">{words.text(lead(part))}</p>
            {children()}
            {(part != Part::Report).then(next)}
        </section>
    }
}

/// The link to the part that comes next, by the answers so far.
#[component]
pub(super) fn NextLink(
    /// The part that it follows.
    part: Part,
) -> impl IntoView {
    let (words, progress, site) = (words(), expect_context::<Progress>(), expect_context::<Site>());
    let next = Memo::new(move |_| {
        let without_extras = site.with(|config| config.without_extras);
        progress.with_answers(|answers| next(part, answers, without_extras))
    });
    let shown = move || next.get().unwrap_or(Part::Report);
    let text = move || {
        let title = words.text(seller::title(shown()));
        words.fill(message!("seller-next"), &[("part", Argument::Text(&title))])
    };
    view! {
        <a
            id=[part.id(), "/next"].concat()
            href=move || ["#", shown().id()].concat()
            hidden=move || next.get().is_none()
        >
            {text}
        </a>
    }
}

/// All parts, as links.
#[component]
pub(super) fn Contents() -> impl IntoView {
    let words = words();
    let link = |part: Part| {
        view! {
            <li data-extra=part.is_extra()>
                <a href=["#", part.id()].concat()>{words.text(seller::title(part))}</a>
            </li>
        }
    };
    view! {
        <nav class="contents no-print" aria-label=words.text(message!("seller-contents"))>
            <ol>{Part::ALL.map(link).collect_view()}</ol>
        </nav>
    }
}

/// What a part is for, in a sentence or two.
const fn lead(part: Part) -> MessageId {
    match part {
        Part::Access => message!("seller-access.lead"),
        Part::HowMany => message!("seller-how-many.lead"),
        Part::Records => message!("seller-records.lead"),
        Part::Product => message!("seller-product.lead"),
        Part::Integration => message!("seller-integration.lead"),
        Part::Check => message!("seller-check.lead"),
        Part::Compare => message!("seller-compare.lead"),
        Part::Report => message!("seller-report.lead"),
    }
}
