//! Settings to measure with: made-up, and made when they are needed, so that no file holds anything like a key.

/// Settings of as many shops as fit into this many bytes; the last one may be cut.
pub(crate) fn settings(bytes: usize) -> String {
    let mut characters = Characters(7);
    let mut text = String::with_capacity(bytes + 1024);
    let mut shop = 1;
    while text.len() < bytes {
        text.push_str(&settings_of(shop, &mut characters));
        shop += 1;
    }
    // All is ASCII, so any place is one between characters.
    text.truncate(bytes);
    text
}

/// What stands in the configuration of one shop: about 700 bytes, a part of it about payments.
fn settings_of(shop: u32, characters: &mut Characters) -> String {
    let mut value = |start: &[&str], length| start.join("_") + &characters.next(length);
    let publishable = value(&["pk", "live", "51"], 97);
    let secret = value(&["sk", "live", "51"], 97);
    let webhook = value(&["whsec", ""], 32);
    let client = value(&["A"], 79);
    let password = value(&["E"], 79);
    format!(
        "# Shop {shop}\n\
         APP_NAME=\"Shop {shop}\"\n\
         LOG_LEVEL=info\n\
         CACHE_MINUTES=15\n\
         STRIPE_PUBLISHABLE_KEY={publishable}\n\
         STRIPE_SECRET_KEY={secret}\n\
         STRIPE_WEBHOOK_SECRET={webhook}\n\
         PAYPAL_MODE=live\n\
         PAYPAL_CLIENT_ID={client}\n\
         PAYPAL_CLIENT_SECRET={password}\n\
         MAIL_FROM=shop-{shop}@example.com\n\n"
    )
}

/// What stands around settings: an application's log, notes, code and other configuration, with the settings of a shop
/// now and then.
pub(crate) fn mixed(bytes: usize) -> String {
    let mut characters = Characters(11);
    let mut text = String::with_capacity(bytes + 4096);
    let mut part = 1;
    while text.len() < bytes {
        if part % 8 == 1 {
            text.push_str(&settings_of(part, &mut characters));
        }
        text.push_str(&surroundings(part, &characters.next(32)));
        part += 1;
    }
    text.truncate(bytes);
    text
}

fn surroundings(part: u32, id: &str) -> String {
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

/// What took the check longest for its length while `cargo xtask fuzz` looked for it, over and over.
pub(crate) fn slowest(bytes: usize) -> String {
    let mut text = SLOWEST.repeat(bytes / SLOWEST.len() + 1);
    text.truncate(bytes);
    text
}

const SLOWEST: &str = "a:2:{b%C\\\"T'4242424242424242`";

/// Knuth's linear congruential generator: random enough for made-up keys, and the same in every run.
struct Characters(u64);

impl Characters {
    fn next(&mut self, count: usize) -> String {
        (0..count).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = (self.0 >> 33) % 36;
        u32::try_from(number).ok().and_then(|number| char::from_digit(number, 36)).unwrap_or('x')
    }
}
