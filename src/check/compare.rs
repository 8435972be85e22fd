//! Comparing one value with the processor's: two boxes, and what the comparison says. Places and sorts of characters, never
//! the characters.

use leptos::prelude::*;

use super::{
    boxes::{BoxRef, text_in},
    handle::Check,
    secret_box::{BoxButtons, SecretBox},
    state::{Refusal, holds_card_number},
};
use crate::{
    i18n::seller,
    message,
    settings::{self, Comparison},
    shared::{Announcer, words},
};

/// The boxes and the answer.
#[component]
pub fn Compare() -> impl IntoView {
    let (words, check, announcer) = (words(), expect_context::<Check>(), expect_context::<Announcer>());
    let boxes = check.comparison;
    let [platform, processor] = [BoxRef::new(), BoxRef::new()];
    let read = move || {
        let result = compared(&text_in(platform), &text_in(processor));
        let refusal = result.as_ref().err().copied();
        check.compared.set(result.unwrap_or_default());
        check.settle(boxes, refusal.map(Err));
    };
    let lines = Memo::new(move |_| check.compared.with(|compared| Some(seller::comparison(words, compared.as_ref()?))));
    Effect::new(move || {
        if let Some(first) = lines.get().as_ref().and_then(|lines| lines.first()) {
            announcer.say(first);
        }
    });
    let answer = move || {
        let said = lines.get().map(|lines| lines.join("\n"));
        said.unwrap_or_else(|| words.text(message!("seller-compare.empty")))
    };
    view! {
        <div class="pair">
            <SecretBox
                id="compare-platform"
                label=message!("seller-compare.platform")
                rows=2
                boxes
                node_ref=platform
                read
            />
            <SecretBox
                id="compare-processor"
                label=message!("seller-compare.processor")
                rows=2
                boxes
                node_ref=processor
                read
            />
        </div>
        <BoxButtons boxes />
        <div class="note comparison">{answer}</div>
    }
}

/// How two values compare; nothing while one of them is missing.
fn compared(platform: &str, processor: &str) -> Result<Option<Comparison>, Refusal> {
    let values = [platform, processor];
    if values.iter().any(|value| settings::check(value).connections.iter().any(holds_card_number)) {
        return Err(Refusal::CardNumber);
    }
    let is_filled = values.iter().all(|value| !value.trim().is_empty());
    Ok(is_filled.then(|| settings::compare(platform, processor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_compared_once_both_are_there() {
        assert_eq!(compared("a1", " "), Ok(None));
        let is_equal =
            |processor| compared("a1", processor).map(|compared| compared.map(|compared| compared.identical));
        assert_eq!([is_equal("a1"), is_equal("a2")], [Ok(Some(true)), Ok(Some(false))]);
    }

    #[test]
    fn a_card_number_is_not_compared() {
        let number = ["4242"; 4].concat();
        assert_eq!(compared("a1", &number), Err(Refusal::CardNumber));
    }
}
