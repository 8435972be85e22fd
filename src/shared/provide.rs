//! What every page provides to its components, printed and in the browser alike.

use leptos::prelude::*;

use super::{Announcer, Site, context::Started};
use crate::i18n::Localizer;

/// Provides the page's words, [`Started`], the [`Announcer`] and the [`Site`], in the state in which pages are printed.
pub fn provide(words: Localizer) {
    provide_context(words);
    provide_context(Started::not_yet());
    provide_context(Announcer::new());
    provide_context(Site::new(words));
}
