//! Values that are no processor's, and values whose start several vendors share.

use settings_check::{ProcessorId, check};

use sample_settings::pattern::Filler;

/// Values of others, by the name of their field.
fn foreign() -> Vec<(String, String)> {
    let mut filler = Filler::new("foreign");
    let text = include_str!("../fixtures/foreign.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" | "));
    lines.map(|(name, pattern)| (name.to_owned(), filler.fill(pattern))).collect()
}

#[test]
fn no_processor_is_claimed_for_anothers_value() {
    let mut claims = Vec::new();
    for (name, value) in foreign() {
        // Clerk's secret keys could be Stripe's by their shape; only the name tells.
        let alone = (name != "CLERK_SECRET_KEY").then(|| value.clone());
        for text in alone.into_iter().chain([format!("{name}={value}\n"), format!("{{\"{name}\": \"{value}\"}}")]) {
            for connection in check(&text).connections {
                if let Some(processor) = connection.processor {
                    claims.push(format!("{}: {text}", processor.id()));
                }
            }
        }
    }
    assert!(claims.is_empty(), "{}", claims.join("\n"));
}

#[test]
fn no_value_is_called_a_key_of_a_processor_whose_start_it_shares() {
    let mut filler = Filler::new("shared");
    for (pattern, never) in [
        ("sk_live_{hex40}", "stripe"),
        ("sk_live_{hex24}", "stripe"),
        ("sk_live_{an40}", "stripe"),
        ("sk_live_{hex64}", "stripe"),
        ("sk_live_a2V5Xz{an40}", "stripe"),
        ("pk_test_Y2xlcmsu{}ZXhhbXBsZS5jb20k", "stripe"),
        ("sk_test_{uuid}", "stripe"),
        ("whsec_{b6430}+/", "stripe"),
        ("live_{un26}", "mollie"),
        ("live_{ln27}", "mollie"),
        ("live_{w40}", "mollie"),
        ("sandbox_{w40}", "braintree"),
        ("EAAG{an160}", "square"),
    ] {
        let report = check(&filler.fill(pattern));
        for connection in report.connections {
            assert_ne!(connection.processor.map(ProcessorId::id), Some(never), "{pattern}");
        }
    }
}
