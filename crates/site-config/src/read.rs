//! Reading a site's settings from values of any shape, by the tables in `options`.

use crate::{
    checks,
    color::Color,
    config::{AddedStep, Config, NamedLink, Steps},
    embedder,
    link::Link,
    mistake::{Fault, Mistake},
    objects::{ADDED_STEP, AddedStepDraft, NAMED_LINK, NamedLinkDraft, STEP, STEP_OPTIONS},
    options::{Source, option},
    takes::{Member, Takes},
    value::Value,
};

/// Reads values into a configuration. What is not set stays as it was; what cannot be taken is given back.
pub fn read(value: &Value, source: Source, into: &mut Config) -> Vec<Mistake> {
    let mut reader = Reader::default();
    for (name, value) in reader.entries("", value) {
        match option(name).filter(|option| option.accepts(source)) {
            Some(option) => reader.take(name, &option.takes, value, into),
            // `read_steps` reads these.
            None if source == Source::File && STEP_OPTIONS.iter().any(|option| option.name == name) => {}
            // An address may have other things in it.
            None if source == Source::Address => {}
            None => reader.mistake(name, Fault::Unknown),
        }
    }
    reader.mistakes
}

/// Reads what the file changes about steps, which only the customer guide needs. Everything else in it is left to [`read`].
pub fn read_steps(file: &Value) -> (Steps, Vec<Mistake>) {
    let (mut reader, mut steps) = (Reader::default(), Steps::default());
    if let Value::Map(entries) = file {
        for (name, value) in entries {
            if let Some(option) = STEP_OPTIONS.iter().find(|option| option.name == name) {
                reader.take(name, &option.takes, value, &mut steps);
            }
        }
    }
    (steps, reader.mistakes)
}

#[derive(Default)]
struct Reader {
    mistakes: Vec<Mistake>,
}

impl Reader {
    fn mistake(&mut self, path: &str, fault: Fault) {
        self.mistakes.push(Mistake { path: path.to_owned(), fault });
    }

    /// Keeps what was read; what could not be read is a mistake and changes nothing.
    fn keep<V>(&mut self, path: &str, read: Option<V>, field: &mut Option<V>) {
        match read {
            Some(read) => *field = Some(read),
            None => self.mistake(path, Fault::Value),
        }
    }

    /// Reads a value as what its row takes.
    fn take<T>(&mut self, path: &str, takes: &Takes<T>, value: &Value, into: &mut T) {
        let text = value.as_text();
        match takes {
            Takes::Locale(field) => self.keep(path, text.and_then(checks::locale), field(into)),
            Takes::Text { longest, field } => self.keep(path, plain(value, *longest), field(into)),
            Takes::Lines { longest, field } => {
                let lines = self.list(path, value, |item| plain(item, *longest));
                *field(into) = Some(lines).filter(|lines| !lines.is_empty());
            }
            Takes::Font(field) => self.keep(path, text.and_then(checks::font), field(into)),
            Takes::Color(field) => self.keep(path, text.and_then(Color::read), field(into)),
            Takes::Whole { least, greatest, field } => {
                let read = value.as_whole().filter(|whole| (*least..=*greatest).contains(whole));
                self.keep(path, read, field(into));
            }
            Takes::Flag(set) => match value.as_flag() {
                Some(flag) => set(into, flag),
                None => self.mistake(path, Fault::Value),
            },
            Takes::Choice { of, set } => match text.filter(|name| of.contains(name)) {
                Some(name) => set(into, name),
                None => self.mistake(path, Fault::Value),
            },
            Takes::Choices { of, field } => self.choices(path, value, of, field(into)),
            Takes::Link(field) => match text.and_then(Link::read) {
                Some(link) => *field(into) = Some(link),
                None => self.mistake(path, Fault::Link),
            },
            Takes::NamedLink(field) => *field(into) = self.named_link(path, value),
            Takes::NamedLinks(field) => {
                let links = self.items(path, value).into_iter().filter_map(|(path, item)| self.named_link(&path, item));
                *field(into) = links.collect();
            }
            Takes::Origins(field) => {
                *field(into) = self.list(path, value, |item| item.as_text().and_then(embedder::origin));
            }
            Takes::Steps(field) => {
                for (step, value) in self.entries(path, value) {
                    let path = [path, ".", step].concat();
                    if guide::StepId::from_path(step).is_some() {
                        field(into).push((step.to_owned(), self.object(&path, value, &STEP)));
                    } else {
                        self.mistake(&path, Fault::Unknown);
                    }
                }
            }
            Takes::AddedSteps(field) => {
                for (path, item) in self.items(path, value) {
                    field(into).extend(self.added_step(&path, item));
                }
            }
            Takes::ReadElsewhere(_) => {}
        }
    }

    /// The entries of a map.
    fn entries<'v>(&mut self, path: &str, value: &'v Value) -> &'v [(String, Value)] {
        match value {
            Value::Map(entries) => entries,
            _ => {
                self.mistake(if path.is_empty() { "." } else { path }, Fault::Value);
                &[]
            }
        }
    }

    /// The items of a list, with their paths: `links[0]`.
    fn items<'v>(&mut self, path: &str, value: &'v Value) -> Vec<(String, &'v Value)> {
        let Value::List(items) = value else {
            self.mistake(path, Fault::Value);
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, item)| (format!("{path}[{index}]"), item)).collect()
    }

    /// The items of a list that can be read; the others are mistakes.
    fn list<V>(&mut self, path: &str, value: &Value, read: impl Fn(&Value) -> Option<V>) -> Vec<V> {
        let mut list = Vec::new();
        for (path, item) in self.items(path, value) {
            match read(item) {
                Some(read) => list.push(read),
                None => self.mistake(&path, Fault::Value),
            }
        }
        list
    }

    /// An object of known members.
    fn object<T: Default>(&mut self, path: &str, value: &Value, members: &'static [Member<T>]) -> T {
        let mut object = T::default();
        for (name, value) in self.entries(path, value) {
            let path = [path, ".", name].concat();
            match members.iter().find(|member| member.name == name) {
                Some(member) => self.take(&path, &member.takes, value, &mut object),
                None => self.mistake(&path, Fault::Unknown),
            }
        }
        object
    }

    /// Some of some names: a list, or a text that separates them by commas or spaces.
    fn choices(&mut self, path: &str, value: &Value, of: &[&str], field: &mut Option<Vec<String>>) {
        let names: Vec<String> = match value {
            Value::Text(text) => text.split([',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            _ => self.list(path, value, |item| plain(item, checks::NAME)),
        };
        let (known, unknown): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| of.contains(&&**name));
        if !unknown.is_empty() {
            self.mistake(path, Fault::Value);
        }
        if !known.is_empty() {
            *field = Some(known);
        }
    }

    fn added_step(&mut self, path: &str, value: &Value) -> Option<AddedStep> {
        let AddedStepDraft { situation, title, what, how, link } = self.object(path, value, &ADDED_STEP);
        let (what, how) = (what.unwrap_or_default(), how.unwrap_or_default());
        let step = situation.zip(title).map(|(situation, title)| AddedStep { situation, title, what, how, link });
        self.whole(path, step)
    }

    fn named_link(&mut self, path: &str, value: &Value) -> Option<NamedLink> {
        let NamedLinkDraft { text, address } = self.object(path, value, &NAMED_LINK);
        self.whole(path, text.zip(address).map(|(text, address)| NamedLink { text, address }))
    }

    /// An object that has what it must have; the others are mistakes.
    fn whole<V>(&mut self, path: &str, object: Option<V>) -> Option<V> {
        if object.is_none() {
            self.mistake(path, Fault::Value);
        }
        object
    }
}

fn plain(value: &Value, longest: usize) -> Option<String> {
    value.as_text().and_then(|text| checks::plain(text, longest))
}
