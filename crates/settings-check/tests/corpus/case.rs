//! The cases that are made of each set: whole sets in every format, values alone, and every way to spoil one.

use settings_check::{Code, Connection, ProcessorId, Report, Severity, check};

use sample_settings::{
    format::FORMATS,
    set::{Filled, Pattern, Set},
};

use crate::damage;

/// A paste, and what must be said of it.
pub struct Case {
    pub processor: String,
    /// What it is about: `live`, `test`, `alone`, `format`, or the id of a finding.
    pub about: &'static str,
    pub text: String,
    expected: Expected,
}

enum Expected {
    /// Nothing blocks, this is the verdict, and these are the settings: slot and kind.
    Sound { verdict: String, settings: Vec<(String, String)> },
    /// A test key is found, the set is not ready.
    Test,
    /// The processor and the kind are told.
    Told { kind: String },
    /// Another processor is not claimed, and nothing blocks.
    Open,
    /// One of these findings is there.
    Finding(&'static [Code]),
}

impl Case {
    /// What is wrong with the report, if anything is.
    pub fn complaint(&self) -> Option<String> {
        let report = check(&self.text);
        let complaint = self.judge(&report)?;
        Some(format!("{} · {}: {complaint}\n{}\n{}", self.processor, self.about, self.text, summary(&report)))
    }

    fn judge(&self, report: &Report) -> Option<String> {
        let Some(connection) = report.connections.first() else { return Some("no connection".to_owned()) };
        let processor = connection.processor.map(ProcessorId::id);
        let wrong_processor = processor != Some(self.processor.as_str());
        match &self.expected {
            Expected::Finding(codes) => {
                let found = |connection: &Connection| connection.findings.iter().any(|one| codes.contains(&one.code));
                (!report.connections.iter().any(found)).then(|| format!("no {codes:?}"))
            }
            Expected::Open if processor.is_some() && wrong_processor => Some(format!("claims {processor:?}")),
            Expected::Open => blocked(connection),
            _ if report.connections.len() != 1 => Some(format!("{} connections", report.connections.len())),
            _ if wrong_processor => Some(format!("processor {processor:?}")),
            Expected::Sound { verdict, settings } => blocked(connection)
                .or_else(|| {
                    (connection.verdict.id() != verdict).then(|| format!("verdict {}", connection.verdict.id()))
                })
                .or_else(|| different(connection, settings)),
            Expected::Test => {
                let found = connection.findings.iter().any(|one| one.code == Code::TestKey);
                (!found || connection.verdict.id() != "not-ready").then(|| "no test key".to_owned())
            }
            Expected::Told { kind } => {
                let told = connection.settings.first().map(|setting| setting.kind.id());
                (told != Some(kind.as_str())).then(|| format!("kind {told:?}"))
            }
        }
    }
}

fn blocked(connection: &Connection) -> Option<String> {
    let mut blocking = connection.findings.iter().filter(|one| one.severity == Severity::Blocks);
    blocking.next().map(|one| format!("blocked by {}", one.code.id()))
}

fn different(connection: &Connection, settings: &[(String, String)]) -> Option<String> {
    let found: Vec<_> = connection
        .settings
        .iter()
        .map(|one| (one.slot.map_or("", |slot| slot.id()).to_owned(), one.kind.id().to_owned()))
        .collect();
    (found != settings).then(|| format!("settings {found:?}"))
}

fn summary(report: &Report) -> String {
    let line = |connection: &Connection| {
        let findings: Vec<_> = connection.findings.iter().map(|one| one.code.id()).collect();
        let settings: Vec<_> = connection.settings.iter().map(|one| one.kind.id()).collect();
        let processor = connection.processor.map_or("nobody", |processor| processor.id());
        format!("  → {processor} {} {settings:?} {findings:?}", connection.verdict.id())
    };
    report.connections.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Every case of a set.
pub fn of(set: &Set) -> Vec<Case> {
    let mut cases = Cases { set, live: set.live(), all: Vec::new() };
    cases.whole();
    cases.alone();
    cases.slots();
    cases.stand_ins();
    cases.damage();
    cases.pairs();
    cases.all
}

struct Cases<'a> {
    set: &'a Set,
    live: Vec<Filled>,
    all: Vec<Case>,
}

impl Cases<'_> {
    fn add(&mut self, about: &'static str, text: String, expected: Expected) {
        self.all.push(Case { processor: self.set.processor.clone(), about, text, expected });
    }

    fn find(&mut self, about: &'static str, text: String, codes: &'static [Code]) {
        self.add(about, text, Expected::Finding(codes));
    }

    /// The patterns with their live values.
    fn both(&self) -> Vec<(&Pattern, Filled)> {
        self.set.settings.iter().zip(self.live.iter().cloned()).collect()
    }

    /// The credentials among them.
    fn credentials(&self) -> Vec<(bool, bool, String, Filled)> {
        let credentials = self.both().into_iter().filter(|(pattern, _)| pattern.is_credential());
        credentials.map(|(pattern, one)| (pattern.alone, pattern.placed, pattern.start().to_owned(), one)).collect()
    }

    fn whole(&mut self) {
        for (_, write) in FORMATS {
            let settings = self.set.settings.iter().map(|one| (one.slot.clone(), one.kind.clone())).collect();
            let expected = Expected::Sound { verdict: self.set.live_verdict.clone(), settings };
            self.add("live", write(&self.set.processor, &self.live), expected);
            if let Some(test) = self.set.test() {
                self.add("test", write(&self.set.processor, &test), Expected::Test);
            }
        }
        if self.set.live_verdict == "cannot-tell" && self.set.processor != "worldpay" {
            self.find("environment-unknown", env(&self.live), &[Code::EnvironmentUnknown]);
        }
    }

    fn alone(&mut self) {
        let own = self.both().into_iter().filter(|(one, _)| !one.shared);
        let told: Vec<_> = own.map(|(one, value)| (one.alone, one.kind.clone(), value)).collect();
        for (alone, kind, one) in told {
            let expected = if alone { Expected::Told { kind } } else { Expected::Open };
            if alone || one.value.len() >= 16 {
                self.add("alone", one.value, expected);
            }
        }
    }

    fn slots(&mut self) {
        let credentials = self.credentials();
        for (_, placed, _, one) in &credentials {
            for (.., other) in credentials.iter().filter(|other| *placed && other.3.slot != one.slot) {
                let codes = &[Code::WrongSlot, Code::WrongKind, Code::SecretExposed];
                self.find("wrong-slot", line(&other.name, &one.value), codes);
            }
        }
        let elsewhere = if self.set.processor == "stripe" { "PAYPAL_CLIENT_SECRET" } else { "STRIPE_SECRET_KEY" };
        let soft: Vec<_> = self.set.settings.iter().filter(|one| one.soft).map(|one| one.slot.clone()).collect();
        for (.., one) in credentials.iter().filter(|one| one.0 && !soft.contains(&one.3.slot)) {
            self.find("wrong-processor", line(elsewhere, &one.value), &[Code::WrongProcessor]);
        }
        for (.., one) in credentials.iter().filter(|one| is_secret(&one.3.slot) && one.1) {
            self.find("secret-exposed", line(&format!("NEXT_PUBLIC_{}", one.name), &one.value), &[Code::SecretExposed]);
        }
    }

    fn stand_ins(&mut self) {
        for (_, _, start, one) in self.credentials() {
            let words = one.slot.replace('-', "_");
            for value in
                [format!("your_{words}_here"), format!("<your {words}>"), format!("{start}xxxxxxxxxxxxxxxxxxxxxxxx")]
            {
                self.find("placeholder", line(&one.name, &value), &[Code::Placeholder]);
            }
            self.find("empty", line(&one.name, ""), &[Code::Empty]);
            self.find("card-number", line(&one.name, "4242 4242 4242 4242"), &[Code::CardNumber]);
            let masked = damage::masked(&one.value, &start);
            self.find("masked", line(&one.name, &masked), &[Code::Masked]);
        }
    }

    fn damage(&mut self) {
        for (alone, _, start, one) in self.credentials() {
            for value in [
                format!("{}\u{a0}", one.value),
                format!("\u{201c}{}\u{201d}", one.value),
                damage::invisible(&one.value),
            ] {
                self.find("stray-characters", format!("{}: {value}\n", one.name), &[Code::StrayCharacters]);
            }
            if alone && start.len() >= 5 && one.value.is_ascii() {
                self.find("truncated", line(&one.name, damage::cut(&one.value, &start)), &[Code::Truncated]);
                self.find("malformed", line(&one.name, &damage::alien(&one.value, &start)), &[Code::Malformed]);
                self.find("encoded", line(&one.name, &damage::base64(&one.value)), &[Code::Encoded]);
            }
            if alone {
                self.find("pasted-twice", line(&one.name, &one.value.repeat(2)), &[Code::PastedTwice]);
                self.find("extra-text", line(&one.name, &format!("Bearer {}", one.value)), &[Code::ExtraText]);
                if let Some(value) = damage::lookalike(&one.value) {
                    self.find("lookalike-characters", line(&one.name, &value), &[Code::LookalikeCharacters]);
                }
            }
            if alone && start.len() >= 7 && start.ends_with('_') {
                let damaged =
                    format!("{}{}", start.replace('_', "-"), one.value.get(start.len()..).unwrap_or_default());
                self.find("damaged-prefix", line(&one.name, &damaged), &[Code::DamagedPrefix]);
            }
        }
    }

    fn pairs(&mut self) {
        let credentials = self.credentials();
        let Some(((.., first), rest)) = credentials.split_first() else { return };
        if is_secret(&first.slot) {
            self.find("duplicate-setting", line(&first.name, &first.value).repeat(2), &[Code::DuplicateSetting]);
        }
        for (.., other) in rest {
            let twice = line(&first.name, &first.value) + &line(&other.name, &first.value);
            self.find("same-value", twice, &[Code::SameValue]);
            let swapped = line(&first.name, &other.value) + &line(&other.name, &first.value);
            if credentials.first().is_some_and(|one| one.1) && rest.iter().any(|one| one.1 && one.3.slot == other.slot)
            {
                self.find("swapped", swapped, &[Code::Swapped]);
            }
        }
        let tells: Vec<_> = self
            .set
            .settings
            .iter()
            .filter(|one| one.tells_test() && one.is_credential())
            .map(|one| one.name.clone())
            .collect();
        if let (Some(test), [live_name, test_name, ..]) = (self.set.test(), tells.as_slice())
            && self.set.live_verdict == "ready"
        {
            let of = |set: &[Filled], name: &str| {
                env(&set.iter().filter(|one| one.name == name).cloned().collect::<Vec<_>>())
            };
            let mixed = of(&self.live, live_name) + &of(&test, test_name);
            self.find("mixed-environments", mixed, &[Code::MixedEnvironments]);
        }
    }
}

fn is_secret(slot: &str) -> bool {
    let public = ["public", "publishable"].iter().any(|word| slot.contains(word))
        || matches!(
            slot,
            "client-id" | "client-key" | "client-token" | "key-id" | "application-id" | "tokenization-key"
        );
    !public
}

fn env(set: &[Filled]) -> String {
    set.iter().map(|one| line(&one.name, &one.value)).collect()
}

fn line(name: &str, value: &str) -> String {
    let quote = if value.contains(['#', '\n']) { "\"" } else { "" };
    format!("{name}={quote}{value}{quote}\n")
}
