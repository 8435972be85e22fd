//! What other sites set and how they show the guides: what is taken, what is named as a mistake, and that the published
//! schema, the loader and the documentation agree with it.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod documentation;
mod loader;
mod reading;
mod schema;

use site_config::Value;

/// A value of JSON as the pages get it from the browser.
fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Nothing,
        serde_json::Value::Bool(flag) => Value::Flag(*flag),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap()),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(value).collect()),
        serde_json::Value::Object(entries) => {
            Value::Map(entries.iter().map(|(name, entry)| (name.clone(), value(entry))).collect())
        }
    }
}
