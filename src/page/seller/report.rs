//! The part that keeps a report, and starting again.

use leptos::prelude::*;

use super::part::PartSection;
use crate::{
    guide::seller::Part,
    ids::seller,
    key,
    page::{
        controls::WaitingButton,
        shared::{HandOver, Keep},
        words,
    },
};

/// A place for the report, with what can be done with it.
#[component]
pub(super) fn Report() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Report>
            <p class="only-without-app">{words.text(key!("seller-report.without"))}</p>
            <div class="needs-app">
                <HandOver owner=seller::REPORT />
                <p class="actions">
                    <WaitingButton id=seller::DOWNLOAD text=key!("seller-report.download") />
                    <WaitingButton id=seller::DOWNLOAD_JSON text=key!("seller-report.download-json") />
                    <WaitingButton id=seller::AGAIN text=key!("seller-report.again") />
                    <WaitingButton id=seller::UNDO text=key!("seller-report.undo") waits="" />
                </p>
                <Keep label=key!("seller-keep") kept=key!("seller-keep.kept") forget=key!("seller-keep.forget") />
            </div>
        </PartSection>
    }
}
