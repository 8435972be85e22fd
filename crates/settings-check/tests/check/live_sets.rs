//! Sets that can take real payments, as people paste them: none of them is called not ready.

use sample_settings::keys::filled;
use settings_check::{Code, Finding, Severity, Verdict, check, view};

/// Settings of a live set in layouts that hold more than its keys.
const LAYOUTS: &[&str] = &[
    // Settings exports hold the fields for tests, too.
    "{\"testmode\":\"no\",\"publishable_key\":\"{{live.publishable}}\",\"secret_key\":\"{{live.secret}}\",\
     \"test_publishable_key\":\"\",\"test_secret_key\":\"\",\"test_webhook_secret\":\"\"}",
    "STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_CONNECT_CLIENT_ID=\n",
    "STRIPE_SECRET_KEY=**{{live.secret}}**",
    "STRIPE_SECRET_KEY=__{{live.secret}}__",
    "STRIPE_SECRET_KEY=***{{live.secret}}***",
    "Secret key: **{{live.secret}}**",
    // A name that is put where its value belongs.
    "KEY = '{{live.secret}}'\nstripe.api_key = KEY",
    "STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_API_KEY=$STRIPE_SECRET_KEY",
    "STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_API_KEY=${STRIPE_SECRET_KEY}",
    // Character data of XML.
    "<secret_key><![CDATA[{{live.secret}}]]></secret_key>",
    "<stripe>\n<secret_key><![CDATA[{{live.secret}}]]></secret_key>\n\
     <publishable_key><![CDATA[{{live.publishable}}]]></publishable_key>\n</stripe>",
    // Sellers choose some secrets themselves.
    "STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_WEBHOOK_SECRET=harbor123",
];

#[test]
fn a_live_set_is_ready_in_ordinary_layouts() {
    for layout in LAYOUTS {
        let report = check(&filled(layout));
        assert_eq!(report.verdict, Verdict::Ready, "{layout}: {report:?}");
    }
}

#[test]
fn a_number_in_a_label_is_no_value() {
    let report = check(&filled("Client ID\n{{paypal.id}}\n\nSecret key 1\n{{paypal.secret}}"));
    assert_eq!((report.connections.len(), report.verdict), (1, Verdict::CannotTell), "{report:?}");
}

#[test]
fn a_required_field_that_is_empty_still_blocks() {
    for paste in ["STRIPE_SECRET_KEY=", "PAYPAL_CLIENT_ID={{paypal.id}}\nPAYPAL_CLIENT_SECRET="] {
        let report = check(&filled(paste));
        assert_eq!(report.verdict, Verdict::NotReady, "{paste}: {report:?}");
    }
}

#[test]
fn what_chooses_the_environment_settles_it() {
    let set = "PAYPAL_CLIENT_ID={{paypal.id}}\nPAYPAL_CLIENT_SECRET={{paypal.secret}}\n";
    for (choice, verdict) in [
        ("PAYPAL_MODE=live", Verdict::Ready),
        ("PAYPAL_SANDBOX=false", Verdict::Ready),
        ("PAYPAL_API_URL=https://api-m.paypal.com", Verdict::Ready),
        ("PAYPAL_MODE=sandbox", Verdict::NotReady),
        ("PAYPAL_SANDBOX=true", Verdict::NotReady),
        ("PAYPAL_API_URL=https://shop.example", Verdict::CannotTell),
    ] {
        let report = check(&filled(&format!("{set}{choice}")));
        assert_eq!(report.verdict, verdict, "{choice}: {report:?}");
        let is_open =
            report.connections.iter().flat_map(|one| &one.findings).any(|one| one.code == Code::EnvironmentUnknown);
        assert_eq!(is_open, verdict == Verdict::CannotTell, "{choice}");
    }
}

#[test]
fn a_switch_does_not_vouch_for_a_value_with_damage() {
    let set = "PAYPAL_CLIENT_ID={{paypal.id}}\nPAYPAL_CLIENT_SECRET=\"{{paypal.secret}} \"\nPAYPAL_MODE=live";
    assert_ne!(check(&filled(set)).verdict, Verdict::Ready);
}

#[test]
fn a_card_number_in_prose_warns_and_is_hidden_but_blocks_nothing() {
    let text = filled("I tried 4242 4242 4242 4242 and it fails.\n\nSTRIPE_SECRET_KEY={{live.secret}}");
    let report = check(&text);
    let of_card = |finding: &&Finding| finding.code == Code::CardNumber;
    let found: Vec<&Finding> = report.connections.iter().flat_map(|one| &one.findings).filter(of_card).collect();
    assert!(found.len() == 1 && found[0].severity == Severity::Warns, "{report:?}");
    assert!(report.connections.iter().all(|one| one.verdict != Verdict::NotReady), "{report:?}");
    let shown: String = view(&text, &report).into_iter().map(|piece| piece.text).collect();
    assert!(!shown.contains("4242"), "{shown}");
}
