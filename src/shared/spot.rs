//! Spots: the printed elements whose content a component takes over in the browser.
//!
//! A page prints `data-spot="name"` on an element whose only child is a component: `<li data-spot="step" data-at="3">`.
//! [`hydrate`] lets the same component take over what was printed there, node by node, with all that the person did to it. What is outside of all spots costs the browser nothing.

use leptos::{prelude::*, tachys::view::Position};

use crate::browser::document;

/// Hydrates the component of a name at its spot.
///
/// The component must see the state with which it was printed: what is restored comes afterwards.
pub fn hydrate<V: IntoView>(name: &str, part: impl Fn() -> V) {
    hydrate_each(name, |_| Some(part()));
}

/// Hydrates the component of a name at each of its spots, made of what `data-at` says there: a step's path, a reason's id.
/// A spot that says nothing known stays as it was printed.
pub fn hydrate_each<V: IntoView>(name: &str, part: impl Fn(&str) -> Option<V>) {
    for place in document::spots(name) {
        let at = place.get_attribute("data-at").unwrap_or_default();
        let owner = Owner::new();
        let state = owner.with(|| {
            part(&at).map(|part| part.into_view().hydrate_from_position::<true>(&place, Position::FirstChild))
        });
        // For as long as the page lives.
        std::mem::forget((owner, state));
    }
}
