//! The sellers' guide: one section a part, in the article's order.
//!
//! | File | What it has |
//! |---|---|
//! | `progress` | the answers, starting again, and the part that comes next: plain state |
//! | `part`, `choice`, `outside` | what all parts are made of: their frame, questions, links to other sites |
//! | `access`, `how_many`, `records`, `product`, `integration` | the article's parts |
//! | `settings`, `where_to_find` | the parts around the settings check |
//! | `report` | the report, and starting again |
//! | `start` | the page's app |
//!
//! Not here: the settings check itself (`check`), which part comes next and what is left to do (`crate::guide`), the texts.

mod access;
mod choice;
mod how_many;
mod integration;
mod outside;
mod part;
mod product;
mod progress;
mod records;
mod report;
mod settings;
mod start;
mod where_to_find;

use leptos::prelude::*;

pub use start::{Before, PAGE};

use self::{
    access::Access,
    how_many::HowMany,
    integration::Integration,
    part::Contents,
    product::Product,
    progress::Progress,
    records::ProcessorRecords,
    report::ReportPart,
    settings::{CheckPart, ComparePart},
};
use crate::{
    check, message,
    shared::{KeepWords, Keeping, words},
};

/// Provides what the page's components share.
fn provide() {
    let check = check::provide();
    provide_context(Progress::new(check));
    provide_context(Keeping::new(
        "seller-answers",
        KeepWords {
            label: message!("seller-keep"),
            forget: message!("seller-keep.forget"),
            kept: message!("seller-keep.kept"),
            forgotten: message!("seller-keep.forgotten"),
            refused: message!("seller-keep.refused"),
        },
    ));
}

/// The page: the sellers' guide.
#[component]
pub fn SellerPage() -> impl IntoView {
    provide();
    let words = words();
    view! {
        <div class="seller">
            <div class="intro">
                <h1>{words.text(message!("seller-heading"))}</h1>
                <p class="lead">{words.text(message!("seller-lead"))}</p>
            </div>
            <Contents />
            <div class="parts">
                <Access />
                <HowMany />
                <ProcessorRecords />
                <Product />
                <Integration />
                <CheckPart />
                <ComparePart />
                <ReportPart />
            </div>
        </div>
    }
}
