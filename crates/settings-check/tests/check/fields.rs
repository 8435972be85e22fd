//! Inputs of a form: one card, one connection.

use sample_settings::keys::filled;
use settings_check::{Code, FormInput, ProcessorId, Slot, Verdict, check_fields};

use crate::summary::codes;

fn card(secret: &str, publishable: &str) -> settings_check::Connection {
    let (secret, publishable) = (filled(secret), filled(publishable));
    let fields = [
        FormInput { slot: Slot::SecretKey, value: &secret },
        FormInput { slot: Slot::PublishableKey, value: &publishable },
    ];
    check_fields(&fields)
}

#[test]
fn a_card_is_judged_like_a_paste() {
    for (secret, publishable, verdict, expected) in [
        ("{{live.secret}}", "{{live.publishable}}", Verdict::Ready, &[][..]),
        ("{{live.secret}}", "", Verdict::Ready, &[]),
        ("{{live.secret}}\n", "", Verdict::Ready, &["stray-characters"]),
        ("{{live.publishable}}", "{{live.secret}}", Verdict::NotReady, &["secret-exposed", "swapped"]),
        ("{{paypal.secret}}", "", Verdict::NotReady, &["wrong-processor"]),
        ("STRIPE_SECRET_KEY={{live.secret}}", "", Verdict::Ready, &["extra-text"]),
        ("{{placeholder}}", "{{live.publishable}}", Verdict::NotReady, &["placeholder"]),
    ] {
        let connection = card(secret, publishable);
        assert_eq!((connection.verdict, codes(&connection)), (verdict, expected.to_vec()), "{secret} {publishable}");
        assert_eq!(connection.processor.map(ProcessorId::id), Some("stripe"));
    }
}

#[test]
fn places_are_within_the_inputs_own_value() {
    let connection = card("  {{live.secret}}", "{{live.publishable}}");
    assert_eq!((connection.settings[0].at.start, connection.settings[0].at.end), (2, 34));
    assert_eq!((connection.settings[1].at.start, connection.settings[1].at.end), (0, 32));
    let stray = connection.findings.iter().find(|finding| finding.code == Code::StrayCharacters).expect("spaces");
    assert_eq!((stray.at.start, stray.at.end), (0, 2));
}
