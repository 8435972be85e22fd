//! Pastes of our own making: pieces in any order, and settings in the ways in which people write them.

use proptest::{prelude::*, sample::select};

use crate::paste::Paste;

/// What settings are made of.
const PIECES: &[&str] = &[
    "STRIPE_SECRET_KEY",
    "Secret key",
    "API Login ID",
    "PAYPAL_MODE",
    "x_tran_key",
    "client-secret",
    "NEXT_PUBLIC_",
    "sk_live_",
    "pk_test_",
    "whsec_",
    "access_token$production$",
    "live_",
    "rzp_live_",
    "sq0csp-",
    "EAAA",
    "FLWSECK-",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "=",
    ": ",
    " => ",
    ":",
    "\"",
    "'",
    "`",
    "“",
    "”",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "\t",
    "|",
    "  ",
    " ",
    "- ",
    "# ",
    "#",
    "// ",
    "/*",
    "*/",
    ";",
    ",",
    ".",
    "\\",
    "\\n",
    "\\\"",
    "…",
    "****",
    "\u{200b}",
    "\u{feff}",
    "\u{a0}",
    "\u{ad}",
    "\u{2028}",
    "\0",
    "%5F",
    "%",
    "&amp;",
    "&#95;",
    "&",
    "?key=",
    "s:10:\"",
    "a:2:{",
    "curl -u ",
    "-H 'Authorization: Bearer ",
    "Authorization: Basic ",
    "== Live ==",
    "### ",
    "[stripe]",
    "Connection 2:",
    "${",
    "process.env.",
    "$(cat ",
    "!ENV ",
    "define('",
    "c2tfbGl2ZV8",
    "data:",
    "export ",
    "SET ",
    "your_key_here",
    "xxxx",
    "<script>",
    "4242424242424242",
    "4242 4242 4242 4242",
    "é",
    "ключ",
    "🔑",
    "ѕk_live_",
    "https://",
    "a@b.example",
    "true",
    "null",
    "1",
];

/// Pieces in any order, with made-up random text among them.
pub fn pieces() -> impl Strategy<Value = Paste> {
    let piece = prop_oneof![
        8 => select(PIECES).prop_map(str::to_owned),
        1 => "[ -~]{0,12}",
        1 => "\\PC{0,6}",
        1 => "[A-Za-z0-9]{1,60}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| Paste { text: pieces.concat(), secrets: Vec::new() })
}

const NAMES: &[&str] = &[
    "STRIPE_SECRET_KEY",
    "STRIPE_PUBLISHABLE_KEY",
    "STRIPE_WEBHOOK_SECRET",
    "Secret key",
    "secretKey",
    "PAYPAL_CLIENT_SECRET",
    "paypal.client.id",
    "BRAINTREE_PRIVATE_KEY",
    "AUTHORIZE_NET_TRANSACTION_KEY",
    "Transaction Key",
    "MOLLIE_API_KEY",
    "DB_PASSWORD",
    "token",
    "api-key",
    "woocommerce_stripe_settings",
    "X-Api-Key",
    "password",
    "Schlüssel",
    "",
];
const STARTS: &[&str] = &["sk_live_", "sk_test_", "pk_live_", "rk_live_", "whsec_", "live_", "rzp_test_", "E", ""];
const BETWEEN: &[(&str, &str)] = &[
    ("=", ""),
    ("=\"", "\""),
    (": ", ""),
    (": '", "',"),
    (" => '", "',"),
    ("\t", ""),
    (" | ", " |"),
    ("\": \"", "\","),
    ("\n", ""),
    (" is ", ", thanks!"),
    ("=“", "”"),
    (">", "</b>"),
    ("', '", "');"),
    (" ", "\r"),
];
const BEFORE: &[&str] = &[
    "",
    "",
    "",
    "export ",
    "  ",
    "- ",
    "# ",
    "// ",
    "\"",
    "define('",
    "[live]\n",
    "\n",
    "<b>",
    "const ",
    "Stripe one\n\n",
];

/// Lines of settings whose values are secret, in any mixture of ways to write them.
pub fn settings() -> impl Strategy<Value = Paste> {
    let value = (select(STARTS), "[A-Za-z0-9]{24}", "[a-z][0-9][A-Z][0-9]").prop_map(|(start, body, end)| {
        let body = body + &end;
        (format!("{start}{body}"), body)
    });
    let line = (select(BEFORE), select(NAMES), select(BETWEEN), value).prop_map(
        |(before, name, (open, close), (value, body))| (format!("{before}{name}{open}{value}{close}\n"), body),
    );
    proptest::collection::vec(line, 1..8).prop_map(|lines| {
        let (lines, secrets): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
        Paste {
            text: lines.concat(),
            secrets: secrets.into_iter().filter(|one| crate::shown::is_random(one)).collect(),
        }
    })
}

/// A piece to put somewhere.
pub fn piece() -> impl Strategy<Value = &'static str> {
    select(PIECES)
}
