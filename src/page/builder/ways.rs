//! A snippet for each way, with what a site's policy needs.

use leptos::prelude::*;

use crate::{
    config::snippet::Way,
    i18n::MessageId,
    ids::{self, builder as id},
    message,
    page::{controls::WaitingButton, words},
};

/// All ways. The app fills in the snippets.
#[component]
pub(super) fn Ways() -> impl IntoView {
    let words = words();
    let way = |way: Way| {
        let of = |part| ids::of(way.id(), part);
        let (title, line) = said(way);
        let name = words.text(title);
        view! {
            <section class="card way-in" aria-labelledby=of("title")>
                <h3 id=of("title")>{name.clone()}</h3>
                <p>{words.text(line)}</p>
                <pre class="preview" id=of(id::SNIPPET) tabindex="0" aria-label=name dir="ltr"></pre>
                <div class="actions">
                    <WaitingButton id=of(id::COPY) text=message!("embed-copy") />
                </div>
                {(way != Way::Link)
                    .then(|| {
                        view! {
                            <p class="policy">
                                {words.text(message!("embed-policy"))} " " <code id=of(id::POLICY) dir="ltr"></code>
                            </p>
                        }
                    })}
            </section>
        }
    };
    view! {
        <section aria-labelledby="snippets">
            <h2 id="snippets">{words.text(message!("embed-snippets"))}</h2>
            {Way::ALL.map(way).collect_view()}
        </section>
    }
}

fn said(way: Way) -> (MessageId, MessageId) {
    match way {
        Way::Script => (message!("embed-way-script"), message!("embed-way-script.line")),
        Way::Div => (message!("embed-way-div"), message!("embed-way-div.line")),
        Way::Element => (message!("embed-way-element"), message!("embed-way-element.line")),
        Way::Frame => (message!("embed-way-frame"), message!("embed-way-frame.line")),
        Way::Link => (message!("embed-way-link"), message!("embed-way-link.line")),
    }
}
