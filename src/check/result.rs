//! What was found in all that was entered: the verdict over all connections, said once more each time it changes, and the
//! connections of a pasted text, the worst first.

use leptos::prelude::*;

use super::{
    connection::Connections,
    handle::Check,
    places::RESULT,
    state::{Entered, MOST_SHOWN, State},
};
use crate::{
    i18n::{Argument, Localizer, seller},
    message,
    settings::{Connection, over_all},
    shared::{Announcer, words},
};

/// The result, and what no check can tell.
#[component]
pub(super) fn Findings() -> impl IntoView {
    let (words, check, announcer) = (words(), expect_context::<Check>(), expect_context::<Announcer>());
    let total =
        Memo::new(move |_| check.state.with(|state| state.connections().map(|found| total_in_words(words, &found))));
    let shown = Memo::new(move |_| {
        let shown = check.state.with(State::shown);
        shown.into_iter().map(|(index, verdict)| (Entered::InText(index), verdict)).collect()
    });
    let count = Memo::new(move |_| check.state.with(State::count_in_text));
    Effect::new(move || {
        if let Some(total) = total.get() {
            announcer.say(&total);
        }
    });
    let has_more = move || count.get() > MOST_SHOWN;
    let fewer = move || {
        let counts = [("count", argument(MOST_SHOWN)), ("all", argument(count.get()))];
        has_more().then(|| words.fill(message!("seller-check.fewer"), &counts))
    };
    view! {
        <h3 id=RESULT tabindex="-1">
            {words.text(message!("seller-check.result"))}
        </h3>
        <p class="total" id="total">
            {move || total.get().unwrap_or_else(|| words.text(message!("seller-check.empty")))}
        </p>
        <div class="connections" id="connections">
            <Connections shown />
        </div>
        <p class="hint" hidden=move || !has_more()>
            {fewer}
        </p>
        <div class="note limits">
            <h3>{words.text(message!("seller-limits"))}</h3>
            <ul>{seller::LIMITS.map(|limit| view! { <li>{words.text(limit)}</li> }).collect_view()}</ul>
        </div>
    }
}

/// The verdict over all in words: the report's own, also where fields were filled in.
fn total_in_words(words: Localizer, connections: &[&Connection]) -> String {
    let verdict = over_all(connections);
    let counted = connections.iter().filter(|connection| connection.verdict == verdict).count();
    words.fill(seller::total(verdict), &[("count", argument(counted)), ("all", argument(connections.len()))])
}

fn argument(count: usize) -> Argument<'static> {
    Argument::Count(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guide::seller::stripe_example, i18n::english, settings::check};

    #[test]
    fn the_total_counts_the_connections_of_the_worst_verdict() {
        let words = Localizer::new(english());
        let said = |text: &str| total_in_words(words, &check(text).connections.iter().collect::<Vec<_>>());
        assert_eq!(said(&stripe_example()), "2 of 3 connections cannot take real payments as they are.");
        assert!(total_in_words(words, &[]).starts_with("No settings of a processor found."));
    }
}
