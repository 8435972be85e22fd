//! The part that compares one value with the processor's.

use leptos::prelude::*;

use super::{
    desk::{Desk, holds_card_number},
    part::PartSection,
    secret_box::{Refusal, SecretBox, Veil, VeilButton},
};
use crate::{
    device::secrets,
    guide::seller::Part,
    key,
    page::{Announcer, Words},
    settings,
    words::{Key, Value, seller},
};

const PLATFORM: &str = "compare-platform";
const PROCESSOR: &str = "compare-processor";

/// Two boxes and what the comparison says.
#[component]
pub(super) fn Compare() -> impl IntoView {
    let (words, desk, announcer) = (Words::of_page(), Desk::of_page(), Announcer::of_page());
    let veil = Veil::new();
    let clear = move |_| {
        desk.wipe();
        announcer.say(words.text(key!("seller-check.cleared")));
    };
    let lines = Memo::new(move |_| {
        let say = |key: Key, arguments: &[(&str, Value<'_>)]| words.fill(key, arguments);
        desk.compared.with(|compared| compared.as_ref().map(|compared| seller::comparison(&say, compared)))
    });
    Effect::new(move |_| {
        if let Some(first) = lines.with(|lines| lines.as_ref()?.first().cloned()) {
            announcer.say(first);
        }
    });
    let result = move || match lines.get() {
        Some(lines) => lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any(),
        None => view! { <p>{words.text(key!("seller-compare.empty"))}</p> }.into_any(),
    };
    view! {
        <PartSection part=Part::Compare>
            <p class="only-without-app">{words.text(key!("seller-compare.without"))}</p>
            <div class="needs-app">
                <div class="pair">
                    <SecretBox id=PLATFORM label=key!("seller-compare.platform") rows=2 veil on_input=read />
                    <SecretBox id=PROCESSOR label=key!("seller-compare.processor") rows=2 veil on_input=read />
                </div>
                <div class="actions">
                    <VeilButton veil />
                    <button type="button" disabled=move || !desk.is_open() on:click=clear>
                        {words.text(key!("seller-check.clear"))}
                    </button>
                </div>
                <Refusal />
                <div class="note comparison">{result}</div>
            </div>
            <p class="quiet">{words.text(key!("seller-compare.cannot-tell"))}</p>
        </PartSection>
    }
}

/// Compares what stands in the boxes. The app's copies are wiped again before this ends.
fn read(desk: Desk) {
    let values = [secrets::value(PLATFORM), secrets::value(PROCESSOR)];
    desk.refusal.set(None);
    if values.iter().any(|value| settings::check(value).connections.iter().any(holds_card_number)) {
        desk.refuse_card();
        return;
    }
    let [platform, processor] = &values;
    let filled = values.iter().all(|value| !value.trim().is_empty());
    desk.compared.set(filled.then(|| settings::compare(platform, processor)));
}
