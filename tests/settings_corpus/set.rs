//! The fixtures: one set of settings of a processor, as patterns (`tests/fixtures/settings/*/set.txt`).

use std::{fs, path::Path};

use crate::fill::Filler;

/// A set of settings as the processor issues it.
pub struct Set {
    /// The fixture's folder.
    pub name: String,
    pub processor: String,
    /// What is said of the live set.
    pub live_verdict: String,
    pub settings: Vec<Pattern>,
}

/// One setting of a set.
pub struct Pattern {
    pub slot: String,
    /// The usual name in environment files.
    pub name: String,
    pub kind: String,
    live: String,
    test: Option<String>,
    /// The value alone tells its processor.
    pub alone: bool,
    /// Another processor's keys have the same shape, so that alone it may be called theirs.
    pub shared: bool,
    /// A field's name counts for more than the value's shape.
    pub soft: bool,
    /// In another slot, the value proves that it is in the wrong one.
    pub placed: bool,
}

/// A setting with its value.
#[derive(Clone)]
pub struct Filled {
    pub name: String,
    pub value: String,
    pub slot: String,
}

impl Set {
    /// All fixtures, by name.
    pub fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/settings");
        let mut sets: Vec<Self> = fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let name = path.file_name()?.to_string_lossy().into_owned();
                Some(Self::read(name, &fs::read_to_string(path.join("set.txt")).ok()?))
            })
            .collect();
        sets.sort_by(|left, right| left.name.cmp(&right.name));
        sets
    }

    fn read(name: String, text: &str) -> Self {
        let mut set = Self { processor: name.clone(), name, live_verdict: String::new(), settings: Vec::new() };
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(verdict) = line.strip_prefix("live: ") {
                verdict.clone_into(&mut set.live_verdict);
            } else if let Some(processor) = line.strip_prefix("processor: ") {
                processor.clone_into(&mut set.processor);
            } else {
                let mut cells = line.split(" |").map(|cell| cell.trim().to_owned());
                let mut next = || cells.next().unwrap_or_default();
                let (slot, name, kind, live, test, traits) = (next(), next(), next(), next(), next(), next());
                set.settings.push(Pattern {
                    slot,
                    name,
                    kind,
                    live,
                    test: (test != "-").then_some(test),
                    shared: traits.contains("shared"),
                    soft: traits.contains("soft"),
                    alone: traits.contains("alone"),
                    placed: traits.contains("placed"),
                });
            }
        }
        set
    }

    /// The live set, filled.
    pub fn live(&self) -> Vec<Filled> {
        let mut filler = Filler::new(&self.name);
        self.settings.iter().map(|setting| setting.filled(&setting.live, &mut filler)).collect()
    }

    /// The test set, where its text differs from a live one.
    pub fn test(&self) -> Option<Vec<Filled>> {
        let tells = self.settings.iter().any(|setting| setting.test.as_ref().is_some_and(|test| *test != setting.live));
        let mut filler = Filler::new(&format!("{} test", self.name));
        tells.then(|| {
            let test = |setting: &Pattern| setting.filled(setting.test.as_ref().unwrap_or(&setting.live), &mut filler);
            self.settings.iter().map(test).collect()
        })
    }
}

impl Pattern {
    fn filled(&self, pattern: &str, filler: &mut Filler) -> Filled {
        Filled { name: self.name.clone(), value: filler.fill(pattern), slot: self.slot.clone() }
    }

    /// Whether its test value says that it is one.
    pub fn tells_test(&self) -> bool {
        self.test.as_ref().is_some_and(|test| *test != self.live)
    }

    /// The start that stands before the random part.
    pub fn start(&self) -> &str {
        self.live.split_once('{').map_or("", |(start, _)| start)
    }

    /// Whether a credential belongs here, not an id or a choice.
    pub fn is_credential(&self) -> bool {
        !matches!(
            self.slot.as_str(),
            "merchant-id" | "merchant-account" | "merchant-code" | "location-id" | "profile-id" | "site-name"
        )
    }
}
