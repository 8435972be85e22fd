//! The page that makes snippets for other sites: what to show, a preview in a real frame, and a snippet for each way.
//!
//! | File | What it has |
//! |---|---|
//! | `choices` | what is chosen, and the attributes that it makes: plain state |
//! | `options` | the site's options that have a field here, and how each is chosen |
//! | `field` | the kinds of fields |
//! | `fields`, `preview`, `ways` | the page's sections |
//! | `start` | the page's app |
//!
//! Not here: which options there are, what they take, and what a snippet is (`crate::config`).

mod choices;
mod field;
mod fields;
mod options;
mod preview;
mod start;
mod ways;

use leptos::prelude::*;

pub use fields::Loader;
pub use start::{Before, PAGE};

use self::{
    choices::Choices,
    fields::Fields,
    preview::{Preview, Width},
    ways::Ways,
};
use crate::{message, shared::words};

/// Provides what the page's components share: what is chosen, and how wide the preview is.
fn provide() {
    provide_context(RwSignal::new(Choices::default()));
    provide_context(RwSignal::new(Width::default()));
}

/// The builder.
#[component]
pub fn BuilderPage() -> impl IntoView {
    provide();
    let words = words();
    view! {
        <div class="intro">
            <h1>{words.text(message!("embed-heading"))}</h1>
            <p class="lead">{words.text(message!("embed-lead"))}</p>
        </div>
        <p class="only-without-app">{words.text(message!("embed-needs-app"))}</p>
        <div class="builder needs-app">
            <section aria-labelledby="choose" data-spot="fields">
                <Fields />
            </section>
            <section aria-labelledby="preview" data-spot="preview">
                <Preview />
            </section>
            <section aria-labelledby="snippets" data-spot="ways">
                <Ways />
            </section>
        </div>
    }
}
