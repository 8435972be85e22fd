//! Commas and semicolons after values: part of the format, or pasted with the value.

use crate::pastes::each_is_said;

#[test]
fn a_mark_after_a_labels_value_is_stray_and_the_label_keeps_its_slot() {
    for mark in [",", ";"] {
        for (name, other) in [("Secret key", "Publishable key"), ("secret_key", "publishable_key")] {
            let paste = format!("{name}: {{{{live.secret}}}}{mark}\n{other}: {{{{live.publishable}}}}{mark}\n");
            each_is_said(&[(&paste, &["ready: secret-key publishable-key; stray-characters"])]);
        }
        let paste = format!(
            "API Login ID: {{{{authorize.login}}}}{mark}\nTransaction Key: {{{{authorize.transaction}}}}{mark}"
        );
        let expected = "cannot-tell: api-login-id transaction-key; environment-unknown stray-characters";
        each_is_said(&[(&paste, &[expected])]);
    }
}

#[test]
fn a_mark_that_belongs_to_the_format_is_not_stray() {
    each_is_said(&[
        ("Secret key: \"{{live.secret}}\",", &["ready: secret-key"]),
        ("Secret key: {{live.secret}}, publishable key: {{live.publishable}}", &["ready: secret-key publishable-key"]),
        (
            "{secret_key: {{live.secret}}, publishable_key: {{live.publishable}}}",
            &["ready: secret-key publishable-key"],
        ),
        ("const config = {\n  secretKey: '{{live.secret}}',\n};", &["ready: secret-key"]),
        ("gateway = Stripe(\n    secret_key='{{live.secret}}',\n)", &["ready: secret-key"]),
        ("stripe.api_key = '{{live.secret}}';", &["ready: secret-key"]),
    ]);
}
