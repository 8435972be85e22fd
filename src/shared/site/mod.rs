//! What a site set, brought onto the page: at the start from the file beside the pages and the address, later from the
//! page around this one.
//!
//! Lives here: which source outweighs which, and what is said of mistakes. Not here: how values are read
//! (`crate::config`), and what a site changes about steps (`customer`).

mod look;
mod names;

use leptos::prelude::*;

pub use names::{Brand, Mistakes, OutsideLink, SiteLines};

use crate::{
    browser::{document, framing, host, value},
    config::{Config, Fault, Link, Mistake, Source, Value, read},
    i18n::{Argument, Localizer},
    message,
};

/// What holds now. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct Site {
    words: Localizer,
    config: RwSignal<Config>,
    /// The paths of what a site set and the page could not take.
    wrong: RwSignal<Vec<String>>,
}

impl Site {
    /// A site that sets nothing, as pages are printed.
    pub(super) fn new(words: Localizer) -> Self {
        Self { words, config: RwSignal::default(), wrong: RwSignal::default() }
    }

    /// Looks at what is set. Tracks it.
    pub fn with<T>(self, look: impl FnOnce(&Config) -> T) -> T {
        self.config.with(look)
    }

    /// Whether a processor is offered, by its name. Tracks it.
    #[must_use]
    pub fn offers(self, processor: &str) -> bool {
        self.with(|config| look::offers(config, processor))
    }

    /// Who gets emails: the site's own contact, where it is a mailbox; else empty. Tracks it.
    #[must_use]
    pub fn mailbox(self) -> String {
        self.with(|config| config.contact.as_ref().and_then(Link::mailbox).unwrap_or_default().to_owned())
    }

    /// Reads what is set at the start. More mistakes are those of the page's own part.
    pub(super) fn load(self, more: Vec<Mistake>) {
        let source = if framing::is_framed() { Source::Host } else { Source::Address };
        let (config, mut mistakes) = merged(&value::of_file(), &value::of_address(), source);
        mistakes.extend(more);
        self.take(config, mistakes);
    }

    /// Takes over settings of the page around this one: over the file's, in the place of all that it set before.
    pub fn change(self, value: &Value) {
        let (config, mistakes) = merged(&value::of_file(), value, Source::Host);
        if self.config.with_untracked(|now| *now != config) {
            self.take(config, mistakes);
        }
    }

    fn take(self, config: Config, mut mistakes: Vec<Mistake>) {
        mistakes.extend(misplaced(&config, self.words.messages().locale()));
        look::show(&config, self.config.with_untracked(|before| before.without_extras));
        let (before, now) = self.words.name_platform(config.platform.as_deref());
        if before != now {
            document::replace_everywhere(&before, &now);
        }
        self.config.set(config);
        self.name_mistakes(&mistakes);
    }

    /// Names mistakes: on the page by their paths, in the console with what is the matter, to the page around by a code.
    fn name_mistakes(self, mistakes: &[Mistake]) {
        for mistake in mistakes {
            document::warn(&mistake_said(self.words, mistake));
        }
        let wrong = mistakes.iter().filter(|mistake| mistake.fault != Fault::Contrast);
        let wrong: Vec<_> = wrong.map(|mistake| mistake.path.clone()).collect();
        if !wrong.is_empty() {
            host::error("config");
        }
        self.wrong.set(wrong);
    }
}

/// What is the matter with something that a site set, in a sentence.
#[must_use]
pub fn mistake_said(words: Localizer, Mistake { path, fault }: &Mistake) -> String {
    let arguments = [("path", Argument::Text(path)), ("fault", Argument::Text(fault.name()))];
    words.fill(message!("config-mistake"), &arguments)
}

/// What the file beside the pages sets, and over it another source; with what of both could not be taken.
fn merged(file: &Value, over: &Value, source: Source) -> (Config, Vec<Mistake>) {
    let mut config = Config::default();
    let mut mistakes = read(file, Source::File, &mut config);
    mistakes.extend(read(over, source, &mut config));
    (config, mistakes)
}

/// What is right by itself, but not on a page of this locale or where it is meant to be seen.
fn misplaced(config: &Config, locale: &str) -> Vec<Mistake> {
    let mistake = |path: &str, fault| Mistake { path: path.to_owned(), fault };
    let other_locale = config.locale.as_deref().is_some_and(|wanted| !wanted.eq_ignore_ascii_case(locale));
    [
        other_locale.then(|| mistake("locale", Fault::Value)),
        look::is_corrected(config).then(|| mistake("accent", Fault::Contrast)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, &str)]) -> Value {
        Value::Map(entries.iter().map(|(name, text)| ((*name).to_owned(), Value::Text((*text).to_owned()))).collect())
    }

    #[test]
    fn the_page_around_outweighs_the_file_and_an_address_may_set_less() {
        let file = map(&[("seller", "Ann"), ("theme", "dark")]);
        let over = map(&[("seller", "Ben")]);
        let (config, mistakes) = merged(&file, &over, Source::Host);
        assert_eq!((config.seller.as_deref(), config.theme.is_some(), mistakes.len()), (Some("Ben"), true, 0));
        let (config, _) = merged(&file, &over, Source::Address);
        assert_eq!(config.seller.as_deref(), Some("Ann"), "an address sets no words");
    }

    #[test]
    fn a_locale_that_the_page_is_not_in_is_a_mistake() {
        let config = |locale: &str| Config { locale: Some(locale.to_owned()), ..Config::default() };
        assert!(misplaced(&config("EN"), "en").is_empty());
        assert_eq!(misplaced(&config("fr"), "en").first().map(|one| one.path.as_str()), Some("locale"));
    }
}
