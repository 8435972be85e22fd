//! Beside a setting: where its live value is found, and what to ask where the text does not tell.

use i18n::{english, seller::where_to_find};
use settings_check::{Connection, check};

/// What is said beside each setting of a paste, in its order.
fn said(text: &str) -> Vec<Option<String>> {
    let messages = english();
    let report = check(text);
    let of = |connection: &Connection| {
        connection.settings.iter().map(|setting| where_to_find(&messages, connection, setting)).collect::<Vec<_>>()
    };
    report.connections.iter().flat_map(of).collect()
}

#[test]
fn a_setting_says_where_its_live_value_is_and_asks_what_its_text_cannot_tell() {
    let stripe = format!("{}{}", ["sk", "test", ""].join("_"), "4eC39HqLyjWDarjtT1zdp7dc");
    for (text, place, asks) in [
        (format!("STRIPE_SECRET_KEY={stripe}"), "In Stripe: Developers > API keys.", [false, false]),
        (stripe.clone(), "In Stripe: Developers > API keys.", [false, false]),
        ("STRIPE_SECRET_KEY=".to_owned(), "In Stripe: Developers > API keys.", [false, false]),
        (
            format!("PAYPAL_CLIENT_SECRET=E{}", "a8Kd93jdkQ0sm2Lp".repeat(5)),
            "In PayPal: developer.paypal.com",
            [true, false],
        ),
        (
            "API Login ID: 5Kp8mQ2xr7\nTransaction Key: 9fT3kL2mX8qP4sV7".to_owned(),
            "In Authorize.net: Account",
            [true, true],
        ),
    ] {
        let said = said(&text);
        let first = said.first().cloned().flatten().unwrap_or_default();
        assert!(first.starts_with(place), "{text}: {said:?}");
        let asked = ["copy it from the live side", "test mode off"].map(|question| first.contains(question));
        assert_eq!(asked, asks, "{text}: {first}");
    }
}

#[test]
fn what_no_dashboard_shows_beside_the_keys_says_nothing() {
    let price = format!("price_1{}", "N8mQ2xr7Kp5fT3kL2mX8qP4s");
    for text in ["PAYPAL_MODE=live".to_owned(), format!("STRIPE_PRICE_ID={price}"), price, "FOO_SECRET=abc".to_owned()]
    {
        let said = said(&text);
        assert!(said.iter().all(Option::is_none), "{text}: {said:?}");
    }
}
