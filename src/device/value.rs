//! Values of the browser as plain ones: of a file, of the address, of a message.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::config::Value;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = siteSettings)]
    fn site_settings() -> JsValue;
    fn parameters() -> JsValue;
    #[wasm_bindgen(js_name = isList)]
    fn is_list(value: &JsValue) -> bool;
    #[wasm_bindgen(js_name = partsOf)]
    fn parts_of(value: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = countOf)]
    fn count_of(parts: &JsValue) -> u32;
    #[wasm_bindgen(js_name = partAt)]
    fn part_at(parts: &JsValue, index: u32) -> JsValue;
}

/// The plain value of one that came from outside. Too deep or too much of it is left out.
#[must_use]
pub fn read(value: &JsValue) -> Value {
    read_to(value, Value::DEEPEST)
}

fn read_to(value: &JsValue, depth: u32) -> Value {
    if let Some(flag) = value.as_bool() {
        Value::Flag(flag)
    } else if let Some(number) = value.as_f64() {
        Value::Number(number)
    } else if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if depth == 0 || !value.is_object() {
        Value::Nothing
    } else {
        let parts = parts_of(value);
        let mut parts = (0..count_of(&parts)).map(|index| part_at(&parts, index));
        if is_list(value) {
            Value::List(parts.map(|item| read_to(&item, depth - 1)).take(Value::MOST).collect())
        } else {
            let entry = || Some((parts.next()?.as_string().unwrap_or_default(), read_to(&parts.next()?, depth - 1)));
            Value::Map(std::iter::from_fn(entry).take(Value::MOST).collect())
        }
    }
}

/// What the file beside the pages says, which was loaded before the start; nothing where there is none.
#[must_use]
pub fn of_file() -> Value {
    read(&site_settings())
}

/// What the address says behind its question mark.
#[must_use]
pub fn of_address() -> Value {
    read(&parameters())
}
