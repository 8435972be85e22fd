//! The box that takes any text, and the check of what stands in it.

use leptos::prelude::*;
use zeroize::Zeroizing;

use super::{
    super::{
        desk::{Checked, Desk, holds_card_number},
        secret_box::{SecretBox, Veil},
    },
    RESULT,
};
use crate::{
    device::{document, secrets},
    key, settings,
};

/// The box's id.
const PASTE: &str = "paste";

/// The box.
#[component]
pub(super) fn PasteBox(
    /// Hides what stands in it.
    veil: Veil,
) -> impl IntoView {
    let (label, hint) = (key!("seller-check.box"), Some(key!("seller-check.hint")));
    view! { <SecretBox id=PASTE label hint rows=8 veil on_input=read /> }
}

/// Puts a text into the box, as if it had been pasted, and goes to what was found in it.
pub(in super::super) fn load(desk: Desk, text: &str) {
    desk.wipe();
    desk.by_field.set(false);
    let text = Zeroizing::new(text.to_owned());
    // The box may only now come into being.
    request_animation_frame(move || {
        secrets::fill(PASTE, &text);
        read(desk);
        document::focus(RESULT);
    });
}

/// Checks what stands in the box. The app's copy of it is wiped again before this ends.
fn read(desk: Desk) {
    let text = secrets::value(PASTE);
    desk.refusal.set(None);
    if text.trim().is_empty() {
        desk.checked.set(None);
        return;
    }
    if text.len() > settings::MAX_BYTES {
        desk.checked.set(None);
        desk.refusal.set(Some(key!("seller-check.too-large")));
        return;
    }
    let report = settings::check(&text);
    if report.connections.iter().any(holds_card_number) {
        desk.refuse_card();
        return;
    }
    let pieces = settings::view(&text, &report);
    desk.checked.set(Some(Checked { connections: report.connections, pieces }));
}
