//! Where the person is: the address' fragment says it, and the page follows.

use super::{Checklist, go_on, message};
use crate::{
    browser::{address, disclosure, focus},
    guide::{CHECKS, Extent, MESSAGE, NOT_SURE, Position, SITUATIONS},
    i18n::Localizer,
};

/// Follows the address from now on. A part that was opened before the app started becomes the address.
pub(super) fn start(words: Localizer, checklist: Checklist) {
    let fragment = go_on::arrive(words, checklist, address::fragment());
    match Position::from_fragment(&fragment) {
        Some(Position::Top) => {
            if let Some(open) = open_part() {
                address::replace(open);
            }
        }
        Some(position) => {
            let position = shown(checklist, position);
            open(checklist, position);
            if focus::is_nowhere() {
                focus(position);
            }
        }
        None => go_to_entry(&fragment, focus::is_nowhere()),
    }
    address::on_change(move |fragment| {
        let fragment = go_on::arrive(words, checklist, fragment);
        match Position::from_fragment(&fragment) {
            Some(position) => go(checklist, position),
            None => go_to_entry(&fragment, true),
        }
    });
}

/// Shows a position and moves the focus there.
fn go(checklist: Checklist, position: Position) {
    if position == Position::Top {
        let left = open_part();
        close_all();
        if let Some(left) = left {
            disclosure::focus(left);
        }
    } else {
        let position = shown(checklist, position);
        open(checklist, position);
        focus(position);
    }
}

/// A position that can be seen. Who goes to a step that the short list leaves out gets the long one; where the site has
/// only the short one, its situation.
fn shown(checklist: Checklist, position: Position) -> Position {
    let Position::Step(step) = position else { return position };
    if !checklist.shows(step) {
        checklist.set_extent(Extent::All);
    }
    if checklist.shows(step) { position } else { Position::Situation(step.situation()) }
}

/// Shows the entry of a reason, where a fragment is that of one, and may move the focus there.
fn go_to_entry(fragment: &str, may_focus: bool) {
    if message::is_entry(fragment) {
        open_part_of(MESSAGE);
        disclosure::set_open(fragment, true);
        if may_focus {
            disclosure::focus(fragment);
        }
    }
}

/// Follows a link inside the page. The address follows by itself, unless the link leads to where it already is: that
/// changes nothing in the address.
pub(super) fn follow(checklist: Checklist, fragment: &str) {
    if address::fragment() == fragment
        && let Some(position) = Position::from_fragment(fragment)
    {
        go(checklist, position);
    }
}

/// Puts into the address what the press of a position's own summary is about to do.
pub(super) fn pressed(checklist: Checklist, position: Position) {
    let fragment = position.fragment();
    let opens = !disclosure::is_open(&fragment);
    match position {
        Position::Step(step) => {
            checklist.visit(opens.then_some(step));
            address::replace(if opens { &fragment } else { step.situation().name() });
        }
        _ => address::push(if opens { &fragment } else { "" }),
    }
}

fn parts() -> impl Iterator<Item = &'static str> {
    SITUATIONS.iter().map(|situation| situation.name).chain([MESSAGE, NOT_SURE, CHECKS])
}

fn open_part() -> Option<&'static str> {
    parts().find(|part| disclosure::is_open(part))
}

fn close_all() {
    for part in parts() {
        disclosure::set_open(part, false);
    }
}

fn open_part_of(part: &str) {
    if !disclosure::is_open(part) {
        // Browsers before 2024 do not close the others by themselves.
        close_all();
        disclosure::set_open(part, true);
    }
}

fn open(checklist: Checklist, position: Position) {
    open_part_of(match position.situation() {
        Some(situation) => situation.name(),
        None if position == Position::Message => MESSAGE,
        None if position == Position::Checks => CHECKS,
        None => NOT_SURE,
    });
    if let Position::Step(step) = position {
        disclosure::set_open(&step.path(), true);
        checklist.visit(Some(step));
    }
}

fn focus(position: Position) {
    let id = position.fragment();
    match position {
        Position::End(_) => focus::go_to(&id),
        _ => disclosure::focus(&id),
    }
}
