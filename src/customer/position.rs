//! Where the person is: the address' fragment says it, and the page follows.

use leptos::{leptos_dom::helpers::queue_microtask, prelude::*};

use super::{checklist::Checklist, in_app::InAppNotes};
use crate::{
    browser::{
        address, disclosure, focus,
        press::{Press, on_press},
    },
    guide::{CHECKS, Extent, MESSAGE, NOT_SURE, Position, SITUATIONS},
    message,
    shared::{Announcer, words},
};

/// Follows the address and the presses of disclosures from now on. A part that was opened before the app started becomes
/// the address.
pub(super) fn begin(checklist: Checklist) {
    let (words, announcer, notes) = (words(), expect_context::<Announcer>(), expect_context::<InAppNotes>());
    let arrive = move |fragment: String| {
        let Some(position) = take_over(checklist, &fragment) else { return fragment };
        announcer.say(&words.text(message!("go-on.taken-over")));
        position
    };
    show(checklist, &arrive(address::fragment()));
    address::on_change(move |fragment| {
        let fragment = arrive(fragment);
        match Position::from_fragment(&fragment) {
            Some(position) => go(checklist, position),
            None => go_to_entry(&fragment, true),
        }
    });
    on_press(move |press| match press {
        Press::Disclosure(id) => pressed(checklist, notes, &id),
        Press::Anchor(fragment) => follow(checklist, &fragment),
    });
}

/// Takes over what a link to go on here carries, and leaves its position alone in the address. Gives that position's
/// fragment; nothing where the fragment is that of no such link.
fn take_over(checklist: Checklist, fragment: &str) -> Option<String> {
    let (position, progress) = Position::from_progress(fragment)?;
    checklist.update(|state| state.take_over(&progress));
    let position = position.fragment();
    address::replace(&position);
    Some(position)
}

/// Shows where the address leads when the page starts.
fn show(checklist: Checklist, fragment: &str) {
    match Position::from_fragment(fragment) {
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
        None => go_to_entry(fragment, focus::is_nowhere()),
    }
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
    let is_shown = checklist.update(|state| {
        if !state.shows(step) {
            state.set_extent(Extent::All);
        }
        state.shows(step)
    });
    if is_shown { position } else { Position::Situation(step.situation()) }
}

/// Shows the entry of a reason, where a fragment is that of one, and may move the focus there.
fn go_to_entry(fragment: &str, may_focus: bool) {
    if is_entry(fragment) {
        open_part_of(MESSAGE);
        disclosure::set_open(fragment, true);
        if may_focus {
            disclosure::focus(fragment);
        }
    }
}

/// Follows a link inside the page. The address follows by itself, unless the link leads to where it already is: that
/// changes nothing in the address.
fn follow(checklist: Checklist, fragment: &str) {
    if address::fragment() == fragment
        && let Some(position) = Position::from_fragment(fragment)
    {
        go(checklist, position);
    }
}

/// Puts into the address what the press of a disclosure's summary is about to do.
fn pressed(checklist: Checklist, notes: InAppNotes, id: &str) {
    let opens = !disclosure::is_open(id);
    match Position::from_fragment(id) {
        Some(Position::Step(step)) => {
            checklist.update(|state| state.visit(opens.then_some(step)));
            address::replace(if opens { id } else { step.situation().name() });
        }
        // A step that a site adds has no address.
        Some(Position::Top) => {}
        Some(position) => {
            address::push(if opens { id } else { "" });
            if let Position::Situation(situation) = position {
                notes.release(situation);
            }
            disclosure::keep_in_view(id);
        }
        None if is_entry(id) => address::replace(if opens { id } else { MESSAGE }),
        None => {}
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
        checklist.update(|state| state.visit(Some(step)));
    }
}

fn focus(position: Position) {
    // Once all that has changed is on the page: what is hidden takes no focus.
    queue_microtask(move || {
        let id = position.fragment();
        match position {
            Position::End(_) => focus::go_to(&id),
            _ => disclosure::focus(&id),
        }
    });
}

/// Whether a fragment is that of a reason's entry.
fn is_entry(fragment: &str) -> bool {
    fragment.strip_prefix(MESSAGE).is_some_and(|rest| rest.starts_with('/')) && address::has(fragment)
}
