//! Key-shaped values by name, and templates that hold such names.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used,
    clippy::string_slice,
    reason = "a panic fails the test, as it should"
)]

use base64::{Engine as _, engine::general_purpose::STANDARD};

const MIXED: &[u8] = b"Q7fWc2XkZ9rTb4LmN8vHs5JdP3gYa6Rt1Ue0oIiKqFzDxSwVyCnGhEjMlBpA";
const LOWER: &[u8] = b"a7f0c2d9e4b85136";

/// A body of so many letters and digits; another `seed` gives another one.
#[must_use]
pub fn body(length: usize, seed: usize) -> String {
    drawn(MIXED, length, seed)
}

/// The same in lower-case hexadecimal digits.
#[must_use]
pub fn hex(length: usize, seed: usize) -> String {
    drawn(LOWER, length, seed)
}

fn drawn(from: &[u8], length: usize, seed: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9).wrapping_add(0x85eb_ca6b) as u64 | 1;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        from[(state >> 33) as usize % from.len()] as char
    };
    (0..length).map(|_| draw()).collect()
}

/// A modern body of Stripe: the account's part, then random ones.
#[must_use]
pub fn modern(account: usize, seed: usize) -> String {
    format!("51{}{}00{}", body(15, account), body(72, seed + 100), body(8, seed + 200))
}

/// A value by its name in templates: `live.secret`, `test.publishable`, `webhook`, …
///
/// # Panics
///
/// Where there is no such name.
#[must_use]
pub fn value(name: &str) -> String {
    let legacy = |start: &str, seed| format!("{start}{}", body(24, seed));
    match name {
        "live.secret" => legacy("sk_live_", 1),
        "live.secret.2" => legacy("sk_live_", 11),
        "test.secret" => legacy("sk_test_", 2),
        "live.secret.body" => body(24, 1),
        "live.secret.head" => value("live.secret")[..16].to_owned(),
        "live.secret.tail" => value("live.secret")[16..].to_owned(),
        "live.secret.base64" => STANDARD.encode(value("live.secret")),
        "live.publishable" => legacy("pk_live_", 3),
        "live.publishable.2" => legacy("pk_live_", 13),
        "test.publishable" => legacy("pk_test_", 4),
        "live.restricted" => legacy("rk_live_", 5),
        "modern.secret" => format!("sk_live_{}", modern(7, 1)),
        "modern.secret.head" => value("modern.secret")[..61].to_owned(),
        "modern.secret.tail" => value("modern.secret")[61..].to_owned(),
        "long.secret" => format!("sk_live_{}", body(260, 24)),
        "shared.secret" => format!("sk_live_{}", hex(56, 1)),
        // Stripe's oldest public test key, in parts.
        "sample" => ["sk_test", "4eC39HqLyjWDarjtT1zdp7dc"].join("_"),
        "modern.publishable" => format!("pk_live_{}", modern(7, 2)),
        "other.publishable" => format!("pk_live_{}", modern(8, 2)),
        "webhook" => format!("whsec_{}", body(32, 6)),
        "price" => format!("price_1{}", body(23, 7)),
        "other.price" => format!("price_1{}{}{}", body(5, 25), body(10, 26), body(8, 27)),
        "endpoint" => format!("we_1{}", body(23, 8)),
        "account" => format!("acct_1{}", body(15, 9)),
        "client-secret" => format!("pi_{}_secret_{}", body(24, 10), body(25, 11)),
        "organization" => format!("sk_org_live_{}", body(120, 12)),
        "ephemeral" => format!("ek_live_{}", body(60, 13)),
        "placeholder" => "your_secret_key_here".to_owned(),
        "paystack.secret" => format!("sk_live_{}", hex(40, 14)),
        "paystack.public" => format!("pk_live_{}", hex(40, 15)),
        "paypal.id" => format!("A{}", body(79, 16)),
        "paypal.secret" => format!("E{}", body(79, 17)),
        "braintree.private" => hex(32, 18),
        "braintree.public" => format!("{}g", hex(15, 19)),
        "braintree.merchant" => format!("{}h", hex(15, 20)),
        "braintree.tokenization" => format!("production_{}_{}k", hex(8, 28), hex(15, 29)),
        "chargebee" => format!("live_{}", body(32, 30)),
        "authorize.login" => format!("5{}", body(9, 21)),
        "authorize.transaction" => format!("7{}", body(15, 22)),
        "klarna" => hex(12, 23),
        "card" => ["4242"; 4].concat(),
        other => panic!("no value is called {other}"),
    }
}

/// A template with its `{{names}}` filled in.
///
/// # Panics
///
/// Where braces are not closed, or there is no such name.
#[must_use]
pub fn filled(template: &str) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").expect("braces are closed");
        text.push_str(before);
        text.push_str(&value(name));
        rest = after;
    }
    text + rest
}
