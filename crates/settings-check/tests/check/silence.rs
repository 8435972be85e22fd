//! Long texts in which little is about payments: logs, mails, programs, other settings.

use crate::pastes::{each_is_said, said};
use sample_settings::keys::{body, filled};
use settings_check::check;

const STRIPE: &str = "STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_PUBLISHABLE_KEY={{live.publishable}}\n";
const PAYPAL: &str = "PAYPAL_CLIENT_ID={{paypal.id}}\nPAYPAL_CLIENT_SECRET={{paypal.secret}}\n";
const CLASSIC: &str = "Username: shop_api1.example.org\nPassword: {{authorize.transaction}}\nSignature: A";

/// Paragraphs that say nothing of payments.
const SILENT: &[&str] = &[
    "2026-11-02 08:15:12 INFO order 12 was shipped, it took 12 ms\n\
     2026-11-02 08:15:13 WARN retrying the mail for order 12: connection reset by peer\n",
    "Customers write that the page stays white after they press the button. We looked at it together.\n",
    "fn total(items: &[Item]) -> u32 {\n    items.iter().map(|item| item.price * item.count).sum()\n}\n",
    "cluster:\n  port: 8080\n  workers: 4\n  cache:\n    minutes: 15\n    folder: /var/cache/shop-12\n",
    "Traceback (most recent call last):\n  File \"/srv/views.py\", line 42, in pay\n    raise ValueError(\"none: 1234\")\n\
     ValueError: none: 1234, which is the number of an order\n",
];

#[test]
fn what_says_nothing_of_payments_changes_nothing_around_it() {
    let classic = CLASSIC.to_owned() + &body(54, 5);
    let apart = filled(&format!("{STRIPE}\n{PAYPAL}\n{classic}"));
    let expected = said(&check(&apart));
    assert_eq!(expected.len(), 2, "{expected:?}");
    for silent in SILENT {
        let text = filled(&format!("{STRIPE}\n{silent}\n{PAYPAL}\n{silent}\n{classic}\n\n{silent}"));
        assert_eq!(said(&check(&text)), expected, "{silent}");
    }
}

#[test]
fn what_may_matter_is_read_among_it() {
    let prose = SILENT.concat();
    each_is_said(&[
        (
            &format!(
                "{STRIPE}\n{prose}The card of the customer who wrote to us last week is 4242 4242 4242 4242, she says.\n"
            ),
            &["ready: secret-key publishable-key", "cannot-tell: card-number; card-number"],
        ),
        (
            &format!(
                "{STRIPE}\nregion: eu-west-1, as all of the shop is\nthe old one: {{{{test.secret}}}} from the first days of it\n"
            ),
            &["ready: secret-key publishable-key", "not-ready: secret-key; extra-text test-key"],
        ),
    ]);
}

#[test]
fn credentials_that_only_their_names_tell_are_read_among_it() {
    let classic = CLASSIC.to_owned() + &body(54, 5);
    let text = filled(&format!("{STRIPE}\n{}\n{classic}", SILENT.join("\n")));
    assert_eq!(said(&check(&text)), said(&check(&filled(&format!("{STRIPE}\n{classic}")))));
    assert_eq!(said(&check(&text)).len(), 2);
}

#[test]
fn a_key_that_no_name_is_beside_is_read_among_it() {
    let key = ["live", &body(30, 6)].join("_");
    let text = filled(&format!("{STRIPE}\nWe had {key} in the first days of all this, as Anna wrote on Monday.\n"));
    let report = check(&text);
    assert!(
        report.connections.iter().flat_map(|one| &one.settings).any(|one| one.kind.id() == "mollie.api-key"),
        "{text}"
    );
}

#[test]
fn an_option_counts_where_its_processor_is_met_later() {
    let options = "region: eu-west-1, as all of the shop is\nenvironment: sandbox\nworkers: 4 in the day, 2 at night\n";
    let found = |settings: &str| {
        let report = check(&filled(&format!("shop: one\n\n{options}\n{settings}")));
        report.connections.iter().flat_map(|one| &one.settings).any(|setting| setting.name == "environment")
    };
    assert!(found("Client ID: {{paypal.id}}\nSecret: {{paypal.secret}}\n"));
    assert!(!found("nothing=here\n"));
}

#[test]
fn a_line_of_a_log_is_no_option_of_the_connection_above_it() {
    let log = SILENT.last().expect("there are some");
    let report = check(&filled(&format!("[live]\n{PAYPAL}\nPayPal\n\n{log}")));
    let names: Vec<_> = report.connections.iter().flat_map(|one| &one.settings).map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["PAYPAL_CLIENT_ID", "PAYPAL_CLIENT_SECRET"]);
}
