//! The builder's app: what is chosen becomes snippets and a preview.

use crate::{
    browser::{address, clipboard, element, event, form},
    config::{
        Config, Source, Value, read,
        snippet::{Pinned, Wanted, Way, page, policy, snippet},
    },
    i18n::{Argument, Localizer},
    ids::{self, builder as id},
    live::announce,
    message,
};

/// The settings with an attribute of their own: its name, and the field that says it.
const FIELDS: [(&str, &str); 7] = [
    ("situation", id::SITUATION),
    ("locale", id::LOCALE),
    ("theme", id::THEME),
    ("accent", id::ACCENT),
    ("platform", id::PLATFORM),
    ("seller", id::SELLER),
    ("contact", id::CONTACT),
];

/// Adds the app to the builder's page.
pub fn add(words: Localizer) {
    show(words);
    event::on_change(move |id| match id.strip_prefix(id::WIDTH).and_then(|name| name.strip_prefix('/')) {
        Some(width) => element::set_attribute(id::FRAME, "class", Some(width)),
        None => show(words),
    });
    event::on_press(move |press| {
        if let event::Press::Button(button) = press
            && let Some(way) = button.strip_suffix(id::COPY).and_then(|way| way.strip_suffix('/'))
        {
            clipboard::copy(&element::text(&ids::of(way, id::SNIPPET)), move |done| {
                announce(&words.text(if done { message!("embed-copy.done") } else { message!("embed-copy.failed") }));
            });
        }
    });
}

fn show(words: Localizer) {
    let guide = form::value(id::GUIDE);
    let is_customer = guide == "customer";
    element::set_disabled(id::SITUATION, !is_customer);
    let mut attributes: Vec<(&'static str, String)> = FIELDS
        .into_iter()
        .filter(|(name, _)| is_customer || *name != "situation")
        .map(|(name, field)| (name, form::value(field).trim().to_owned()))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    if !form::is_checked(id::EXTRAS) {
        attributes.push(("extras", "off".to_owned()));
    }
    let values = attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::Text(value.clone()))).collect();
    let mistakes = read(&Value::Map(values), Source::Host, &mut Config::default());
    let said: Vec<_> = mistakes
        .iter()
        .map(|mistake| {
            let arguments = [("path", Argument::Text(&mistake.path)), ("fault", Argument::Text(mistake.fault.name()))];
            words.fill(message!("config-mistake"), &arguments)
        })
        .collect();
    element::set_text(id::MISTAKES, &said.join(" "));
    element::set_hidden(id::MISTAKES, said.is_empty());
    attributes.retain(|(name, _)| mistakes.iter().all(|mistake| mistake.path != *name));
    let version = form::value(id::VERSION);
    let wanted = Wanted {
        site: &address::site(),
        guide: &guide,
        attributes: &attributes,
        sandboxed: form::is_checked(id::SANDBOX),
        pinned: Pinned::read(&version),
        link_text: &words.text(message!("embed-link-text")),
    };
    for way in Way::ALL {
        element::set_text(&ids::of(way.id(), id::SNIPPET), &snippet(way, &wanted));
        if let Some(policy) = policy(way, wanted.site) {
            element::set_text(&ids::of(way.id(), id::POLICY), &policy);
        }
    }
    // The frame itself is never taken from its place: an address that is the same loads nothing.
    let shown = page(&wanted, true);
    if element::attribute(id::FRAME, "src").as_deref() != Some(&shown) {
        element::set_attribute(id::FRAME, "src", Some(&shown));
    }
}
