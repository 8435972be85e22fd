//! What holds for every input.

use std::{
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use proptest::prelude::*;
use sample_settings::keys::{body, filled};
use settings_check::{Report, check, compare, view};

/// Text made of the pieces that settings are made of, in any order.
fn pastes() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ -~]{0,12}",
        "\\PC{0,6}",
        Just("STRIPE_SECRET_KEY".to_owned()),
        Just("Secret key".to_owned()),
        Just("sk_live_".to_owned()),
        Just("pk_test_".to_owned()),
        Just("whsec_".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("=".to_owned()),
        Just(": ".to_owned()),
        Just(" => ".to_owned()),
        Just("\"".to_owned()),
        Just("'".to_owned()),
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("(".to_owned()),
        Just("[".to_owned()),
        Just("\t".to_owned()),
        Just("|".to_owned()),
        Just("  ".to_owned()),
        Just("- ".to_owned()),
        Just("# ".to_owned()),
        Just("…".to_owned()),
        Just("\u{200b}".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("%5F".to_owned()),
        Just("s:10:\"".to_owned()),
        Just("a:2:{".to_owned()),
        Just("/*".to_owned()),
        Just("*/".to_owned()),
        Just("#".to_owned()),
        Just("\0".to_owned()),
        Just("curl -u ".to_owned()),
        Just("Authorization: Basic ".to_owned()),
        Just("== Live ==".to_owned()),
        Just("${".to_owned()),
        Just("c2tfbGl2ZV8".to_owned()),
        Just("4242424242424242".to_owned()),
        (1_usize..60, 0_usize..50).prop_map(|(length, seed)| body(length, seed)),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn places_are_sound(text: &str, report: &Report) {
    for connection in &report.connections {
        let settings = connection.settings.iter().map(|setting| setting.at);
        for at in settings.chain(connection.findings.iter().map(|finding| finding.at)) {
            assert!(at.start <= at.end && text.get(at.start..at.end).is_some(), "{at:?} in {text:?}");
        }
        for finding in &connection.findings {
            assert!(finding.settings.iter().all(|&index| index < connection.settings.len()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_paste_is_checked_with_sound_places(text in pastes()) {
        let report = check(&text);
        places_are_sound(&text, &report);
        let mut at = 0;
        for piece in view(&text, &report) {
            prop_assert_eq!(piece.at.start, at);
            prop_assert!(text.get(piece.at.start..piece.at.end).is_some());
            at = piece.at.end;
        }
        prop_assert_eq!(at, text.len());
    }

    #[test]
    fn any_text_at_all_is_checked(text in any::<String>()) {
        places_are_sound(&text, &check(&text));
        let _ = compare(&text, "sk_live_");
    }

    #[test]
    fn a_pasted_secret_is_never_shown(
        name in prop_oneof![Just("STRIPE_SECRET_KEY="), Just("DB_PASSWORD="), Just("  \"token\": \""), Just("Secret key: "), Just("")],
        start in prop_oneof![Just("sk_live_"), Just("sk_test_"), Just("E"), Just("")],
        length in 16_usize..100,
        seed in 0_usize..10_000,
        before in pastes(),
        after in pastes(),
    ) {
        let secret = body(length, seed);
        let text = format!("{before}\n{name}{start}{secret}\n{after}");
        let report = check(&text);
        let shown: String = view(&text, &report).into_iter().map(|piece| piece.text).collect();
        prop_assert!(!shown.contains(&secret[..12]), "{shown:?}");
        for connection in &report.connections {
            for setting in &connection.settings {
                prop_assert!(!setting.shown.as_str().contains(&secret[..12]));
                prop_assert!(!setting.name.contains(&secret[..12]), "{:?}", setting.name);
            }
            prop_assert!(!connection.name.clone().unwrap_or_default().contains(&secret[..12]), "{:?}", connection.name);
        }
    }

    #[test]
    fn a_live_key_is_ready_however_it_is_wrapped(seed in 0_usize..10_000, length in prop_oneof![Just(24_usize), Just(99)], wrap in 0_usize..8) {
        let key = format!("sk_live_{}", if length == 99 { sample_settings::keys::modern(seed, seed) } else { body(24, seed) });
        let (open, close) = [("", ""), (" ", " "), ("\u{a0}", ""), ("<", ">"), ("“", "”"), ("`", "`"), ("", ","), ("Bearer ", "")][wrap];
        let report = check(&format!("STRIPE_SECRET_KEY={open}{key}{close}"));
        prop_assert_eq!(report.verdict.id(), "ready", "{:?}", report);
        prop_assert_eq!(check(&format!("STRIPE_SECRET_KEY={key}")).connections[0].findings.len(), 0);
    }
}

/// Structures whose reading would be quadratic if a step looked back or ahead over all of them.
const STRUCTURES: [&str; 24] = [
    "a = f(",
    "{\"a\": [",
    "a: ",
    "'\"`",
    "- a: b\n",
    "Secret key\n",
    "|a|b|\n",
    "sk_live_",
    "a\t",
    "<a b=\"c\">",
    "\\\"",
    "a:2:{b%C\\\"T'4242424242424242`",
    "x=1 ",
    "s:1:\"a\";",
    "#a=b\n",
    "/*\n",
    "-u a:b ",
    "Stripe one\n",
    "{\"key\": \"YOUR_KEY\"},",
    "a\0=",
    "PAYPAL_MODE=live\n",
    "const a='b=${",
    "a: b&c=d ${",
    "Long prose about nothing, which is more than sixty-four letters long.\n\n\n",
];

/// How often a structure is repeated, and then four times as often. Both are beyond what a value may be long, up to which
/// the end of each is looked for.
const REPEATS: usize = 1_500;

/// Four times the text may take at most so many times as long. In proportion it would be 4, squared 16.
const MOST: f64 = 8.0;

/// So often a structure is measured before it is believed to be slow.
const TRIES: usize = 6;

/// How long runs are measured together, at least, since the clock of a thread's own time ticks slowly.
const PATIENCE: Duration = Duration::from_millis(40);

#[test]
fn long_repeats_of_a_structure_are_read_in_time_in_proportion_to_their_length() {
    for unit in STRUCTURES {
        let texts = [unit.repeat(REPEATS), unit.repeat(4 * REPEATS)];
        let factor = |[once, four]: [Duration; 2]| four.as_secs_f64() / once.as_secs_f64().max(1e-9);
        let mut times = [Duration::MAX; 2];
        for _ in 0..TRIES {
            for (time, text) in times.iter_mut().zip(&texts) {
                *time = (*time).min(time_of(text));
            }
            if factor(times) <= MOST {
                break;
            }
        }
        assert!(factor(times) <= MOST, "{unit:?}: {times:?}");
    }
}

/// Structures of which each small part could ask for a search of its own.
const DENSE: [&str; 3] = ["a = f(", "a,b,c\n", "Stripe\n"];

/// So many bytes of a dense structure are compared with as many of settings.
const LENGTH: usize = 24_000;

/// A dense structure may take at most so many times as long as settings.
const DENSER: f64 = 9.0;

#[test]
fn dense_structures_take_little_longer_than_settings_of_their_length() {
    let of_length = |unit: &str| unit.repeat(LENGTH / unit.len());
    let settings = of_length(&filled("STRIPE_SECRET_KEY={{live.secret}}\n"));
    for unit in DENSE {
        let text = of_length(unit);
        let factor = || time_of(&text).as_secs_f64() / time_of(&settings).as_secs_f64().max(1e-9);
        let least = (0..TRIES).map(|_| factor()).find(|factor| *factor <= DENSER);
        assert!(least.is_some(), "{unit:?}");
    }
}

/// How long a text takes.
fn time_of(text: &str) -> Duration {
    let start = Instant::now();
    let begin = busy().unwrap_or_default();
    let passed = || busy().map_or_else(|| start.elapsed(), |now| now.saturating_sub(begin));
    let mut runs = 0;
    while passed() < PATIENCE {
        let report = check(black_box(text));
        places_are_sound(text, &report);
        black_box(view(text, &report));
        runs += 1;
    }
    passed() / runs.max(1)
}

/// How long this thread has been computing, where Linux says so: other programs do not count.
fn busy() -> Option<Duration> {
    let counted = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    counted.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
