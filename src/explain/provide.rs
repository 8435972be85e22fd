//! What the components of the page share.

use leptos::prelude::*;

use crate::shared::Seal;

/// Provides what the page's components share.
pub(super) fn provide() {
    provide_context(Seal::new());
}
