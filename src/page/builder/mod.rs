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
use super::words;
use crate::{
    guide::SITUATIONS,
    i18n::{LOCALES, Locale, guide},
    ids::{self, builder as id},
    message,
};

/// The version of the loader for other sites, with its hash.
#[derive(Clone)]
pub(crate) struct Loader(pub(crate) String);

/// The builder.
#[component]
pub fn BuilderPage() -> impl IntoView {
    let words = words();
    view! {
        <div class="intro">
            <h1>{words.text(message!("embed-heading"))}</h1>
            <p class="lead">{words.text(message!("embed-lead"))}</p>
        </div>
        <p class="only-without-app">{words.text(message!("embed-needs-app"))}</p>
        <div class="builder needs-app">
            <section aria-labelledby="choose">
                <h2 id="choose">{words.text(message!("embed-choose"))}</h2>
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
    let guides =
        [choice("customer", message!("embed-guide.customer")), choice("seller", message!("embed-guide.seller"))];
    let themes = [
        choice("", message!("embed-theme.auto")),
        choice("light", message!("embed-theme.light")),
        choice("dark", message!("embed-theme.dark")),
    ];
    let situations = SITUATIONS.iter().map(|one| choice(one.name, guide::situation(one.id).title));
    let situations = std::iter::once(choice("", message!("embed-situation.none"))).chain(situations);
    // The first is what pages are in where nothing is said.
    let locale = |(index, locale): (usize, &Locale)| {
        (if index == 0 { String::new() } else { locale.tag.to_owned() }, locale.name.to_owned())
    };
    let locales = LOCALES.iter().enumerate().map(locale);
    let Loader(pinned) = expect_context();
    let versions = [choice("", message!("embed-version.newest")), choice(&pinned, message!("embed-version.pinned"))];
    view! {
        <div class="fields">
            <Choice id=id::GUIDE label=message!("embed-guide") choices=guides.to_vec() />
            <Choice id=id::SITUATION label=message!("embed-situation") choices=situations.collect() />
            <Choice id=id::LOCALE label=message!("embed-locale") choices=locales.collect() />
            <Choice id=id::THEME label=message!("embed-theme") choices=themes.to_vec() />
            <Written id=id::ACCENT label=message!("embed-accent") hint=message!("embed-accent.hint") />
            <Written id=id::PLATFORM label=message!("embed-platform") />
            <Written id=id::SELLER label=message!("embed-seller") />
            <Written id=id::CONTACT label=message!("embed-contact") hint=message!("embed-contact.hint") />
            <Choice
                id=id::VERSION
                label=message!("embed-version")
                choices=versions.to_vec()
                hint=message!("embed-version.hint")
            />
        </div>
        <div class="choices">
            <Tick id=id::EXTRAS label=message!("embed-extras") checked=true />
            <Tick id=id::SANDBOX label=message!("embed-sandbox") checked=false />
        </div>
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
        ("phone", message!("embed-preview.phone")),
        ("column", message!("embed-preview.column")),
        ("whole", message!("embed-preview.whole")),
    ];
    view! {
        <section aria-labelledby="preview">
            <h2 id="preview">{words.text(message!("embed-preview"))}</h2>
            <fieldset class="question">
                <legend>{words.text(message!("embed-preview.width"))}</legend>
                <div class="choices">{widths.map(width).collect_view()}</div>
            </fieldset>
            <iframe id=id::FRAME class="whole" title=words.text(message!("embed-preview.title"))></iframe>
        </section>
    }
}
