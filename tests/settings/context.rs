//! What tells whose a setting is, where neither its name nor its value does: a heading, a sentence, a column, the
//! settings beside it.

use crate::{
    keys::{body, checked},
    pastes::{each_is_said, said},
};

const KLARNA: &str = "cannot-tell: username password; environment-unknown";

#[test]
fn a_heading_lends_its_processor_to_labels_above_their_values() {
    each_is_said(&[
        ("Klarna\n\nUsername\n\nK918273_{{klarna}}\n\nPassword\n\n{{authorize.transaction}}\n", &[KLARNA]),
        ("Klarna\nUsername\nK918273_{{klarna}}\nPassword\n{{authorize.transaction}}\n", &[KLARNA]),
        (
            "2Checkout\nMerchant code: 250111206876\nSecret key: {{authorize.transaction}}\n",
            &["cannot-tell: merchant-code secret-key; environment-unknown"],
        ),
        (
            "PayPal\nLive\nClient ID\n{{paypal.id}}\nSecret\n{{paypal.secret}}\n",
            &["cannot-tell: client-id client-secret; environment-unknown"],
        ),
    ]);
}

#[test]
fn a_sentence_lends_its_processor_to_what_it_introduces() {
    each_is_said(&[
        (
            "Hi Tom,\n\nhere are our Klarna credentials, please set them up in the shop:\n\nUsername: K918273_{{klarna}}\n\
             Password: {{authorize.transaction}}\n\nThanks!\nAnna",
            &[KLARNA],
        ),
        ("Username: K918273_{{klarna}}\nPassword: {{authorize.transaction}}\n", &[]),
    ]);
}

#[test]
fn a_column_lends_its_processor_to_the_row() {
    each_is_said(&[
        ("Processor\tUsername\tPassword\nKlarna\tK918273_{{klarna}}\t{{authorize.transaction}}\n", &[KLARNA]),
        ("Name\tUsername\tPassword\nForum\tK918273_{{klarna}}\t{{authorize.transaction}}\n", &[]),
    ]);
}

#[test]
fn a_list_of_names_and_values_is_read_in_any_separator() {
    for separator in [",", ";", "\t"] {
        let paste = format!(
            "name{separator}value\nPAYPAL_API_USERNAME{separator}anna_api1.shop.example\n\
             PAYPAL_API_PASSWORD{separator}{}\nSTRIPE_SECRET_KEY{separator}{{{{live.secret}}}}\n",
            body(16, 31).to_ascii_uppercase(),
        );
        assert_eq!(
            said(&checked(&paste)),
            ["cannot-tell: username password; environment-unknown missing-setting", "ready: secret-key"],
            "{paste}"
        );
    }
    each_is_said(&[(
        "| Name | Value |\n|---|---|\n| STRIPE_SECRET_KEY | `{{live.secret}}` |\n",
        &["ready: secret-key"],
    )]);
}
