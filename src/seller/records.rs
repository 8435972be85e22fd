//! The part about the processors' own records.

use leptos::prelude::*;

use super::{
    choice::{Radios, Tick},
    outside::Outside,
    part::PartSection,
};
use crate::{
    guide::seller::{Answer, Part, Question, Records},
    i18n::{Argument, MessageId, seller},
    message,
    shared::{Place, words},
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
    let (find, more) = log(records.processor);
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

/// Where a processor's log is, and what else it tells: two sentences or more each.
const fn log(processor: Answer) -> (MessageId, MessageId) {
    match processor {
        Answer::Stripe => (message!("seller-records-stripe.find"), message!("seller-records-stripe.more")),
        Answer::PayPal => (message!("seller-records-paypal.find"), message!("seller-records-paypal.more")),
        Answer::Braintree => (message!("seller-records-braintree.find"), message!("seller-records-braintree.more")),
        Answer::AuthorizeNet => {
            (message!("seller-records-authorize-net.find"), message!("seller-records-authorize-net.more"))
        }
        _ => (message!("seller-records-another.find"), message!("seller-records-another.more")),
    }
}
