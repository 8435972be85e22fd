//! Reads the tables that [`super::writer`] wrote, in the same order.

use std::{ops::RangeInclusive, slice::Iter, str::Split};

use super::{
    super::{
        Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling,
        table::{Rule, Test},
    },
    FITS, LENDS, LOOKS_CUT, MARK, NEEDED, SECRET, SMALL, TELLING, TELLS, Writer,
};
use crate::{report::Environment, slot::Slot};

/// The rest of what was written. Where nothing is left, texts are empty and numbers 0.
pub(super) struct Reader {
    texts: Split<'static, char>,
    numbers: Iter<'static, u8>,
    tests: Iter<'static, Test>,
    rules: &'static [Rule],
    slots: &'static [Slot],
    samples: &'static [u64],
    /// The processor whose kinds are read.
    owner: &'static str,
}

impl Reader {
    pub(super) fn of<const A: usize, const B: usize, const C: usize, const D: usize, const E: usize, const F: usize>(
        texts: &'static str,
        written: &'static Writer<A, B, C, D, E, F>,
    ) -> Self {
        Self {
            texts: texts.split(MARK),
            numbers: written.numbers.iter(),
            tests: written.tests.iter(),
            rules: &written.rules,
            slots: &written.slots,
            samples: &written.samples,
            owner: "",
        }
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
            samples: first(self.number(), &mut self.samples),
            rules: first(self.number(), &mut self.rules),
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
        let slots = first(self.number(), &mut self.slots);
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

    fn question(&mut self) -> Question {
        if self.byte() == 0 { Question::LiveSide } else { Question::TestModeOff }
    }

    /// A list after the number of what is in it.
    fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.number();
        self.so_many(count, read)
    }

    fn so_many<T>(&mut self, count: usize, read: fn(&mut Self) -> T) -> &'static [T] {
        let mut list = Vec::new();
        for _ in 0..count {
            list.push(read(self));
        }
        list.leak()
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

/// Takes so many off a row.
fn first<T>(count: usize, row: &mut &'static [T]) -> &'static [T] {
    let (first, rest) = row.split_at_checked(count).unwrap_or_default();
    *row = rest;
    first
}

fn slot(number: u8) -> Slot {
    Slot::ALL.get(usize::from(number)).copied().unwrap_or(Slot::Mode)
}
