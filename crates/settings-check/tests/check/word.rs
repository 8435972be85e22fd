//! The seller's word, where the text cannot tell live from test.

use sample_settings::keys::body;
use settings_check::{Connection, Question, Verdict, check};

fn random(length: usize) -> String {
    body(length, length)
}

fn only(text: &str) -> Connection {
    let mut connections = check(text).connections;
    assert_eq!(connections.len(), 1, "{text}");
    connections.remove(0)
}

fn authorize_net() -> Connection {
    only(&format!("AUTHORIZENET_API_LOGIN_ID=5{}\nAUTHORIZENET_TRANSACTION_KEY={}\n", random(9), random(16)))
}

#[test]
fn yes_to_all_questions_makes_a_connection_ready_and_one_no_stops_it() {
    use Question::{LiveSide, TestModeOff};
    for (answers, verdict) in [
        (&[][..], Verdict::CannotTell),
        (&[(LiveSide, Some(true))], Verdict::CannotTell),
        (&[(LiveSide, Some(true)), (TestModeOff, Some(true))], Verdict::Ready),
        (&[(LiveSide, Some(false))], Verdict::NotReady),
        (&[(LiveSide, Some(true)), (TestModeOff, Some(false))], Verdict::NotReady),
        (&[(LiveSide, Some(false)), (LiveSide, None)], Verdict::CannotTell),
    ] {
        let mut connection = authorize_net();
        for &(question, answer) in answers {
            connection.answer(question, answer);
        }
        assert_eq!(connection.verdict, verdict, "{answers:?}");
        assert_eq!(connection.is_by_seller(), verdict != Verdict::CannotTell, "{answers:?}");
    }
}

#[test]
fn nothing_is_asked_where_the_text_settles_it_or_no_answer_could() {
    let live = ["sk", "live", &random(24)].join("_");
    let test = ["sk", "test", &random(24)].join("_");
    for text in [
        format!("STRIPE_SECRET_KEY={live}"),
        format!("STRIPE_SECRET_KEY={test}"),
        format!("AUTHORIZENET_API_LOGIN_ID=5{}", random(9)),
        "AUTHORIZENET_TRANSACTION_KEY=your-transaction-key".to_owned(),
    ] {
        let mut connection = only(&text);
        let before = connection.verdict;
        assert_eq!(connection.seller_answers.answers().count(), 0, "{text}");
        connection.answer(Question::LiveSide, Some(true));
        assert_eq!(connection.verdict, before, "an answer to what is not asked counts for nothing: {text}");
    }
}

#[test]
fn answers_stay_while_the_values_look_the_same() {
    let mut before = authorize_net();
    before.answer(Question::LiveSide, Some(false));
    let mut again = authorize_net();
    again.adopt_answers(&before);
    assert_eq!(again.verdict, Verdict::NotReady);
    let mut other = only(&format!("PAYPAL_CLIENT_ID=A{}\nPAYPAL_CLIENT_SECRET=E{}\n", random(79), random(79)));
    other.adopt_answers(&before);
    assert_eq!(other.verdict, Verdict::CannotTell);
}

#[test]
fn one_whole_set_of_several_is_enough_for_the_sellers_word() {
    let (id, secret) =
        (format!("PAYPAL_CLIENT_ID=A{}\n", random(79)), format!("PAYPAL_CLIENT_SECRET=E{}\n", random(79)));
    for (text, verdict) in [(format!("{id}{secret}"), Verdict::Ready), (id, Verdict::CannotTell)] {
        let mut connection = only(&text);
        assert_eq!(connection.verdict, Verdict::CannotTell, "{text}");
        connection.answer(Question::LiveSide, Some(true));
        assert_eq!(connection.verdict, verdict, "{text}");
    }
}
