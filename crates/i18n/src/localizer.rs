//! A page's messages with the platform's name in them, as components and the app use them.

use std::sync::{PoisonError, RwLock};

use crate::{id::MessageId, messages::Messages, pattern::Argument};

/// The checkout platform that the guides speak of, unless a site names its own.
const PLATFORM: &str = "Kartra";

/// A page's messages, with the platform's name filled in. Copies are handles to the same messages.
#[derive(Clone, Copy)]
pub struct Localizer(&'static Shared);

struct Shared {
    messages: Messages,
    platform: RwLock<String>,
}

impl Localizer {
    /// A handle to messages that stay for as long as the program runs.
    #[must_use]
    pub fn new(messages: Messages) -> Self {
        Self(Box::leak(Box::new(Shared { messages, platform: RwLock::new(PLATFORM.to_owned()) })))
    }

    /// The messages themselves, for functions that give the texts of other crates' ids.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        &self.0.messages
    }

    /// Names the platform; `None` for the default. Gives the name before and the name now.
    pub fn name_platform(self, name: Option<&str>) -> (String, String) {
        let name = name.unwrap_or(PLATFORM).to_owned();
        let mut platform = self.0.platform.write().unwrap_or_else(PoisonError::into_inner);
        (std::mem::replace(&mut *platform, name.clone()), name)
    }

    /// The text of a message; the platform's name is filled in where the message has `{ $platform }`.
    #[must_use]
    pub fn text(self, id: MessageId) -> String {
        self.fill(id, &[])
    }

    /// The text of a message with its arguments filled in, and the platform's name.
    #[must_use]
    pub fn fill(self, id: MessageId, arguments: &[(&str, Argument<'_>)]) -> String {
        let platform = self.0.platform.read().unwrap_or_else(PoisonError::into_inner);
        let mut all = vec![("platform", Argument::Text(&platform))];
        all.extend_from_slice(arguments);
        self.0.messages.fill(id, &all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{message, messages::english};

    #[test]
    fn the_platform_goes_by_the_name_that_a_site_gives_it() {
        let localizer = Localizer::new(english());
        let id = message!("seller-lead");
        let default = localizer.text(id);
        assert_eq!(localizer.name_platform(Some("Shopfront")), (PLATFORM.to_owned(), "Shopfront".to_owned()));
        assert_eq!(localizer.text(id), default.replace(PLATFORM, "Shopfront"));
        localizer.name_platform(None);
        assert_eq!(localizer.text(id), default);
    }
}
