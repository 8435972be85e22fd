//! Values of the browser as plain ones: of a file, of the address, of a message.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::window::window;
use crate::config::Value;

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
    } else if Array::is_array(value) {
        Value::List(Array::from(value).iter().take(Value::MOST).map(|item| read_to(&item, depth - 1)).collect())
    } else {
        let names = Object::keys(value.unchecked_ref::<Object>());
        let entry = |name: JsValue| {
            let value = Reflect::get(value, &name).unwrap_or_default();
            (name.as_string().unwrap_or_default(), read_to(&value, depth - 1))
        };
        Value::Map(names.iter().take(Value::MOST).map(entry).collect())
    }
}

/// What the file beside the pages says, which was loaded before the start; nothing where there is none.
#[must_use]
pub fn of_file() -> Value {
    read(&Reflect::get(&window(), &"paymentHelpConfig".into()).unwrap_or_default())
}

/// What the address says behind its question mark.
#[must_use]
pub fn of_address() -> Value {
    let search = window().location().search().unwrap_or_default();
    let Ok(parameters) = web_sys::UrlSearchParams::new_with_str(&search) else { return Value::Nothing };
    let entry = |pair: JsValue| {
        let part = |index| Reflect::get_u32(&pair, index).ok().and_then(|part| part.as_string()).unwrap_or_default();
        (part(0), Value::Text(part(1)))
    };
    Value::Map(Array::from(&parameters).iter().take(Value::MOST).map(entry).collect())
}
