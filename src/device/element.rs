//! The elements of the printed page, found by their ids: what they show, whether they are on, and the focus.
//!
//! An id that the page does not have is an ordinary case: nothing happens. Setting what is already so changes nothing.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Whether the page has an element of an id.
    #[wasm_bindgen(js_name = isThere)]
    pub fn is_there(id: &str) -> bool;

    /// Sets an element's text.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(id: &str, text: &str);

    /// The text of an element; empty where there is none.
    #[wasm_bindgen(js_name = textIn)]
    pub fn text(id: &str) -> String;

    /// An element's attribute; nothing where there is no such element or attribute.
    #[wasm_bindgen(js_name = attributeOf)]
    pub fn attribute(id: &str, name: &str) -> Option<String>;

    /// The whole address that a link leads to.
    #[wasm_bindgen(js_name = hrefOf)]
    pub fn href(id: &str) -> Option<String>;

    /// Shows a copy of one element, without its id, in the place of all that stands in another.
    #[wasm_bindgen(js_name = showCopy)]
    pub fn show_copy(of: &str, place: &str);

    /// Sets an attribute, or removes it.
    #[wasm_bindgen(js_name = setAttribute)]
    pub fn set_attribute(id: &str, name: &str, value: Option<&str>);

    /// Sets or removes an attribute that is true by being there, such as `hidden` or `disabled`.
    #[wasm_bindgen(js_name = setFlag)]
    pub fn set_flag(id: &str, name: &str, on: bool);

    /// Sets or removes such an attribute of all elements of a selector.
    #[wasm_bindgen(js_name = setFlagOfAll)]
    fn set_flag_of_all(selector: &str, name: &str, on: bool);

    /// Gives a class to all elements of a selector, or takes it away.
    #[wasm_bindgen(js_name = setClassOfAll)]
    pub fn set_class_of_all(selector: &str, class: &str, on: bool);

    #[wasm_bindgen(js_name = keepOnly)]
    fn keep_only_of(selector: &str, ids: &str);

    /// Gives the emails that the page has ready to another mailbox.
    #[wasm_bindgen(js_name = addressEmails)]
    pub fn address_emails(mailbox: &str);

    /// Shows or hides the label around a control.
    #[wasm_bindgen(js_name = setHiddenLabel)]
    pub fn set_hidden_label(id: &str, hidden: bool);

    /// Sets the last text of an element inside the element of an id; what stands before it stays.
    #[wasm_bindgen(js_name = setLastText)]
    pub fn set_last_text(id: &str, selector: &str, text: &str);

    #[wasm_bindgen(js_name = setLines)]
    fn set_lines_of(id: &str, selector: &str, lines: &str);

    /// Leads an anchor inside the element of an id elsewhere on this page.
    #[wasm_bindgen(js_name = setAnchor)]
    pub fn set_anchor(id: &str, selector: &str, fragment: &str, text: &str);

    /// Adds a link to an element, first taking away what stands in it where that is wanted.
    #[wasm_bindgen(js_name = showLink)]
    pub fn show_link(id: &str, text: &str, address: &str, alone: bool);

    #[wasm_bindgen(js_name = addStep)]
    fn add_step_of(situation: &str, said: &str, title: &str, what: &str, how: &str, link: Option<&str>, address: &str);

    /// Moves the focus to a control, which the browser brings into view only where it is not.
    #[wasm_bindgen(js_name = focusOn)]
    pub fn focus(id: &str);

    /// Moves the focus to an element and scrolls it into view. An element that takes no focus by itself needs
    /// `tabindex="-1"`.
    #[wasm_bindgen(js_name = goTo)]
    pub fn go_to(id: &str);

    /// Whether the focus is still where the browser put it: on nothing.
    #[wasm_bindgen(js_name = nothingIsFocused)]
    pub fn nothing_is_focused() -> bool;

    /// Says a message in the page's status line, which screen readers speak. The same message twice is spoken twice: a
    /// no-break space tells them apart.
    #[wasm_bindgen(js_name = sayIn)]
    pub fn announce(status_id: &str, message: &str);
}

/// Shows or hides an element.
pub fn set_hidden(id: &str, hidden: bool) {
    set_flag(id, "hidden", hidden);
}

/// Switches a control off or on.
pub fn set_disabled(id: &str, disabled: bool) {
    set_flag(id, "disabled", disabled);
}

/// Shows or hides all elements of a selector.
pub fn set_hidden_all(selector: &str, hidden: bool) {
    set_flag_of_all(selector, "hidden", hidden);
}

/// Switches all elements of a selector on.
pub fn enable_all(selector: &str) {
    set_flag_of_all(selector, "disabled", false);
}

/// Removes the elements of a selector whose ids are not among some.
pub fn keep_only(selector: &str, ids: &[String]) {
    keep_only_of(selector, &ids.join(" "));
}

/// Puts other lines into a list inside the element of an id.
pub fn set_lines(id: &str, selector: &str, lines: &[String]) {
    set_lines_of(id, selector, &lines.join("\n"));
}

/// The texts of a step that a site adds.
pub struct Added<'a> {
    /// Its number as screen readers say it.
    pub said: &'a str,
    /// What to do.
    pub title: &'a str,
    /// What it is; may be empty.
    pub what: &'a str,
    /// How to do it, one line at a time.
    pub how: &'a [String],
}

/// Adds a step at the end of the steps of a situation, as the printed ones are built, but without answers.
pub fn add_step(situation: &str, texts: &Added<'_>, link: Option<(&str, &str)>) {
    let (text, address) = link.unzip();
    let how = texts.how.join("\n");
    add_step_of(situation, texts.said, texts.title, texts.what, &how, text, address.unwrap_or_default());
}
