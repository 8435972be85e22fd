//! What every page has around its content: skip link, header, status line, footer. Printed; its spots are hydrated on every
//! page (`start`).

use leptos::prelude::*;

use super::{Brand, Mistakes, Place, SiteLines, Status, words};
use crate::message;

/// The frame of a page.
#[component]
pub fn Shell(children: Children) -> impl IntoView {
    let words = words();
    let place: Place = expect_context();
    let link = move |to: Place, title| {
        view! { <a href=place.link(to) aria-current=(place == to).then_some("page")>{words.text(title)}</a> }
    };
    view! {
        <a class="skip" href="#main">{words.text(message!("skip-to-content"))}</a>
        <header class="top">
            <a class="brand" href=place.link(Place::Start)>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M3 8h18M3 8v9a2 2 0 0 0 2 2h5M3 8V7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5M14 17l2.5 2.5L21 15"></path>
                </svg>
                <span id="brand" data-spot="brand">
                    <Brand />
                </span>
            </a>
            <nav aria-label=words.text(message!("guides"))>
                {link(Place::Customer, message!("customer-guide"))} {link(Place::Seller, message!("seller-guide"))}
            </nav>
        </header>
        {(!place.is_only_to_read())
            .then(|| view! { <p class="start-failed">{words.text(message!("start-failed"))}</p> })}
        <main id="main" tabindex="-1">{children()}</main>
        <footer class="bottom">
            <div data-spot="site-lines">
                <SiteLines />
            </div>
            <p>{words.text(message!("footer-private"))}</p>
            <p>{words.text(message!("footer-never-ask"))}</p>
            <p>{link(Place::Recognised, message!("footer-recognised"))}</p>
            <p class="own-site">{link(Place::Embed, message!("footer-embed"))}</p>
            <div data-spot="mistakes">
                <Mistakes />
            </div>
        </footer>
        <p class="visually-hidden" id="status" role="status" data-spot="status">
            <Status />
        </p>
    }
}
