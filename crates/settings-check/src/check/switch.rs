//! Settings that choose the environment: a mode, a switch, the address that requests go to.

use processors::{Environment, Slot, environment_of_host};

use crate::{examine::ValueClass, group::Item, recognise::environment};

/// The environment that a setting chooses for its connection, where it does.
pub(super) fn chosen_by(item: &Item<'_>) -> Option<Environment> {
    let value = item.examined.value.expose();
    if matches!(item.examined.class, ValueClass::Address) {
        return environment_of_host(host(value));
    }
    if item.label.slot != Some(Slot::Mode) {
        return None;
    }
    // Programs say `:sandbox` or `Environment.SANDBOX`.
    let word = value.bytes().rposition(|byte| matches!(byte, b'.' | b':')).map_or(0, |mark| mark + 1);
    let value = value.get(word..).unwrap_or_default();
    environment::chosen(value).or_else(|| by_name(item.name, value))
}

/// What a switch chooses by its name: `PAYPAL_SANDBOX=false` is live.
fn by_name(name: &str, value: &str) -> Option<Environment> {
    let name = name.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let (on, off) = match (has(&["test", "sandbox", "demo"]), has(&["live", "production"])) {
        (true, false) => (Environment::Test, Environment::Live),
        (false, true) => (Environment::Live, Environment::Test),
        _ => return None,
    };
    if environment::is_on(value) { Some(on) } else { environment::is_switch(value).then_some(off) }
}

/// The host of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    text::up_to(rest, |one| matches!(one, '/' | ':' | '?'))
}
