//! Where settings are entered: a box that takes any text, or cards with a field for each setting.

use leptos::{html, prelude::*};
use zeroize::Zeroizing;

use super::{
    boxes::text_in,
    card::FieldCard,
    handle::Check,
    places::RESULT,
    secret_box::{BoxButtons, SecretBox},
    state::State,
};
use crate::{
    browser::{address, focus},
    guide::seller::{Part, stripe_example},
    i18n::Argument,
    message,
    shared::{Announcer, words},
};

/// The box or the cards, with the buttons that both have.
#[component]
pub(super) fn Entry() -> impl IntoView {
    let (words, check, announcer) = (words(), expect_context::<Check>(), expect_context::<Announcer>());
    let add_button = NodeRef::<html::Button>::new();
    let by_field = Memo::new(move |_| check.state.with(State::is_by_field));
    let cards = Memo::new(move |_| check.state.with(State::cards));
    let waits = move || !check.is_open();
    let add = move |_| {
        let number = check.state.try_update(State::add_card).unwrap_or_default();
        announcer.say(&words.fill(message!("seller-card.added"), &[("number", Argument::Count(number))]));
    };
    let other_way = move || {
        words.text(if by_field.get() { message!("seller-check.paste") } else { message!("seller-check.fields") })
    };
    view! {
        <div id="entry">
            <div hidden=move || by_field.get()>
                <SecretBox
                    id="paste"
                    label=message!("seller-check.box")
                    hint=message!("seller-check.hint")
                    rows=8
                    boxes=check.entry
                    node_ref=check.paste
                    read=move || read(check)
                />
            </div>
            <div hidden=move || !by_field.get()>
                <div id="cards">
                    <For each=move || cards.get() key=|number| *number let:number>
                        <FieldCard number add_button />
                    </For>
                </div>
                <button type="button" node_ref=add_button disabled=waits on:click=add>
                    {words.text(message!("seller-card.add"))}
                </button>
            </div>
            <BoxButtons boxes=check.entry>
                <button
                    type="button"
                    id="other-way"
                    disabled=waits
                    on:click=move |_| check.change_way(!by_field.get_untracked())
                >
                    {other_way}
                </button>
            </BoxButtons>
        </div>
    }
}

/// The button that puts the article's example into the box, as if it had been pasted, and goes to what was found in it.
/// It may be anywhere on the page.
#[component]
pub fn LoadExample() -> impl IntoView {
    let (words, check) = (words(), expect_context::<Check>());
    let load = move |_| {
        address::push(Part::Check.id());
        check.change_way(false);
        let text = Zeroizing::new(stripe_example());
        if let Some(paste) = check.paste.get_untracked() {
            paste.set_value(&text);
        }
        read(check);
        focus::go_to(RESULT);
    };
    view! {
        <button type="button" disabled=move || !check.is_open() on:click=load>
            {words.text(message!("seller-example.load"))}
        </button>
    }
}

/// Checks what is in the box. The app's copy of it is wiped again before this ends.
fn read(check: Check) {
    let text = text_in(check.paste);
    let result = check.state.try_update(|state| state.read(&text));
    check.settle(check.entry, result);
}
