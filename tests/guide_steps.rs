//! The customer guide: its tables, progress, outcomes and positions.

use payment_help::guide::{Outcome, Position, Progress, SITUATIONS, STEP_COUNT, SituationId, StepId, StepResult};
use payment_help::words::{english, guide as words};

fn all_steps() -> Vec<StepId> {
    SITUATIONS.iter().flat_map(|situation| situation.steps).map(|step| step.id).collect()
}

#[test]
fn the_steps_are_the_articles_in_its_order() {
    let paths: Vec<String> = all_steps().into_iter().map(StepId::path).collect();
    assert_eq!(
        paths,
        [
            "continue-button/mandatory-fields",
            "new-purchase/check-details",
            "new-purchase/clear-cache",
            "new-purchase/other-browser",
            "new-purchase/other-device",
            "new-purchase/ask-issuer",
            "recurring-payment/card-valid",
            "recurring-payment/credit-limit",
            "recurring-payment/ask-issuer",
            "recurring-payment/update-card",
        ]
    );
}

#[test]
fn every_step_has_a_place_of_its_own_in_the_progress() {
    let mut indexes: Vec<usize> = all_steps().into_iter().map(StepId::index).collect();
    indexes.sort_unstable();
    assert_eq!(indexes, (0..STEP_COUNT).collect::<Vec<_>>());
}

#[test]
fn every_step_belongs_to_the_situation_that_lists_it() {
    for situation in SITUATIONS {
        assert_eq!(situation.id.situation().name, situation.name);
        for step in situation.steps {
            assert_eq!(step.id.situation(), situation.id, "{}", step.name);
        }
    }
}

#[test]
fn the_links_to_the_next_step_reach_every_step_and_then_the_end() {
    for situation in SITUATIONS {
        let mut reached = vec![situation.steps[0].id];
        let mut position = Position::after(reached[0]);
        while let Position::Step(step) = position {
            reached.push(step);
            position = Position::after(step);
        }
        assert_eq!(position, Position::End(situation.id));
        assert_eq!(reached, situation.steps.iter().map(|step| step.id).collect::<Vec<_>>());
    }
}

#[test]
fn what_the_words_add_to_a_step_or_situation_is_marked_in_the_tables() {
    for situation in SITUATIONS {
        assert_eq!(words::situation(situation.id).remark.is_some(), situation.extra_remark, "{}", situation.name);
        for step in situation.steps {
            assert_eq!(words::step(step.id).tip.is_some(), step.tip, "{}", step.name);
            assert!(!words::step(step.id).how.is_empty(), "{}", step.name);
        }
    }
}

#[test]
fn every_combination_of_answers_ends_in_an_outcome() {
    for situation in SITUATIONS {
        let steps = situation.steps.len() as u32;
        for combination in 0..3_usize.pow(steps) {
            let mut progress = Progress::default();
            for (at, step) in situation.steps.iter().enumerate() {
                progress.set(step.id, Some(StepResult::ALL[combination / 3_usize.pow(at as u32) % 3]));
            }
            let fixed = situation.steps.iter().find(|step| progress.result(step.id) == Some(StepResult::Fixed));
            let expected = fixed.map_or(Outcome::HandOver, |step| Outcome::Solved(step.id));
            assert_eq!(progress.outcome(situation.id), expected);
            assert_eq!(progress.current(situation.id), None);
            assert_eq!(progress.tried(situation.id), (steps, steps));
        }
    }
}

#[test]
fn a_situation_is_underway_while_a_step_is_left_and_none_fixed_it() {
    let mut progress = Progress::default();
    assert_eq!(progress.outcome(SituationId::NewPurchase), Outcome::Underway);
    progress.set(StepId::ClearCache, Some(StepResult::StillFailing));
    assert_eq!(progress.outcome(SituationId::NewPurchase), Outcome::Underway);
    assert_eq!(progress.tried(SituationId::NewPurchase), (1, 5));
    assert_eq!(progress.tried(SituationId::RecurringPayment), (0, 4));
}

#[test]
fn the_step_to_try_now_is_the_first_without_an_answer() {
    let mut progress = Progress::default();
    assert_eq!(progress.current(SituationId::NewPurchase), Some(StepId::CheckDetails));
    progress.set(StepId::CheckDetails, Some(StepResult::StillFailing));
    progress.set(StepId::OtherBrowser, Some(StepResult::CannotDo));
    assert_eq!(progress.current(SituationId::NewPurchase), Some(StepId::ClearCache));
}

#[test]
fn after_a_step_comes_the_next_below_it_and_at_the_end_the_first_above_it() {
    let mut progress = Progress::default();
    progress.set(StepId::ClearCache, Some(StepResult::StillFailing));
    assert_eq!(progress.current_after(StepId::ClearCache), Some(StepId::OtherBrowser));
    progress.set(StepId::AskIssuerOfPurchase, Some(StepResult::CannotDo));
    assert_eq!(progress.current_after(StepId::AskIssuerOfPurchase), Some(StepId::CheckDetails));
    progress.set(StepId::CheckDetails, Some(StepResult::Fixed));
    assert_eq!(progress.current_after(StepId::CheckDetails), None);
}

#[test]
fn an_answer_can_be_changed_and_taken_back_without_losing_others() {
    let mut progress = Progress::default();
    progress.set(StepId::CardValid, Some(StepResult::StillFailing));
    progress.set(StepId::CreditLimit, Some(StepResult::Fixed));
    progress.set(StepId::CreditLimit, Some(StepResult::CannotDo));
    assert_eq!(progress.result(StepId::CreditLimit), Some(StepResult::CannotDo));
    progress.set(StepId::CreditLimit, None);
    assert_eq!(progress.result(StepId::CreditLimit), None);
    assert_eq!(progress.result(StepId::CardValid), Some(StepResult::StillFailing));
}

#[test]
fn clearing_a_situation_leaves_the_others() {
    let mut progress = Progress::default();
    progress.set(StepId::CardValid, Some(StepResult::StillFailing));
    progress.set(StepId::ClearCache, Some(StepResult::CannotDo));
    progress.clear(SituationId::NewPurchase);
    assert_eq!(progress.result(StepId::ClearCache), None);
    assert_eq!(progress.result(StepId::CardValid), Some(StepResult::StillFailing));
    assert!(!progress.is_empty());
}

#[test]
fn kept_progress_comes_back_as_it_was() {
    let mut progress = Progress::default();
    for (at, step) in all_steps().into_iter().enumerate() {
        progress.set(step, [None, Some(StepResult::Fixed), Some(StepResult::CannotDo)][at % 3]);
        assert_eq!(Progress::from_kept(&progress.to_kept()), progress);
    }
    assert_eq!(Progress::default().to_kept(), "");
}

#[test]
fn steps_and_results_that_are_unknown_are_left_out_of_kept_progress() {
    let kept = "new-purchase/clear-cache=fixed new-purchase/dance=fixed recurring-payment/clear-cache=fixed \
                new-purchase/other-device=maybe new-purchase/ask-issuer = cannot-do";
    let mut expected = Progress::default();
    expected.set(StepId::ClearCache, Some(StepResult::Fixed));
    assert_eq!(Progress::from_kept(kept), expected);
}

#[test]
fn a_fragment_names_a_position_and_the_position_its_fragment() {
    let table = [
        ("", Position::Top),
        ("not-sure", Position::NotSure),
        ("message", Position::Message),
        ("new-purchase", Position::Situation(SituationId::NewPurchase)),
        ("recurring-payment/update-card", Position::Step(StepId::UpdateCard)),
        ("recurring-payment/ask-issuer", Position::Step(StepId::AskIssuerOfRenewal)),
        ("continue-button/end", Position::End(SituationId::ContinueButton)),
    ];
    for (fragment, position) in table {
        assert_eq!(Position::from_fragment(fragment), Some(position));
        assert_eq!(position.fragment(), fragment);
    }
}

#[test]
fn a_fragment_that_the_guide_does_not_have_is_no_position() {
    for fragment in ["main", "new-purchase/", "new-purchase/update-card", "/end", "new-purchase/end/end", "%"] {
        assert_eq!(Position::from_fragment(fragment), None, "{fragment}");
    }
}

#[test]
fn no_two_steps_of_a_situation_have_the_same_heading() {
    let book = english();
    for situation in SITUATIONS {
        let mut titles: Vec<String> =
            situation.steps.iter().map(|step| book.text(words::step(step.id).title)).collect();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), situation.steps.len());
    }
}

proptest::proptest! {
    #[test]
    fn any_kept_text_is_read_without_a_panic(kept in ".*") {
        let progress = Progress::from_kept(&kept);
        proptest::prop_assert_eq!(Progress::from_kept(&progress.to_kept()), progress);
    }

    #[test]
    fn any_fragment_is_read_without_a_panic(fragment in ".*") {
        if let Some(position) = Position::from_fragment(&fragment) {
            proptest::prop_assert_eq!(position.fragment(), fragment);
        }
    }
}

#[test]
fn a_step_that_a_site_leaves_out_is_neither_tried_nor_waited_for() {
    let mut progress = Progress::default();
    progress.set(StepId::CheckDetails, Some(StepResult::Fixed));
    progress.leave_out(StepId::CheckDetails);
    progress.leave_out(StepId::OtherDevice);
    assert_eq!(progress.tried(SituationId::NewPurchase), (0, 3));
    assert_eq!(progress.outcome(SituationId::NewPurchase), Outcome::Underway, "its result does not count");
    assert_eq!(progress.current(SituationId::NewPurchase), Some(StepId::ClearCache));
    for step in [StepId::ClearCache, StepId::OtherBrowser, StepId::AskIssuerOfPurchase] {
        progress.set(step, Some(StepResult::StillFailing));
    }
    assert_eq!(progress.outcome(SituationId::NewPurchase), Outcome::HandOver);
    assert!(!progress.to_kept().contains("check-details"), "nothing of it is kept");
}
