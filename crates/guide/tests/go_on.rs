//! Going on elsewhere: the link carries what was tried and nothing else, and its QR code can be read.

use std::collections::HashSet;

use guide::{Extent, Position, Progress, SITUATIONS, StepId, StepResult, qr_code};

fn example() -> Progress {
    let mut progress = Progress::default();
    progress.set(StepId::CheckDetails, Some(StepResult::StillFailing));
    progress.set(StepId::ApprovePurchase, Some(StepResult::CannotDo));
    progress.set(StepId::CardValid, Some(StepResult::Fixed));
    progress
}

#[test]
fn a_link_names_the_place_the_steps_and_their_results() {
    let link = Position::Step(StepId::OtherDevice).with_progress(&example());
    assert_eq!(
        link,
        "new-purchase/other-device&new-purchase/check-details=still-failing&new-purchase/approve=cannot-do\
         &recurring-payment/card-valid=fixed"
    );
    assert_eq!(Position::from_progress(&link), Some((Position::Step(StepId::OtherDevice), example())));
}

#[test]
fn a_link_without_answers_and_one_with_the_short_list_arrive_too() {
    let mut short = example();
    short.set_extent(Extent::Article);
    for progress in [Progress::default(), short] {
        let link = Position::Step(StepId::OtherBrowser).with_progress(&progress);
        assert_eq!(Position::from_progress(&link), Some((Position::Step(StepId::OtherBrowser), progress)));
    }
}

#[test]
fn what_this_version_does_not_know_is_ignored() {
    let link = "no-such-place&new-purchase/check-details=still-failing&new-purchase/dance=fixed&a=b&&=&<script>";
    let mut expected = Progress::default();
    expected.set(StepId::CheckDetails, Some(StepResult::StillFailing));
    assert_eq!(Position::from_progress(link), Some((Position::Top, expected)));
    for plain in ["", "new-purchase", "new-purchase/other-device", "main"] {
        assert_eq!(Position::from_progress(plain), None, "{plain}");
    }
}

#[test]
fn what_was_tried_elsewhere_outweighs_what_was_tried_here_and_the_rest_stays() {
    let mut here = Progress::default();
    here.set(StepId::CheckDetails, Some(StepResult::CannotDo));
    here.set(StepId::CreditLimit, Some(StepResult::StillFailing));
    here.take_over(&example());
    assert_eq!(here.result(StepId::CheckDetails), Some(StepResult::StillFailing));
    assert_eq!(here.result(StepId::CreditLimit), Some(StepResult::StillFailing));
    assert_eq!(here.result(StepId::CardValid), Some(StepResult::Fixed));
}

/// Reads a code as a camera would, from a picture of four pixels a module.
fn read(text: &str) -> Option<String> {
    const SCALE: usize = 4;
    let code = qr_code(text)?;
    let mut dark = HashSet::new();
    for run in code.path.split('M').skip(1) {
        let mut numbers = run.split(|one: char| !one.is_ascii_digit()).filter_map(|number| number.parse().ok());
        let (x, y, width): (usize, usize, usize) = (numbers.next()?, numbers.next()?, numbers.next()?);
        assert_eq!((numbers.next(), numbers.next(), numbers.next()), (Some(1), Some(width), None), "{run}");
        dark.extend((x..x + width).map(|x| (x, y)));
    }
    let side = usize::try_from(code.size).ok()? * SCALE;
    let shade = |x, y| if dark.contains(&(x / SCALE, y / SCALE)) { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
    let grids = picture.detect_grids();
    grids.first()?.decode().ok().map(|(_, content)| content)
}

#[test]
fn the_code_of_a_link_is_read_as_the_link() {
    let mut all = Progress::default();
    for step in SITUATIONS.iter().flat_map(|situation| situation.steps) {
        all.set(step.id, Some(StepResult::StillFailing));
    }
    for progress in [Progress::default(), example(), all] {
        let link = ["https://help.example/customer/#", &Position::Step(StepId::OtherDevice).with_progress(&progress)];
        assert_eq!(read(&link.concat()).as_deref(), Some(&*link.concat()));
    }
}

#[test]
fn a_text_that_no_code_can_hold_has_none() {
    assert_eq!(qr_code(&"x".repeat(3000)), None);
}

proptest::proptest! {
    #[test]
    fn any_fragment_arrives_without_a_panic(fragment in ".*") {
        let _ = Position::from_progress(&fragment);
    }
}
