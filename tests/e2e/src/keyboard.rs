//! The keyboard alone: keys go to whatever has the focus, as from a person without a pointer.

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde_json::{Value, json};

use crate::{Focus, Role, Session, fail, find::ACCESSIBLE};

/// How often a person would press Tab before giving up.
const PATIENCE: usize = 150;

/// How many presses are sent in one go. Those behind the goal do nothing.
const AT_ONCE: usize = 10;

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
        self.tab_until(&format!("the {role} “{name}”"), &[json!(role.to_string()), json!(name)]);
    }

    /// Presses Tab until the element of an id has the focus.
    #[track_caller]
    pub fn tab_to_id(&self, id: &str) {
        self.tab_until(&format!("#{id}"), &[Value::Null, Value::Null, json!(id)]);
    }

    #[track_caller]
    fn tab_until(&self, what: &str, goal: &[Value]) {
        let begin = [ACCESSIBLE, include_str!("js/tab.js"), "return window.tabbing.isThere()"].concat();
        let mut is_there = self.run(&begin, goal.to_vec()) == Value::Bool(true);
        let mut pressed = 0;
        while !is_there && pressed < PATIENCE {
            self.keys(&[Key::Tab.into(); AT_ONCE], &[]);
            is_there = self.is("return window.tabbing.isThere()");
            pressed += AT_ONCE;
        }
        if is_there {
            return;
        }
        let way = self.run("return window.tabbing.way", Vec::new());
        let stops = way.as_array().into_iter().flatten().map(Focus::read);
        let way: Vec<_> = stops.map(|Focus { role, name, id }| format!("{role} “{name:.60}” #{id}")).collect();
        fail(format_args!("Tab never led to {what}; it led along\n{}", way.join("\n")));
    }
}
