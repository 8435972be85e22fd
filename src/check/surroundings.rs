//! The pages around this one. In a frame, keys go only where the site's owner knows the site around it: elsewhere a person
//! cannot see in the address bar whose page they paste into. The boxes stay off there, and the check asks to be opened in a
//! tab of its own.

use leptos::prelude::*;

use super::Check;
use crate::{
    browser::{around, host},
    config::is_trusted,
    guide::seller::Part,
    message,
    shared::{Site, words},
};

/// Why the boxes stay off, and the way to the page's own tab.
#[component]
pub(super) fn OwnTab() -> impl IntoView {
    let (words, check) = (words(), expect_context::<Check>());
    view! {
        <p class="note warn" hidden=move || check.is_trusted.get() != Some(false)>
            {words.text(message!("seller-check.own-tab"))}
            " "
            <a href=["#", Part::Check.id()].concat() target="_blank" rel="noopener">
                {words.text(message!("seller-check.own-tab-link"))}
            </a>
        </p>
    }
}

/// Looks whether every page around this one is known to be trusted, now and until they are: some browsers tell which page
/// is around only by its first message.
pub(super) fn watch(check: Check, site: Site) {
    let look = move || {
        if check.is_trusted.get_untracked() != Some(true) {
            check.is_trusted.set(Some(is_known(site)));
        }
    };
    look();
    host::on_wish(move |_| look());
}

fn is_known(site: Site) -> bool {
    let (own, around) = (around::own_origin(), around::origins());
    untrack(|| site.with(|config| is_trusted(&own, around.as_deref(), &config.embedders)))
}
