//! The pages around this one. In a frame, keys go only where the site's owner knows the site around it: elsewhere a person
//! cannot see in the address bar whose page they paste into. The boxes stay off there, and the check asks to be opened in a
//! tab of its own.

use leptos::prelude::*;

use crate::{
    browser::{around, host},
    config::is_trusted,
    guide::seller::Part,
    message,
    shared::{Site, words},
};

/// Whether all pages around this one are known to be trusted; nothing until they were looked at. Copies are handles to the
/// same state.
#[derive(Clone, Copy)]
pub(super) struct Surroundings(RwSignal<Option<bool>>);

impl Surroundings {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Whether keys may be pasted here. Tracks it.
    pub(super) fn are_trusted(self) -> bool {
        self.0.get() == Some(true)
    }

    /// Looks now, and until they are trusted: some browsers tell which page is around only by its first message.
    pub(super) fn watch(self, site: Site) {
        let look = move || {
            if self.0.get_untracked() != Some(true) {
                self.0.set(Some(are_known(site)));
            }
        };
        look();
        host::on_wish(move |_| look());
    }
}

fn are_known(site: Site) -> bool {
    let (own, around) = (around::own_origin(), around::origins());
    untrack(|| site.with(|config| is_trusted(&own, around.as_deref(), &config.embedders)))
}

/// Why the boxes stay off, and the way to the page's own tab.
#[component]
pub(super) fn OwnTab(
    /// The pages around.
    surroundings: Surroundings,
) -> impl IntoView {
    let words = words();
    view! {
        <p class="note warn" hidden=move || surroundings.0.get() != Some(false)>
            {words.text(message!("seller-check.own-tab"))}
            " "
            <a href=["#", Part::Check.id()].concat() target="_blank" rel="noopener">
                {words.text(message!("seller-check.own-tab-link"))}
            </a>
        </p>
    }
}
