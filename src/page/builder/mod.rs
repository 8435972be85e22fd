//! The page that makes snippets for other sites: what to show, a preview in a real frame, and a snippet for each way.
//!
//! Lives here: what is printed. Not here: what a snippet is (`config::snippet`), and what a choice changes
//! (`live::builder`).

mod field;
mod ways;

use leptos::prelude::*;

use self::{
    field::{Choice, Tick, Written},
    ways::Ways,
};
use super::{Loader, words};
use crate::{
    guide::SITUATIONS,
    ids::{self, builder as id},
    key,
    words::{LOCALES, guide},
};

/// The builder.
#[component]
pub fn BuilderPage() -> impl IntoView {
    let words = words();
    view! {
        <div class="intro">
            <h1>{words.text(key!("embed-heading"))}</h1>
            <p class="lead">{words.text(key!("embed-lead"))}</p>
        </div>
        <p class="only-without-app">{words.text(key!("embed-needs-app"))}</p>
        <div class="builder needs-app">
            <section aria-labelledby="choose">
                <h2 id="choose">{words.text(key!("embed-choose"))}</h2>
                <Fields />
                <div role="status">
                    <p class="note warn" id=id::MISTAKES hidden></p>
                </div>
            </section>
            <Preview />
            <Ways />
        </div>
    }
}

#[component]
fn Fields() -> impl IntoView {
    let words = words();
    let say = |key| words.text(key);
    let choice = |value: &str, key| (value.to_owned(), say(key));
    let guides = [choice("customer", key!("embed-guide.customer")), choice("seller", key!("embed-guide.seller"))];
    let themes = [
        choice("", key!("embed-theme.auto")),
        choice("light", key!("embed-theme.light")),
        choice("dark", key!("embed-theme.dark")),
    ];
    let situations = SITUATIONS.iter().map(|one| choice(one.name, guide::situation(one.id).title));
    let situations = std::iter::once(choice("", key!("embed-situation.none"))).chain(situations);
    // The first is what pages are in where nothing is said.
    let locale = |(index, (tag, name)): (usize, &(&str, &str))| {
        (if index == 0 { String::new() } else { (*tag).to_owned() }, (*name).to_owned())
    };
    let locales = LOCALES.iter().enumerate().map(locale);
    let Loader(pinned) = expect_context();
    let versions = [choice("", key!("embed-version.newest")), choice(&pinned, key!("embed-version.pinned"))];
    view! {
        <div class="fields">
            <Choice id=id::GUIDE label=key!("embed-guide") choices=guides.to_vec() />
            <Choice id=id::SITUATION label=key!("embed-situation") choices=situations.collect() />
            <Choice id=id::LOCALE label=key!("embed-locale") choices=locales.collect() />
            <Choice id=id::THEME label=key!("embed-theme") choices=themes.to_vec() />
            <Written id=id::ACCENT label=key!("embed-accent") hint=key!("embed-accent.hint") />
            <Written id=id::PLATFORM label=key!("embed-platform") />
            <Written id=id::SELLER label=key!("embed-seller") />
            <Written id=id::CONTACT label=key!("embed-contact") hint=key!("embed-contact.hint") />
            <Choice
                id=id::VERSION
                label=key!("embed-version")
                choices=versions.to_vec()
                hint=key!("embed-version.hint")
            />
        </div>
        <Tick id=id::EXTRAS label=key!("embed-extras") checked=true />
        <Tick id=id::SANDBOX label=key!("embed-sandbox") checked=false />
    }
}

/// The guide as a site would show it, at the width that is chosen.
#[component]
fn Preview() -> impl IntoView {
    let words = words();
    let width = |(name, label): (&'static str, _)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="width"
                    id=ids::of(id::WIDTH, name)
                    checked=name == "whole"
                    disabled
                    data-waits=ids::FOR_START
                />
                {words.text(label)}
            </label>
        }
    };
    let widths = [
        ("phone", key!("embed-preview.phone")),
        ("column", key!("embed-preview.column")),
        ("whole", key!("embed-preview.whole")),
    ];
    view! {
        <section aria-labelledby="preview">
            <h2 id="preview">{words.text(key!("embed-preview"))}</h2>
            <fieldset class="question">
                <legend>{words.text(key!("embed-preview.width"))}</legend>
                <div class="choices">{widths.map(width).collect_view()}</div>
            </fieldset>
            <iframe id=id::FRAME class="whole" title=words.text(key!("embed-preview.title"))></iframe>
        </section>
    }
}
