//! One set of settings of a processor, as patterns: `sets/<name>.txt`.

use std::{fs, path::Path};

use crate::pattern::Filler;

/// A set of settings as the processor issues it.
pub struct Set {
    /// The file's name, without its ending.
    pub name: String,
    /// The processor's id.
    pub processor: String,
    /// The id of the live set's verdict.
    pub live_verdict: String,
    /// In the order of the file.
    pub settings: Vec<Pattern>,
}

/// One setting of a set.
pub struct Pattern {
    /// The slot's id.
    pub slot: String,
    /// The usual name in environment files.
    pub name: String,
    /// The id of what the value is: `stripe.secret-key`.
    pub kind: String,
    live: String,
    test: Option<String>,
    /// The value alone identifies its processor.
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
    /// The usual name in environment files.
    pub name: String,
    /// A value of the pattern.
    pub value: String,
    /// The slot's id.
    pub slot: String,
}

impl Set {
    /// All sets, by name.
    ///
    /// # Panics
    ///
    /// Where the files cannot be read.
    #[must_use]
    #[expect(clippy::expect_used, reason = "tests cannot go on without their samples")]
    pub fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sets");
        let files = fs::read_dir(folder).expect("the folder of sets is there");
        let mut sets: Vec<Self> = files
            .map(|file| {
                let path = file.expect("a file of the folder").path();
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                Self::read(name, &fs::read_to_string(&path).expect("a set is text"))
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
    #[must_use]
    pub fn live(&self) -> Vec<Filled> {
        let mut filler = Filler::new(&self.name);
        self.settings.iter().map(|setting| setting.filled(&setting.live, &mut filler)).collect()
    }

    /// The test set, where its text differs from a live one.
    #[must_use]
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

    /// Whether its test value differs from a live one.
    #[must_use]
    pub fn tells_test(&self) -> bool {
        self.test.as_ref().is_some_and(|test| *test != self.live)
    }

    /// The fixed prefix before the random part.
    #[must_use]
    pub fn start(&self) -> &str {
        self.live.split_once('{').map_or("", |(start, _)| start)
    }

    /// Whether a credential belongs here, not an id or a choice.
    #[must_use]
    pub fn is_credential(&self) -> bool {
        !matches!(
            self.slot.as_str(),
            "merchant-id" | "merchant-account" | "merchant-code" | "location-id" | "profile-id" | "site-name"
        )
    }
}
