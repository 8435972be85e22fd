//! The settings check's part: a box that takes anything, and places for fields to fill in and for what was found.

mod where_to_find;

use leptos::prelude::*;

use self::where_to_find::WhereToFind;
use super::{
    outside::Outside,
    part::PartSection,
    secret_box::{BoxButtons, SecretBox},
    templates::Templates,
};
use crate::{
    guide::seller::Part,
    i18n::seller,
    ids::{self, seller as id},
    message,
    page::{
        Place,
        controls::WaitingButton,
        seal::{SealLine, SeeForYourself},
        words,
    },
};

/// The settings check.
#[component]
pub(super) fn Check() -> impl IntoView {
    let words = words();
    view! {
        <PartSection part=Part::Check>
            <p class="note warn">{words.text(message!("seller-check.never"))}</p>
            <p class="only-without-app">{words.text(message!("seller-check.without"))}</p>
            <div class="needs-app">
                <SealLine />
                <p class="note warn" id=id::OWN_TAB hidden>
                    {words.text(message!("seller-check.own-tab"))} " "
                    <a href=["#", Part::Check.id()].concat() target="_blank" rel="noopener">
                        {words.text(message!("seller-check.own-tab-link"))}
                    </a>
                </p>
                <Entry />
                <h3 id=id::RESULT tabindex="-1">
                    {words.text(message!("seller-check.result"))}
                </h3>
                <p class="total" id=id::TOTAL>
                    {words.text(message!("seller-check.empty"))}
                </p>
                <div class="connections" id=id::CONNECTIONS></div>
                <p class="hint" id=ids::of(id::CONNECTIONS, id::FEWER) hidden></p>
                <Limits />
                <div id=id::REDACTED_EXAMPLE>
                    <p class="hint">{words.text(message!("seller-check.empty-example"))}</p>
                    <pre class="redacted" dir="ltr">"Secret key: sk_live_…9abc"</pre>
                </div>
                <Redacted />
            </div>
            <WhereToFind />
            <p>
                <Outside href=Place::Seller.link(Place::Recognised) text=words.text(message!("seller-check.recognised")) />
            </p>
            <SeeForYourself />
            <Templates />
        </PartSection>
    }
}

/// The box or the fields, with the buttons that both have.
#[component]
fn Entry() -> impl IntoView {
    view! {
        <div id=id::ENTRY>
            <div id=id::PASTE_FIELD>
                <SecretBox id=id::PASTE label=message!("seller-check.box") hint=message!("seller-check.hint") rows=8 />
            </div>
            <div id=ids::of(id::CARDS, "all") hidden>
                <div id=id::CARDS></div>
                <WaitingButton id=id::ADD_CARD text=message!("seller-card.add") waits=ids::FOR_SEAL />
            </div>
            <BoxButtons owner=id::ENTRY>
                <WaitingButton id=id::OTHER_WAY text=message!("seller-check.fields") waits=ids::FOR_SEAL />
            </BoxButtons>
        </div>
    }
}

/// A place for the pasted text with its secrets hidden.
#[component]
fn Redacted() -> impl IntoView {
    let words = words();
    let label = words.text(message!("seller-check.text"));
    view! {
        <div id=id::REDACTED hidden>
            <p class="label">{label.clone()}</p>
            <pre
                class="redacted"
                id=ids::of(id::REDACTED, id::TEXT)
                dir="ltr"
                tabindex="0"
                role="region"
                aria-label=label
            ></pre>
            <p class="hint" id=ids::of(id::REDACTED, id::SHORTENED) hidden>
                {words.text(message!("seller-check.shortened"))}
            </p>
        </div>
    }
}

/// What the check cannot know, whatever it says.
#[component]
fn Limits() -> impl IntoView {
    let words = words();
    view! {
        <div class="note limits">
            <h3>{words.text(message!("seller-limits"))}</h3>
            <ul>
                {seller::LIMITS.map(|limit| view! { <li>{words.text(limit)}</li> }).collect_view()}
            </ul>
        </div>
    }
}
