//! Verdicts: wrong only when proven wrong, ready only when nothing is in doubt.

use sample_settings::keys::filled;
use settings_check::{Code, MAX_BYTES, ProcessorId, Severity, Verdict, check};

use crate::summary::{checked, codes};

#[test]
fn verdicts_follow_what_the_text_proves() {
    for (paste, verdict) in [
        ("{{live.secret}}", Verdict::Ready),
        ("{{live.restricted}}", Verdict::Ready),
        ("STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_WEBHOOK_SECRET={{webhook}}", Verdict::Ready),
        ("{{live.publishable}}", Verdict::CannotTell),
        ("{{webhook}}", Verdict::CannotTell),
        ("PAYPAL_CLIENT_SECRET={{paypal.secret}}", Verdict::CannotTell),
        ("STRIPE_SECRET_KEY=sk_live_…9abc", Verdict::CannotTell),
        ("", Verdict::CannotTell),
        ("Nothing of interest stands in this sentence, and nothing in the next.", Verdict::CannotTell),
        ("{{test.secret}}", Verdict::NotReady),
        ("{{placeholder}}", Verdict::NotReady),
        ("{{live.secret}}\n{{test.secret}}", Verdict::NotReady),
        ("{{live.secret}}\n\n{{live.secret.2}}", Verdict::Ready),
    ] {
        assert_eq!(checked(paste).verdict, verdict, "{paste}");
    }
}

#[test]
fn settings_of_other_things_make_no_connection() {
    let others = "APP_NAME=shop\nDB_PASSWORD=hunter2\nSECRET_KEY_BASE=abc\nJWT_SECRET=your_secret";
    let report = checked(others);
    assert!(report.connections.is_empty(), "{report:?}");
    let report =
        checked(&format!("{others}\nCLERK_SECRET_KEY={{{{live.secret}}}}\nSTRIPE_SECRET_KEY={{{{live.secret.2}}}}"));
    assert_eq!((report.connections.len(), report.verdict), (1, Verdict::Ready), "{report:?}");
}

#[test]
fn keys_of_other_vendors_alone_are_said_to_be_theirs() {
    for (paste, vendor) in [
        ("CLERK_SECRET_KEY={{live.secret}}", Some("clerk")),
        ("CLERK_SECRET_KEY={{modern.secret}}", Some("clerk")),
        ("APP_NAME=shop\nCLERK_SECRET_KEY={{test.secret}}", Some("clerk")),
        ("{\"clerk\": {\"secretKey\": \"{{live.secret}}\"}}", Some("clerk")),
        ("Clerk\nSecret key: {{live.secret}}", Some("clerk")),
        ("SVIX_WEBHOOK_SECRET={{webhook}}", Some("svix")),
        ("UPLOADTHING_SECRET={{live.secret}}", None),
    ] {
        let report = checked(paste);
        let [connection] = report.connections.as_slice() else { panic!("{paste}: {report:?}") };
        assert_eq!(
            (connection.processor, connection.verdict, codes(connection)),
            (None, Verdict::CannotTell, vec!["wrong-processor"]),
            "{paste}"
        );
        assert_eq!(connection.findings[0].detail.processor.map(ProcessorId::id), vendor, "{paste}");
        assert!(connection.settings.iter().all(|setting| !setting.kind.id().contains("stripe")), "{paste}");
    }
}

#[test]
fn live_and_test_names_are_two_connections_and_common_settings_go_with_the_live_one() {
    let report = checked(
        "STRIPE_TEST_SECRET_KEY={{test.secret}}\nSTRIPE_LIVE_SECRET_KEY={{live.secret}}\nSTRIPE_LIVE_PK={{live.publishable}}\n\
         STRIPE_WEBHOOK_SECRET={{webhook}}",
    );
    let verdicts: Vec<_> = report.connections.iter().map(|connection| connection.verdict).collect();
    assert_eq!(verdicts, [Verdict::NotReady, Verdict::Ready]);
    assert_eq!(report.connections[1].settings.len(), 3);
}

#[test]
fn a_value_that_several_vendors_issue_is_hedged_or_settled_by_its_name() {
    let shared = format!("sk_live_{}", sample_settings::keys::hex(56, 1));
    let alone = check(&shared);
    assert_eq!(alone.connections[0].processor, None);
    assert_eq!(codes(&alone.connections[0]), ["unrecognised"]);
    let paystack = checked("{{paystack.secret}}");
    assert_eq!(paystack.connections[0].processor.map(ProcessorId::id), Some("paystack"));
}

#[test]
fn a_text_that_is_too_large_is_not_read() {
    let mut text = filled("STRIPE_SECRET_KEY={{test.secret}}\n");
    text.push_str(&" ".repeat(MAX_BYTES));
    assert!(check(&text).connections.is_empty());
}

#[test]
fn a_secret_in_the_open_comes_before_everything_else() {
    let report = checked("STRIPE_SECRET_KEY={{placeholder}}\nSTRIPE_PUBLISHABLE_KEY={{live.secret}}");
    assert_eq!(report.connections[0].findings[0].code.id(), "secret-exposed");
}

#[test]
fn settings_named_live_and_test_are_two_sets_whatever_each_has() {
    for (live, test) in [
        ("STRIPE_LIVE_SECRET_KEY={{live.secret}}", "STRIPE_TEST_SECRET_KEY={{test.secret}}"),
        ("LIVE_SECRET_KEY={{live.secret}}", "TEST_SECRET_KEY={{test.secret}}"),
        ("LIVE_STRIPE_SECRET_KEY={{live.secret}}", "TEST_STRIPE_PUBLISHABLE_KEY={{test.publishable}}"),
        ("STRIPE_LIVE_PUBLISHABLE_KEY={{live.publishable}}", "STRIPE_TEST_SECRET_KEY={{test.secret}}"),
        ("STRIPE_SECRET_KEY_LIVE={{live.secret}}", "STRIPE_SECRET_KEY_TEST={{test.secret}}"),
        ("PROD_STRIPE_SECRET_KEY={{live.secret}}", "DEV_STRIPE_SECRET_KEY={{test.secret}}"),
        ("stripe_live_secret: {{live.secret}}", "stripe_sandbox_secret: {{test.secret}}"),
    ] {
        for paste in [format!("{live}\n{test}"), format!("{test}\n{live}")] {
            let report = checked(&paste);
            assert_eq!(report.connections.len(), 2, "{paste}");
            let mixed = report.connections.iter().any(|connection| codes(connection).contains(&"mixed-environments"));
            assert!(!mixed, "{paste}");
        }
    }
}

#[test]
fn a_value_that_its_name_belies_is_worth_a_note() {
    for (paste, verdict, variety) in [
        ("STRIPE_TEST_SECRET_KEY={{live.secret}}", Verdict::Ready, "named-test"),
        ("SANDBOX_STRIPE_SECRET_KEY={{live.secret}}", Verdict::Ready, "named-test"),
        ("STRIPE_LIVE_SECRET_KEY={{test.secret}}", Verdict::NotReady, "named-live"),
    ] {
        let report = checked(paste);
        let note = report.connections[0].findings.iter().find(|finding| finding.code == Code::MixedEnvironments);
        assert_eq!((report.verdict, note.map(|note| note.detail.variety)), (verdict, Some(variety)), "{paste}");
        assert_eq!(note.map(|note| note.severity), Some(Severity::Notes));
    }
    for paste in ["STRIPE_LIVE_SECRET_KEY={{live.secret}}", "STRIPE_TEST_SECRET_KEY={{test.secret}}"] {
        assert!(!codes(&checked(paste).connections[0]).contains(&"mixed-environments"), "{paste}");
    }
}

#[test]
fn three_common_names_are_braintrees_where_the_private_key_has_its_shape() {
    for paste in [
        "Merchant ID: {{braintree.merchant}}\nPublic key: {{braintree.public}}\nPrivate key: {{braintree.private}}",
        "Merchant ID\n{{braintree.merchant}}\n\nPublic Key\n{{braintree.public}}\n\nPrivate Key\n{{braintree.private}}",
        "MERCHANT_ID={{braintree.merchant}}\nPUBLIC_KEY={{braintree.public}}\nPRIVATE_KEY={{braintree.private}}",
    ] {
        let report = checked(paste);
        assert_eq!(report.connections[0].processor.map(ProcessorId::id), Some("braintree"), "{paste}");
        assert_eq!(report.connections[0].settings.len(), 3, "{paste}");
    }
    for paste in [
        "PUBLIC_KEY={{braintree.public}}\nPRIVATE_KEY={{braintree.private}}",
        "merchant_id: testrest\npublic_key: 36d97419\nprivate_key: eACfz1NuZ9OndBRw+XkXwDdmxr38bWxRR",
    ] {
        assert!(checked(paste).connections.iter().all(|connection| connection.processor.is_none()), "{paste}");
    }
}

#[test]
fn a_value_below_a_label_of_its_dashboard_is_found() {
    let report = checked("PayPal\nClient ID\n{{paypal.id}}\nSecret\n{{paypal.secret}}");
    let kinds: Vec<_> = report.connections[0].settings.iter().map(|setting| setting.kind.noun()).collect();
    assert_eq!(kinds, ["client-id", "client-secret"]);
    assert_eq!(
        checked("PayPal sandbox\nClient ID: {{paypal.id}}").connections[0].name.as_deref(),
        Some("PayPal sandbox")
    );
    assert_eq!(checked("STRIPE_SECRET_KEY=\t{{live.secret}}").connections[0].settings[0].name, "STRIPE_SECRET_KEY");
    assert_eq!(codes(&checked("${STRIPE_SECRET_KEY}").connections[0]), ["placeholder"]);
}

#[test]
fn each_connection_has_the_name_that_stands_before_it() {
    for (first, second) in [("Integration name: ", "\n\n"), ("Name: ", "\n"), ("Title: ", "\n\n")] {
        let paste = filled(&format!(
            "{first}Stripe EU\nSecret key: {{{{live.secret}}}}{second}{first}Stripe US\nSecret key: {{{{test.secret}}}}\n"
        ));
        let report = check(&paste);
        let names: Vec<_> = report.connections.iter().map(|one| one.name.as_deref().unwrap_or_default()).collect();
        assert_eq!(names, ["Stripe EU", "Stripe US"], "{first}");
    }
}

#[test]
fn labels_below_one_with_the_processors_name_are_its_own_but_variables_are_not() {
    let labels =
        "PayPal API Username: shop_api1.example.org\nAPI Password: Q7H4WTU3S8MY44S9\nSignature: {{signature}}\n"
            .replace("{{signature}}", &["AFcWxV21", &"C7fd0v3bYYYRCpSSRl31Aq8y".repeat(2)].concat());
    assert_eq!(check(&labels).connections[0].settings.len(), 3);
    let variables = "PAYPAL_API_USERNAME=shop_api1.example.org\nDB_PASSWORD=correcthorse\n";
    assert_eq!(check(variables).connections[0].settings.len(), 1);
}

#[test]
fn a_slot_that_comes_again_further_in_is_another_connection() {
    let nested = |slot| format!("shops:\n  stripe:\n    secret_key: {{{{live.secret}}}}\n    more:\n      {slot}\n");
    for (slot, count) in [("secret_key: {{live.secret.2}}", 2), ("publishable_key: {{live.publishable}}", 1)] {
        assert_eq!(checked(&nested(slot)).connections.len(), count, "{slot}");
    }
}

#[test]
fn a_section_for_an_environment_does_not_make_its_settings_choices_of_one() {
    let report = checked("PayPal\n\n[live]\nclient_id={{paypal.id}}\nsecret={{paypal.secret}}\ncolour=test\n");
    assert_eq!(report.verdict, Verdict::CannotTell);
    assert!(report.connections.iter().flat_map(|one| &one.settings).all(|setting| setting.name != "colour"));
}
