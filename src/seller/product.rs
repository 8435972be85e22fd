//! The part about the product's configuration.

use leptos::prelude::*;

use super::{
    choice::{Radios, Tick},
    part::PartSection,
};
use crate::{
    guide::seller::{Part, Question},
    i18n::seller,
    message,
    shared::words,
};

/// The error, its reason and solution, and a check of the wizard's modules.
#[component]
pub(super) fn Product() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Product>
            <div class="note warn">
                <h3>{words.text(message!("seller-product.error"))}</h3>
                <p>{words.text(message!("seller-product.reason"))}</p>
                <p>{words.text(message!("seller-product.solution"))}</p>
            </div>
            <p class="note tip">{words.text(message!("seller-product.tip"))}</p>
            <h3>{words.text(message!("seller-product.modules"))}</h3>
            <p class="quiet">{words.text(message!("seller-product.names"))}</p>
            <div class="modules">{Question::MODULES.map(|module| view! { <Module module /> }).collect_view()}</div>
            <h3>{words.text(message!("seller-product.extras"))}</h3>
            <Tick question=Question::ProductLive />
            <Tick question=Question::ProductPublished />
        </PartSection>
    }
}

/// A module's state, with what to do in each; the style sheet shows the one for the chosen state.
#[component]
fn Module(module: Question) -> impl IntoView {
    let words = words();
    let advice = move |(state, advice)| view! { <p class="advice" data-for=state>{words.text(advice)}</p> };
    view! {
        <Radios question=module>
            {module
                .answers()
                .iter()
                .filter_map(|state| Some((state.id(), seller::advice(module, *state)?)))
                .map(advice)
                .collect_view()}
        </Radios>
    }
}
