//! The app of the sellers' page.

use leptos::prelude::*;

use super::{entries, lookup::Lookup, provide::provide, reason::ReasonLink};
use crate::{
    browser::seal::Frames,
    declines::Reason,
    shared::{Seal, spot, start::Page},
};

/// What the app is made of. The box waits for the seal, so nothing was typed before the start.
pub const PAGE: Page<()> = Page { frames: Frames::None, reword: |_| Vec::new(), hydrate, begin: |()| begin() };

fn hydrate() {
    provide();
    spot::hydrate("lookup", || view! { <Lookup /> });
    spot::hydrate_each("reason-link", |id| Reason::from_id(id).map(|reason| view! { <ReasonLink reason /> }));
}

fn begin() {
    expect_context::<Seal>().watch();
    entries::begin();
}
