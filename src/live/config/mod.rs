//! What a site set, brought onto the page: at the start from the file beside the pages and the address, later from the
//! page around this one.
//!
//! Lives here: which source outweighs which, and what is said of mistakes. Not here: how values are read (`crate::config`).

mod look;
mod names;
mod steps;

use leptos::prelude::*;

use crate::{
    config::{Config, Fault, Mistake, Source, Value, read},
    device::{document, element, host, value},
    guide::Progress,
    ids, key,
    words::{Book, Value as Fill, Words},
};

thread_local! {
    static STATE: State = State { file: StoredConfig::default(), now: ArcRwSignal::default() };
}

type StoredConfig = std::cell::RefCell<Config>;

struct State {
    /// What the file beside the pages says.
    file: StoredConfig,
    /// What holds now.
    now: ArcRwSignal<Config>,
}

/// What holds now; a signal.
pub(super) fn with<T>(look: impl FnOnce(&Config) -> T) -> T {
    let now = STATE.with(|state| state.now.clone());
    now.with(look)
}

/// Reads what is set at the start, and words the book accordingly. Gives what could not be taken.
pub(super) fn start(book: &mut Book) -> Vec<Mistake> {
    let mut config = Config::default();
    let mut mistakes = read(&value::of_file(), Source::File, &mut config);
    STATE.with(|state| state.file.replace(config.clone()));
    let source = if host::is_framed() { Source::Host } else { Source::Address };
    mistakes.extend(read(&value::of_address(), source, &mut config));
    steps::word(book, &config);
    mistakes.extend(of_this_page(&config, book.locale()));
    set(config);
    mistakes
}

/// Brings the page up to what was read at the start.
pub(super) fn show_first(words: Words, mistakes: &[Mistake]) {
    with(|config| {
        steps::show(words, config);
        show(words, config);
    });
    tell(words, mistakes);
}

/// Progress without the steps that the site leaves out.
pub(super) fn without_left_out(progress: Progress) -> Progress {
    with(|config| steps::leave_out(progress, config))
}

/// Takes over settings of the page around this one: over the file's, in the place of all that it set before.
pub(super) fn change(words: Words, value: &Value) {
    let mut config = STATE.with(|state| state.file.borrow().clone());
    let mut mistakes = read(value, Source::Host, &mut config);
    if with(|now| *now == config) {
        return;
    }
    mistakes.extend(of_this_page(&config, words.book().locale()));
    show(words, &config);
    set(config);
    tell(words, &mistakes);
}

fn set(config: Config) {
    let now = STATE.with(|state| state.now.clone());
    now.set(config);
}

fn show(words: Words, config: &Config) {
    look::show(config);
    names::show(words, config);
}

/// What is right by itself, but not on this page.
fn of_this_page(config: &Config, locale: &str) -> Vec<Mistake> {
    let mistake = |path: &str, fault| Mistake { path: path.to_owned(), fault };
    let other = config.locale.as_deref().is_some_and(|wanted| !wanted.eq_ignore_ascii_case(locale));
    let locale = other.then(|| mistake("locale", Fault::Value));
    let contrast = look::is_corrected(config).then(|| mistake("accent", Fault::Contrast));
    locale.into_iter().chain(contrast).collect()
}

/// Names mistakes: on the page by their paths, in the console with what is the matter, to the page around by a code.
fn tell(words: Words, mistakes: &[Mistake]) {
    let wrong: Vec<_> =
        mistakes.iter().filter(|one| one.fault != Fault::Contrast).map(|one| one.path.as_str()).collect();
    element::set_hidden(ids::MISTAKES, wrong.is_empty());
    if !wrong.is_empty() {
        let paths = wrong.join(", ");
        element::set_text(ids::MISTAKES, &words.fill(key!("config-mistakes"), &[("paths", Fill::Text(&paths))]));
        host::error("config");
    }
    for Mistake { path, fault } in mistakes {
        let arguments = [("path", Fill::Text(path)), ("fault", Fill::Text(fault.name()))];
        document::warn(&words.fill(key!("config-mistake"), &arguments));
    }
}
