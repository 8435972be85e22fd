//! The frame of a part, the way to the next one, and the list of all.

use leptos::prelude::*;

use super::printed;
use crate::{
    guide::seller::{Answers, Part},
    i18n::{Argument, seller},
    ids, message,
    page::words,
};

/// A part: its title, what it is for, its content, and a link to the part that comes next for this seller.
#[component]
pub(super) fn PartSection(
    /// Which part.
    part: Part,
    children: Children,
) -> impl IntoView {
    let words = words();
    let title_id = format!("{}-title", part.id());
    view! {
        <section class="part" id=part.id() aria-labelledby=title_id data-extra=part.is_extra()>
            <h2 id=title_id.clone()>{words.text(seller::title(part))}</h2>
            <p class="part-lead">{words.text(printed::lead(part))}</p>
            {children()}
            {(part != Part::Report).then(|| view! { <Next part /> })}
        </section>
    }
}

/// The link as it is before any answer; the app leads it on.
#[component]
fn Next(part: Part) -> impl IntoView {
    let words = words();
    let next = part.next(&Answers::default()).unwrap_or(Part::Report);
    let title = words.text(seller::title(next));
    view! {
        <p class="next no-print">
            <a id=ids::of(part.id(), ids::seller::NEXT) href=["#", next.id()].concat()>
                {words.fill(message!("seller-next"), &[("part", Argument::Text(&title))])}
            </a>
        </p>
    }
}

/// All parts, as links.
#[component]
pub(super) fn Contents() -> impl IntoView {
    let words = words();
    let link = |part: Part| {
        view! {
            <li data-extra=part.is_extra()>
                <a href=format!("#{}", part.id())>{words.text(seller::title(part))}</a>
            </li>
        }
    };
    view! {
        <nav class="contents no-print" aria-label=words.text(message!("seller-contents"))>
            <ol>{Part::ALL.map(link).collect_view()}</ol>
        </nav>
    }
}
