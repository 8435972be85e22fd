//! A processor's kinds of values: how each begins live and in a test, or what else it is recognised by.

use leptos::prelude::*;

use crate::{
    i18n::{Argument, findings},
    message,
    settings::{Environment, Evidence, ProcessorId, Recognised, Slot, recognised},
    shared::words,
};

/// How much the beginnings of a processor's credentials tell live from test.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tells {
    All,
    Some,
    None,
}

impl Tells {
    pub(super) fn of(processor: ProcessorId) -> Self {
        let credentials = recognised(processor).filter(|one| one.slot.is_some_and(Slot::is_credential));
        let tells =
            |one: Recognised| one.prefixes.iter().any(|(_, environment)| *environment != Environment::CannotTell);
        let (telling, others): (Vec<_>, Vec<_>) = credentials.map(tells).partition(|tells| *tells);
        match (telling.is_empty(), others.is_empty()) {
            (true, _) => Self::None,
            (_, true) => Self::All,
            _ => Self::Some,
        }
    }

    /// Its name in the words.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Some => "some",
            Self::None => "none",
        }
    }
}

/// One line for each name of a kind; several kinds may share a name.
#[component]
pub(super) fn Kinds(processor: ProcessorId) -> impl IntoView {
    let words = words();
    let mut lines: Vec<(String, Vec<Recognised>)> = Vec::new();
    for one in recognised(processor) {
        let name = findings::kind(words.messages(), one.kind);
        match lines.iter_mut().find(|line| line.0 == name) {
            Some((_, kinds)) => kinds.push(one),
            None => lines.push((name, vec![one])),
        }
    }
    let line = |(name, kinds): (String, Vec<Recognised>)| {
        view! {
            <li>
                <strong>{name}</strong>
                ": "
                {beginnings(&kinds)}
            </li>
        }
    };
    view! { <ul>{lines.into_iter().map(line).collect_view()}</ul> }
}

/// The beginnings of one name's kinds by environment; where there are none, what tells instead.
fn beginnings(kinds: &[Recognised]) -> AnyView {
    let words = words();
    let starts = |wanted: Environment| {
        let all = kinds.iter().flat_map(|one| one.prefixes);
        let mut starts: Vec<_> =
            all.filter(|(start, of)| *of == wanted && !start.is_empty()).map(|(start, _)| *start).collect();
        starts.dedup();
        starts
    };
    let found = [Environment::Live, Environment::Test, Environment::CannotTell].map(|one| (one, starts(one)));
    let found: Vec<_> = found.into_iter().filter(|(_, starts)| !starts.is_empty()).collect();
    let is_told = found.len() > 1;
    let groups = found.into_iter().enumerate().map(|(index, (environment, starts))| {
        let codes = starts.into_iter().enumerate().map(|(index, start)| {
            view! {
                {(index > 0).then_some(", ")}
                <code dir="ltr">{start}</code>
            }
        });
        let id = if is_told && environment == Environment::CannotTell { "either" } else { environment.id() };
        let label = words.fill(message!("recognised-begins"), &[("environment", Argument::Text(id))]);
        view! {
            {(index > 0).then_some("; ")}
            {label}
            " "
            {codes.collect_view()}
        }
    });
    let by = kinds.iter().map(|one| one.evidence).min().filter(|_| kinds.iter().all(has_no_start));
    let by = by.map(|by| words.fill(message!("recognised-by"), &[("by", Argument::Text(id(by)))]));
    view! {
        {groups.collect_view()}
        {by}
    }
    .into_any()
}

fn has_no_start(one: &Recognised) -> bool {
    one.prefixes.iter().all(|(start, _)| start.is_empty())
}

/// The name in the words of what a value is recognised by.
const fn id(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Prefix => "text",
        Evidence::PrefixAndLength => "length",
        Evidence::Name => "name",
        Evidence::Field => "field",
    }
}
