//! The app of the page that makes snippets.

use leptos::prelude::*;

use super::{
    choices::Choices,
    field,
    fields::{Fields, VERSION},
    preview::{Preview, Width},
    provide,
    ways::Ways,
};
use crate::{
    browser::{form, seal::Frames},
    shared::{spot, start::Page},
};

/// What the app is made of. The preview is a page of the site in a frame.
pub const PAGE: Page<Before> =
    Page { frames: Frames::OfOwnSite, reword: |_| Vec::new(), hydrate, begin: Before::restore };

/// What the fields said before the app started: browsers restore them.
pub struct Before {
    choices: Choices,
    width: Width,
}

impl Before {
    fn read() -> Self {
        let said = |name: &str| form::value(&field::id(name));
        let is_ticked = |name: &str| form::is_checked(&field::id(name));
        let width = Width::ALL.into_iter().find(|width| form::is_checked(&width.id()));
        Self { choices: Choices::of(said, is_ticked, said(VERSION)), width: width.unwrap_or_default() }
    }

    fn restore(self) {
        expect_context::<RwSignal<Choices>>().set(self.choices);
        expect_context::<RwSignal<Width>>().set(self.width);
    }
}

fn hydrate() -> Before {
    let before = Before::read();
    provide();
    spot::hydrate("fields", || view! { <Fields /> });
    spot::hydrate("preview", || view! { <Preview /> });
    spot::hydrate("ways", || view! { <Ways /> });
    before
}
