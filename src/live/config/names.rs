//! Names and links: of the platform, of who sells, of who helps. All of them are text; an address leads where it says.

use crate::{
    browser::{document, element, insert},
    config::{Config, Link, NamedLink},
    i18n::{Argument, Localizer},
    ids, message,
};

/// Brings the page's names and links up to the configuration.
pub(super) fn show(words: Localizer, config: &Config) {
    let (before, now) = words.name_platform(config.platform.as_deref());
    if before != now {
        document::replace_everywhere(&before, &now);
    }
    let brand = config.seller.as_ref().or(config.platform.as_ref());
    element::set_text(ids::BRAND, brand.unwrap_or(&words.text(message!("app-name"))));
    element::set_hidden(ids::CONTACT, config.contact.is_none());
    if let Some(contact) = &config.contact {
        let text = match &config.seller {
            Some(seller) => words.fill(message!("contact-seller"), &[("seller", Argument::Text(seller))]),
            None => words.text(message!("contact")),
        };
        insert::show_link(ids::CONTACT, &text, contact.address(), true);
    }
    let mailbox = config.contact.as_ref().and_then(Link::mailbox).unwrap_or_default();
    element::address_emails(mailbox);
    element::set_hidden(ids::LINKS, config.links.is_empty());
    for (index, NamedLink { text, address }) in config.links.iter().enumerate() {
        insert::show_link(ids::LINKS, text, address.address(), index == 0);
    }
}
