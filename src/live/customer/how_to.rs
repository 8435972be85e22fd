//! How-to for this browser: the ways that fit are shown, the rest is hidden, and the person may choose another browser.

use crate::{
    browser::{disclosure, element, form},
    guide::{Browser, BrowserKind, SITUATIONS, Step},
    i18n::{Argument, Localizer, guide},
    ids::{self, customer},
    live::announce,
    message,
};

/// Says which browser this seems to be, and shows its ways. What the person opened before the app started stays as it
/// is, so that nothing moves.
pub(super) fn start(words: Localizer, browser: Browser) {
    let name = guide::browser_without_version(words.messages(), &browser);
    let seems = if browser.in_app { message!("how-to-in-app") } else { message!("how-to-yours") };
    let seems = words.fill(seems, &[("browser", Argument::Text(&name))]);
    for owner in steps().map(|step| step.id.path()) {
        let line = ids::of(&owner, customer::BROWSER_NOW);
        element::set_text(&line, &seems);
        element::set_attribute(&line, "class", None);
    }
    show(browser.kind(), |part| !disclosure::is_open(part));
    if browser.in_app {
        let text = words.fill(message!("in-app.text"), &[("browser", Argument::Text(&name))]);
        for situation in SITUATIONS {
            element::set_text(&ids::of(situation.name, customer::IN_APP_TEXT), &text);
            element::set_hidden(&ids::of(situation.name, customer::IN_APP), disclosure::is_open(situation.name));
        }
    }
}

/// The person is about to open or close a situation: now its note may come without moving what they read.
pub(super) fn disclosed(situation: &str, browser: Browser) {
    if browser.in_app {
        element::set_hidden(&ids::of(situation, customer::IN_APP), false);
    }
}

/// Shows the ways of another browser, where its list was changed; false where another control was.
pub(super) fn choose(words: Localizer, id: &str) -> bool {
    let Some((_, customer::KIND)) = id.rsplit_once('/') else { return false };
    if let Some(kind) = BrowserKind::from_id(&form::value(id)) {
        show(kind, |_| true);
        announce(&words.fill(message!("how-to-shown"), &[("browser", Argument::Text(&form::chosen_text(id)))]));
    }
    true
}

fn show(kind: BrowserKind, may_change: impl Fn(&str) -> bool) {
    for step in steps() {
        let owner = step.id.path();
        form::set_value(&ids::of(&owner, customer::KIND), kind.id());
        for part in step.tasks.iter().map(|task| ids::of(&owner, task.id())).filter(|part| may_change(part)) {
            let way = |kind: BrowserKind| ids::of(&part, kind.id());
            // The page has words of their own for the browsers whose menus were looked up.
            let fitting = if element::is_there(&way(kind)) { kind } else { kind.general() };
            for one in BrowserKind::ALL {
                element::set_hidden(&way(one), one != fitting);
            }
        }
    }
}

fn steps() -> impl Iterator<Item = &'static Step> {
    SITUATIONS.iter().flat_map(|situation| situation.steps).filter(|step| !step.tasks.is_empty())
}
