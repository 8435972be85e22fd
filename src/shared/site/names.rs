//! Names and links of a site: all of them are text, and an address leads where it says.

use leptos::prelude::*;

use super::Site;
use crate::{i18n::Argument, message, shared::words};

/// The name that the page goes by.
#[component]
pub fn Brand() -> impl IntoView {
    let (words, site) = (words(), expect_context::<Site>());
    move || {
        let name = site.with(|config| config.seller.clone().or_else(|| config.platform.clone()));
        name.unwrap_or_else(|| words.text(message!("app-name")))
    }
}

/// How to reach who helps, and links of the site's own.
#[component]
pub fn SiteLines() -> impl IntoView {
    let (words, site) = (words(), expect_context::<Site>());
    let contact = move || {
        let (address, seller) = site.with(|config| Some((config.contact.clone()?, config.seller.clone())))?;
        let text = match &seller {
            Some(seller) => words.fill(message!("contact-seller"), &[("seller", Argument::Text(seller))]),
            None => words.text(message!("contact")),
        };
        Some(view! { <OutsideLink text address=address.address().to_owned() /> })
    };
    let links = move || {
        let links = site.with(|config| config.links.clone());
        let link = |link: crate::config::NamedLink| {
            view! { <OutsideLink text=link.text address=link.address.address().to_owned() /> }
        };
        links.into_iter().map(link).collect_view()
    };
    view! {
        <p id="contact" class="site" hidden=move || site.with(|config| config.contact.is_none())>
            {contact}
        </p>
        <p id="site-links" class="site" hidden=move || site.with(|config| config.links.is_empty())>
            {links}
        </p>
    }
}

/// A link that opens in a tab of its own, whose page learns nothing of this one.
#[component]
pub fn OutsideLink(
    /// What it says.
    text: String,
    /// Where it leads.
    address: String,
) -> impl IntoView {
    view! {
        <a href=address target="_blank" rel="noopener noreferrer">
            {text}
        </a>
    }
}

/// Names what the site set and the page could not take.
#[component]
pub fn Mistakes() -> impl IntoView {
    let (words, site) = (words(), expect_context::<Site>());
    let named = move || {
        let paths = site.wrong.with(|paths| paths.join(", "));
        words.fill(message!("config-mistakes"), &[("paths", Argument::Text(&paths))])
    };
    let is_right = move || site.wrong.with(Vec::is_empty);
    view! {
        <p id="config-mistakes" hidden=is_right>
            {move || if is_right() { String::new() } else { named() }}
        </p>
    }
}
