//! Texts that are not settings alone.

use crate::sample::{Characters, settings_of};

/// Settings as they are found in other text: an application's log, notes, code and other configuration, with the settings of a shop
/// now and then.
pub(crate) fn mixed(bytes: usize) -> String {
    let mut characters = Characters(11);
    let mut text = String::with_capacity(bytes + 4096);
    let mut part = 1;
    while text.len() < bytes {
        if part % 8 == 1 {
            text.push_str(&settings_of(part, &mut characters));
        }
        text.push_str(&other_text(part, &characters.next(32)));
        part += 1;
    }
    text.truncate(bytes);
    text
}

fn other_text(part: u32, id: &str) -> String {
    format!(
        "2026-11-{:02} 08:15:{:02} INFO order {part} was paid, request {id}, took {part} ms\n\
         2026-11-{:02} 08:15:{:02} WARN retrying the mail for order {part}: connection reset by peer\n\n\
         Customers write that the page stays white after they press the button. We looked at it together.\n\n\
         fn total(items: &[Item]) -> u32 {{\n    items.iter().map(|item| item.price * item.count).sum()\n}}\n\n\
         server:\n  port: 8080\n  workers: 4\n  cache:\n    minutes: 15\n    folder: /var/cache/shop-{part}\n\n",
        part % 28 + 1,
        part % 60,
        part % 28 + 1,
        part % 60,
    )
}
