//! Formats: the article's three connections, and full sets, written in every way that people have.

use std::{fs, path::Path};

use sample_settings::keys::filled;
use settings_check::{Verdict, check};

use crate::summary::{checked, codes};

/// Each file of `tests/fixtures/formats` starts with what it must give: a line for each connection with its
/// verdict, the count of its settings and its codes, up to a line of `===`.
#[test]
fn every_fixture_gives_what_it_says() {
    let folder = Path::new("tests/fixtures/formats");
    let mut tried = 0;
    for file in fs::read_dir(folder).expect("the fixtures are there") {
        let path = file.expect("a file").path();
        let fixture = fs::read_to_string(&path).expect("text");
        let (expected, paste) = fixture.split_once("===\n").expect("a line of === parts a fixture");
        let found: Vec<String> = checked(paste)
            .connections
            .iter()
            .map(|connection| {
                let codes = codes(connection).join(" ");
                format!("{} {} {codes}", connection.verdict.id(), connection.settings.len()).trim_end().to_owned()
            })
            .collect();
        assert_eq!(found, expected.lines().collect::<Vec<_>>(), "{}", path.display());
        tried += 1;
    }
    assert!(tried > 20, "only {tried} fixtures");
}

#[test]
fn the_order_of_connections_is_that_of_the_paste() {
    for paste in [
        "{{test.secret}}\n{{live.secret}}\n{{placeholder}}",
        "Secret key: {{test.secret}}\nSecret key: {{live.secret}}\nSecret key: {{placeholder}}",
        "[{\"secret_key\":\"{{test.secret}}\"},{\"secret_key\":\"{{live.secret}}\"},{\"secret_key\":\"{{placeholder}}\"}]",
    ] {
        let verdicts: Vec<_> = checked(paste).connections.iter().map(|connection| connection.verdict).collect();
        assert_eq!(verdicts, [Verdict::NotReady, Verdict::Ready, Verdict::NotReady], "{paste}");
    }
}

#[test]
fn each_item_of_a_list_is_a_connection_with_or_without_a_key() {
    for paste in [
        "[{\"key\": \"YOUR_KEY\"}, {\"key\": \"{{live.secret}}\"}]",
        "[\n  {\n    \"key\": \"YOUR_KEY\"\n  },\n  {\n    \"key\": \"{{live.secret}}\"\n  }\n]",
        "[{\"name\": \"A\", \"token\": \"YOUR_KEY\"}, {\"name\": \"B\", \"token\": \"{{live.secret}}\"}]",
        "- key: your-key-here\n- key: {{live.secret}}\n",
        "connections:\n  - name: One\n    token: xxxxxxxxxxxx\n  - name: Two\n    token: {{live.secret}}\n",
    ] {
        let report = checked(paste);
        let found: Vec<_> =
            report.connections.iter().map(|connection| (connection.verdict, codes(connection).join(" "))).collect();
        assert_eq!(found, [(Verdict::NotReady, "placeholder".to_owned()), (Verdict::Ready, String::new())], "{paste}");
    }
    let empty = checked("[{\"key\": \"\"}, {\"key\": \"{{live.secret}}\"}]");
    assert_eq!(codes(&empty.connections[0]), ["empty"]);
}

#[test]
fn each_line_of_a_list_of_connections_is_one_whatever_parts_its_name_from_its_key() {
    for separator in [": ", " - ", " – ", " — ", " → ", ", ", ",", ";", " | ", "|", "\t", " = "] {
        for names in [["Store A", "Store B", "Store C"], ["Main shop", "Europe", "Asia"]] {
            for placeholder in ["your key here", "sk_live_...", "<your-secret-key>", "(none)", "xxxxxxxx"] {
                let keys = ["{{live.secret}}", "{{test.secret}}", placeholder];
                let rows: Vec<_> = names.iter().zip(keys).map(|(name, key)| [name, separator, key].concat()).collect();
                let paste = rows.join("\n");
                let report = checked(&paste);
                let found: Vec<_> = report
                    .connections
                    .iter()
                    .map(|connection| (connection.name.as_deref(), connection.verdict, codes(connection).join(" ")))
                    .collect();
                let expected = [
                    (Some(names[0]), Verdict::Ready, String::new()),
                    (Some(names[1]), Verdict::NotReady, "test-key".to_owned()),
                    (Some(names[2]), Verdict::NotReady, "placeholder".to_owned()),
                ];
                assert_eq!(found, expected, "{paste}");
            }
        }
    }
}

#[test]
fn a_line_beside_keys_that_speaks_of_something_else_is_no_connection() {
    for line in
        ["Phone: 555 0100", "DB_PASSWORD: changeme", "Contact: your name", "Notes - ask Ann", "Owner:", "Ann, Bo"]
    {
        for paste in [format!("Main: {{{{live.secret}}}}\n{line}"), format!("{line}\nMain - {{{{live.secret}}}}")] {
            let report = checked(&paste);
            let verdicts: Vec<_> = report.connections.iter().map(|connection| connection.verdict).collect();
            assert_eq!(verdicts, [Verdict::Ready], "{paste}");
        }
    }
}

#[test]
fn options_of_wordpress_keep_their_names() {
    let string = |text: &str| format!("s:{}:\"{text}\";", text.len());
    let pair = |name: &str, value: &str| string(name) + &string(value);
    let dump = [
        "a:6:{",
        &pair("enabled", "yes"),
        "s:8:\"testmode\";b:0;",
        &pair("publishable_key", &filled("{{live.publishable}}")),
        &pair("secret_key", &filled("{{live.secret}}")),
        &pair("test_secret_key", &filled("{{test.secret}}")),
        &pair("webhook_secret", &filled("{{webhook}}")),
        "}",
    ]
    .concat();
    let report = check(&dump);
    let names: Vec<Vec<_>> = report
        .connections
        .iter()
        .map(|connection| connection.settings.iter().map(|setting| setting.name.as_str()).collect())
        .collect();
    assert_eq!(names, [vec!["publishable_key", "secret_key", "webhook_secret"], vec!["test_secret_key"]]);
    assert_eq!(report.connections[0].verdict, Verdict::Ready);
}

#[test]
fn a_connection_is_named_by_the_part_that_tells_most() {
    for (paste, name) in [
        ("production:\n  stripe:\n    secret_key: {{live.secret}}\n", Some("production")),
        ("services:\n  stripe:\n    secret_key: {{live.secret}}\n", Some("stripe")),
        ("services:\n  web:\n    environment:\n      - STRIPE_SECRET_KEY={{live.secret}}\n", Some("web")),
        ("kind: Secret\nstringData:\n  STRIPE_SECRET_KEY: {{live.secret}}\n", None),
        ("{\"name\": \"EU shop\", \"secret_key\": \"{{live.secret}}\"}", Some("EU shop")),
    ] {
        assert_eq!(checked(paste).connections[0].name.as_deref(), name, "{paste}");
    }
}

#[test]
fn an_empty_webhook_secret_does_not_stop_payments() {
    for paste in [
        "STRIPE_SECRET_KEY={{live.secret}}\nSTRIPE_WEBHOOK_SECRET=\n",
        "{\"Stripe\": {\"SecretKey\": \"{{live.secret}}\", \"WebhookSecret\": \"\"}}",
    ] {
        let report = checked(paste);
        assert_eq!((report.verdict, codes(&report.connections[0])), (Verdict::Ready, vec!["empty"]), "{paste}");
    }
}
