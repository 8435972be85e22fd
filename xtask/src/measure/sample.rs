//! Settings to measure with: made up at run time, so that no file contains anything like a key.

/// Settings of as many shops as fit into this many bytes; the last one may be cut.
pub(crate) fn settings(bytes: usize) -> String {
    let mut characters = Characters(7);
    let mut text = String::with_capacity(bytes + 1024);
    let mut shop = 1;
    while text.len() < bytes {
        text.push_str(&settings_of(shop, &mut characters));
        shop += 1;
    }
    // All is ASCII, so any index is a character boundary.
    text.truncate(bytes);
    text
}

/// The configuration of one shop: about 700 bytes, a part of it about payments.
pub(crate) fn settings_of(shop: u32, characters: &mut Characters) -> String {
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

/// Knuth's linear congruential generator: random enough for made-up keys, and the same in every run.
pub(crate) struct Characters(pub(crate) u64);

impl Characters {
    pub(crate) fn next(&mut self, count: usize) -> String {
        (0..count).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = (self.0 >> 33) % 36;
        u32::try_from(number).ok().and_then(|number| char::from_digit(number, 36)).unwrap_or('x')
    }
}
