//! What every component may ask for: the page's words and which page it stands on.

use leptos::prelude::*;

use super::{
    Place, builder::BuilderPage, customer::CustomerPage, messages::MessagesPage, recognised::RecognisedPage,
    seller::SellerPage, shell::Shell, start::StartPage,
};
use crate::i18n::Localizer;

/// The version of the loader for other sites, with its hash.
#[derive(Clone)]
pub(crate) struct Loader(pub(crate) String);

/// The words that [`App`] was given.
///
/// # Panics
/// Outside [`App`]: a mistake of the code, which the first rendering shows.
pub(crate) fn words() -> Localizer {
    expect_context()
}

/// A whole page.
#[component]
pub fn App(
    /// Which page.
    place: Place,
    /// Its words.
    words: Localizer,
    /// The version of the loader for other sites, with its hash.
    loader: String,
) -> impl IntoView {
    provide_context(words);
    provide_context(place);
    provide_context(Loader(loader));
    view! {
        <Shell>
            {match place {
                Place::Start => view! { <StartPage /> }.into_any(),
                Place::Customer => view! { <CustomerPage /> }.into_any(),
                Place::Seller => view! { <SellerPage /> }.into_any(),
                Place::Messages => view! { <MessagesPage /> }.into_any(),
                Place::Recognised => view! { <RecognisedPage /> }.into_any(),
                Place::Embed => view! { <BuilderPage /> }.into_any(),
            }}
        </Shell>
    }
}
