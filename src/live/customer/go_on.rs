//! Going on elsewhere: the link that carries what was tried, its QR code, and arriving by such a link.

use super::Checklist;
use crate::{
    browser::{address, clipboard, disclosure, element, form, share},
    guide::{Position, StepId, qr_code},
    i18n::Localizer,
    ids::{self, customer},
    live::announce,
    message,
};

/// The steps that have a link.
const STEPS: [StepId; 2] = [StepId::OtherBrowser, StepId::OtherDevice];

/// Brings the links up to the state; an effect.
pub(super) fn show(checklist: Checklist) {
    for step in STEPS {
        let path = step.path();
        form::set_value(&ids::of(&path, customer::LINK), &link(checklist, step));
        element::set_hidden(&ids::of(&path, customer::SHARE_LINK), !share::can_share());
        if disclosure::is_open(&ids::of(&path, customer::GO_ON)) {
            draw(checklist, step);
        }
    }
}

/// Draws the code before its disclosure opens; false where another one does.
pub(super) fn disclosed(checklist: Checklist, id: &str) -> bool {
    let Some((path, customer::GO_ON)) = id.rsplit_once('/') else { return false };
    if let Some(step) = StepId::from_path(path) {
        draw(checklist, step);
    }
    true
}

/// Copies or shares a link, where one of its buttons was pressed; false where it was another.
pub(super) fn press(words: Localizer, checklist: Checklist, step: StepId, part: &str) -> bool {
    match part {
        customer::COPY_LINK => clipboard::copy(&link(checklist, step), move |done| {
            let said = words.text(if done { message!("hand-over-copied") } else { message!("hand-over-copy-failed") });
            element::set_text(&ids::of(&step.path(), customer::LINK_TOLD), &said);
            announce(&said);
        }),
        customer::SHARE_LINK => share::share(&words.text(message!("customer-heading")), &link(checklist, step)),
        _ => return false,
    }
    true
}

/// Takes over what a link carries, and leaves its position alone in the address. Gives that position's fragment, or the
/// fragment itself where it is no such link.
pub(super) fn arrive(words: Localizer, checklist: Checklist, fragment: String) -> String {
    let Some((position, progress)) = Position::from_progress(&fragment) else { return fragment };
    checklist.take_over(&progress);
    let position = position.fragment();
    address::replace(&position);
    announce(&words.text(message!("go-on.taken-over")));
    position
}

fn link(checklist: Checklist, step: StepId) -> String {
    address::of(&Position::Step(step).with_progress(&checklist.progress()))
}

fn draw(checklist: Checklist, step: StepId) {
    let path = step.path();
    let code = qr_code(&link(checklist, step));
    element::set_hidden(&ids::of(&path, customer::NO_CODE), code.is_some());
    if let Some(code) = code {
        let size = code.size.to_string();
        element::set_attribute(&ids::of(&path, customer::CODE), "viewBox", Some(&["0 0 ", &size, " ", &size].concat()));
        element::set_attribute(&ids::of(&path, customer::CODE_PATH), "d", Some(&code.path));
    }
}
