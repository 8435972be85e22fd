//! Reads the tables that [`super::writer`] wrote, in the same order.

use std::{ops::RangeInclusive, slice::Iter, str::Split};

use super::{
    super::{
        Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling,
        table::{Rule, Test},
    },
    FITS, LENDS, LOOKS_CUT, MARK, NEEDED, SECRET, SMALL, TELLING, TELLS,
};
use crate::settings::{report::Environment, slot::Slot};

/// The rest of what was written. Where nothing is left, texts are empty and numbers 0.
pub(super) struct Reader {
    texts: Split<'static, char>,
    numbers: Iter<'static, u8>,
    tests: Iter<'static, Test>,
    rules: &'static [Rule],
    /// The processor whose kinds are read.
    owner: &'static str,
}

impl Reader {
    pub(super) fn of(
        texts: &'static str,
        numbers: &'static [u8],
        tests: &'static [Test],
        rules: &'static [Rule],
    ) -> Self {
        Self { texts: texts.split(MARK), numbers: numbers.iter(), tests: tests.iter(), rules, owner: "" }
    }

    pub(super) fn processor(&mut self) -> Processor {
        self.owner = self.text();
        Processor {
            id: ProcessorId(self.owner),
            brand: self.text(),
            names: self.list(Self::text),
            place: self.text(),
            failures: self.text(),
            questions: self.list(Self::question),
            outsider: self.byte() != 0,
            together: self.together(),
            fields: self.list(Self::field),
            kinds: self.list(Self::kind),
            samples: self.list(Self::sample),
            rules: self.rules(),
        }
    }

    fn together(&mut self) -> Option<(Slot, &'static [&'static str])> {
        let count = self.number();
        (count > 0).then(|| (slot(self.byte()), self.so_many(count, Self::text)))
    }

    fn field(&mut self) -> Field {
        let byte = self.byte();
        Field { slot: slot(byte % NEEDED), names: self.text(), needed: byte & NEEDED != 0, telling: byte & TELLS != 0 }
    }

    fn kind(&mut self) -> Kind {
        let id = [self.owner, ".", self.text()].concat().leak();
        let starts = self.list(Self::start);
        let (alphabet, usual, possible) = (self.alphabet(), self.list(Self::range), self.range());
        let slots = self.list(|reader| slot(reader.byte()));
        let properties = self.byte();
        let has = |property| properties & property != 0;
        Kind {
            id,
            starts,
            alphabet,
            usual,
            possible,
            fits: self.test(has(FITS)),
            looks_cut: self.test(has(LOOKS_CUT)),
            slots,
            secret: has(SECRET),
            telling: match properties / TELLING {
                0 => Telling::Alone,
                1 => Telling::Usual,
                2 => Telling::Named,
                _ => Telling::Field,
            },
            lends: has(LENDS),
        }
    }

    fn start(&mut self) -> (&'static str, Environment) {
        let environment = Environment::ALL.get(usize::from(self.byte())).copied();
        (self.text(), environment.unwrap_or(Environment::CannotTell))
    }

    fn alphabet(&mut self) -> Alphabet {
        match self.byte() {
            0 => Alphabet::Digits,
            1 => Alphabet::LowerAlphaNumeric,
            2 => Alphabet::UpperAlphaNumeric,
            3 => Alphabet::AlphaNumeric,
            4 => Alphabet::Visible,
            _ => Alphabet::With(self.text()),
        }
    }

    fn range(&mut self) -> RangeInclusive<usize> {
        let least = self.number();
        least..=least + self.number()
    }

    fn test(&mut self, has_one: bool) -> Option<Test> {
        if has_one { self.tests.next().copied() } else { None }
    }

    fn rules(&mut self) -> &'static [Rule] {
        let (own, rest) = self.rules.split_at_checked(self.number()).unwrap_or_default();
        self.rules = rest;
        own
    }

    fn question(&mut self) -> Question {
        if self.byte() == 0 { Question::LiveSide } else { Question::TestModeOff }
    }

    fn sample(&mut self) -> u64 {
        (0..u64::BITS).step_by(8).fold(0, |sample, bit| sample | u64::from(self.byte()) << bit)
    }

    /// A list after the number of what is in it.
    fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.number();
        self.so_many(count, read)
    }

    fn so_many<T>(&mut self, count: usize, read: fn(&mut Self) -> T) -> &'static [T] {
        (0..count).map(|_| read(self)).collect::<Vec<_>>().leak()
    }

    #[inline(never)]
    fn text(&mut self) -> &'static str {
        self.texts.next().unwrap_or_default()
    }

    #[inline(never)]
    fn number(&mut self) -> usize {
        let first = usize::from(self.byte());
        if first < SMALL { first } else { (first - SMALL) << 8 | usize::from(self.byte()) }
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        self.numbers.next().copied().unwrap_or_default()
    }
}

fn slot(number: u8) -> Slot {
    Slot::ALL.get(usize::from(number)).copied().unwrap_or(Slot::Mode)
}
