//! The order in which a page's app starts.
//!
//! | | Step | Why then |
//! |---|---|---|
//! | 1 | the page's words, with a site's own | everything says something |
//! | 2 | the second policy: the page is sealed | before anything can be pasted |
//! | 3 | the page's stores, and what the person did before the start | hydrating overwrites properties such as `checked` |
//! | 4 | every spot is hydrated, in the state in which it was printed | hydrating needs the printed nodes |
//! | 5 | what the site set, what was kept, what the browser is | from here on signals change the page |
//! | 6 | controls are switched on; the page is marked as ready once all this is on it | |

use std::time::Duration;

use any_spawner::Executor;
use leptos::prelude::*;

use super::{Brand, Mistakes, Site, SiteLines, Started, Status, provide, spot};
use crate::{
    browser::{self, document, messages, seal::Frames},
    config::Mistake,
    i18n::{Localizer, Messages},
};

/// What a page's app is made of.
pub struct Page<Before> {
    /// What the sealed page may show in frames.
    pub frames: Frames,
    /// Puts a site's own texts into the messages; gives what it could not take.
    pub reword: fn(&mut Messages) -> Vec<Mistake>,
    /// Provides the page's stores and hydrates its spots. Gives what the person ticked and typed before, read first.
    pub hydrate: fn() -> Before,
    /// Brings the page up to what was done before, to what is kept, and to what the browser is.
    pub begin: fn(Before),
}

impl Page<()> {
    /// The app of a page that is only to read: it shows what a site sets.
    pub const TO_READ: Self = Self { frames: Frames::None, reword: |_| Vec::new(), hydrate: || (), begin: |()| () };
}

/// Starts a page's app; nothing happens where the document is not one of the printed pages.
pub fn start<Before>(page: &Page<Before>) {
    document::on_panic();
    let Some(mut messages) = messages::carried() else { return };
    let mistakes = (page.reword)(&mut messages);
    // An error says that it runs already.
    let _ = Executor::init_wasm_bindgen();
    let root = Owner::new();
    root.with(|| {
        provide(Localizer::new(messages));
        browser::seal::close(page.frames);
        let before = (page.hydrate)();
        hydrate_shell();
        expect_context::<Site>().load(mistakes);
        (page.begin)(before);
        expect_context::<Started>().set();
    });
    // For as long as the page lives.
    std::mem::forget(root);
    // After the effects, which run before the next task.
    set_timeout(document::ready, Duration::ZERO);
}

fn hydrate_shell() {
    spot::hydrate("brand", || view! { <Brand /> });
    spot::hydrate("site-lines", || view! { <SiteLines /> });
    spot::hydrate("mistakes", || view! { <Mistakes /> });
    spot::hydrate("status", || view! { <Status /> });
}
