//! The part about what to have at hand.

use leptos::prelude::*;

use super::{choice::Tick, part::PartSection};
use crate::{
    guide::seller::{Part, Question},
    message,
    shared::words,
};

/// Both accounts, to tick.
#[component]
pub(super) fn Access() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Access>
            <Tick question=Question::PlatformAccess />
            <Tick question=Question::ProcessorAccess />
            <p class="quiet">{words.text(message!("seller-access.other"))}</p>
        </PartSection>
    }
}
