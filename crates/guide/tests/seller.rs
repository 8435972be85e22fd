//! The seller guide: its order, its answers, and the tasks that are left.

use guide::seller::{Answer, Answers, Part, Question, Records, Task, open_tasks, stripe_example};

fn answered(choices: &[(Question, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in choices {
        answers.set(*question, Some(*answer));
    }
    answers
}

fn how_many(answer: Option<Answer>) -> Answers {
    let mut answers = Answers::default();
    answers.set(Question::HowMany, answer);
    answers
}

const ENTRANCES: [Option<Answer>; 4] = [None, Some(Answer::OneOrFew), Some(Answer::All), Some(Answer::NotSure)];

#[test]
fn every_path_ends_in_a_report() {
    for entrance in ENTRANCES {
        let answers = how_many(entrance);
        for start in Part::ALL {
            let path: Vec<_> = std::iter::successors(Some(start), |part| part.next(&answers)).take(20).collect();
            assert_eq!(path.last(), Some(&Part::Report), "{entrance:?} from {start:?}");
        }
    }
}

#[test]
fn no_part_comes_twice_on_a_path() {
    for entrance in ENTRANCES {
        let route = Part::route(&how_many(entrance));
        for part in route {
            assert_eq!(route.iter().filter(|other| *other == part).count(), 1, "{entrance:?} {part:?}");
        }
    }
}

#[test]
fn when_all_customers_are_affected_the_product_comes_first() {
    assert_eq!(Part::HowMany.next(&how_many(Some(Answer::All))), Some(Part::Product));
}

#[test]
fn when_one_or_a_few_are_affected_the_processors_records_come_next() {
    assert_eq!(Part::HowMany.next(&how_many(Some(Answer::OneOrFew))), Some(Part::Records));
}

#[test]
fn every_part_but_the_tools_asks_something() {
    for part in Part::ALL.into_iter().filter(|part| !part.is_extra()) {
        assert!(Question::ALL.iter().any(|question| question.part() == part), "{part:?}");
    }
}

#[test]
fn ids_are_unique_and_safe_in_an_address() {
    let ids: Vec<_> = Part::ALL.map(Part::id).into_iter().chain(Question::ALL.map(Question::id)).collect();
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
        assert!(id.chars().all(|character| character.is_ascii_lowercase() || character == '-'), "{id}");
    }
}

#[test]
fn a_module_that_is_not_saved_is_named() {
    for module in Question::MODULES {
        for answer in [Answer::ConfigureLater, Answer::RedHourglass, Answer::NotSure] {
            let tasks = open_tasks(&answered(&[(module, answer)]));
            assert!(tasks.contains(&Task { question: module, answer: Some(answer) }), "{module:?} {answer:?}");
        }
    }
}

#[test]
fn a_saved_module_leaves_nothing_to_do() {
    for module in Question::MODULES {
        let tasks = open_tasks(&answered(&[(module, Answer::Saved)]));
        assert!(tasks.iter().all(|task| task.question != module), "{module:?}");
    }
}

#[test]
fn nothing_is_left_when_everything_is_settled() {
    for entrance in [Answer::OneOrFew, Answer::All] {
        let mut answers = Answers::default();
        for question in Question::ALL {
            answers.set(question, question.answers().first().copied());
        }
        answers.set(Question::HowMany, Some(entrance));
        assert_eq!(open_tasks(&answers), []);
    }
}

#[test]
fn one_customer_does_not_send_the_seller_through_the_product() {
    let tasks = open_tasks(&how_many(Some(Answer::OneOrFew)));
    assert!(tasks.iter().all(|task| task.question.part() != Part::Product));
    assert!(tasks.iter().any(|task| task.question == Question::LinkSent));
}

#[test]
fn no_link_needs_sending_when_all_customers_are_affected() {
    assert!(open_tasks(&how_many(Some(Answer::All))).iter().all(|task| task.question != Question::LinkSent));
}

#[test]
fn an_answer_of_another_question_changes_nothing() {
    let mut answers = how_many(Some(Answer::All));
    answers.set(Question::HowMany, Some(Answer::Saved));
    assert_eq!(answers.of(Question::HowMany), Some(Answer::All));
}

#[test]
fn an_answer_can_be_changed_and_taken_back() {
    let mut answers = answered(&[(Question::BasicInfo, Answer::RedHourglass), (Question::Pricing, Answer::Saved)]);
    answers.set(Question::BasicInfo, Some(Answer::Saved));
    assert_eq!(answers.of(Question::BasicInfo), Some(Answer::Saved));
    answers.set(Question::BasicInfo, None);
    assert_eq!(answers.of(Question::BasicInfo), None);
    assert_eq!(answers.of(Question::Pricing), Some(Answer::Saved));
}

#[test]
fn every_answer_survives_being_kept() {
    for question in Question::ALL {
        for answer in question.answers() {
            let answers = answered(&[(question, *answer), (Question::PlatformAccess, Answer::Done)]);
            assert_eq!(Answers::from_text(&answers.to_text()).of(question), Some(*answer));
        }
    }
}

#[test]
fn unknown_kept_answers_are_ignored() {
    for kept in
        ["", "x", "customers", "customers/", "customers/saved", "/all", "nothing/all", "customers/all/x", "\u{feff}"]
    {
        assert!(Answers::from_text(kept).is_empty(), "{kept:?}");
    }
    let answers = Answers::from_text("gone/done customers/all basic-info/gone pricing/saved");
    assert_eq!(answers.to_text(), "customers/all pricing/saved");
}

#[test]
fn each_processor_that_can_be_chosen_has_its_records() {
    let records = Records::ALL.map(|records| records.processor);
    assert_eq!(records.as_slice(), Question::Processor.answers());
}

#[test]
fn all_addresses_are_encrypted() {
    for records in Records::ALL {
        for address in [records.log_in, records.payments, records.credentials].into_iter().flatten() {
            assert!(address.starts_with("https://"), "{address}");
        }
    }
}

#[test]
fn the_example_has_a_live_key_then_a_test_key_then_words() {
    let example = stripe_example();
    let values: Vec<_> = example.lines().filter_map(|line| line.strip_prefix("Secret key: ")).collect();
    assert_eq!(values.len(), 3);
    assert!(values[0].starts_with(&["sk_", "live_"].concat()));
    assert!(values[1].starts_with(&["sk_", "test_"].concat()));
    assert!(values[2].contains(' '));
}

proptest::proptest! {
    #[test]
    fn any_kept_text_is_read_without_a_panic(kept in ".*") {
        let answers = Answers::from_text(&kept);
        proptest::prop_assert_eq!(Answers::from_text(&answers.to_text()), answers);
    }
}
