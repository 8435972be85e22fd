//! What a site set, brought onto the page: at the start from the file beside the pages and the address, later from the
//! page around this one.
//!
//! Lives here: which source outweighs which, and what is said of mistakes. Not here: how values are read
//! (`crate::config`), and what a site changes about steps (`live::customer::own_steps`).

mod look;
mod names;

use std::cell::RefCell;

use crate::{
    browser::{around, document, element, host, value},
    config::{Config, Fault, Mistake, Source, Value, read},
    i18n::{Argument, Localizer},
    ids, message,
};

thread_local! {
    /// What holds now.
    static NOW: RefCell<Config> = RefCell::default();
}

/// Looks at what holds now.
pub(super) fn with<T>(look: impl FnOnce(&Config) -> T) -> T {
    NOW.with_borrow(look)
}

/// Reads what is set at the start, and brings the page up to it. More mistakes are those of the page's own part.
pub(super) fn start(words: Localizer, more: Vec<Mistake>) {
    let (mut config, mut mistakes) = of_file();
    let source = if around::is_framed() { Source::Host } else { Source::Address };
    mistakes.extend(read(&value::of_address(), source, &mut config));
    mistakes.extend(more);
    take(words, config, mistakes);
}

/// Takes over settings of the page around this one: over the file's, in the place of all that it set before.
pub(super) fn change(words: Localizer, value: &Value) {
    let (mut config, _) = of_file();
    let mistakes = read(value, Source::Host, &mut config);
    if with(|now| *now != config) {
        take(words, config, mistakes);
    }
}

/// What the file beside the pages sets, and what of it could not be taken.
fn of_file() -> (Config, Vec<Mistake>) {
    let mut config = Config::default();
    let mistakes = read(&value::of_file(), Source::File, &mut config);
    (config, mistakes)
}

fn take(words: Localizer, config: Config, mut mistakes: Vec<Mistake>) {
    let mut add = |path: &str, fault| mistakes.push(Mistake { path: path.to_owned(), fault });
    // What is right by itself, but not on this page.
    if config.locale.as_deref().is_some_and(|wanted| !wanted.eq_ignore_ascii_case(words.messages().locale())) {
        add("locale", Fault::Value);
    }
    if look::is_corrected(&config) {
        add("accent", Fault::Contrast);
    }
    look::show(&config);
    names::show(words, &config);
    NOW.set(config);
    tell(words, &mistakes);
}

/// Names mistakes: on the page by their paths, in the console with what is the matter, to the page around by a code.
fn tell(words: Localizer, mistakes: &[Mistake]) {
    let mut wrong = String::new();
    for Mistake { path, fault } in mistakes {
        let arguments = [("path", Argument::Text(path)), ("fault", Argument::Text(fault.name()))];
        document::warn(&words.fill(message!("config-mistake"), &arguments));
        if *fault != Fault::Contrast {
            wrong.extend([if wrong.is_empty() { "" } else { ", " }, path]);
        }
    }
    element::set_hidden(ids::MISTAKES, wrong.is_empty());
    if !wrong.is_empty() {
        element::set_text(
            ids::MISTAKES,
            &words.fill(message!("config-mistakes"), &[("paths", Argument::Text(&wrong))]),
        );
        host::error("config");
    }
}
