//! The published schema of the file beside the pages, for editors that check it while it is written: made of the same
//! tables by which the file is read.

use serde_json::{Map, Value, json};

use crate::{
    checks::FONT,
    objects::{ADDED_STEP, NAMED_LINK, STEP, STEP_OPTIONS},
    options::OPTIONS,
    takes::{Member, Takes},
};

/// The schema (JSON Schema, draft 2020-12), laid out for reading.
#[must_use]
pub fn text() -> String {
    let own =
        OPTIONS.iter().filter(|option| option.file).map(|option| described(option.name, option.about, &option.takes));
    let steps = STEP_OPTIONS.iter().map(|option| described(option.name, option.about, &option.takes));
    let properties: Map<String, Value> = own.chain(steps).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "File",
        "description": "What a site sets once, in payment-help.json beside the pages of Payment Help.",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    format!("{schema:#}\n")
}

fn described<T>(name: &str, about: &str, takes: &Takes<T>) -> (String, Value) {
    let mut schema = type_of(takes);
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".to_owned(), about.into());
    }
    (name.to_owned(), schema)
}

fn type_of<T>(takes: &Takes<T>) -> Value {
    match takes {
        Takes::Text { longest, .. } => text_of(*longest),
        Takes::Lines { longest, .. } => list_of(&text_of(*longest)),
        Takes::Font(_) => text_of(FONT),
        Takes::Color(_) => json!({ "type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" }),
        Takes::Whole { least, greatest, .. } => json!({ "type": "integer", "minimum": least, "maximum": greatest }),
        Takes::Flag(_) => json!({ "type": "boolean" }),
        Takes::Choice { of, .. } => json!({ "type": "string", "enum": of }),
        Takes::Choices { of, .. } => list_of(&json!({ "type": "string", "enum": of })),
        Takes::Link(_) => json!({ "type": "string", "pattern": "^(https://|mailto:|tel:)" }),
        Takes::NamedLink(_) => object_of(&NAMED_LINK),
        Takes::NamedLinks(_) => list_of(&object_of(&NAMED_LINK)),
        Takes::Origins(_) => list_of(&json!({ "type": "string", "pattern": "^https?://[^/]+$" })),
        Takes::Steps(_) => json!({ "type": "object", "additionalProperties": object_of(&STEP) }),
        Takes::AddedSteps(_) => list_of(&object_of(&ADDED_STEP)),
        Takes::Locale(_) | Takes::ReadElsewhere(_) => json!({ "type": "string" }),
    }
}

fn text_of(longest: usize) -> Value {
    json!({ "type": "string", "minLength": 1, "maxLength": longest })
}

fn list_of(item: &Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn object_of<T>(members: &[Member<T>]) -> Value {
    let properties: Map<String, Value> =
        members.iter().map(|member| described(member.name, member.about, &member.takes)).collect();
    let required: Vec<&str> = members.iter().filter(|member| member.required).map(|member| member.name).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}
