//! Finding as a person finds: by role and name, among what is in view.

use std::fmt;

use fantoccini::{
    elements::{Element, ElementRef},
    error::CmdError,
};
use serde_json::{Value, json};

use crate::{Engine, OrFail, Session, fail};

pub(crate) const ACCESSIBLE: &str = include_str!("js/accessible.js");

/// The roles that tests look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are ARIA's")]
pub enum Role {
    Button,
    Checkbox,
    Combobox,
    Group,
    Heading,
    Link,
    Radio,
    Region,
    Status,
    Summary,
    Textbox,
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&format!("{self:?}").to_lowercase())
    }
}

/// What has the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focus {
    /// Its role; empty where nothing has the focus.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// Its id.
    pub id: String,
}

impl Focus {
    pub(crate) fn read(value: &Value) -> Self {
        let part = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { role: part("role"), name: part("name"), id: part("id") }
    }
}

impl Session {
    /// Everything in view of this role and name. A name fits when it is the same or, where none is, when it holds
    /// the words.
    #[track_caller]
    pub fn all(&self, role: Role, name: &str) -> Vec<Found<'_>> {
        self.all_in("", role, name)
    }

    #[track_caller]
    fn all_in(&self, part: &str, role: Role, name: &str) -> Vec<Found<'_>> {
        let script = [ACCESSIBLE, include_str!("js/find.js")].concat();
        let found = self.run(&script, vec![json!(role.to_string()), json!(name), json!(part)]);
        found.as_array().into_iter().flatten().filter_map(|value| self.found(value)).collect()
    }

    /// Whether there is any in view.
    #[track_caller]
    pub fn has(&self, role: Role, name: &str) -> bool {
        !self.all(role, name).is_empty()
    }

    /// The only one in view, waited for.
    #[track_caller]
    pub fn the(&self, role: Role, name: &str) -> Found<'_> {
        self.the_in("", role, name)
    }

    /// The only one in view in a part of the page, which an id names.
    #[track_caller]
    pub fn the_in(&self, part: &str, role: Role, name: &str) -> Found<'_> {
        let mut found = Vec::new();
        self.until_or(
            || format!("one {role} is named “{name}” among {:?}", self.names(role)),
            || {
                found = self.all_in(part, role, name);
                found.len() == 1
            },
        );
        found.pop().or_fail("found and lost")
    }

    /// The names of all in view of a role.
    #[track_caller]
    pub fn names(&self, role: Role) -> Vec<String> {
        let script = [ACCESSIBLE, include_str!("js/names.js")].concat();
        let names = self.run(&script, vec![json!(role.to_string())]);
        names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// The element of an id, in view or not.
    #[track_caller]
    pub fn id(&self, id: &str) -> Found<'_> {
        let found = self.run("return document.getElementById(arguments[0])", vec![json!(id)]);
        self.found(&found).or_fail(&format!("there is no element #{id}"))
    }

    /// What has the focus.
    #[track_caller]
    pub fn focus(&self) -> Focus {
        let focus = self.run(&[ACCESSIBLE, "return focused()"].concat(), Vec::new());
        Focus::read(&focus)
    }

    fn found(&self, value: &Value) -> Option<Found<'_>> {
        let id = value.as_object()?.values().next()?.as_str()?.to_owned();
        let element = Element::from_element_id(self.client().clone(), ElementRef::from(id));
        Some(Found { session: self, element })
    }
}

/// An element that was found.
pub struct Found<'s> {
    pub(crate) session: &'s Session,
    element: Element,
}

impl Found<'_> {
    /// Clicks it as a pointer does: it must be in view and uncovered.
    #[track_caller]
    pub fn click(&self) {
        self.bring_to_rest();
        self.act("click", self.element.click());
    }

    /// Waits until it rests in the window: the page may open a part just now, and drivers do not wait for that; their
    /// click would land beside it.
    #[track_caller]
    pub(crate) fn bring_to_rest(&self) {
        let rests = self.run(include_str!("js/bring_to_rest.js"), Vec::new());
        if rests != Value::Bool(true) {
            fail("it never comes to rest in the window");
        }
    }

    /// Types into it.
    #[track_caller]
    pub fn type_in(&self, text: &str) {
        self.act("typing", self.element.send_keys(text));
    }

    /// Puts a text into it in one go, as a paste does.
    #[track_caller]
    pub fn paste(&self, text: &str) {
        const INSERT: &str = "arguments[0].focus(); return document.execCommand('insertText', false, arguments[1])";
        // WebKit inserts line by line and tells the page of each, which it does not for a paste.
        const INSERT_LINES: &str = "
            const [box, text] = arguments;
            box.focus();
            box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
            return box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))";
        let by_line = self.session.engine == Engine::Webkit && text.contains('\n');
        if self.run(if by_line { INSERT_LINES } else { INSERT }, vec![json!(text)]) != Value::Bool(true) {
            fail("the browser pasted nothing");
        }
    }

    /// Chooses an option of a list by its value, as a person's choice does: WebKit's driver cannot open lists.
    #[track_caller]
    pub fn choose(&self, value: &str) {
        let script = "
            const [list, value] = arguments;
            list.value = value;
            for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
            return list.value === value";
        if self.run(script, vec![json!(value)]) != Value::Bool(true) {
            fail(format_args!("the list has no {value}"));
        }
    }

    /// The text that is seen.
    #[track_caller]
    pub fn text(&self) -> String {
        self.act("text", self.element.text())
    }

    /// A property of the element, as text.
    #[track_caller]
    pub fn property(&self, name: &str) -> String {
        match self.run("return arguments[0][arguments[1]]", vec![json!(name)]) {
            Value::String(text) => text,
            Value::Null => String::new(),
            other => other.to_string(),
        }
    }

    /// Whether it is in view: shown, and not in a closed part.
    #[track_caller]
    pub fn is_in_view(&self) -> bool {
        self.run("return arguments[0].checkVisibility({ visibilityProperty: true })", Vec::new()) == Value::Bool(true)
    }

    /// Whether it can be used.
    #[track_caller]
    pub fn is_enabled(&self) -> bool {
        self.act("enabled", self.element.is_enabled())
    }

    /// Whether it is ticked or chosen.
    #[track_caller]
    pub fn is_checked(&self) -> bool {
        self.property("checked") == "true"
    }

    /// Runs a script with the element as its first argument.
    #[track_caller]
    pub fn run(&self, script: &str, rest: Vec<Value>) -> Value {
        let arguments = std::iter::once(self.reference()).chain(rest).collect();
        self.session.run(script, arguments)
    }

    fn reference(&self) -> Value {
        serde_json::to_value(&self.element).or_fail("the element has no reference")
    }

    #[track_caller]
    fn act<T>(&self, what: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.session.wait(what, command)
    }
}
