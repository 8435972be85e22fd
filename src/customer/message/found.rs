//! One likely reason in the answer to a message.

use leptos::prelude::*;

use super::reason::ReasonBody;
use crate::{
    declines::{Candidate, Role},
    explain::Answer,
    guide::Extent,
    i18n::declines,
    shared::words,
};

/// A place for a reason, hidden while the answer has none for it.
#[component]
pub(super) fn Found(
    /// The answer.
    answer: Memo<Answer>,
    /// Which of its reasons, from 0.
    place: usize,
) -> impl IntoView {
    let words = words();
    let candidate = Memo::new(move |_| answer.with(|answer| answer.reasons().get(place).copied()));
    let content = move || {
        candidate.get().map(|candidate| {
            view! {
                <h4>{declines::title(words.messages(), candidate.reason)}</h4>
                <ReasonBody reason=candidate.reason />
            }
        })
    };
    view! {
        <section
            class="found"
            id=format!("message-found-{}", place + 1)
            hidden=move || candidate.get().is_none()
            data-about=move || candidate.get().and_then(about)
        >
            {content}
        </section>
    }
}

/// A step that no purchase leads to shows that the message is about a renewal.
fn about(candidate: Candidate) -> Option<&'static str> {
    let of_purchase = candidate.reason.step(Role::Customer, false, Extent::All);
    (candidate.step != of_purchase).then_some("renewal")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::Reading;

    #[test]
    fn a_message_that_speaks_of_a_renewal_is_known_by_its_step() {
        let about = |message| {
            let (reading, _) = Reading::of(crate::declines::Explainer::for_customers(), None, message);
            reading.answer.reasons().first().copied().and_then(about)
        };
        assert_eq!(about("Do not honor"), None);
        assert_eq!(about("Your subscription renewal failed: do not honor"), Some("renewal"));
    }
}
