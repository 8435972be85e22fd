//! Line ends of other systems change nothing.

use payment_help::settings::check;

use crate::{keys::filled, pastes::said};

#[test]
fn windows_line_ends_say_the_same_as_others() {
    let key = filled("{{modern.secret}}");
    let (head, tail) = key.split_at(61);
    for text in [
        format!("{head}\n{tail}\n"),
        format!("STRIPE_SECRET_KEY={head}\n{tail}\nX=1\n"),
        filled("Stripe\n\nSecret key:\n{{live.secret}}\n\nPublishable key:\n{{live.publishable}}\n"),
        filled("Live\nSecret key: {{live.secret}}\n\nTest\nSecret key: {{test.secret}}\n"),
        filled("stripe:\n  secret_key: {{live.secret}}\n  publishable_key: {{live.publishable}}\n"),
        filled("{{test.secret}}\n{{live.secret}}\n{{placeholder}}\n"),
    ] {
        let expected = said(&check(&text));
        assert!(!expected.is_empty(), "{text}");
        for end in ["\r\n", "\r"] {
            assert_eq!(said(&check(&text.replace('\n', end))), expected, "{end:?} in {text}");
        }
    }
}
