//! The tables as the bundle carries them: all texts in one and all numbers in a row, written while compiling and read once.
//! As Rust lays tables out, each text costs an address and a length, and each range twelve bytes: 5 kB more after
//! compression.

mod reader;
mod writer;

use super::Processor;
use reader::Reader;
use writer::Writer;

/// What stands after each text; none has it inside.
const MARK: char = '\n';

/// Numbers below this are one byte, others two.
const SMALL: usize = 128;

/// The bits of a kind's properties.
const SECRET: u8 = 1;
const LENDS: u8 = 2;
const FITS: u8 = 4;
const LOOKS_CUT: u8 = 8;
/// What a kind's text tells stands in the bits above.
const TELLING: u8 = 16;
/// The bits of a field's properties; its slot stands below them.
const NEEDED: u8 = 64;
const TELLS: u8 = 128;

/// The tables as they are written here.
const TABLES: &[&Processor] = super::TABLES;
/// How much room they take.
const SIZE: Writer<0, 0, 0, 0, 0, 0> = Writer::of(TABLES);
static PACKED: Writer<
    { SIZE.text_length },
    { SIZE.number_count },
    { SIZE.test_count },
    { SIZE.rule_count },
    { SIZE.slot_count },
    { SIZE.sample_count },
> = Writer::of(TABLES);
static TEXTS: &str = match std::str::from_utf8(&PACKED.texts) {
    Ok(texts) => texts,
    Err(_) => "",
};

/// All tables.
pub(super) fn read() -> Vec<Processor> {
    let mut reader = Reader::of(TEXTS, &PACKED);
    TABLES.iter().map(|_| reader.processor()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_was_written() {
        let read = read();
        let written = Writer::<90_000, 9_000, 200, 20, 900, 200>::of(TABLES);
        let again = Writer::<90_000, 9_000, 200, 20, 900, 200>::of(&read.iter().collect::<Vec<_>>());
        assert_eq!(read.len(), TABLES.len());
        let ids = |table: &Processor| table.kinds.iter().map(|kind| kind.id).collect::<Vec<_>>();
        assert!(read.iter().zip(TABLES).all(|(read, table)| ids(read) == ids(table)));
        assert!(written.text_length > 10_000 && written.number_count > 1_000);
        assert_eq!((written.text_length, written.number_count), (again.text_length, again.number_count));
        assert!(written.texts == again.texts && written.numbers == again.numbers);
        assert!(written.slots == again.slots && written.samples == again.samples);
        assert_eq!((written.test_count, written.rule_count), (again.test_count, again.rule_count));
    }
}
