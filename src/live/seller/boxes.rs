//! The boxes for secrets and the buttons below them: reading what was entered, hiding it, emptying them, and saying
//! why a text is not taken.

use super::{
    cards,
    desk::{Desk, holds_card_number},
    paste,
};
use crate::{
    browser::{address, element, secrets},
    guide::seller::{Part, stripe_example},
    i18n::{Localizer, MessageId, seller},
    ids::{self, seller as id},
    live::{announce, follow},
    message, settings,
};

/// The groups of boxes that are hidden, emptied and refused together.
const OWNERS: [&str; 2] = [id::ENTRY, id::COMPARE];

/// Shows the comparison, and says it.
pub(super) fn start(desk: Desk) {
    follow(move || {
        let lines = desk.compared.with(|compared| Some(seller::comparison(desk.words, compared.as_ref()?)));
        if let Some(first) = lines.as_ref().and_then(|lines| lines.first()) {
            announce(first);
        }
        let empty = || desk.words.text(message!("seller-compare.empty"));
        element::set_text(id::COMPARED, &lines.map_or_else(empty, |lines| lines.join("\n")));
    });
}

/// Reads the box of an id; false where it is no box.
pub(super) fn read(desk: Desk, id: &str) -> bool {
    match id {
        id::PASTE => paste::read(desk),
        id::COMPARE_PLATFORM | id::COMPARE_PROCESSOR => compare(desk),
        _ if cards::is_field(id) => cards::read_all(desk),
        _ => return false,
    }
    true
}

/// Does what a button below the boxes says; false where it is another button.
pub(super) fn press(desk: Desk, button: &str) -> bool {
    match button {
        id::LOAD_EXAMPLE => {
            address::push(Part::Check.id());
            paste::load(desk, &stripe_example());
        }
        id::OTHER_WAY => cards::change_way(desk, desk.found.with_untracked(|found| !found.by_field)),
        id::ADD_CARD => cards::add(desk),
        _ => match button.rsplit_once('/') {
            Some((id::REMOVE_CARD, number)) => cards::remove(desk, number),
            Some((owner, id::VEIL)) => turn(desk.words, owner),
            Some((_, id::CLEAR)) => {
                desk.wipe();
                announce(&desk.words.text(message!("seller-check.cleared")));
            }
            _ => return false,
        },
    }
    true
}

/// Compares what stands in the two boxes. The app's copies are wiped again before this ends.
fn compare(desk: Desk) {
    let values = [secrets::value(id::COMPARE_PLATFORM), secrets::value(id::COMPARE_PROCESSOR)];
    accept(id::COMPARE);
    if values.iter().any(|value| settings::check(value).connections.iter().any(holds_card_number)) {
        refuse_card(desk, id::COMPARE);
        return;
    }
    let [platform, processor] = &values;
    let filled = values.iter().all(|value| !value.trim().is_empty());
    desk.compared.set(filled.then(|| settings::compare(platform, processor)));
}

/// Says why a text that is too large did not get into a box.
pub(super) fn refuse_too_large(desk: Desk, id: &str) {
    let in_comparison = [id::COMPARE_PLATFORM, id::COMPARE_PROCESSOR].contains(&id);
    refuse(desk.words, if in_comparison { id::COMPARE } else { id::ENTRY }, message!("seller-check.too-large"));
}

/// Says at once why a text was not taken.
pub(super) fn refuse(words: Localizer, owner: &str, why: MessageId) {
    let refusal = ids::of(owner, id::REFUSAL);
    element::set_text(&refusal, &words.text(why));
    element::set_hidden(&refusal, false);
}

/// Somebody entered a card number: it goes at once, with everything else in the boxes.
pub(super) fn refuse_card(desk: Desk, owner: &str) {
    desk.wipe();
    refuse(desk.words, owner, message!("seller-check.card"));
}

/// Takes back what was said of a text before.
pub(super) fn accept(owner: &str) {
    let refusal = ids::of(owner, id::REFUSAL);
    element::set_hidden(&refusal, true);
    element::set_text(&refusal, "");
}

/// Takes back all refusals, and hides what stands in the boxes.
pub(super) fn calm(desk: Desk) {
    for owner in OWNERS {
        accept(owner);
        veil(desk.words, owner, true);
    }
}

/// Hides or shows what stands in the boxes of an owner, also in those that were added, as its button says.
pub(super) fn keep_veil(owner: &str) {
    element::set_class_of_all(&["#", owner, " .secret"].concat(), "veiled", !are_shown(owner));
}

/// Whether the boxes of an owner show what stands in them.
fn are_shown(owner: &str) -> bool {
    element::attribute(&ids::of(owner, id::VEIL), SHOWN).is_some()
}

/// On the button that hides again: says that the boxes are shown.
const SHOWN: &str = "data-shown";

fn turn(words: Localizer, owner: &str) {
    let hide = are_shown(owner);
    veil(words, owner, hide);
    announce(&words.text(if hide { message!("seller-check.hidden") } else { message!("seller-check.shown") }));
}

fn veil(words: Localizer, owner: &str, hide: bool) {
    let button = ids::of(owner, id::VEIL);
    element::set_flag(&button, SHOWN, !hide);
    element::set_text(
        &button,
        &words.text(if hide { message!("seller-check.show") } else { message!("seller-check.hide") }),
    );
    keep_veil(owner);
}
