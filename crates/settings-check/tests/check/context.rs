//! What tells whose a setting is, where neither its name nor its value does: a heading, a sentence, a column, the
//! settings beside it.

use crate::{
    pastes::{base64, each_is_said, said},
    summary::{checked, codes},
};
use sample_settings::keys::{body, filled, hex};
use settings_check::{ProcessorId, check};

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

#[test]
fn common_names_together_tell_a_processor() {
    let password = body(16, 32).to_ascii_uppercase();
    let signature = format!("A{}", body(55, 33));
    let paypal = format!(
        "acct1.UserName = anna_api1.shop.example\nacct1.Password = {password}\nacct1.Signature = {signature}\n"
    );
    assert_eq!(said(&check(&paypal)), ["cannot-tell: username password signature; environment-unknown"]);
    let key = hex(13, 34);
    let payfast = format!("Merchant ID: 10523118\nMerchant key: {key}\nPassphrase: Over-the-hills-7\n");
    assert_eq!(said(&check(&payfast)), ["cannot-tell: merchant-id merchant-key passphrase; environment-unknown"]);
}

#[test]
fn a_placeholder_among_counted_keys_is_a_connection_without_one() {
    for paste in [
        "Store A: {{live.secret}}\nStore B: {{test.secret}}\nStore C: Placeholder",
        "Stripe connection 1: {{live.secret}}\nStripe connection 2: {{test.secret}}\nStripe connection 3: your key here",
        "{\"store_a\": \"{{live.secret}}\", \"store_b\": \"{{test.secret}}\", \"store_c\": \"placeholder\"}",
        "1. **Store A**: `{{live.secret}}`\n2. **Store B**: `{{test.secret}}`\n3. **Store C**: `your secret key here`",
    ] {
        let found: Vec<_> = checked(paste).connections.iter().map(|one| (one.verdict.id(), codes(one))).collect();
        assert_eq!(
            found,
            [("ready", vec![]), ("not-ready", vec!["test-key"]), ("not-ready", vec!["placeholder"])],
            "{paste}"
        );
    }
    each_is_said(&[("{\"api_key\": \"{{live.secret}}\", \"api_url\": \"\"}", &["ready: secret-key"])]);
}

#[test]
fn a_sample_of_a_manual_is_told_by_itself() {
    let sample = ["6457Thfj624V5r7", "WUwc5v6a68Zsd6YEm"].concat();
    for paste in [sample.clone(), format!("Test security key: {sample}"), format!("{{\"key\": \"{sample}\"}}")] {
        let report = check(&paste);
        let found: Vec<_> = report.connections.iter().map(|one| one.processor.map(ProcessorId::id)).collect();
        assert_eq!(found, [Some("nmi")], "{paste}");
        assert!(report.connections.iter().all(|one| codes(one).contains(&"sample-key")), "{paste}");
    }
}

#[test]
fn the_name_of_a_section_hides_no_field() {
    let (password, signature) = (body(16, 35).to_ascii_uppercase(), body(55, 36));
    let paste = format!(
        "paypal_signature:\n  login: anna_api1.shop.example\n  password: {password}\n  signature: A{signature}\n"
    );
    assert_eq!(said(&check(&paste)), ["cannot-tell: username password signature; environment-unknown"]);
}

#[test]
fn a_key_that_may_be_another_vendors_is_in_no_wrong_slot() {
    let paste = format!("monei:\n  api_key: pk_live_{}\n", hex(32, 37));
    assert_eq!(said(&check(&paste)), ["cannot-tell: unrecognised; unrecognised"]);
}

#[test]
fn the_title_of_a_connection_is_no_login() {
    each_is_said(&[(
        "[{\"processor\": \"Authorize.net\", \"name\": \"Main store\", \"api_login_id\": \"{{authorize.login}}\", \
          \"transaction_key\": \"{{authorize.transaction}}\"}]",
        &["cannot-tell: api-login-id transaction-key; environment-unknown"],
    )]);
}

#[test]
fn a_programs_own_secret_is_no_setting_of_the_processor_beside_it() {
    each_is_said(&[(
        "SECRET_KEY = \"django-insecure-3k#9x$y2\"\nBRAINTREE_MERCHANT_ID = \"{{braintree.merchant}}\"\n\
         BRAINTREE_PUBLIC_KEY = \"{{braintree.public}}\"\nBRAINTREE_PRIVATE_KEY = \"{{braintree.private}}\"\n",
        &["cannot-tell: merchant-id public-key private-key; environment-unknown"],
    )]);
}

#[test]
fn what_a_program_computes_is_no_setting() {
    each_is_said(&[
        (
            "$mollie = new MollieApiClient();\n$mollie->setApiKey('your_key');\n",
            &["not-ready: placeholder; placeholder"],
        ),
        ("paddle_billing:\n", &[]),
    ]);
}

#[test]
fn clusters_encode_values_that_only_their_names_tell() {
    let paste = format!(
        "apiVersion: v1\nkind: Secret\ndata:\n  BRAINTREE_MERCHANT_ID: {}\n  BRAINTREE_PUBLIC_KEY: {}\n  \
         BRAINTREE_PRIVATE_KEY: {}\n",
        base64(&filled("{{braintree.merchant}}")),
        base64(&filled("{{braintree.public}}")),
        base64(&filled("{{braintree.private}}")),
    );
    assert_eq!(said(&check(&paste)), ["cannot-tell: merchant-id public-key private-key; encoded environment-unknown"]);
}
