//! What a site sets: what is taken, and what is not and is named.

use serde_json::json;
use site_config::{Color, Config, Fault, Source, Theme, Value, read, read_steps};

use crate::value;

pub(crate) fn taken(source: Source, json: &serde_json::Value) -> (Config, Vec<(String, Fault)>) {
    let mut config = Config::default();
    let mut mistakes = read(&value(json), source, &mut config);
    if source == Source::File {
        mistakes.extend(read_steps(&value(json)).1);
    }
    (config, mistakes.into_iter().map(|mistake| (mistake.path, mistake.fault)).collect())
}

pub(crate) fn mistakes(json: &serde_json::Value) -> Vec<(String, Fault)> {
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
        (json!({ "situation": "new-purchase" }), "situation", Fault::Unknown),
        (json!({ "guide": "seller" }), "guide", Fault::Unknown),
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
