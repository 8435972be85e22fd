//! What every page has around its content: skip link, header, status line, footer.

use leptos::prelude::*;

use super::{Place, words};
use crate::{ids, key, words::Value};

/// The frame of a page.
#[component]
pub fn Shell(children: Children) -> impl IntoView {
    let words = words();
    let place: Place = expect_context();
    let link = move |to: Place, title| {
        view! { <a href=place.link(to) aria-current=(place == to).then_some("page")>{words.text(title)}</a> }
    };
    // Pages without an app have no words for what a site sets.
    let for_site = |text: String| (!place.has_app()).then_some(text);
    let us = for_site(words.text(key!("contact")));
    let seller = for_site(words.fill(key!("contact-seller"), &[("seller", Value::Text("{seller}"))]));
    view! {
        <a class="skip" href="#main">{words.text(key!("skip-to-content"))}</a>
        <header class="top">
            <a class="brand" href=place.link(Place::Start)>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M3 8h18M3 8v9a2 2 0 0 0 2 2h5M3 8V7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5M14 17l2.5 2.5L21 15"></path>
                </svg>
                <span id=ids::BRAND>{words.text(key!("app-name"))}</span>
            </a>
            <nav aria-label=words.text(key!("guides"))>
                {link(Place::Customer, key!("customer-guide"))} {link(Place::Seller, key!("seller-guide"))}
            </nav>
        </header>
        <p class="start-failed">{words.text(key!("start-failed"))}</p>
        <main id="main" tabindex="-1">{children()}</main>
        <footer class="bottom">
            <p id=ids::CONTACT class="site" hidden data-us=us data-seller=seller></p>
            <p id=ids::LINKS class="site" hidden></p>
            <p>{words.text(key!("footer-private"))}</p>
            <p>{words.text(key!("footer-never-ask"))}</p>
            <p>{link(Place::Recognised, key!("footer-recognised"))}</p>
            <p class="own-site">{link(Place::Embed, key!("footer-embed"))}</p>
            <p id=ids::MISTAKES hidden></p>
        </footer>
        <p class="visually-hidden" id=ids::STATUS role="status"></p>
    }
}
