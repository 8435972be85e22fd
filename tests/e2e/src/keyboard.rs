//! The keyboard alone: keys go to whatever has the focus, as from a person without a pointer.

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};

use crate::{Focus, Role, Session, fail};

/// How many Tab presses a person would stand before giving up.
const PATIENCE: usize = 150;

impl Session {
    /// Presses and releases one key.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.keys(&[key.into()], &[]);
    }

    /// Presses a key while another is held down.
    #[track_caller]
    pub fn press_with(&self, held: Key, key: impl Into<char>) {
        self.keys(&[key.into()], &[held.into()]);
    }

    /// Types a text.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.keys(&text.chars().collect::<Vec<_>>(), &[]);
    }

    #[track_caller]
    fn keys(&self, keys: &[char], held: &[char]) {
        let down = |value: &char| KeyAction::Down { value: *value };
        let up = |value: &char| KeyAction::Up { value: *value };
        let presses = keys.iter().flat_map(|value| [down(value), up(value)]);
        let all = held.iter().map(down).chain(presses).chain(held.iter().map(up));
        let actions = all.fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        self.wait("keys", self.client().perform_actions(actions));
    }

    /// Presses Tab until what has this role and name has the focus.
    #[track_caller]
    pub fn tab_to(&self, role: Role, name: &str) {
        self.tab_until(&format!("the {role} “{name}”"), |focus| {
            focus.role == role.to_string() && focus.name.contains(name)
        });
    }

    /// Presses Tab until the element of an id has the focus.
    #[track_caller]
    pub fn tab_to_id(&self, id: &str) {
        self.tab_until(&format!("#{id}"), |focus| focus.id == id);
    }

    #[track_caller]
    fn tab_until(&self, what: &str, is_there: impl Fn(&Focus) -> bool) {
        let mut way = Vec::new();
        for _ in 0..PATIENCE {
            let focus = self.focus();
            if is_there(&focus) {
                return;
            }
            way.push(format!("{} “{}” #{}", focus.role, focus.name.chars().take(60).collect::<String>(), focus.id));
            self.press(Key::Tab);
        }
        fail(format_args!("Tab never led to {what}; it led along\n{}", way.join("\n")));
    }
}
