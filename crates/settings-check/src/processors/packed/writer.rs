//! Writes the tables, while compiling.

use std::ops::RangeInclusive;

use super::{
    super::{
        Alphabet, Field, Kind, Processor,
        table::{Rule, Test},
    },
    FITS, LENDS, LOOKS_CUT, MARK, NEEDED, SECRET, SMALL, TELLING, TELLS,
};
use crate::slot::Slot;

/// Tables as they are written. What does not fit is only counted, so that one without room gives the size.
pub(super) struct Writer<
    const TEXTS: usize,
    const NUMBERS: usize,
    const TESTS: usize,
    const RULES: usize,
    const SLOTS: usize,
    const SAMPLES: usize,
> {
    pub(super) texts: [u8; TEXTS],
    pub(super) text_length: usize,
    pub(super) numbers: [u8; NUMBERS],
    pub(super) number_count: usize,
    /// What no number can stand for, in the order of the kinds.
    pub(super) tests: [Test; TESTS],
    pub(super) test_count: usize,
    pub(super) rules: [Rule; RULES],
    pub(super) rule_count: usize,
    /// The slots of the kinds, and the samples: what takes no more room as it is.
    pub(super) slots: [Slot; SLOTS],
    pub(super) slot_count: usize,
    pub(super) samples: [u64; SAMPLES],
    pub(super) sample_count: usize,
}

/// For each element of a list, which constants cannot iterate over.
macro_rules! each {
    ($one:ident in $list:expr => $do:expr) => {{
        let mut rest = $list;
        while let [$one, more @ ..] = rest {
            $do;
            rest = more;
        }
    }};
}

/// Puts something behind what is there, if there is room.
macro_rules! put {
    ($list:ident . $field:ident [$self:ident . $count:ident] = $one:expr) => {{
        if $list.$count < $list.$field.len() {
            $list.$field[$list.$count] = $one;
        }
        $list.$count += 1;
    }};
}

impl<
    const TEXTS: usize,
    const NUMBERS: usize,
    const TESTS: usize,
    const RULES: usize,
    const SLOTS: usize,
    const SAMPLES: usize,
> Writer<TEXTS, NUMBERS, TESTS, RULES, SLOTS, SAMPLES>
{
    pub(super) const fn of(tables: &[&Processor]) -> Self {
        let mut writer = Self {
            texts: [0; TEXTS],
            text_length: 0,
            numbers: [0; NUMBERS],
            number_count: 0,
            tests: [|_| true; TESTS],
            test_count: 0,
            rules: [|_| {}; RULES],
            rule_count: 0,
            slots: [Slot::Mode; SLOTS],
            slot_count: 0,
            samples: [0; SAMPLES],
            sample_count: 0,
        };
        each!(table in tables => writer.processor(table));
        writer
    }

    const fn processor(&mut self, table: &Processor) {
        self.text(table.id.0);
        self.text(table.brand);
        self.number(table.names.len());
        each!(name in table.names => self.text(name));
        self.text(table.place);
        self.text(table.failures);
        self.number(table.questions.len());
        each!(question in table.questions => self.byte(*question as u8));
        self.byte(table.outsider as u8);
        if let Some((slot, words)) = table.together {
            self.number(words.len());
            self.byte(slot as u8);
            each!(word in words => self.text(word));
        } else {
            self.byte(0);
        }
        self.number(table.fields.len());
        each!(field in table.fields => self.field(field));
        self.number(table.kinds.len());
        each!(kind in table.kinds => self.kind(kind, table.id.0));
        self.number(table.samples.len());
        each!(sample in table.samples => put!(self.samples[self.sample_count] = *sample));
        self.number(table.rules.len());
        each!(rule in table.rules => put!(self.rules[self.rule_count] = *rule));
    }

    const fn field(&mut self, field: &Field) {
        let needed = if field.needed { NEEDED } else { 0 };
        let telling = if field.telling { TELLS } else { 0 };
        self.byte(field.slot as u8 | needed | telling);
        self.text(field.names);
    }

    const fn kind(&mut self, kind: &Kind, owner: &str) {
        self.noun(kind.id, owner);
        self.number(kind.starts.len());
        each!(start in kind.starts => {
            self.text(start.0);
            self.byte(start.1 as u8);
        });
        self.alphabet(kind.alphabet);
        self.number(kind.usual.len());
        each!(range in kind.usual => self.range(range));
        self.range(&kind.possible);
        self.number(kind.slots.len());
        each!(slot in kind.slots => put!(self.slots[self.slot_count] = *slot));
        let tests: &[Option<Test>] = &[kind.fits, kind.looks_cut];
        each!(test in tests => {
            if let Some(test) = *test {
                put!(self.tests[self.test_count] = test);
            }
        });
        let secret = if kind.secret { SECRET } else { 0 };
        let lends = if kind.lends { LENDS } else { 0 };
        let fits = if kind.fits.is_some() { FITS } else { 0 };
        let looks_cut = if kind.looks_cut.is_some() { LOOKS_CUT } else { 0 };
        self.byte(secret | lends | fits | looks_cut | (kind.telling as u8 * TELLING));
    }

    const fn alphabet(&mut self, alphabet: Alphabet) {
        self.byte(match alphabet {
            Alphabet::Digits => 0,
            Alphabet::LowerAlphaNumeric => 1,
            Alphabet::UpperAlphaNumeric => 2,
            Alphabet::AlphaNumeric => 3,
            Alphabet::Visible => 4,
            Alphabet::With(_) => 5,
        });
        if let Alphabet::With(more) = alphabet {
            self.text(more);
        }
    }

    const fn range(&mut self, range: &RangeInclusive<usize>) {
        self.number(*range.start());
        self.number(*range.end() - *range.start());
    }

    /// A kind's name without the processor's, with which each begins.
    const fn noun(&mut self, id: &str, owner: &str) {
        let (_, noun) = id.as_bytes().split_at(owner.len() + 1);
        self.letters(noun);
    }

    const fn text(&mut self, text: &str) {
        self.letters(text.as_bytes());
    }

    const fn letters(&mut self, letters: &[u8]) {
        each!(letter in letters => self.letter(*letter));
        self.letter(MARK as u8);
    }

    const fn number(&mut self, number: usize) {
        if number >= SMALL {
            self.byte((number >> 8 | SMALL) as u8);
        }
        self.byte(number as u8);
    }

    const fn letter(&mut self, letter: u8) {
        put!(self.texts[self.text_length] = letter);
    }

    const fn byte(&mut self, byte: u8) {
        put!(self.numbers[self.number_count] = byte);
    }
}
