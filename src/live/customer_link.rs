//! Copying a link to a place in the customer guide: a situation, or what a message means.

use crate::{
    browser::{clipboard, element, form},
    i18n::Localizer,
    ids::{self, seller},
    live::announce,
    message,
};

/// Copies the address of a link, where its button was pressed. Where the browser does not copy, the address
/// is shown, so that it can be copied by hand.
pub(super) fn press(words: Localizer, button: &str) {
    let Some((owner, seller::COPY_LINK)) = button.rsplit_once('/') else { return };
    // The browser makes the address whole: the page itself does not know where it is hosted.
    let Some(address) = element::href(&ids::of(owner, seller::LINK)) else { return };
    let by_hand = ids::of(owner, seller::LINK_ADDRESS);
    clipboard::copy(&address.clone(), move |copied| {
        form::set_value(&by_hand, &address);
        element::set_hidden(&by_hand, copied);
        announce(&words.text(if copied { message!("hand-over-copied") } else { message!("hand-over-copy-failed") }));
    });
}
