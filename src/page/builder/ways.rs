//! A snippet for each way, with what a site's policy needs.

use leptos::prelude::*;

use crate::{
    config::snippet::Way,
    ids::{self, builder as id},
    key,
    page::{controls::WaitingButton, words},
    words::Key,
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
                    <WaitingButton id=of(id::COPY) text=key!("embed-copy") />
                </div>
                {(way != Way::Link)
                    .then(|| {
                        view! {
                            <p class="policy">
                                {words.text(key!("embed-policy"))} " " <code id=of(id::POLICY) dir="ltr"></code>
                            </p>
                        }
                    })}
            </section>
        }
    };
    view! {
        <section aria-labelledby="snippets">
            <h2 id="snippets">{words.text(key!("embed-snippets"))}</h2>
            {Way::ALL.map(way).collect_view()}
        </section>
    }
}

fn said(way: Way) -> (Key, Key) {
    match way {
        Way::Script => (key!("embed-way-script"), key!("embed-way-script.line")),
        Way::Div => (key!("embed-way-div"), key!("embed-way-div.line")),
        Way::Element => (key!("embed-way-element"), key!("embed-way-element.line")),
        Way::Frame => (key!("embed-way-frame"), key!("embed-way-frame.line")),
        Way::Link => (key!("embed-way-link"), key!("embed-way-link.line")),
    }
}
