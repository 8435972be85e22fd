//! The part about the processors' own records.

use leptos::prelude::*;

use super::{
    choice::{Radios, Tick},
    outside::Outside,
    part::PartSection,
    printed,
};
use crate::{
    guide::seller::{Part, Question, Records},
    i18n::{Argument, seller},
    message,
    page::{Place, words},
};

/// Which processor, where its log is, and what to look for. The style sheet shows the chosen processor alone.
#[component]
pub(super) fn ProcessorRecords() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Records>
            <Radios question=Question::Processor />
            <div class="outcomes">{Records::ALL.map(|records| view! { <Log records /> }).collect_view()}</div>
            <h3>{words.text(message!("seller-records.what"))}</h3>
            <ul>
                <li>
                    {words.text(message!("seller-records.find-reason"))} " "
                    <Outside href=Place::Seller.link(Place::Messages) text=words.text(message!("seller-records.messages")) />
                </li>
                <li>{words.text(message!("seller-records.find-nothing"))}</li>
            </ul>
            <Tick question=Question::RecordsRead />
        </PartSection>
    }
}

#[component]
fn Log(records: Records) -> impl IntoView {
    let words = words();
    let name = words.text(seller::answer(records.processor));
    let (find, more) = printed::records(records.processor);
    let log_in = words.fill(message!("seller-records-log-in"), &[("processor", Argument::Text(&name))]);
    let payments = words.text(message!("seller-records-payments"));
    view! {
        <div class="outcome" data-for=records.processor.id()>
            <h3>{name}</h3>
            <ol>
                {records.log_in.map(|href| view! { <li><Outside href text=log_in /></li> })}
                <li>
                    {words.text(find)}
                    {records.payments.map(|href| view! { " " <Outside href text=payments /> })}
                </li>
                <li>{words.text(more)}</li>
            </ol>
        </div>
    }
}
