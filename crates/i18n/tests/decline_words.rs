//! The words of decline reasons: that there are some for both roles, that they are plain, and what they never say.

use declines::{Reason, Role};
use guide::Extent;
use i18n::{declines as words_of, english};

const ROLES: [Role; 2] = [Role::Customer, Role::Seller];

#[test]
fn every_reason_has_words_a_fixer_and_a_step_for_both_roles() {
    let book = english();
    for reason in Reason::ALL {
        for role in ROLES {
            let words = words_of::reason(&book, *reason, role);
            assert!(!words.what.is_empty() && !words.fix.is_empty(), "{}", reason.id());
            assert!(!words_of::title(&book, *reason).is_empty(), "{}", reason.id());
            assert!(!words_of::who(&book, reason.who(), role).is_empty());
            assert!(!words_of::retry(&book, reason.retry()).is_empty());
            assert!(!reason.step(role, false, Extent::All).path().is_empty(), "{}", reason.id());
        }
    }
}

#[test]
fn reasons_that_customers_see_have_titles_of_their_own_and_short_ones() {
    let book = english();
    let titles: Vec<_> = Reason::shown_to_customers().map(|reason| words_of::title(&book, reason)).collect();
    for title in &titles {
        assert_eq!(titles.iter().filter(|other| *other == title).count(), 1, "{title}");
        assert!(title.split_whitespace().count() <= 10 && !title.ends_with('.'), "{title}");
    }
}

#[test]
fn the_words_for_customers_never_speak_of_fraud_or_theft() {
    let book = english();
    for reason in Reason::ALL {
        let words = words_of::reason(&book, *reason, Role::Customer);
        let text = [words_of::title(&book, *reason), words.what, words.fix].concat().to_lowercase();
        for word in ["fraud", "stolen", "lost", "suspect", "block list", "risk"] {
            assert!(!text.contains(word), "{}: {word}", reason.id());
        }
    }
}

#[test]
fn the_words_are_plain_and_their_sentences_short() {
    let book = english();
    for reason in Reason::ALL {
        for role in ROLES {
            let words = words_of::reason(&book, *reason, role);
            let text = [words.what, words.fix].join(" ");
            for sentence in text.split_inclusive(['.', ':']) {
                assert!(sentence.split_whitespace().count() <= 25, "{}: {sentence}", reason.id());
            }
            for word in ["invalid", "please", "sorry", "oops"] {
                assert!(!text.to_lowercase().contains(word), "{}: {word}", reason.id());
            }
        }
    }
}

#[test]
fn the_words_for_sellers_name_what_customers_may_not_read() {
    let book = english();
    for (reason, word) in
        [(Reason::FraudSuspected, "fraud"), (Reason::LostOrStolen, "stolen"), (Reason::BlockedBySeller, "filter")]
    {
        let words = words_of::reason(&book, reason, Role::Seller);
        let title = words_of::seller_title(&book, reason);
        assert!([title, words.what, words.fix].concat().to_lowercase().contains(word), "{}", reason.id());
    }
}
