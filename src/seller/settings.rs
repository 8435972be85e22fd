//! The parts around the settings check, which is a component root of its own (`crate::check`).

use leptos::prelude::*;

use super::{outside::Outside, part::PartSection, where_to_find::WhereToFind};
use crate::{
    check::{Compare, SettingsCheck},
    guide::seller::Part,
    message,
    shared::{Place, SeeForYourself, words},
};

/// The part that checks settings.
#[component]
pub(super) fn CheckPart() -> impl IntoView {
    let words = words();
    let recognised = words.text(message!("seller-check.recognised"));
    view! {
        <PartSection part=Part::Check>
            <p class="note warn">{words.text(message!("seller-check.never"))}</p>
            <p class="only-without-app">{words.text(message!("seller-check.without"))}</p>
            <div class="needs-app" data-spot="check">
                <SettingsCheck />
            </div>
            <WhereToFind />
            <p>
                <Outside href=Place::Seller.link(Place::Recognised) text=recognised />
            </p>
            <div data-spot="see-for-yourself">
                <SeeForYourself />
            </div>
        </PartSection>
    }
}

/// The part that compares one value with the processor's.
#[component]
pub(super) fn ComparePart() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Compare>
            <p class="only-without-app">{words.text(message!("seller-compare.without"))}</p>
            <div class="needs-app" data-spot="compare">
                <Compare />
            </div>
            <p class="quiet">{words.text(message!("seller-compare.cannot-tell"))}</p>
        </PartSection>
    }
}
