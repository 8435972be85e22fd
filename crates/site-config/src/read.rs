//! Reading a site's settings from values of any shape.

use super::{
    AddedStep, Color, Config, Fault, Link, Mistake, NamedLink, StepTexts, Steps, Theme, Value, embedder,
    text::{self, NAME, SENTENCES},
};

/// Where values come from, which decides what they may set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The file beside the pages: the site's own, so everything.
    File,
    /// The page around this one: all that an attribute can say.
    Host,
    /// The address of a page in its own tab. Anyone can write a link, so it cannot put words into the site's mouth.
    Address,
}

/// Reads values into a configuration. What is not set stays as it was; what cannot be taken is given back.
pub fn read(value: &Value, source: Source, into: &mut Config) -> Vec<Mistake> {
    let mut reader = Reader { mistakes: Vec::new() };
    reader.entries("", value, &mut |reader, name, value| reader.setting(name, value, source, into));
    reader.mistakes
}

/// Reads what the file says of steps, which only the customer guide needs. Everything else in it is left to [`read`].
pub fn read_steps(file: &Value) -> (Steps, Vec<Mistake>) {
    let (mut reader, mut steps) = (Reader { mistakes: Vec::new() }, Steps::default());
    if let Value::Map(entries) = file {
        for (name, value) in entries {
            match &**name {
                "steps" => reader.entries(name, value, &mut |reader, step, value| reader.step(step, value, &mut steps)),
                "added-steps" => reader.items(name, value, &mut |reader, path, step| {
                    steps.added.extend(reader.added_step(path, step));
                }),
                _ => {}
            }
        }
    }
    (steps, reader.mistakes)
}

struct Reader {
    mistakes: Vec<Mistake>,
}

impl Reader {
    /// Notes a mistake, and gives nothing.
    fn fault<T>(&mut self, path: &str, fault: Fault) -> Option<T> {
        self.mistakes.push(Mistake { path: path.to_owned(), fault });
        None
    }

    /// Keeps what was read, or notes that the value is none of those that the setting takes.
    fn wanted<T>(&mut self, path: &str, read: Option<T>) -> Option<T> {
        read.or_else(|| self.fault(path, Fault::Value))
    }

    fn text(&mut self, path: &str, value: &Value, longest: usize) -> Option<String> {
        let read = value.as_text().and_then(|value| text::plain(value, longest));
        self.wanted(path, read)
    }

    fn link(&mut self, path: &str, value: &Value) -> Option<Link> {
        let read = value.as_text().and_then(Link::read);
        read.or_else(|| self.fault(path, Fault::Link))
    }

    /// A number in a range.
    fn whole(&mut self, path: &str, value: &Value, from: u32, to: u32) -> Option<u32> {
        self.wanted(path, value.as_whole().filter(|whole| (from..=to).contains(whole)))
    }

    /// Each entry of a map, with its path.
    fn entries(&mut self, path: &str, value: &Value, each: &mut dyn FnMut(&mut Self, &str, &Value)) {
        match value {
            Value::Map(entries) => {
                for (name, value) in entries {
                    each(self, name, value);
                }
            }
            _ => drop(self.fault::<()>(if path.is_empty() { "." } else { path }, Fault::Value)),
        }
    }

    /// Each item of a list, with its path.
    fn items(&mut self, path: &str, value: &Value, each: &mut dyn FnMut(&mut Self, &str, &Value)) {
        match value {
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    each(self, &[path, "[", &index.to_string(), "]"].concat(), item);
                }
            }
            _ => drop(self.fault::<()>(path, Fault::Value)),
        }
    }

    fn texts(&mut self, path: &str, value: &Value, longest: usize) -> Vec<String> {
        let mut texts = Vec::new();
        self.items(path, value, &mut |reader, path, item| texts.extend(reader.text(path, item, longest)));
        texts
    }

    fn setting(&mut self, name: &str, value: &Value, source: Source, into: &mut Config) {
        if source != Source::Address && self.of_host(name, value, into) {
            return;
        }
        if source == Source::File && self.of_file(name, value, into) {
            return;
        }
        match name {
            "locale" => set(&mut into.locale, {
                let read = value.as_text().and_then(text::locale);
                self.wanted(name, read)
            }),
            "theme" => match value.as_text() {
                Some("auto") => into.theme = None,
                Some("light") => into.theme = Some(Theme::Light),
                Some("dark") => into.theme = Some(Theme::Dark),
                _ => drop(self.fault::<()>(name, Fault::Value)),
            },
            // Other things may stand in an address.
            _ if source == Source::Address => {}
            _ => drop(self.fault::<()>(name, Fault::Unknown)),
        }
    }

    /// What a host page may set too; false where it is something else.
    fn of_host(&mut self, name: &str, value: &Value, into: &mut Config) -> bool {
        match name {
            "accent" => set(&mut into.accent, {
                let read = value.as_text().and_then(Color::read);
                self.wanted(name, read)
            }),
            "radius" => set(&mut into.radius, self.whole(name, value, 0, 24)),
            "text-size" => set(&mut into.text_size, self.whole(name, value, 14, 24)),
            "font" => set(&mut into.font, {
                let read = value.as_text().and_then(text::font);
                self.wanted(name, read)
            }),
            "platform" => set(&mut into.platform, self.text(name, value, NAME)),
            "seller" => set(&mut into.seller, self.text(name, value, NAME)),
            "contact" => set(&mut into.contact, self.link(name, value)),
            "processors" => set(&mut into.processors, self.processors(name, value)),
            "extras" => {
                if let Some(extras) = self.wanted(name, value.as_flag()) {
                    into.without_extras = !extras;
                }
            }
            // The place to open: the address' fragment says it, and a message of its own.
            "situation" => {}
            _ => return false,
        }
        true
    }

    fn processors(&mut self, path: &str, value: &Value) -> Option<Vec<String>> {
        let names: Vec<String> = match value {
            Value::Text(text) => text.split([',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            _ => self.texts(path, value, NAME),
        };
        let known: Vec<_> = names.iter().filter(|name| super::PROCESSORS.contains(&&***name)).cloned().collect();
        if known.len() < names.len() {
            self.fault::<()>(path, Fault::Value);
        }
        (!known.is_empty()).then_some(known)
    }

    /// What the file alone may set; false where it is something else.
    fn of_file(&mut self, name: &str, value: &Value, into: &mut Config) -> bool {
        match name {
            // Steps are read by `read_steps`.
            "$schema" | "steps" | "added-steps" => {}
            "links" => {
                into.links.clear();
                self.items(name, value, &mut |reader, path, item| into.links.extend(reader.named_link(path, item)));
            }
            "embedders" => {
                into.embedders.clear();
                self.items(name, value, &mut |reader, path, item| {
                    let read = item.as_text().and_then(embedder::origin);
                    into.embedders.extend(reader.wanted(path, read));
                });
            }
            _ => return false,
        }
        true
    }

    fn step(&mut self, step: &str, value: &Value, into: &mut Steps) {
        let path = ["steps.", step].concat();
        if guide::StepId::from_path(step).is_none() {
            self.fault::<()>(&path, Fault::Unknown);
            return;
        }
        let mut texts = StepTexts::default();
        self.entries(&path, value, &mut |reader, name, value| {
            let path = [&path, ".", name].concat();
            match name {
                "hidden" => texts.hidden = reader.wanted(&path, value.as_flag()).unwrap_or_default(),
                "title" => texts.title = reader.text(&path, value, NAME),
                "what" => texts.what = reader.text(&path, value, SENTENCES),
                "why" => texts.why = reader.text(&path, value, SENTENCES),
                "how" => texts.how = Some(reader.texts(&path, value, SENTENCES)).filter(|lines| !lines.is_empty()),
                "tip" => texts.tip = reader.text(&path, value, SENTENCES),
                _ => drop(reader.fault::<()>(&path, Fault::Unknown)),
            }
        });
        into.changed.push((step.to_owned(), texts));
    }

    fn added_step(&mut self, path: &str, value: &Value) -> Option<AddedStep> {
        let (mut situation, mut title, mut what) = (None, None, None);
        let (mut how, mut link) = (Vec::new(), None);
        self.entries(path, value, &mut |reader, name, value| {
            let path = [path, ".", name].concat();
            match name {
                "situation" => {
                    let known = guide::SITUATIONS.iter().find(|one| Some(one.name) == value.as_text());
                    situation = reader.wanted(&path, known.map(|one| one.name.to_owned()));
                }
                "title" => title = reader.text(&path, value, NAME),
                "what" => what = reader.text(&path, value, SENTENCES),
                "how" => how = reader.texts(&path, value, SENTENCES),
                "link" => link = reader.named_link(&path, value),
                _ => drop(reader.fault::<()>(&path, Fault::Unknown)),
            }
        });
        let what = what.unwrap_or_default();
        let step = situation.zip(title).map(|(situation, title)| AddedStep { situation, title, what, how, link });
        self.wanted(path, step)
    }

    fn named_link(&mut self, path: &str, value: &Value) -> Option<NamedLink> {
        let (mut text, mut address) = (None, None);
        self.entries(path, value, &mut |reader, name, value| {
            let path = [path, ".", name].concat();
            match name {
                "text" => text = reader.text(&path, value, NAME),
                "address" => address = reader.link(&path, value),
                _ => drop(reader.fault::<()>(&path, Fault::Unknown)),
            }
        });
        let link = text.zip(address).map(|(text, address)| NamedLink { text, address });
        self.wanted(path, link)
    }
}

/// Takes what was read; what could not be read changes nothing.
fn set<T>(place: &mut Option<T>, read: Option<T>) {
    if read.is_some() {
        *place = read;
    }
}
