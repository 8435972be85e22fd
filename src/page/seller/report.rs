//! The part that keeps a report, and starting again.

use leptos::prelude::*;

use super::part::PartSection;
use crate::{
    guide::seller::Part,
    ids::seller,
    message,
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
            <p class="only-without-app">{words.text(message!("seller-report.without"))}</p>
            <div class="needs-app">
                <HandOver owner=seller::REPORT />
                <p class="actions">
                    <WaitingButton id=seller::DOWNLOAD text=message!("seller-report.download") />
                    <WaitingButton id=seller::DOWNLOAD_JSON text=message!("seller-report.download-json") />
                    <WaitingButton id=seller::AGAIN text=message!("seller-report.again") />
                    <WaitingButton id=seller::UNDO text=message!("seller-report.undo") waits="" />
                </p>
                <Keep label=message!("seller-keep") kept=message!("seller-keep.kept") forget=message!("seller-keep.forget") />
            </div>
        </PartSection>
    }
}
