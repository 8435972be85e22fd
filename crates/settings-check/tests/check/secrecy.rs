//! Passwords that people choose are in nothing that is shown, whatever they look like.

use proptest::{prelude::*, sample::select};
use settings_check::{check, view};

/// So many characters in a row betray a password.
const TRACE: usize = 5;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "summer", "holiday", "correct", "horse", "battery", "staple", "monkey", "Kalinka", "dragon", "coffee", "Bridge",
    "zürich", "лето", "котик", "夏休み", "m0nk3y", "dr@g0n", "pa$$w0rd", "p4nther", "violin",
];
const BETWEEN: &[&str] = &[" ", "-", "_", ".", "", "+", "#", "!", "$", "/", "{{"];
const ENDS: &[&str] = &["", "!", "2023", "77", "?", "*63", "%"];

/// Passwords by the rules that people follow: words, something between them, something at the end.
fn passwords() -> impl Strategy<Value = String> {
    let words = proptest::collection::vec(select(WORDS), 2..5);
    (words, select(BETWEEN), select(ENDS)).prop_map(|(words, between, end)| words.join(between) + end)
}

#[rustfmt::skip]
const NAMES: &[&str] = &[
    "STRIPE_SECRET_KEY", "PAYPAL_API_PASSWORD", "RAZORPAY_WEBHOOK_SECRET", "PAYFAST_PASSPHRASE", "SQUARE_ACCESS_TOKEN",
    "MOLLIE_API_KEY", "PAYPAL_API_SIGNATURE", "ADYEN_WS_PASSWORD", "AUTHORIZE_NET_TRANSACTION_KEY", "DB_PASSWORD",
    "KLARNA_PASSWORD", "BRAINTREE_PRIVATE_KEY",
];

/// Ways to write a name and a password: `@` is the name, `#` is the password.
#[rustfmt::skip]
const LAYOUTS: &[&str] = &[
    "@=#", "@=\"#\"", "export @='#'", "@: #", "  @: '#'\n", "{\"@\": \"#\", \"b\": 1}", "'@' => '#',", "@\t#",
    "const a = { @: '#' };", "define('@', '#');", "| @ | # |", "<input type=\"password\" name=\"@\" value=\"#\">",
    "<@>#</@>", "the password is #", "Stripe login ann password #", "Password: #", "> Password:\n> #\n", "# (API password)",
    "Secret key\n#", "@:\n#", "// @=#", "gh secret set @ -b '#'", "password -> #",
];

/// All that is shown of a paste. Names, values and findings are in the debug form of a report, as in every other one.
fn shown(text: &str) -> String {
    let report = check(text);
    let view = view(text, &report).into_iter().map(|piece| piece.text);
    view.collect::<String>() + &format!("{report:?}")
}

fn filled(layout: &str, name: &str, password: &str) -> String {
    let parts: Vec<_> = layout.split('#').map(|part| part.replace('@', name)).collect();
    parts.join(password)
}

fn traces(password: &str) -> impl Iterator<Item = String> {
    let characters: Vec<_> = password.chars().collect();
    let traces: Vec<String> = characters.windows(TRACE).map(|trace| trace.iter().collect()).collect();
    traces.into_iter()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_password_of_words_is_never_shown(password in passwords(), name in select(NAMES), layout in select(LAYOUTS)) {
        let text = filled(layout, name, &password);
        let other = shown(&filled(layout, name, "olive"));
        let shown = shown(&text);
        for trace in traces(&password) {
            prop_assert!(!shown.contains(&trace) || other.contains(&trace), "{trace:?} of {text:?} in {shown}");
        }
    }
}

#[test]
fn a_user_name_that_signs_in_alone_is_not_shown() {
    for text in
        ["curl https://api.stripe.com/v1/charges -u summerholiday:", "curl -u 'summerholiday:' https://api.stripe.com"]
    {
        assert!(!shown(text).contains("summer"), "{text}");
    }
}

#[test]
fn templates_and_stand_ins_are_shown_since_they_say_what_to_do() {
    for value in ["<your key>", "${STRIPE_SECRET}", "YOUR_SECRET_KEY", "your_key_here", "changeme"] {
        assert!(shown(&format!("STRIPE_SECRET_KEY={value}")).contains(&format!("={value}")), "{value}");
    }
}
