//! What every component may ask for: the words, whether the app has started, and the voice for status messages.

use leptos::prelude::*;

use super::{Place, customer::CustomerPage, seller::SellerPage, shell::Shell, start::StartPage};
use crate::words::{Book, Key, Value};

/// The words of the page's locale.
#[derive(Clone, Copy)]
pub struct Words(&'static Book);

impl Words {
    /// The words that [`App`] was given.
    ///
    /// # Panics
    /// Outside [`App`]: a mistake of the code, which the first render shows.
    #[must_use]
    pub fn of_page() -> Self {
        expect_context()
    }

    /// The book itself, for functions that explain ids of other modules.
    #[must_use]
    pub fn book(self) -> &'static Book {
        self.0
    }

    /// The text of a message; the platform's name is filled in where the message has `{ $platform }`.
    #[must_use]
    pub fn text(self, key: Key) -> String {
        self.fill(key, &[])
    }

    /// The text of a message with its places filled in.
    #[must_use]
    pub fn fill(self, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
        let mut all = vec![("platform", Value::Text(PLATFORM))];
        all.extend_from_slice(arguments);
        self.0.fill(key, &all)
    }
}

/// The checkout platform that the seller guide speaks of.
const PLATFORM: &str = "Kartra";

/// Whether the app has taken over the page: false while prerendering and in the first render.
#[derive(Clone, Copy)]
pub struct Started(RwSignal<bool>);

impl Started {
    /// Asks the page.
    ///
    /// # Panics
    /// Outside [`App`].
    #[must_use]
    pub fn of_page() -> Self {
        expect_context()
    }

    /// True once the app runs; a signal.
    #[must_use]
    pub fn get(self) -> bool {
        self.0.get()
    }
}

/// The page's voice: a status line that screen readers speak.
#[derive(Clone, Copy)]
pub struct Announcer(RwSignal<String>);

impl Announcer {
    /// Asks the page.
    ///
    /// # Panics
    /// Outside [`App`].
    #[must_use]
    pub fn of_page() -> Self {
        expect_context()
    }

    /// Says a message politely. The same message twice is spoken twice: a no-break space tells them apart.
    pub fn say(self, message: String) {
        self.0.update(|said| *said = if *said == message { message + "\u{a0}" } else { message });
    }

    /// What was said last; a signal.
    #[must_use]
    pub fn said(self) -> String {
        self.0.get()
    }
}

/// A whole page.
#[component]
pub fn App(
    /// Which page.
    place: Place,
    /// Its words.
    book: &'static Book,
) -> impl IntoView {
    let started = RwSignal::new(false);
    provide_context(Words(book));
    provide_context(place);
    provide_context(Started(started));
    provide_context(Announcer(RwSignal::new(String::new())));
    Effect::new(move |_| started.set(true));
    view! {
        <Shell>
            {match place {
                Place::Start => view! { <StartPage /> }.into_any(),
                Place::Customer => view! { <CustomerPage /> }.into_any(),
                Place::Seller => view! { <SellerPage /> }.into_any(),
            }}
        </Shell>
    }
}
