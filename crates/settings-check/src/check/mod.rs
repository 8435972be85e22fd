//! Check: a connection's settings against each other and against their slots.
//!
//! *Wrong only when proven wrong:* what blocks is proven by the text; what is merely unusual warns or notes, and then
//! the verdict is "cannot tell".

pub(super) mod accounts;
pub(super) mod alone;
mod pair;
mod value;
mod verdict;

pub(super) use value::is_sure;

use super::{
    characters::Characters,
    examine::{Examined, What},
    letters::{is_letter_or_digit, words},
    name::Label,
    order::{Rank, order_by, rank},
    processors::Processor,
    read::Style,
    redact::Redacted,
    report::{Code, Connection, Detail, Environment, Finding, Kind, Setting, Severity},
    slot::Slot,
    span::Span,
};

/// A setting that was examined.
pub(super) struct Item<'t> {
    /// The name as pasted.
    pub(super) name: &'t str,
    pub(super) label: Label,
    pub(super) style: Style,
    pub(super) examined: Examined,
    pub(super) section: usize,
    pub(super) block: usize,
}

impl Item<'_> {
    /// The slot that the name means, else the one that the value belongs in.
    pub(super) fn home(&self) -> Option<Slot> {
        self.label.slot.or_else(|| self.examined.identity().and_then(|identity| identity.kind.slots.first().copied()))
    }

    /// Settings are in the order of the text.
    pub(super) const fn rank(&self) -> Rank {
        rank(self.examined.at.start, 0)
    }

    pub(super) fn environment(&self) -> Environment {
        self.examined.identity().map_or(Environment::CannotTell, |identity| identity.environment)
    }

    /// Whether the value is one that payments are made with, not an id or a choice.
    pub(super) fn is_credential(&self) -> bool {
        self.examined
            .identity()
            .is_some_and(|identity| identity.kind.slots.first().is_some_and(|slot| slot.is_credential()))
    }

    /// A value is expected here that payments need.
    pub(super) fn expects_credential(&self) -> bool {
        match self.label.slot {
            Some(slot) => slot.is_credential(),
            None => {
                self.label.credential || self.style == Style::Bare || super::loose::tells(self.examined.value.expose())
            }
        }
    }

    fn kind(&self) -> Kind {
        match self.examined.what {
            What::Empty => Kind::EMPTY,
            What::Reference | What::Placeholder => Kind::PLACEHOLDER,
            What::CardNumber => Kind::CARD_NUMBER,
            What::Address => Kind::URL,
            What::Email => Kind::EMAIL,
            What::Masked(None) => Kind::MASKED,
            What::Known(identity) | What::Masked(Some(identity)) => {
                if is_sure(self, identity) {
                    Kind(identity.kind.id)
                } else {
                    Kind::UNRECOGNISED
                }
            }
            What::Other if self.label.slot.is_some_and(|slot| !slot.is_credential()) => Kind::OPTION,
            What::Other => Kind::UNRECOGNISED,
        }
    }
}

/// A connection while it is checked.
pub(super) struct Draft<'t> {
    pub(super) name: Option<String>,
    pub(super) processor: Option<&'static Processor>,
    pub(super) items: Vec<Item<'t>>,
    pub(super) findings: Vec<Finding>,
}

impl Draft<'_> {
    pub(super) fn add(&mut self, code: Code, severity: Severity, settings: &[usize], detail: Detail) {
        let at =
            settings.first().and_then(|&index| self.items.get(index)).map_or(Span::default(), |item| item.examined.at);
        self.add_at(code, severity, settings, at, detail);
    }

    pub(super) fn add_at(&mut self, code: Code, severity: Severity, settings: &[usize], at: Span, detail: Detail) {
        self.findings.push(Finding { code, severity, settings: settings.to_vec(), at, detail });
    }

    /// Checks everything and makes the connection of the report.
    pub(super) fn finish(mut self) -> Connection {
        for index in 0..self.items.len() {
            value::check(&mut self, index);
        }
        if let Some(processor) = self.processor {
            for rule in processor.rules {
                rule(&mut self);
            }
        }
        pair::check(&mut self);
        // A secret in the open is the first thing to act on.
        let can_wait = |code: Code| !matches!(code, Code::SecretExposed | Code::CardNumber);
        order_by(&mut self.findings, |finding| {
            let place = finding.settings.first().map_or(0, |setting| setting + 1);
            rank(finding.severity as usize * 2 + usize::from(can_wait(finding.code)), place)
        });
        let (verdict, word) = verdict::verdict(&self);
        let settings = self.items.iter().map(setting).collect();
        let processor = self.processor.filter(|processor| !processor.outsider).map(|processor| processor.id);
        Connection { name: self.name, processor, verdict, word, settings, findings: self.findings }
    }
}

fn setting(item: &Item<'_>) -> Setting {
    Setting {
        name: shown_name(item.name),
        slot: item.label.slot,
        kind: item.kind(),
        environment: item.environment(),
        shown: shown(item),
        at: item.examined.at,
    }
}

/// A name as pasted, unless it looks like a value: then only that there is one.
pub(super) fn shown_name(name: &str) -> String {
    let tells = |part: &str| super::view::is_telling(part) && !is_numbered(part);
    if super::view::is_telling(name) && words(name).any(tells) {
        Redacted::new(name, 0).as_str().to_owned()
    } else {
        name.to_owned()
    }
}

/// A short word with a number, such as `STRIPE2`: a name, not a value.
fn is_numbered(word: &str) -> bool {
    let plain = Characters::DIGITS.off_end(word);
    let one_case = |case: fn(&u8) -> bool| plain.as_bytes().iter().skip(1).all(case);
    word.len() - plain.len() <= 2
        && plain.len() <= 12
        && (one_case(u8::is_ascii_lowercase) || one_case(u8::is_ascii_uppercase))
}

fn shown(item: &Item<'_>) -> Redacted {
    let value = item.examined.value.expose();
    match item.examined.what {
        What::Empty => Redacted::plain(""),
        What::CardNumber => Redacted::plain("…"),
        // One word without a mark names a variable, or is a secret of letters alone.
        What::Reference if value.chars().all(is_letter_or_digit) => Redacted::new(value, 0),
        What::Placeholder | What::Reference if value.len() <= 60 && !super::view::is_telling(value) => {
            Redacted::plain(value)
        }
        What::Known(identity) | What::Masked(Some(identity)) if identity.start.len() >= 3 => {
            Redacted::new(value, identity.start.len())
        }
        What::Other if item.label.slot == Some(Slot::Mode) && value.len() <= 12 && !super::view::is_telling(value) => {
            Redacted::plain(value)
        }
        _ => Redacted::new(value, 0),
    }
}
