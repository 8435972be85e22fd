//! The published schema agrees with what is read.

use serde_json::{Value, json};
use site_config::{
    AddedStep, Color, Config, Fault, Link, NamedLink, Source, StepTexts, Steps, Theme, read_steps, schema,
};

use crate::{
    reading::{mistakes, taken},
    value,
};

fn published() -> Value {
    serde_json::from_str(&schema::text()).unwrap()
}

/// A file that sets everything.
fn full_file() -> Value {
    json!({
        "$schema": "./payment-help.schema.json",
        "locale": "en",
        "theme": "dark",
        "accent": "#123456",
        "radius": 3,
        "text-size": 18,
        "font": "serif",
        "platform": "Shopfront",
        "seller": "Ann",
        "contact": "tel:+491",
        "processors": ["stripe"],
        "extras": false,
        "steps": {
            "new-purchase/clear-cache": {
                "hidden": true, "title": "Title", "what": "What", "why": "Why", "how": ["Do it"], "tip": "Tip",
            },
        },
        "added-steps": [{
            "situation": "new-purchase", "title": "Call us", "what": "What", "how": ["Do it"],
            "link": { "text": "Status", "address": "https://status.example" },
        }],
        "links": [{ "text": "Status", "address": "https://status.example" }],
        "embedders": ["https://help.example"],
    })
}

fn status() -> NamedLink {
    NamedLink { text: "Status".into(), address: Link::read("https://status.example").unwrap() }
}

#[test]
fn a_file_that_sets_everything_is_read_whole() {
    let (config, mistakes) = taken(Source::File, &full_file());
    assert_eq!(mistakes, []);
    let expected = Config {
        locale: Some("en".into()),
        theme: Some(Theme::Dark),
        accent: Some(Color([0x12, 0x34, 0x56])),
        radius: Some(3),
        text_size: Some(18),
        font: Some("serif".into()),
        platform: Some("Shopfront".into()),
        seller: Some("Ann".into()),
        contact: Link::read("tel:+491"),
        processors: Some(vec!["stripe".into()]),
        without_extras: true,
        links: vec![status()],
        embedders: vec!["https://help.example".into()],
    };
    assert_eq!(config, expected);
    let how = || vec!["Do it".to_owned()];
    let texts = StepTexts {
        hidden: true,
        title: Some("Title".into()),
        what: Some("What".into()),
        why: Some("Why".into()),
        how: Some(how()),
        tip: Some("Tip".into()),
    };
    let added = AddedStep {
        situation: "new-purchase".into(),
        title: "Call us".into(),
        what: "What".into(),
        how: how(),
        link: Some(status()),
    };
    let steps = Steps { changed: vec![("new-purchase/clear-cache".into(), texts)], added: vec![added] };
    assert_eq!(read_steps(&value(&full_file())).0, steps);
}

#[test]
fn the_schema_names_all_that_the_file_may_set_and_no_more() {
    fn names(object: &Value) -> Vec<&String> {
        object.as_object().unwrap().keys().collect()
    }
    let (schema, file) = (published(), full_file());
    for (of_schema, of_file) in [
        ("/properties", ""),
        ("/properties/steps/additionalProperties/properties", "/steps/new-purchase~1clear-cache"),
        ("/properties/added-steps/items/properties", "/added-steps/0"),
        ("/properties/links/items/properties", "/links/0"),
    ] {
        let object = schema.pointer(of_schema).unwrap();
        assert_eq!(names(object), names(file.pointer(of_file).unwrap()), "{of_schema}");
        let parent = schema.pointer(of_schema.strip_suffix("/properties").unwrap()).unwrap();
        assert_eq!(parent["additionalProperties"], json!(false), "{of_schema}");
    }
}

#[test]
fn every_limit_of_the_schema_is_the_readers() {
    let schema = published();
    for (name, property) in schema["properties"].as_object().unwrap() {
        let is_taken = |value: Value| mistakes(&json!({ name: value })).is_empty();
        for choice in property["enum"].as_array().into_iter().flatten() {
            assert!(is_taken(choice.clone()), "{name}: {choice}");
        }
        if let (Some(least), Some(greatest)) = (property["minimum"].as_u64(), property["maximum"].as_u64()) {
            assert!(is_taken(json!(least)) && is_taken(json!(greatest)), "{name}");
            assert!(!is_taken(json!(greatest + 1)) && (least == 0 || !is_taken(json!(least - 1))), "{name}");
        }
        if let Some(longest) = property["maxLength"].as_u64() {
            let text = |length: u64| json!("x".repeat(usize::try_from(length).unwrap()));
            assert!(is_taken(text(longest)) && !is_taken(text(longest + 1)) && !is_taken(text(0)), "{name}");
        }
    }
}

#[test]
fn what_the_schema_requires_is_required() {
    let schema = published();
    let link = &schema["properties"]["links"]["items"]["required"];
    assert_eq!(link, &json!(["text", "address"]));
    for name in link.as_array().unwrap() {
        let mut file = json!({ "links": [{ "text": "Status", "address": "https://status.example" }] });
        file["links"][0].as_object_mut().unwrap().remove(name.as_str().unwrap());
        assert_eq!(mistakes(&file), [("links[0]".to_owned(), Fault::Value)], "{name}");
    }
}
