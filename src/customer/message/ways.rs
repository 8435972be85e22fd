//! The ways from a reason to its steps.

use leptos::{either::Either, prelude::*};

use crate::{
    customer::own_steps::OwnSteps,
    declines::{NextStep, Reason, Role},
    guide::{Extent, Position, SituationId, StepId},
    i18n::{Argument, Localizer, MessageId, guide},
    message,
    shared::words,
};

/// The ways to the reason's steps. Where one goes beyond the source article, the article's own are beside it, for sites
/// and people that leave such steps out; the style sheet shows the ones or the others.
#[component]
pub(in crate::customer) fn Ways(
    /// Which reason.
    reason: Reason,
) -> impl IntoView {
    let [all, article] = [Extent::All, Extent::Article]
        .map(|extent| [false, true].map(|is_renewal| Target::of(reason, is_renewal, extent)));
    if all == article {
        return Either::Left(view! { <Pair targets=all /> });
    }
    Either::Right(view! {
        <span data-extra="">
            <Pair targets=all />
        </span>
        <span data-instead="">
            <Pair targets=article />
        </span>
    })
}

/// Where a reason leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Step(StepId),
    /// To tell the seller.
    End(SituationId),
}

impl Target {
    fn of(reason: Reason, is_renewal: bool, extent: Extent) -> Self {
        match reason.step(Role::Customer, is_renewal, extent) {
            NextStep::Step(step) => Self::Step(step),
            _ if is_renewal => Self::End(SituationId::RecurringPayment),
            _ => Self::End(SituationId::NewPurchase),
        }
    }

    fn position(self) -> Position {
        match self {
            Self::Step(step) => Position::Step(step),
            Self::End(situation) => Position::End(situation),
        }
    }

    fn said(self, words: Localizer) -> String {
        words.text(match self {
            Self::Step(step) => guide::step(step).title,
            Self::End(_) => message!("message-reason.tell-seller"),
        })
    }
}

/// The ways for a purchase and for a renewal: one where they are the same.
#[component]
fn Pair(targets: [Target; 2]) -> impl IntoView {
    let [purchase, renewal] = targets;
    let ways = if purchase == renewal {
        vec![(purchase, message!("message-reason.step"), None)]
    } else {
        // Where a message speaks of a renewal, the style sheet hides the other one.
        vec![
            (purchase, message!("message-reason.purchase"), Some("for-purchase")),
            (renewal, message!("message-reason.renewal"), None),
        ]
    };
    ways.into_iter().map(|(target, text, class)| view! { <Way target text class /> }).collect_view()
}

#[component]
fn Way(target: Target, text: MessageId, class: Option<&'static str>) -> impl IntoView {
    let (words, own) = (words(), expect_context::<OwnSteps>());
    let said = move || words.fill(text, &[("step", Argument::Text(&target.said(words)))]);
    let is_hidden = move || matches!(target, Target::Step(step) if own.hides(step));
    view! {
        <a class=class href=format!("#{}", target.position().fragment()) hidden=is_hidden>
            {own.reworded(said)}
        </a>
    }
}
