//! The frame of a part, the way to the next one, and the list of all.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    guide::seller::Part,
    key,
    page::Words,
    words::{Value, seller},
};

/// A part: its title, what it is for, its content, and a link to the part that comes next for this seller.
#[component]
pub(super) fn PartSection(
    /// Which part.
    part: Part,
    children: Children,
) -> impl IntoView {
    let words = Words::of_page();
    let title_id = format!("{}-title", part.id());
    view! {
        <section class="part" id=part.id() aria-labelledby=title_id data-extra=part.is_extra()>
            <h2 id=title_id.clone()>{words.text(seller::title(part))}</h2>
            <p class="part-lead">{words.text(seller::lead(part))}</p>
            {children()}
            {(part != Part::Report).then(|| view! { <Next part /> })}
        </section>
    }
}

#[component]
fn Next(part: Part) -> impl IntoView {
    let (words, desk) = (Words::of_page(), Desk::of_page());
    let next = Memo::new(move |_| desk.answers.with(|answers| part.next(answers)).unwrap_or(Part::Report));
    let text = move || {
        let title = words.text(seller::title(next.get()));
        words.fill(key!("seller-next"), &[("part", Value::Text(&title))])
    };
    view! {
        <p class="next no-print">
            <a href=move || format!("#{}", next.get().id())>{text}</a>
        </p>
    }
}

/// All parts, as links.
#[component]
pub(super) fn Contents() -> impl IntoView {
    let words = Words::of_page();
    let link = |part: Part| {
        view! {
            <li>
                <a href=format!("#{}", part.id())>{words.text(seller::title(part))}</a>
            </li>
        }
    };
    view! {
        <nav class="contents no-print" aria-label=words.text(key!("seller-contents"))>
            <ol>{Part::ALL.map(link).collect_view()}</ol>
        </nav>
    }
}
