//! The boxes for secrets: what keeps them out of other programs' hands, and hiding what stands in them.

use leptos::{attr::custom::custom_attribute, ev, prelude::*, tachys::html::attribute::Attribute};
use zeroize::Zeroizing;

use super::desk::Desk;
use crate::{
    key,
    page::{Announcer, Words, seal::Seal},
    settings::MAX_BYTES,
    words::Key,
};

/// No history, no spelling service, no password manager; emptied with all others. The boxes also have no name and
/// stand in no form, and nothing binds their text to an attribute.
fn guarded() -> impl Attribute + Clone {
    (
        custom_attribute("data-secret", ""),
        custom_attribute("autocomplete", "off"),
        custom_attribute("autocorrect", "off"),
        custom_attribute("autocapitalize", "none"),
        custom_attribute("spellcheck", "false"),
        custom_attribute("translate", "no"),
        custom_attribute("data-1p-ignore", ""),
        custom_attribute("data-lpignore", "true"),
        custom_attribute("data-bwignore", ""),
        custom_attribute("data-form-type", "other"),
        custom_attribute("dir", "ltr"),
    )
}

/// A box for secrets with its label. It is off until the page is sealed.
#[component]
pub(super) fn SecretBox(
    /// The box's id.
    #[prop(into)]
    id: String,
    /// What it is for.
    label: Key,
    /// More about what it takes.
    #[prop(optional_no_strip)]
    hint: Option<Key>,
    /// How many lines it shows.
    rows: u8,
    /// Hides what stands in it.
    veil: Veil,
    /// Called when its text changed.
    on_input: fn(Desk),
) -> impl IntoView {
    let (words, desk, seal) = (Words::of_page(), Desk::of_page(), Seal::of_page());
    let hint_id = hint.map(|_| format!("{id}-hint"));
    let refuse_too_large = move |event: ev::InputEvent| {
        let coming = Zeroizing::new(event.data().unwrap_or_default());
        if coming.len() > MAX_BYTES {
            event.prevent_default();
            desk.refusal.set(Some(key!("seller-check.too-large")));
        }
    };
    let entered = move || {
        seal.mark_paste();
        on_input(desk);
    };
    view! {
        <div class="field">
            <label for=id.clone()>{words.text(label)}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{words.text(hint)}</p> })}
            <textarea
                id=id
                rows=rows.to_string()
                class="secret"
                class:veiled=move || veil.hides()
                aria-describedby=hint_id.clone()
                disabled=move || !desk.is_open()
                on:beforeinput=refuse_too_large
                on:input=move |_| entered()
                {..guarded()}
            ></textarea>
        </div>
    }
    .into_any()
}

/// Whether what stands in some boxes is hidden; hidden again whenever the boxes are emptied.
#[derive(Clone, Copy)]
pub(super) struct Veil(RwSignal<bool>);

impl Veil {
    /// A veil that hides.
    pub(super) fn new() -> Self {
        let (shown, desk) = (RwSignal::new(false), Desk::of_page());
        Effect::new(move |_| {
            desk.wipes.track();
            shown.set(false);
        });
        Self(shown)
    }

    /// Whether it hides; a signal.
    pub(super) fn hides(self) -> bool {
        !self.0.get()
    }
}

/// Shows or hides what stands behind a veil.
#[component]
pub(super) fn VeilButton(
    /// The boxes' veil.
    veil: Veil,
) -> impl IntoView {
    let (words, announcer, desk) = (Words::of_page(), Announcer::of_page(), Desk::of_page());
    let turn = move |_| {
        veil.0.update(|shown| *shown = !*shown);
        let shown = veil.0.get_untracked();
        announcer.say(words.text(if shown { key!("seller-check.shown") } else { key!("seller-check.hidden") }));
    };
    let text = move || words.text(if veil.hides() { key!("seller-check.show") } else { key!("seller-check.hide") });
    view! {
        <button type="button" disabled=move || !desk.is_open() on:click=turn>
            {text}
        </button>
    }
}

/// Why a text was not taken, said at once.
#[component]
pub(super) fn Refusal() -> impl IntoView {
    let (words, desk) = (Words::of_page(), Desk::of_page());
    let why = move || desk.refusal.get().map(|why| view! { <p class="note bad">{words.text(why)}</p> });
    view! { <div role="alert">{why}</div> }
}
