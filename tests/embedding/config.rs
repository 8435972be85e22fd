//! What a support site sets: what is taken, what is not and is named, and that the published schema agrees.

use payment_help::config::{Color, Config, Fault, Source, Theme, Value, read, read_steps};
use serde_json::json;

use crate::value;

fn taken(source: Source, json: &serde_json::Value) -> (Config, Vec<(String, Fault)>) {
    let mut config = Config::default();
    let mut mistakes = read(&value(json), source, &mut config);
    if source == Source::File {
        mistakes.extend(read_steps(&value(json)).1);
    }
    (config, mistakes.into_iter().map(|mistake| (mistake.path, mistake.fault)).collect())
}

fn mistakes(json: &serde_json::Value) -> Vec<(String, Fault)> {
    taken(Source::File, json).1
}

#[test]
fn an_empty_file_changes_nothing() {
    assert_eq!(taken(Source::File, &json!({ "$schema": "./payment-help.schema.json" })), (Config::default(), vec![]));
}

#[test]
fn attributes_are_texts_and_are_taken_as_such() {
    let (config, mistakes) = taken(
        Source::Host,
        &json!({
            "theme": "dark", "accent": "#aa0000", "radius": "0", "text-size": "18", "font": "Georgia, serif",
            "platform": "Shopfront", "seller": "Ann & Co", "contact": "mailto:help@shop.example",
            "processors": "stripe, paypal", "extras": "off", "locale": "en", "situation": "new-purchase",
        }),
    );
    assert_eq!(mistakes, []);
    assert_eq!(config.theme, Some(Theme::Dark));
    assert_eq!(config.accent, Some(Color([0xaa, 0, 0])));
    assert_eq!((config.radius, config.text_size), (Some(0), Some(18)));
    assert_eq!(config.processors, Some(vec!["stripe".to_owned(), "paypal".to_owned()]));
    assert!(config.without_extras);
    assert_eq!(config.seller.as_deref(), Some("Ann & Co"));
    assert_eq!(config.contact.unwrap().mailbox(), Some("help@shop.example"));
}

#[test]
fn a_mistake_is_named_with_its_path_and_leaves_the_default() {
    let wrong = [
        (json!({ "theme": "blue" }), "theme", Fault::Value),
        (json!({ "accent": "red" }), "accent", Fault::Value),
        (json!({ "accent": 7 }), "accent", Fault::Value),
        (json!({ "radius": 25 }), "radius", Fault::Value),
        (json!({ "radius": 1.5 }), "radius", Fault::Value),
        (json!({ "radius": -1 }), "radius", Fault::Value),
        (json!({ "font": "x; color: red" }), "font", Fault::Value),
        (json!({ "platform": "" }), "platform", Fault::Value),
        (json!({ "platform": null }), "platform", Fault::Value),
        (json!({ "contact": "javascript:alert(1)" }), "contact", Fault::Link),
        (json!({ "contact": ["mailto:a@b.example"] }), "contact", Fault::Link),
        (json!({ "processors": ["stripe", "cowries"] }), "processors", Fault::Value),
        (json!({ "processors": { "0": "stripe" } }), "processors", Fault::Value),
        (json!({ "extras": "maybe" }), "extras", Fault::Value),
        (json!({ "acccent": "#aa0000" }), "acccent", Fault::Unknown),
        (json!({ "__proto__": { "theme": "dark" } }), "__proto__", Fault::Unknown),
        (json!({ "steps": { "new-purchase/dance": {} } }), "steps.new-purchase/dance", Fault::Unknown),
        (
            json!({ "steps": { "new-purchase/clear-cache": { "titel": "x" } } }),
            "steps.new-purchase/clear-cache.titel",
            Fault::Unknown,
        ),
        (
            json!({ "steps": { "new-purchase/clear-cache": { "how": ["a", 2] } } }),
            "steps.new-purchase/clear-cache.how[1]",
            Fault::Value,
        ),
        (json!({ "links": [{ "text": "x", "address": "http://a.example" }] }), "links[0].address", Fault::Link),
        (json!({ "links": [{ "address": "https://a.example" }] }), "links[0]", Fault::Value),
        (json!({ "added-steps": [{ "situation": "rain", "title": "x" }] }), "added-steps[0].situation", Fault::Value),
        (json!({ "embedders": ["https://*.example.com"] }), "embedders[0]", Fault::Value),
        (json!("dark"), ".", Fault::Value),
        (json!([]), ".", Fault::Value),
    ];
    for (json, path, fault) in wrong {
        assert_eq!(mistakes(&json).first(), Some(&(path.to_owned(), fault)), "{json}");
    }
    let (config, _) = taken(Source::File, &json!({ "theme": "blue", "platform": "Shopfront" }));
    assert_eq!((config.theme, config.platform.as_deref()), (None, Some("Shopfront")), "what is right is taken");
}

#[test]
fn a_host_page_cannot_set_what_is_the_files() {
    for name in ["steps", "added-steps", "links", "embedders"] {
        let (config, mistakes) = taken(Source::Host, &json!({ name: [] }));
        assert_eq!((config, mistakes), (Config::default(), vec![(name.to_owned(), Fault::Unknown)]));
    }
}

#[test]
fn a_link_to_the_page_cannot_put_words_into_the_sites_mouth() {
    let link = json!({
        "seller": "Your bank", "contact": "https://evil.example", "accent": "#aa0000", "utm_source": "mail",
        "embedders": "https://evil.example", "theme": "dark",
    });
    let (config, mistakes) = taken(Source::Address, &link);
    assert_eq!(config, Config { theme: Some(Theme::Dark), ..Config::default() });
    assert_eq!(mistakes, []);
}

proptest::proptest! {
    #[test]
    fn no_text_makes_reading_fail(name in ".*", text in ".*") {
        for source in [Source::File, Source::Host, Source::Address] {
            let _ = read(&Value::Map(vec![(name.clone(), Value::Text(text.clone()))]), source, &mut Config::default());
        }
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::collections::BTreeMap;

    use payment_help::{
        config::{AddedStep, Link, NamedLink, PROCESSORS, StepTexts, Steps, schema},
        guide::SITUATIONS,
    };

    use super::*;

    fn published() -> serde_json::Value {
        serde_json::from_str(&schema::text()).unwrap()
    }

    fn values<'json>(schema: &'json serde_json::Value, name: &str) -> Vec<&'json str> {
        let of = schema.pointer(&format!("/$defs/{name}")).unwrap();
        let listed = of["enum"].as_array().into_iter().flatten();
        let one_by_one = of["oneOf"].as_array().into_iter().flatten().map(|one| &one["const"]);
        listed.chain(one_by_one).filter_map(serde_json::Value::as_str).collect()
    }

    #[test]
    fn every_setting_of_the_schema_is_read_and_no_other() {
        let link = || schema::NamedLink { text: "Status".into(), address: "https://status.example".into() };
        let how = || vec!["Do it".to_owned()];
        let step = schema::Step {
            hidden: Some(true),
            title: Some("Title".into()),
            what: Some("What".into()),
            why: Some("Why".into()),
            how: Some(how()),
            tip: Some("Tip".into()),
        };
        let file = schema::File {
            schema: Some("./payment-help.schema.json".into()),
            locale: Some("en".into()),
            theme: Some(schema::Theme::Dark),
            accent: Some("#123456".into()),
            radius: Some(3),
            text_size: Some(18),
            font: Some("serif".into()),
            platform: Some("Shopfront".into()),
            seller: Some("Ann".into()),
            contact: Some("tel:+491".into()),
            processors: Some(vec![schema::Processor::Stripe]),
            extras: Some(false),
            steps: BTreeMap::from([("new-purchase/clear-cache".to_owned(), step)]),
            added_steps: vec![schema::AddedStep {
                situation: schema::Situation::NewPurchase,
                title: "Call us".into(),
                what: Some("What".into()),
                how: how(),
                link: Some(link()),
            }],
            links: vec![link()],
            embedders: vec!["https://help.example".into()],
        };
        let json = serde_json::to_value(&file).unwrap();
        let (config, mistakes) = taken(Source::File, &json);
        assert_eq!(mistakes, []);
        let read_link = || NamedLink { text: "Status".into(), address: Link::read("https://status.example").unwrap() };
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
            links: vec![read_link()],
            embedders: vec!["https://help.example".into()],
        };
        assert_eq!(config, expected);
        let expected = Steps {
            changed: vec![(
                "new-purchase/clear-cache".into(),
                StepTexts {
                    hidden: true,
                    title: Some("Title".into()),
                    what: Some("What".into()),
                    why: Some("Why".into()),
                    how: Some(how()),
                    tip: Some("Tip".into()),
                },
            )],
            added: vec![AddedStep {
                situation: "new-purchase".into(),
                title: "Call us".into(),
                what: "What".into(),
                how: how(),
                link: Some(read_link()),
            }],
        };
        assert_eq!(read_steps(&value(&json)).0, expected);
        let published = published();
        let names: Vec<_> = published["properties"].as_object().unwrap().keys().collect();
        let set: Vec<_> = json.as_object().unwrap().keys().collect();
        assert_eq!(names, set, "the file above sets all that the schema knows");
        assert_eq!(published["additionalProperties"], json!(false));
    }

    #[test]
    fn the_schema_names_the_same_choices_as_the_pages() {
        let schema = published();
        assert_eq!(values(&schema, "Processor"), PROCESSORS);
        assert_eq!(values(&schema, "Situation"), SITUATIONS.map(|situation| situation.name));
        for theme in values(&schema, "Theme") {
            assert_eq!(mistakes(&json!({ "theme": theme })), [], "{theme}");
        }
    }
}
