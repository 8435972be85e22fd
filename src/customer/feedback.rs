//! Whether the page helped: asked once, at the end. The answer stays on the device, as far as the person wants anything
//! kept, and the embedding page learns yes or no, without a text.

use leptos::{html, leptos_dom::helpers::queue_microtask, prelude::*};

use crate::{
    browser::{focus, host, storage},
    guide::{Outcome, SituationId},
    message,
    shared::{Keeping, waits, words},
};

/// The name under which it is kept that the question was answered.
const KEPT: &str = "customer-feedback";

/// Whether the question was answered. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(super) struct Answered(RwSignal<bool>);

impl Answered {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(false))
    }

    /// Looks whether it was answered before. What is kept of it goes when the person wants nothing kept.
    pub(super) fn start(self, keeping: Keeping) {
        self.0.set(storage::load(KEPT).is_some());
        Effect::new(move |_| {
            if !keeping.is_wanted() {
                storage::forget(KEPT);
            }
        });
    }
}

/// The question, at the end of a situation, and thanks for the answer.
#[component]
pub(super) fn Feedback(
    /// Which situation.
    id: SituationId,
    /// Where it stands.
    outcome: Memo<Outcome>,
) -> impl IntoView {
    let (words, waits, keeping) = (words(), waits(), expect_context::<Keeping>());
    let (Answered(is_answered), is_thanked) = (expect_context(), RwSignal::new(false));
    let (label, thanks) = (format!("{}/feedback/label", id.name()), NodeRef::<html::P>::new());
    let answer = move |helped: bool| {
        is_answered.set(true);
        if untrack(|| keeping.is_wanted()) {
            storage::save(KEPT, if helped { "helped" } else { "not-helped" });
        }
        host::feedback(helped);
        is_thanked.set(true);
        // Once it is shown.
        queue_microtask(move || focus::on_element(thanks.get_untracked()));
    };
    view! {
        <div
            class="needs-app"
            id=format!("{}/feedback", id.name())
            role="group"
            aria-labelledby=label
            hidden=move || is_answered.get() || outcome.get() == Outcome::Underway
        >
            <p id=label.clone()>{words.text(message!("end-feedback"))}</p>
            <div class="actions">
                <button
                    type="button"
                    id=format!("{}/helped", id.name())
                    disabled=waits
                    on:click=move |_| answer(true)
                >
                    {words.text(message!("end-feedback.yes"))}
                </button>
                <button type="button" disabled=waits on:click=move |_| answer(false)>
                    {words.text(message!("end-feedback.no"))}
                </button>
            </div>
        </div>
        <p
            class="needs-app"
            id=format!("{}/thanks", id.name())
            tabindex="-1"
            node_ref=thanks
            hidden=move || !is_thanked.get()
        >
            {words.text(message!("end-feedback.thanks"))}
        </p>
    }
}
