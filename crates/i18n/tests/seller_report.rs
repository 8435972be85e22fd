//! The seller's report: what it says, and what it never holds.

use guide::seller::{Answer, Answers, Question, stripe_example};
use i18n::{Localizer, english, findings::finding, seller};
use settings_check as settings;

const WHEN: &str = "3 March 2026 at 10:15:00 UTC";

fn report(answers: &Answers, pasted: Option<&str>) -> String {
    let checked = pasted.map(settings::check);
    let connections: Option<Vec<_>> = checked.as_ref().map(|checked| checked.connections.iter().collect());
    let written = seller::Written { answers, connections: connections.as_deref(), when: WHEN };
    seller::report(Localizer::new(english()), written)
}

fn answered(choices: &[(Question, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in choices {
        answers.set(*question, Some(*answer));
    }
    answers
}

fn secrets(example: &str) -> impl Iterator<Item = &str> {
    example.lines().filter_map(|line| line.strip_prefix("Secret key: ")).filter(|value| value.starts_with("sk_"))
}

#[test]
fn a_report_holds_no_pasted_key() {
    let example = stripe_example();
    let report = report(&Answers::default(), Some(&example));
    for secret in secrets(&example) {
        assert!(!report.contains(secret));
        let middle = secret.get(16..secret.len() - 8).unwrap();
        assert!(middle.as_bytes().windows(8).all(|part| !report.contains(std::str::from_utf8(part).unwrap())));
    }
}

#[test]
fn the_example_is_ready_then_not_ready_then_not_ready() {
    let example = stripe_example();
    let report = report(&Answers::default(), Some(&example));
    let verdicts: Vec<_> = report
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .filter_map(|heading| heading.split_once(": "))
        .map(|(_, verdict)| verdict)
        .collect();
    let (ready, not_ready) = ("Looks ready for real payments", "Cannot take real payments");
    assert_eq!(verdicts, [ready, not_ready, not_ready]);
}

#[test]
fn a_finding_says_what_why_and_what_to_do() {
    let example = stripe_example();
    let checked = settings::check(&example);
    let messages = english();
    let report = report(&Answers::default(), Some(&example));
    for connection in &checked.connections {
        for found in &connection.findings {
            let words = finding(&messages, found, connection);
            let line = report.lines().find(|line| line.contains(&words.what) && line.contains(&words.fix));
            assert!(line.is_some_and(|line| line.contains(&words.why)), "{}", words.what);
        }
    }
}

#[test]
fn settings_that_block_are_left_to_do() {
    let task = "- [ ] Fix the settings that the check found wrong.";
    assert!(report(&Answers::default(), Some(&stripe_example())).contains(task));
    assert!(!report(&Answers::default(), None).contains(task));
}

#[test]
fn a_module_that_is_not_saved_is_named_with_what_to_do() {
    let report = report(&answered(&[(Question::BasicInfo, Answer::RedHourglass)]), None);
    assert!(report.contains("- [ ] Basic Info: Follow the red hourglass"), "{report}");
}

#[test]
fn every_answer_and_the_time_are_in_the_report() {
    let report = report(&answered(&[(Question::HowMany, Answer::All), (Question::PlatformAccess, Answer::Done)]), None);
    assert!(report.contains("- How many customers cannot pay? All of them"), "{report}");
    assert!(report.contains(WHEN));
}

#[test]
fn what_the_seller_said_is_told_from_what_the_text_tells() {
    let mut checked = settings::check("NMI_SECURITY_KEY=8Kd93jdkQ0sm2LpX7vT4bNcYa5Rt1Ue0");
    for question in [settings::Question::LiveSide, settings::Question::TestModeOff] {
        checked.connections[0].answer(question, Some(true));
    }
    let connections: Vec<_> = checked.connections.iter().collect();
    let answers = Answers::default();
    let written = seller::Written { answers: &answers, connections: Some(&connections), when: WHEN };
    let report = seller::report(Localizer::new(english()), written);
    assert!(report.contains(": Looks ready for real payments"), "{report}");
    assert_eq!(report.matches("- By your own word: ").count(), 2, "{report}");
    assert!(report.contains("- By your own word: Is the account’s own test mode off? Yes"), "{report}");
}

#[test]
fn the_report_always_says_what_it_cannot_tell() {
    for pasted in [None, Some(""), Some(stripe_example().as_str())] {
        let report = report(&Answers::default(), pasted);
        assert!(report.contains("revoked"), "{report}");
    }
}

#[test]
fn a_report_without_a_check_says_so() {
    assert!(report(&Answers::default(), None).contains("No settings were checked."));
}

#[test]
fn a_connections_name_cannot_write_into_the_report() {
    let example = stripe_example().replace("[Connection 1]", "[# <b>**`Shop`**]");
    let report = report(&Answers::default(), Some(&example));
    assert!(!report.contains("<b>") && !report.contains("**`"), "{report}");
}
