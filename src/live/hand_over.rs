//! Handing a text over: its preview, and the ways to pass it on. The elements are those of `page::shared::HandOver`.

use super::{announce, config};
use crate::{
    browser::{clipboard, element, share},
    config::Link,
    i18n::{Localizer, summary::email_link},
    ids::{self, hand_over},
    message,
};

/// A text with a title, which is also an email's subject; its lines are parted by `\n`.
pub(super) struct Text {
    pub(super) title: String,
    pub(super) text: String,
}

/// Shows a text in the preview of an owner, and puts it into the email.
pub(super) fn show(owner: &str, Text { title, text }: &Text) {
    element::set_text(&ids::of(owner, hand_over::PREVIEW), text);
    element::set_attribute(&ids::of(owner, hand_over::EMAIL), "href", Some(&email_link(&mailbox(), title, text)));
    element::set_hidden(&ids::of(owner, hand_over::SHARE), !share::can_share());
}

/// Who gets emails: the site's own contact, where it is a mailbox.
fn mailbox() -> String {
    config::with(|config| config.contact.as_ref().and_then(Link::mailbox).unwrap_or_default().to_owned())
}

/// Hands a text over, where one of its owner's buttons or the email's link was pressed; false where it was another.
pub(super) fn press(words: Localizer, owner: &'static str, button: &str, text: impl FnOnce() -> Text) -> bool {
    let Some(part) = button.strip_prefix(owner).and_then(|rest| rest.strip_prefix('/')) else { return false };
    match part {
        hand_over::COPY => copy(words, owner, &text().text),
        hand_over::SHARE => {
            let Text { title, text } = text();
            share::share(&title, &text);
        }
        hand_over::PRINT => share::print(),
        // The link does it.
        hand_over::EMAIL => {}
        _ => return false,
    }
    true
}

fn copy(words: Localizer, owner: &'static str, text: &str) {
    clipboard::copy(text, move |done| {
        let message = words.text(if done { message!("hand-over-copied") } else { message!("hand-over-copy-failed") });
        element::set_text(&ids::of(owner, hand_over::TOLD), &message);
        announce(&message);
    });
}
