//! What is shown: nothing that was pasted and should stay hidden.

use sample_settings::keys::{body, filled};
use settings_check::{check, view};

fn shown(text: &str) -> String {
    view(text, &check(text)).into_iter().map(|piece| piece.text).collect()
}

#[test]
fn a_view_hides_secrets_known_or_not_and_keeps_the_rest() {
    let text = filled(
        "# Shop\nAPP_NAME=shop\nSTRIPE_SECRET_KEY={{live.secret}}\nDB_PASSWORD=correcthorse\nMAIL=owner@shop.example\n\
         Write to owner@shop.example about token ghp_a8Kd93jdkQ0sm2 please.\n",
    );
    let shown = shown(&text);
    for hidden in ["correcthorse", "owner@shop.example", "ghp_a8Kd93jdkQ0sm2", &filled("{{live.secret}}")[8..]] {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
    for kept in ["# Shop", "STRIPE_SECRET_KEY=", "sk_live_…", "DB_PASSWORD=", "about token"] {
        assert!(shown.contains(kept), "{kept} not in {shown}");
    }
}

#[test]
fn pieces_cover_the_text_without_gaps_and_findings_mark_their_setting() {
    let text = filled("Hello\nSTRIPE_SECRET_KEY={{test.secret}}\nBye");
    let report = check(&text);
    let pieces = view(&text, &report);
    let mut at = 0;
    for piece in &pieces {
        assert_eq!(piece.at.start, at);
        at = piece.at.end;
    }
    assert_eq!(at, text.len());
    let marked: Vec<_> = pieces.iter().filter(|piece| !piece.marks.is_empty()).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!((marked[0].at, marked[0].marks.as_slice()), (report.connections[0].settings[0].at, &[(0, 0)][..]));
}

#[test]
fn a_name_that_is_a_value_is_redacted() {
    let text = filled("{{live.secret}} = {{live.publishable}}");
    for connection in check(&text).connections {
        for setting in connection.settings {
            assert!(!setting.name.contains(&body(24, 1)), "{}", setting.name);
        }
    }
}

#[test]
fn a_secret_of_letters_alone_is_not_taken_for_a_variable_and_shown() {
    let secret = ["ELsPjmti", "BdyargXZK"].concat();
    for text in [format!("{{\nSTRIPE_SECRET_KEY={secret}\n}}"), format!("stripe({{ secretKey: {secret} }});")] {
        assert!(!shown(&text).contains(&secret), "{}", shown(&text));
        for connection in check(&text).connections {
            assert!(connection.settings.iter().all(|setting| !setting.shown.as_str().contains(&secret)), "{text}");
        }
    }
}

#[test]
fn a_piece_of_a_uuid_is_hidden_although_its_parts_are_short() {
    for piece in ["d3e6e-bbf2-f3f1-61a", "9c2-4d1e-8fa0-b", "a1b2-c3d4"] {
        let text = format!("They gave me {piece} for the shop.");
        let shown = shown(&text);
        assert!(shown.starts_with("They gave me …") && !shown.contains(&piece[..8]), "{shown}");
    }
    for kept in ["version v1.2", "the s3 bucket", "in 2026-11-23", "Order 12, article 3b", "utf-8, md5"] {
        let text = format!("Hello,\nthis is about {kept} and more.");
        assert_eq!(shown(&text), text);
    }
}
