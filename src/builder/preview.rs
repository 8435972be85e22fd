//! The guide as a site would show it, at the width that is chosen.

use leptos::prelude::*;

use super::{choices::Choices, field};
use crate::{
    browser::address,
    config::snippet::page,
    i18n::MessageId,
    message,
    shared::{waits, words},
};

/// How wide the preview is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Width {
    Phone,
    Column,
    #[default]
    Whole,
}

impl Width {
    pub(super) const ALL: [Self; 3] = [Self::Phone, Self::Column, Self::Whole];

    /// Its class in the style sheet.
    const fn class(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Column => "column",
            Self::Whole => "whole",
        }
    }

    /// The id of its radio.
    pub(super) fn id(self) -> String {
        [&*field::id("width"), "/", self.class()].concat()
    }

    const fn name(self) -> MessageId {
        match self {
            Self::Phone => message!("embed-preview.phone"),
            Self::Column => message!("embed-preview.column"),
            Self::Whole => message!("embed-preview.whole"),
        }
    }
}

/// The preview, and the choice of its width.
#[component]
pub(super) fn Preview() -> impl IntoView {
    let (words, waits) = (words(), waits());
    let (choices, width) = (expect_context::<RwSignal<Choices>>(), expect_context::<RwSignal<Width>>());
    // An address that is the same loads nothing.
    let address = Memo::new(move |_| {
        (!waits()).then(|| choices.with(|choices| choices.make(&address::site(), "", |wanted| page(wanted, true))))
    });
    let choice = |one: Width| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="width"
                    id=one.id()
                    checked=one == Width::default()
                    disabled=waits
                    on:change=move |_| width.set(one)
                />
                {words.text(one.name())}
            </label>
        }
    };
    view! {
        <h2 id="preview">{words.text(message!("embed-preview"))}</h2>
        <fieldset class="question">
            <legend>{words.text(message!("embed-preview.width"))}</legend>
            <div class="choices">{Width::ALL.map(choice).collect_view()}</div>
        </fieldset>
        <iframe
            id="builder-frame"
            class=move || width.get().class()
            title=words.text(message!("embed-preview.title"))
            src=address
        ></iframe>
    }
}
