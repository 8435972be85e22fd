//! What several settings of one processor say about each other, and what only the whole set tells.

use settings_check::{Code, Connection, ProcessorId, Question, Verdict, check};

use sample_settings::pattern::Filler;

/// The only connection of a paste of filled patterns.
fn connection(lines: &[&str]) -> Connection {
    let mut filler = Filler::new(&lines.concat());
    let text: String = lines.iter().map(|line| filler.fill(line) + "\n").collect();
    let mut connections = check(&text).connections;
    assert_eq!(connections.len(), 1, "{text}");
    connections.remove(0)
}

fn has(connection: &Connection, code: Code) -> bool {
    connection.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn a_braintree_tokenization_key_names_the_merchant_of_the_set() {
    let of_another =
        connection(&["BRAINTREE_MERCHANT_ID={ln16}", "BRAINTREE_TOKENIZATION_KEY=production_{ln8}_{ln16}"]);
    assert!(has(&of_another, Code::DifferentAccounts));
    let own = connection(&[
        "BRAINTREE_MERCHANT_ID={ln16@merchant}",
        "BRAINTREE_TOKENIZATION_KEY=production_{ln8}_{ln16@merchant}",
    ]);
    assert!(!has(&own, Code::DifferentAccounts));
}

#[test]
fn braintree_ids_in_each_others_fields_are_told_by_the_tokenization_key() {
    let swapped = connection(&[
        "BRAINTREE_MERCHANT_ID={ln16}",
        "BRAINTREE_PUBLIC_KEY={ln16@merchant}",
        "BRAINTREE_TOKENIZATION_KEY=production_{ln8}_{ln16@merchant}",
    ]);
    assert!(has(&swapped, Code::Swapped));
}

#[test]
fn an_access_token_of_braintrees_sandbox_is_a_test_key() {
    let token = connection(&["BRAINTREE_ACCESS_TOKEN=access_token$sandbox${ln16}${hex32}"]);
    assert!(has(&token, Code::TestKey));
}

#[test]
fn authorize_net_values_in_each_others_fields_are_told_by_their_lengths() {
    let swapped = connection(&["AUTHORIZENET_API_LOGIN_ID={an16}", "AUTHORIZENET_TRANSACTION_KEY={an10}"]);
    assert!(has(&swapped, Code::Swapped));
    let long_login = connection(&["AUTHORIZENET_API_LOGIN_ID={an16}", "AUTHORIZENET_TRANSACTION_KEY={an16}"]);
    assert_eq!(long_login.verdict, Verdict::CannotTell);
}

#[test]
fn a_chargebee_key_and_its_site_are_of_one_environment() {
    let mixed = connection(&["CHARGEBEE_API_KEY=live_{an32}", "CHARGEBEE_SITE=acme-test"]);
    assert!(has(&mixed, Code::MixedEnvironments));
    let live = connection(&["CHARGEBEE_API_KEY=live_{an32}", "CHARGEBEE_SITE=acme"]);
    assert_eq!(live.verdict, Verdict::Ready);
}

#[test]
fn a_stripe_price_of_another_account_is_a_hint() {
    let key = "STRIPE_SECRET_KEY=sk_live_51{an5@time}{an10@account}{an72}00{an8}";
    let own = connection(&[key, "STRIPE_PRICE_ID=price_1{an5}{an10@account}{an8}"]);
    assert!(!has(&own, Code::DifferentAccounts));
    let of_another = connection(&[key, "STRIPE_PRICE_ID=price_1{an5}{an10}{an8}"]);
    assert!(has(&of_another, Code::DifferentAccounts));
    assert_eq!(of_another.verdict, Verdict::Ready);
}

#[test]
fn a_razorpay_key_id_tells_the_environment_of_its_pair() {
    let live = connection(&["RAZORPAY_KEY_ID=rzp_live_{an14}", "RAZORPAY_KEY_SECRET={an24}"]);
    assert_eq!(live.verdict, Verdict::Ready);
    assert!(!has(&live, Code::EnvironmentUnknown));
    let test = connection(&["RAZORPAY_KEY_ID=rzp_test_{an14}", "RAZORPAY_KEY_SECRET={an24}"]);
    assert!(has(&test, Code::TestKey));
    let half = connection(&["RAZORPAY_KEY_ID=rzp_live_{an14}"]);
    assert!(has(&half, Code::MissingSetting));
    assert_eq!(half.verdict, Verdict::CannotTell);
}

#[test]
fn a_live_application_does_not_vouch_for_a_square_token() {
    let set = connection(&["SQUARE_APPLICATION_ID=sq0idp-{w22}", "SQUARE_ACCESS_TOKEN=EAAA{w60}"]);
    assert_eq!(set.verdict, Verdict::CannotTell);
    assert!(has(&set, Code::EnvironmentUnknown));
}

#[test]
fn paypals_sandbox_accounts_are_told_by_their_names() {
    for name in ["shop-facilitator_api1.example.com", "sb-{ln5}{d7}_api1.business.example.com"] {
        let set = connection(&[&format!("PAYPAL_API_USERNAME={name}"), "PAYPAL_API_PASSWORD={un16}"]);
        assert!(has(&set, Code::TestKey), "{name}");
        assert!(has(&set, Code::MissingSetting), "the signature is missing");
    }
}

#[test]
fn either_of_paypals_sets_is_whole() {
    for set in [
        ["PAYPAL_CLIENT_ID=A{w79}", "PAYPAL_CLIENT_SECRET=E{w79}", ""],
        ["PAYPAL_API_USERNAME=shop_api1.example.org", "PAYPAL_API_PASSWORD={un16}", "PAYPAL_API_SIGNATURE=A{w55}"],
    ] {
        assert!(!has(&connection(&set), Code::MissingSetting), "{set:?}");
    }
}

#[test]
fn brackets_and_quotes_that_end_a_key_are_its_own() {
    let mut filler = Filler::new("adyen punctuation");
    for end in ["<[{(", "\"}", "'>", "a};", ",^&", "*)]"] {
        let key = filler.fill("AQEyhmfx{b6450}==-{b6443}=-{an8}") + end;
        for text in [format!("Adyen\n\nAPI key: {key}\n"), key.clone()] {
            let report = check(&text);
            let set = report.connections.first();
            assert!(set.is_some_and(|set| !has(set, Code::StrayCharacters)), "{end}");
            let at = set.and_then(|set| set.settings.first()).map(|setting| setting.at);
            assert_eq!(at.map(|at| at.of(&text).len()), Some(key.len()), "{end}");
        }
    }
}

#[test]
fn a_password_with_punctuation_is_left_whole() {
    let mut filler = Filler::new("bluesnap punctuation");
    let password = filler.fill("({an9}~!@#&$%^*|'-)");
    let text = format!("BLUESNAP_USERNAME: shop-api-user\nBLUESNAP_PASSWORD: {password}\n");
    let report = check(&text);
    let whole = report.connections.iter().flat_map(|set| &set.settings).any(|setting| setting.at.of(&text) == password);
    assert!(whole);
}

#[test]
fn what_to_ask_is_known_where_values_do_not_tell() {
    let questions = |id: &str| ProcessorId::all().find(|one| one.id() == id).map(ProcessorId::questions);
    assert_eq!(questions("stripe"), Some([].as_slice()));
    assert_eq!(questions("paypal"), Some([Question::LiveSide].as_slice()));
    assert_eq!(questions("authorize-net"), Some([Question::LiveSide, Question::TestModeOff].as_slice()));
}

#[test]
fn every_processor_says_where_keys_and_failed_payments_are() {
    for processor in ProcessorId::all() {
        assert!(!processor.brand().is_empty() && !processor.place().is_empty(), "{}", processor.id());
        assert!(!processor.failures().is_empty(), "{}", processor.id());
    }
}

#[test]
fn a_published_sample_is_told() {
    let mut filler = Filler::new("samples");
    let text = include_str!("../fixtures/samples.txt");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split(" | ");
        let (processor, name, value) =
            (cells.next(), cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        let report = check(&format!("{name}={}\n", filler.fill(value)));
        let set = report.connections.first();
        assert_eq!(set.and_then(|set| set.processor).map(ProcessorId::id), processor, "{name}");
        assert!(set.is_some_and(|set| has(set, Code::SampleKey)), "{line}");
    }
}
