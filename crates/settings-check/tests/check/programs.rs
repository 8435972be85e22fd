//! Settings as programs, commands, messages and platforms' pages write them.

use crate::{
    pastes::{each_is_said, said},
    summary::checked,
};
use sample_settings::keys::{body, hex};
use settings_check::{Verdict, check};

const BRAINTREE: &str = "merchant-id public-key private-key";

#[test]
fn a_field_and_its_value_may_be_parted_by_a_space() {
    let keys =
        "Merchant ID {{braintree.merchant}}\npublic key {{braintree.public}}\nprivate key is {{braintree.private}}\n";
    let read = format!("cannot-tell: {BRAINTREE}; environment-unknown");
    each_is_said(&[
        (&format!("Hi, here are the details for Braintree:\n\n{keys}\nthanks\nAnna\n"), &[&read]),
        (
            "Authorize.net\n\nAPI Login ID {{authorize.login}}\n\nTransaction key {{authorize.transaction}}\n",
            &["cannot-tell: api-login-id transaction-key; environment-unknown"],
        ),
    ]);
    let prose = checked("Braintree\n\nWe lost the merchant ID of customer h5n8b2v6c1x9m3k7\n");
    assert!(said(&prose).is_empty(), "{:?}", said(&prose));
    assert!(said(&checked("The secret key was rolled on 2026-11-20\nMerchant ID of last year\n")).is_empty());
}

#[test]
fn libraries_choose_the_environment_by_a_constant() {
    let keys = "merchant_id=\"{{braintree.merchant}}\",\n public_key=\"{{braintree.public}}\",\n \
                private_key=\"{{braintree.private}}\"";
    let is_test = format!("not-ready: option {BRAINTREE}; test-key");
    let is_live = format!("ready: option {BRAINTREE}");
    each_is_said(&[
        (&format!("braintree.Configuration.configure(braintree.Environment.Sandbox,\n {keys})"), &[&is_test]),
        (&format!("braintree.Configuration(\n braintree.Environment.Sandbox,\n {keys}\n)"), &[&is_test]),
        (&format!("braintree.Configuration(\n braintree.Environment.Production,\n {keys}\n)"), &[&is_live]),
        (&format!("Braintree::Gateway.new(\n environment: :sandbox,\n {})", keys.replace('=', ": ")), &[&is_test]),
        (&format!("Braintree::Gateway.new(\n environment: :production,\n {})", keys.replace('=', ": ")), &[&is_live]),
    ]);
}

#[test]
fn what_a_block_says_beside_the_value_is_no_value() {
    each_is_said(&[(
        "variable \"stripe_secret_key\" {\n  type        = string\n  description = \"Stripe\"\n  sensitive   = true\n  \
         default     = \"{{live.secret}}\"\n}\n",
        &["ready: secret-key"],
    )]);
}

#[test]
fn a_variable_that_is_chosen_elsewhere_stops_nothing() {
    let paste = "define('PAYPAL_CLIENT_ID', '{{paypal.id}}');\ndefine('PAYPAL_SECRET', '{{paypal.secret}}');\n\
                 define('PAYPAL_MODE', IS_LIVE ? LIVE_MODE : TEST_MODE);\n";
    let report = checked(paste);
    assert!(said(&report).iter().all(|one| one.starts_with("cannot-tell")), "{:?}", said(&report));
    let chosen = "define('PAYPAL_CLIENT_ID', !IS_TEST ? LIVE_CLIENT_ID : TEST_CLIENT_ID);\n\
                  define('PAYPAL_SECRET', !IS_TEST ? LIVE_SECRET : TEST_SECRET);\n";
    let report = checked(chosen);
    assert!(said(&report).iter().all(|one| one.starts_with("cannot-tell")), "{:?}", said(&report));
    assert_eq!(said(&checked("PP_CLIENT=your-client-id")), ["not-ready: placeholder; missing-setting placeholder"]);
    each_is_said(&[(
        "define('PP_CLIENT_LIVE', '{{paypal.id}}');\ndefine('PP_SECRET_LIVE', '{{paypal.secret}}');\n",
        &["cannot-tell: client-id client-secret; environment-unknown"],
    )]);
}

#[test]
fn a_request_is_read_like_the_settings_that_it_was_made_with() {
    let keys = "\"name\":\"{{authorize.login}}\",\"transactionKey\":\"{{authorize.transaction}}\"";
    let found = "cannot-tell: api-login-id transaction-key; environment-unknown";
    let xml = "<merchantAuthentication><name>{{authorize.login}}</name>\
               <transactionKey>{{authorize.transaction}}</transactionKey></merchantAuthentication>";
    let signature = format!("A{}", body(55, 33));
    let classic =
        format!("USER=anna_api1.shop.example&PWD={{{{authorize.transaction}}}}&SIGNATURE={signature}&METHOD=Pay");
    each_is_said(&[
        (&format!("curl https://gateway.example -d '{{\"merchantAuthentication\":{{{keys}}}}}'"), &[found]),
        (xml, &[found]),
        (
            &classic.replace("{{authorize.transaction}}", &body(16, 32).to_ascii_uppercase()),
            &["cannot-tell: username password signature; environment-unknown"],
        ),
    ]);
}

#[test]
fn a_login_is_never_shown_as_the_name_of_its_connection() {
    let login = "abcDefgHi";
    for paste in [
        format!("{{\"merchantAuthentication\":{{\"name\":\"{login}\",\"transactionKey\":\"{}\"}}}}", body(16, 3)),
        format!("<merchantAuth><name>{login}</name><transactionKey>{}</transactionKey></merchantAuth>", body(16, 3)),
    ] {
        let names: Vec<_> = check(&paste).connections.into_iter().map(|one| one.name).collect();
        assert!(names.iter().flatten().all(|name| !name.as_str().contains(login)), "{paste}");
        assert_eq!(names.len(), 1, "{paste}");
    }
}

#[test]
fn a_platforms_page_is_read_by_its_connections() {
    let page = "Stripe (Main)\nConnected\nPublishable key\n{{live.publishable}}\nSecret key\n{{live.secret}}\nEdit | Delete\n\n\
                Stripe (Old)\nNot connected\nPublishable key\n{{test.publishable}}\nSecret key\n{{test.secret}}\nEdit | Delete\n";
    let names: Vec<_> =
        checked(page).connections.iter().map(|one| one.name.as_ref().map(|name| name.as_str().to_owned())).collect();
    assert_eq!(names, [Some("Stripe (Main)".to_owned()), Some("Stripe (Old)".to_owned())]);
}

#[test]
fn a_switch_is_no_setting_of_the_processor_that_it_is_called_like() {
    each_is_said(&[(
        "{\"methods\": {\"stripe\": true, \"paypal\": false}, \"stripe\": {\"secretKey\": \"{{live.secret}}\"}}",
        &["ready: secret-key"],
    )]);
}

#[test]
fn what_build_tools_publish_is_not_the_public_key_for_that() {
    each_is_said(&[(
        "NEXT_PUBLIC_PAYSTACK_KEY={{paystack.public}}\nPAYSTACK_SECRET_KEY={{paystack.secret}}\n\
         NEXT_PUBLIC_PAYSTACK_ENV=live\nNEXT_PUBLIC_PAYSTACK_CALLBACK_URL=https://shop.example/back\n",
        &["ready: public-key secret-key option url"],
    )]);
    assert_eq!(said(&checked("NEXT_PUBLIC_PAYSTACK_ENV=test")), ["not-ready: option; missing-setting test-key"]);
}

#[test]
fn a_value_that_repeats_its_name_is_a_placeholder() {
    for paste in [
        "BRAINTREE_MERCHANT_ID=merchant-id",
        "BRAINTREE_MERCHANT_ID=braintree_merchant_id",
        "SQUARE_LOCATION_ID=location-id",
    ] {
        assert!(said(&checked(paste)).iter().all(|one| one.contains("placeholder")), "{paste}");
    }
    assert_eq!(said(&checked("STRIPE_TEST_MODE=off\nSTRIPE_SECRET_KEY={{live.secret}}")), ["ready: option secret-key"]);
}

#[test]
fn a_variable_that_is_called_like_its_setting_stops_nothing() {
    let report = checked(
        "class Shop:\n    def __init__(self, braintree_private_key):\n        self.braintree_private_key = braintree_private_key\n",
    );
    assert!(said(&report).iter().all(|one| one.starts_with("cannot-tell")), "{:?}", said(&report));
}

#[test]
fn a_setting_in_markdown_is_called_by_its_own_name() {
    each_is_said(&[(
        "- Secret key: `STRIPE_SECRET_KEY={{live.secret}}`\n- Webhook secret: `STRIPE_WEBHOOK_SECRET={{webhook}}`\n",
        &["ready: secret-key webhook-secret"],
    )]);
}

#[test]
fn a_key_that_ends_in_dots_is_a_shortened_copy_whatever_is_said_behind_it() {
    for paste in [
        "STRIPE_SECRET_KEY=sk_live_51Kj9aB2cD3eF4g... (your key)",
        "Secret key: sk_live_51Kj9aB2cD3eF4g... - the live one",
    ] {
        let report = checked(paste);
        assert!(
            said(&report).iter().all(|one| one.starts_with("cannot-tell") && one.contains("masked")),
            "{paste}: {:?}",
            said(&report)
        );
    }
}

#[test]
fn a_token_in_a_tag_is_found() {
    let token = ["production_h4x9m2kq_", &body(16, 3).to_ascii_lowercase()].concat();
    let paste = format!("<script src=\"dropin.js\" data-braintree-dropin-authorization=\"{token}\"></script>");
    let kinds: Vec<_> =
        check(&paste).connections.iter().flat_map(|one| one.settings.iter().map(|one| one.kind.id())).collect();
    assert_eq!(kinds, ["braintree.tokenization-key"]);
}

#[test]
fn a_block_called_like_a_setting_holds_its_value_beside_the_others() {
    let found = &["ready: publishable-key secret-key"][..];
    each_is_said(&[
        (
            "{\"env\": {\"STRIPE_PUBLISHABLE_KEY\": {\"description\": \"public\", \"value\": \"{{live.publishable}}\"}, \
             \"STRIPE_SECRET_KEY\": {\"value\": \"{{live.secret}}\", \"required\": true}}}",
            found,
        ),
        (
            "<setting name=\"StripePublishableKey\" serializeAs=\"String\"><value>{{live.publishable}}</value></setting>\n\
             <setting name=\"StripeSecretKey\" serializeAs=\"String\">\n  <value>{{live.secret}}</value>\n</setting>\n",
            found,
        ),
        (
            "<meta-data android:name=\"stripe.publishable.key\" android:value=\"{{live.publishable}}\" />\n\
             <meta-data android:name=\"stripe.secret.key\" android:value=\"{{live.secret}}\" />\n",
            found,
        ),
    ]);
}

#[test]
fn a_label_in_stars_is_a_label() {
    let key = ["ak_live_", &body(30, 41)].concat();
    for paste in [
        format!("*Pagarme Api Key:* `{key}`"),
        format!("**Pagarme Api Key:** {key}"),
        format!("**Pagarme Api Key**\n`{key}`\n"),
    ] {
        let report = check(&paste);
        assert_eq!(report.connections.iter().map(|one| one.verdict).collect::<Vec<_>>(), [Verdict::Ready], "{paste}");
    }
    assert_eq!(
        said(&check(&format!("*Pagarme Api Key:* {key}"))),
        ["ready: api-key"],
        "the star is no part of the key"
    );
}

#[test]
fn a_label_over_a_key_is_no_placeholder_whosever_it_is() {
    let [public, secret] = ["pk_", "sk_"].map(|start| [start, &hex(26, 42)].concat());
    for paste in [
        format!("**Checkout Public Key**\n`{public}`\n\n**Checkout Secret Key**\n`{secret}`\n"),
        format!(
            "<table><tr><td>Checkout Public Key</td><td>{public}</td></tr><tr><td>Checkout Secret Key</td>\
             <td>{secret}</td></tr></table>"
        ),
    ] {
        let report = check(&paste);
        assert!(said(&report).iter().all(|one| !one.contains("placeholder")), "{paste}: {:?}", said(&report));
        assert!(!report.connections.is_empty(), "{paste}");
    }
}

#[test]
fn a_passphrase_may_be_words() {
    let key = hex(13, 34);
    for passphrase in ["Over the hills and far away", "correct-horse-12", "the-blue-door"] {
        let paste =
            format!("PAYFAST_MERCHANT_ID=10523118\nPAYFAST_MERCHANT_KEY={key}\nPAYFAST_PASSPHRASE=\"{passphrase}\"\n");
        assert!(said(&check(&paste)).iter().all(|one| one.starts_with("cannot-tell")), "{passphrase}");
    }
    for passphrase in ["your passphrase here", "<passphrase>", "changeme", "xxxxxxxx"] {
        let paste =
            format!("PAYFAST_MERCHANT_ID=10523118\nPAYFAST_MERCHANT_KEY={key}\nPAYFAST_PASSPHRASE=\"{passphrase}\"\n");
        assert!(said(&check(&paste)).iter().any(|one| one.contains("placeholder")), "{passphrase}");
    }
}

#[test]
fn a_type_between_the_name_and_the_value_is_passed_over() {
    for declared in [
        "stripe_secret_key: str = \"{{live.secret}}\"",
        "stripe_secret_key: Optional[str] = '{{live.secret}}'",
        "private val stripeSecretKey: String = \"{{live.secret}}\"",
        "const stripeSecretKey: string = \"{{live.secret}}\";",
        "pub const STRIPE_SECRET_KEY: &'static str = \"{{live.secret}}\";",
        "buildConfigField \"String\", \"STRIPE_SECRET_KEY\", \"\\\"{{live.secret}}\\\"\"",
    ] {
        let report = checked(declared);
        assert!(
            said(&report).iter().all(|one| one.starts_with("ready: secret-key")),
            "{declared}: {:?}",
            said(&report)
        );
        assert_eq!(report.connections.len(), 1, "{declared}");
    }
}

#[test]
fn the_choice_of_an_environment_may_stand_behind_its_label_in_any_way() {
    let keys = "Braintree Merchant ID: {{braintree.merchant}}\nBraintree public key: {{braintree.public}}\n\
                Braintree private key: {{braintree.private}}\n";
    for choice in [
        "Environment sandbox",
        "Environment is sandbox",
        "Environment - sandbox",
        "Environment\nsandbox",
        "Environment\n`sandbox`",
    ] {
        let report = checked(&format!("{keys}Braintree {choice}\n"));
        let [one] = &said(&report)[..] else { panic!("{choice}: {:?}", said(&report)) };
        assert!(one.starts_with("not-ready") && one.contains("test-key"), "{choice}: {one}");
    }
    let prose = checked(&format!("{keys}\nThe Braintree environment of the shop was not looked at.\n"));
    assert!(said(&prose).iter().all(|one| one.starts_with("cannot-tell")), "{:?}", said(&prose));
}
