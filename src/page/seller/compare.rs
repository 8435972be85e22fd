//! The part that compares one value with the processor's.

use leptos::prelude::*;

use super::{
    part::PartSection,
    secret_box::{BoxButtons, SecretBox},
};
use crate::{guide::seller::Part, ids::seller, message, page::words};

/// Two boxes, and a place for what the comparison says.
#[component]
pub(super) fn Compare() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Compare>
            <p class="only-without-app">{words.text(message!("seller-compare.without"))}</p>
            <div class="needs-app" id=seller::COMPARE>
                <div class="pair">
                    <SecretBox id=seller::COMPARE_PLATFORM label=message!("seller-compare.platform") rows=2 />
                    <SecretBox id=seller::COMPARE_PROCESSOR label=message!("seller-compare.processor") rows=2 />
                </div>
                <BoxButtons owner=seller::COMPARE />
                <div class="note comparison" id=seller::COMPARED>
                    {words.text(message!("seller-compare.empty"))}
                </div>
            </div>
            <p class="quiet">{words.text(message!("seller-compare.cannot-tell"))}</p>
        </PartSection>
    }
}
