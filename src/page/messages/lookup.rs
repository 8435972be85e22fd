//! The box for a message, and the places for its likeliest reasons.

use leptos::prelude::*;

use super::customer_link::CustomerLink;
use crate::{
    declines::System,
    ids::{self, messages as id},
    message,
    page::{
        controls::WaitingButton,
        seal::{SealLine, SeeForYourself},
        seller::guarded,
        words,
    },
};

/// The box, off until the page is sealed, and the answer below it.
#[component]
pub(super) fn Lookup() -> impl IntoView {
    let words = words();
    let hint = ids::of(id::TEXT, "hint");
    let system = |system: &System| view! { <option value=system.id()>{system.brand()}</option> };
    view! {
        <section class="part needs-app" id="look-up" aria-labelledby="look-up-title">
            <h2 id="look-up-title">{words.text(message!("messages-box.title"))}</h2>
            <SealLine />
            <div class="field">
                <label for=id::TEXT>{words.text(message!("messages-box.label"))}</label>
                <p class="hint" id=hint.clone()>{words.text(message!("messages-box.hint"))}</p>
                <textarea
                    id=id::TEXT
                    rows="4"
                    aria-describedby=hint
                    disabled
                    data-waits={ids::FOR_SEAL}
                    {..guarded()}
                ></textarea>
                <p class="note warn" id=id::REMOVED hidden>{words.text(message!("messages-box.removed"))}</p>
            </div>
            <div class="field">
                <label for=id::PROCESSOR>{words.text(message!("messages-box.processor"))}</label>
                <select id=id::PROCESSOR autocomplete="off" disabled data-waits=ids::FOR_SEAL>
                    <option value="">{words.text(message!("messages-box.any"))}</option>
                    {System::ALL.iter().map(system).collect_view()}
                </select>
            </div>
            <div class="actions">
                <WaitingButton id=id::CLEAR text=message!("messages-box.clear") waits=ids::FOR_SEAL />
            </div>
            <div class="message-answer">
                <h3 id=id::HEADING hidden></h3>
                {id::FOUND.map(|place| view! { <Found place /> }).collect_view()}
                <p id=id::UNKNOWN hidden>{words.text(message!("messages-answer.unknown"))}</p>
            </div>
            <SeeForYourself />
        </section>
    }
    .into_any()
}

/// Where one likely reason will stand.
#[component]
fn Found(
    /// Its id.
    place: &'static str,
) -> impl IntoView {
    let name = words().text(message!("messages-reason.copy"));
    view! {
        <section class="found" id=place hidden>
            <h4 id=ids::of(place, id::TITLE)></h4>
            <p class="quiet" id=ids::of(place, id::READ_AS) hidden></p>
            <div id=ids::of(place, id::BODY)></div>
            <CustomerLink owner=place href=None name />
        </section>
    }
}
