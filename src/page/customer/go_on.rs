//! Going on in another browser or on another device: a link that carries what was tried, and its QR code.

use leptos::prelude::*;

use crate::{
    guide::StepId,
    ids::{self, customer},
    message,
    page::{controls::WaitingButton, words},
};

/// The link to go on at a step, for the app to fill in.
#[component]
pub(super) fn GoOn(
    /// Which step.
    step: StepId,
) -> impl IntoView {
    let words = words();
    let path = step.path();
    let id = |part| ids::of(&path, part);
    view! {
        <div class="go-on needs-app">
            <h4>{words.text(message!("go-on.title"))}</h4>
            <p class="hint">{words.text(message!("go-on.what"))}</p>
            <div class="field">
                <label for=id(customer::LINK)>{words.text(message!("go-on.link"))}</label>
                <input type="text" id=id(customer::LINK) readonly autocomplete="off" dir="ltr" />
            </div>
            <div class="actions">
                <WaitingButton id=id(customer::COPY_LINK) text=message!("go-on.copy") />
                <WaitingButton id=id(customer::SHARE_LINK) text=message!("go-on.share") hidden=true />
            </div>
            <p class="told" id=id(customer::LINK_TOLD) aria-hidden="true"></p>
            <details class="menus" id=id(customer::GO_ON)>
                <summary>{words.text(message!("go-on.code"))}</summary>
                <svg
                    class="qr-code"
                    id=id(customer::CODE)
                    role="img"
                    aria-label=words.text(message!("go-on.code-name"))
                    viewBox="0 0 1 1"
                    shape-rendering="crispEdges"
                >
                    <path id=id(customer::CODE_PATH) d=""></path>
                </svg>
                <p class="note" id=id(customer::NO_CODE) hidden>
                    {words.text(message!("go-on.no-code"))}
                </p>
            </details>
        </div>
    }
    .into_any()
}
