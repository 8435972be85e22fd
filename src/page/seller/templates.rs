//! Templates of what the settings check may find: native `<template>`s, one element each. The app copies and fills them.
//!
//! What depends on a verdict, a severity or an environment stands in a template for each, so that the app chooses one
//! and knows neither its words nor its looks.

use leptos::prelude::*;

use super::{printed, secret_box::FieldBox};
use crate::{
    i18n::seller,
    ids::{
        self,
        seller::{self as id, part},
    },
    message,
    page::{shared::Icon, words},
    settings::{Environment, Question, Severity, Verdict},
};

/// All of them.
#[component]
pub(super) fn Templates() -> impl IntoView {
    let connections = |in_fields: bool| {
        Verdict::ALL.iter().map(move |verdict| view! { <Connection in_fields verdict=*verdict /> }).collect_view()
    };
    view! {
        {connections(false)}
        {connections(true)}
        {Question::ALL.map(|question| view! { <Ask question /> }).collect_view()}
        {Severity::ALL.iter().map(|severity| view! { <Finding severity=*severity /> }).collect_view()}
        {Environment::ALL.iter().map(|environment| view! { <Setting environment=*environment /> }).collect_view()}
        <Card />
        <template id=id::MARK>
            <mark></mark>
        </template>
        <template id=id::MARKED>
            <span tabindex="-1"></span>
        </template>
    }
}

/// A connection, folded where it is ready. Its heading is below the result's, or below that of the fields.
#[component]
fn Connection(in_fields: bool, verdict: Verdict) -> impl IntoView {
    let words = words();
    let name = if in_fields {
        view! { <h3 data-part=part::NAME></h3> }.into_any()
    } else {
        view! { <h4 data-part=part::NAME></h4> }.into_any()
    };
    let (class, shape) = match verdict {
        Verdict::Ready => ("badge good", "M5 12.5 10 17.5 19 7"),
        Verdict::NotReady => ("badge bad", "M6 6 18 18M18 6 6 18"),
        Verdict::CannotTell => ("badge", "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.2"),
    };
    let opens = verdict != Verdict::Ready;
    view! {
        <template id=id::connection(in_fields, verdict.id())>
            <details class="card connection" data-verdict=verdict.id() data-opens=opens open=opens>
                <summary>
                    {name} <span class="hint" data-part=part::PROCESSOR></span> <span class=class>
                        <Icon path=shape />
                        {words.text(seller::verdict(verdict))}
                    </span>
                </summary>
                <div class="body">
                    <p data-part=part::QUIET>{words.text(message!("seller-no-findings"))}</p>
                    <ul class="findings" data-part=part::FINDINGS></ul>
                    <div class="asks" data-part=part::ASKS>
                        <p class="label">{words.text(message!("seller-word.ask"))}</p>
                        <p class="hint">{words.text(message!("seller-word.lead"))}</p>
                    </div>
                    <p class="quiet">{words.text(message!("seller-limits.short"))}</p>
                    <p class="label">{words.text(message!("seller-settings"))}</p>
                    <dl class="settings" data-part=part::SETTINGS></dl>
                </div>
            </details>
        </template>
    }
}

/// A question about values that look the same in both environments, and its answers.
#[component]
fn Ask(question: Question) -> impl IntoView {
    let words = words();
    let choice = |answer: Option<bool>| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=id::said(id::ANY, question.id(), "")
                    id=id::said(id::ANY, question.id(), seller::answer_id(answer))
                    data-part=seller::answer_id(answer)
                />
                {words.text(seller::answered(answer))}
            </label>
        }
    };
    view! {
        <template id=ids::of(id::SAID, question.id())>
            <fieldset class="question">
                <legend>{words.text(seller::asked(question))}</legend>
                <div class="choices">{[Some(true), Some(false), None].map(choice).collect_view()}</div>
            </fieldset>
        </template>
    }
}

/// A finding: what, why and what to do, in that order, and the way to its place.
#[component]
fn Finding(severity: Severity) -> impl IntoView {
    let words = words();
    let class = match severity {
        Severity::Blocks => "note bad",
        Severity::Warns => "note warn",
        Severity::Notes => "note",
    };
    view! {
        <template id=ids::of(id::FINDING, severity.id())>
            <li class=class>
                <p class="what">
                    <span class="severity">{words.text(seller::severity(severity))}": "</span>
                    <span data-part=part::WHAT></span>
                </p>
                <p>
                    <strong>{words.text(message!("seller-finding.why"))}": "</strong>
                    <span data-part=part::WHY></span>
                </p>
                <p>
                    <strong>{words.text(message!("seller-finding.fix"))}": "</strong>
                    <span data-part=part::FIX></span>
                </p>
                <button type="button" class="plain" data-part=part::SHOW>
                    {words.text(message!("seller-finding.place"))}
                </button>
            </li>
        </template>
    }
}

/// A setting: its name, its redacted value, what it is, and where its live value is found.
#[component]
fn Setting(environment: Environment) -> impl IntoView {
    let words = words();
    view! {
        <template id=ids::of(id::SETTING, environment.id())>
            <div>
                <dt data-part=part::NAME></dt>
                <dd>
                    <code dir="ltr" data-part=part::SHOWN></code>
                    " · "
                    <span data-part=part::KIND></span>
                    " · "
                    {words.text(printed::environment(environment))}
                    <details class="find" data-part=part::FIND>
                        <summary>
                            {words.text(message!("seller-find"))} <span class="visually-hidden">
                                " (" <span data-part=part::LABEL></span> ")"
                            </span>
                        </summary>
                        <p data-part=part::PLACE></p>
                    </details>
                </dd>
            </div>
        </template>
    }
}

/// A connection whose fields are filled in.
#[component]
fn Card() -> impl IntoView {
    let words = words();
    let field = |(slot, label, hint): seller::FillIn| {
        view! { <FieldBox id=id::field(id::ANY, slot.id()) label hint /> }
    };
    view! {
        <template id=id::CARD>
            <fieldset class="card fields" id=id::card(id::ANY)>
                <legend data-part=part::NAME></legend>
                {seller::FIELDS.map(field).collect_view()}
                <div id=ids::of(&id::card(id::ANY), id::FOUND)></div>
                <button type="button" id=ids::of(id::REMOVE_CARD, id::ANY)>
                    {words.text(message!("seller-card.remove"))}
                </button>
            </fieldset>
        </template>
    }
}
