//! The customer guide: its tables, progress, outcomes and positions.

use guide::{Extent, Outcome, Position, Progress, SITUATIONS, STEP_COUNT, SituationId, StepId, StepResult};

fn all_steps() -> Vec<StepId> {
    SITUATIONS.iter().flat_map(|situation| situation.steps).map(|step| step.id).collect()
}

#[test]
fn without_the_extra_ones_the_steps_are_the_articles_in_its_order() {
    let steps = all_steps().into_iter().filter(|step| !step.is_extra());
    let paths: Vec<String> = steps.map(StepId::path).collect();
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
fn a_situation_starts_with_a_step_of_the_article() {
    // It is the one that is open at first, whichever steps are shown.
    assert!(SITUATIONS.iter().all(|situation| !situation.steps[0].extra));
}

#[test]
fn the_steps_beyond_the_article_are_marked() {
    let extra: Vec<String> = all_steps().into_iter().filter(|step| step.is_extra()).map(StepId::path).collect();
    assert_eq!(
        extra,
        [
            "new-purchase/already-paid",
            "new-purchase/approve",
            "new-purchase/name-and-address",
            "new-purchase/other-way",
            "new-purchase/blockers",
            "new-purchase/vpn-and-pop-ups",
            "new-purchase/online-payments",
            "recurring-payment/approve",
            "recurring-payment/online-payments",
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
fn the_links_to_the_next_step_reach_every_step_that_is_shown_and_then_the_end() {
    for (situation, extent) in SITUATIONS.iter().flat_map(|one| [(one, Extent::All), (one, Extent::Article)]) {
        let mut reached = vec![situation.steps[0].id];
        let mut position = Position::after(reached[0], extent);
        while let Position::Step(step) = position {
            reached.push(step);
            position = Position::after(step, extent);
        }
        assert_eq!(position, Position::End(situation.id));
        let shown = situation.steps.iter().filter(|step| extent.has(step)).map(|step| step.id);
        assert_eq!(reached, shown.collect::<Vec<_>>());
    }
}

#[test]
fn every_combination_of_answers_ends_in_an_outcome() {
    for (situation, extent) in SITUATIONS.iter().flat_map(|one| [(one, Extent::All), (one, Extent::Article)]) {
        let shown: Vec<_> = situation.steps.iter().filter(|step| extent.has(step)).collect();
        let steps = shown.len() as u32;
        for combination in 0..3_usize.pow(steps) {
            let mut progress = Progress::default();
            progress.set_extent(extent);
            for (at, step) in shown.iter().enumerate() {
                progress.set(step.id, Some(StepResult::ALL[combination / 3_usize.pow(at as u32) % 3]));
            }
            let fixed = shown.iter().find(|step| progress.result(step.id) == Some(StepResult::Fixed));
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
    assert_eq!(progress.tried(SituationId::NewPurchase), (1, 12));
    assert_eq!(progress.tried(SituationId::RecurringPayment), (0, 6));
}

#[test]
fn with_the_articles_steps_alone_only_they_count_and_no_answer_is_lost() {
    let mut progress = Progress::default();
    progress.set(StepId::CheckDetails, Some(StepResult::StillFailing));
    progress.set(StepId::ApprovePurchase, Some(StepResult::StillFailing));
    progress.set_extent(Extent::Article);
    assert_eq!(progress.tried(SituationId::NewPurchase), (1, 5));
    assert_eq!(progress.current(SituationId::NewPurchase), Some(StepId::ClearCache));
    progress.set(StepId::ApprovePurchase, Some(StepResult::Fixed));
    assert_eq!(
        progress.outcome(SituationId::NewPurchase),
        Outcome::Solved(StepId::ApprovePurchase),
        "what fixed it did so"
    );
    let back = Progress::from_text(&progress.to_text());
    assert_eq!(back, progress, "the choice of steps is kept too");
    progress.set_extent(Extent::All);
    assert_eq!(progress.tried(SituationId::NewPurchase), (2, 12));
}

#[test]
fn the_step_to_try_now_is_the_first_without_an_answer() {
    let mut progress = Progress::default();
    assert_eq!(progress.current(SituationId::NewPurchase), Some(StepId::CheckDetails));
    progress.set(StepId::CheckDetails, Some(StepResult::StillFailing));
    progress.set(StepId::OtherBrowser, Some(StepResult::CannotDo));
    assert_eq!(progress.current(SituationId::NewPurchase), Some(StepId::AlreadyPaid));
}

#[test]
fn after_a_step_comes_the_next_below_it_and_at_the_end_the_first_above_it() {
    let mut progress = Progress::default();
    progress.set(StepId::ClearCache, Some(StepResult::StillFailing));
    assert_eq!(progress.current_after(StepId::ClearCache), Some(StepId::Blockers));
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
        assert_eq!(Progress::from_text(&progress.to_text()), progress);
    }
    assert_eq!(Progress::default().to_text(), "");
}

#[test]
fn steps_and_results_that_are_unknown_are_left_out_of_kept_progress() {
    let kept = "new-purchase/clear-cache=fixed new-purchase/dance=fixed recurring-payment/clear-cache=fixed \
                new-purchase/other-device=maybe new-purchase/ask-issuer = cannot-do";
    let mut expected = Progress::default();
    expected.set(StepId::ClearCache, Some(StepResult::Fixed));
    assert_eq!(Progress::from_text(kept), expected);
}

#[test]
fn a_fragment_names_a_position_and_the_position_its_fragment() {
    let table = [
        ("", Position::Top),
        ("not-sure", Position::NotSure),
        ("message", Position::Message),
        ("checks", Position::Checks),
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

proptest::proptest! {
    #[test]
    fn any_kept_text_is_read_without_a_panic(kept in ".*") {
        let progress = Progress::from_text(&kept);
        proptest::prop_assert_eq!(Progress::from_text(&progress.to_text()), progress);
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
    progress.set_extent(Extent::Article);
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
    assert!(!progress.to_text().contains("check-details"), "nothing of it is kept");
}
