//! One connection a card, with a labelled field for each setting.

use leptos::{html, prelude::*};

use super::{
    boxes::{BoxRef, text_in},
    connection::Connections,
    handle::Check,
    places::field_id,
    secret_box::SecretBox,
    state::{Entered, State},
};
use crate::{
    browser::focus,
    i18n::{Argument, seller},
    message,
    settings::FormInput,
    shared::{Announcer, words},
};

/// A connection to fill in. The browser builds it once the page is sealed.
#[component]
pub(super) fn FieldCard(
    /// Its number, from 1.
    number: u32,
    /// The button that adds a card: it gets the focus when this one goes.
    add_button: NodeRef<html::Button>,
) -> impl IntoView {
    let (words, check, announcer) = (words(), expect_context::<Check>(), expect_context::<Announcer>());
    let count = [("number", Argument::Count(number))];
    let fields = seller::FIELDS.map(|field| (field, BoxRef::new()));
    let read = move || {
        let values = fields.map(|((slot, ..), text_box)| (slot, text_in(text_box)));
        let inputs = values.each_ref().map(|(slot, value)| FormInput { slot: *slot, value });
        let result = check.state.try_update(|state| state.fill_in(number, &inputs));
        check.settle(check.entry, result);
    };
    let remove = move |_| {
        check.state.update(|state| state.remove_card(number));
        announcer.say(&words.fill(message!("seller-card.removed"), &[("number", Argument::Count(number))]));
        focus::on_element(add_button.get_untracked());
    };
    let is_only = Memo::new(move |_| check.state.with(State::cards).len() < 2);
    let found = Memo::new(move |_| {
        let entered = Entered::InFields(number);
        check.state.with(|state| Some((entered, state.connection(entered)?.1.verdict))).into_iter().collect()
    });
    let field = |((slot, label, hint), node_ref): (seller::FillIn, BoxRef)| {
        view! { <SecretBox id=field_id(number, slot) label hint rows=1 boxes=check.entry node_ref read /> }
    };
    view! {
        <fieldset class="card fields">
            <legend>{words.fill(message!("seller-card"), &count)}</legend>
            {fields.map(field)}
            <div>
                <Connections shown=found />
            </div>
            <button type="button" hidden=move || is_only.get() on:click=remove>
                {words.text(message!("seller-card.remove"))}
            </button>
        </fieldset>
    }
}
