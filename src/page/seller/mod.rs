//! The seller guide's page: one section a part, in the article's order, and the settings check.
//!
//! Lives here: what is printed. Not here: what a click does (`live::seller`), which part comes next and what is left
//! to do (`guide::seller`), what is wrong with a setting (`settings`), the texts.
//!
//! What an answer shows or hides is a matter of the style sheet (`:has(:checked)`), so that it works before the app
//! has started and without it.

mod access;
mod check;
mod choice;
mod compare;
mod how_many;
mod integration;
mod outside;
mod part;
mod printed;
mod product;
mod records;
mod report;
mod secret_box;
mod templates;

use leptos::prelude::*;

use self::{
    access::Access, check::Check, compare::Compare, how_many::HowMany, integration::Integration, part::Contents,
    product::Product, records::ProcessorRecords, report::Report,
};
use super::words;
use crate::message;

/// The seller guide.
#[component]
pub fn SellerPage() -> impl IntoView {
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
                <Check />
                <Compare />
                <Report />
            </div>
        </div>
    }
}
