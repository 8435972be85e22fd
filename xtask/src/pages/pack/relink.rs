//! Puts a module's functions into another order, and gives everything that calls or names one its new number.

use super::{
    START,
    reader::{Reader, shortest},
    step::{Step, steps},
};

/// The module with its functions in this order, by their old numbers; the imported ones do not count and stay. Nothing
/// where the module has something that may name a function and is not known here.
pub(super) fn relinked(module: &[u8], order: &[usize]) -> Option<Vec<u8>> {
    let mut numbers = Numbers { imported: 0, new: vec![0; order.len()], order };
    for (new, old) in order.iter().enumerate() {
        *numbers.new.get_mut(*old)? = new;
    }
    let mut reader = Reader::new(module.strip_prefix(START)?);
    let mut made = START.to_vec();
    while !reader.is_at_end() {
        let kind = reader.byte()?;
        let size = reader.count()?;
        let content = section(kind, reader.bytes(size)?, &mut numbers)?;
        made.push(kind);
        made.extend(shortest(content.len()));
        made.extend(content);
    }
    Some(made)
}

struct Numbers<'order> {
    imported: usize,
    new: Vec<usize>,
    order: &'order [usize],
}

impl Numbers<'_> {
    /// The next number of a function, renewed.
    fn renew(&self, reader: &mut Reader) -> Option<Vec<u8>> {
        let old = reader.count()?;
        let new = match old.checked_sub(self.imported) {
            Some(own) => self.new.get(own)? + self.imported,
            None => old,
        };
        Some(shortest(new))
    }
}

/// The kinds of sections are those of the core specification, 5.5.
fn section(kind: u8, content: &[u8], numbers: &mut Numbers) -> Option<Vec<u8>> {
    let mut reader = Reader::new(content);
    let renewed = match kind {
        1 | 4 | 5 | 11 | 12 => return Some(content.to_vec()),
        2 => {
            numbers.imported = imported(&mut reader)?;
            return Some(content.to_vec());
        }
        3 => in_order(&mut reader, numbers, |reader| Some(reader.number()?.to_vec())),
        // A global may begin as a reference to a function; none does so far.
        6 => return (!content.contains(&REFERENCE)).then(|| content.to_vec()),
        7 => exports(&mut reader, numbers),
        8 => numbers.renew(&mut reader),
        9 => elements(&mut reader, numbers),
        10 => in_order(&mut reader, numbers, |reader| {
            let size = reader.count()?;
            body(reader.bytes(size)?, numbers)
        }),
        _ => None,
    }?;
    reader.is_at_end().then_some(renewed)
}

const CALL: u8 = 0x10;
const REFERENCE: u8 = 0xd2;

/// How many of the imports are functions.
fn imported(reader: &mut Reader) -> Option<usize> {
    let mut functions = 0;
    for _ in 0..reader.count()? {
        for _ in 0..2 {
            name(reader)?;
        }
        match reader.byte()? {
            0 => {
                reader.number()?;
                functions += 1;
            }
            3 => drop(reader.bytes(2)?),
            kind @ (1 | 2) => {
                reader.bytes(if kind == 1 { 1 } else { 0 })?;
                let numbers = 1 + reader.count()? % 2;
                (0..numbers).try_for_each(|_| reader.number().map(drop))?;
            }
            _ => return None,
        }
    }
    Some(functions)
}

fn name<'file>(reader: &mut Reader<'file>) -> Option<&'file [u8]> {
    let length = reader.count()?;
    reader.bytes(length)
}

/// A list with something for each function, in the new order.
fn in_order<'file>(
    reader: &mut Reader<'file>,
    numbers: &Numbers,
    one: impl Fn(&mut Reader<'file>) -> Option<Vec<u8>>,
) -> Option<Vec<u8>> {
    let count = reader.count().filter(|count| *count == numbers.order.len())?;
    let all = (0..count).map(|_| one(reader)).collect::<Option<Vec<_>>>()?;
    let mut made = shortest(count);
    for old in numbers.order {
        made.extend(all.get(*old)?);
    }
    Some(made)
}

fn exports(reader: &mut Reader, numbers: &Numbers) -> Option<Vec<u8>> {
    let count = reader.count()?;
    let mut made = shortest(count);
    for _ in 0..count {
        let name = name(reader)?;
        let kind = reader.byte()?;
        made.extend(shortest(name.len()));
        made.extend(name);
        made.push(kind);
        made.extend(if kind == 0 { numbers.renew(reader)? } else { reader.number()?.to_vec() });
    }
    Some(made)
}

/// Lists of functions that stand in the table from the start, at a place that is a constant.
fn elements(reader: &mut Reader, numbers: &Numbers) -> Option<Vec<u8>> {
    let count = reader.count()?;
    let mut made = shortest(count);
    for _ in 0..count {
        let start = reader.bytes(2).filter(|start| *start == [0, 0x41])?;
        made.extend(start);
        made.extend(reader.number()?);
        made.extend(reader.bytes(1).filter(|end| *end == [0x0b])?);
        let functions = reader.count()?;
        made.extend(shortest(functions));
        for _ in 0..functions {
            made.extend(numbers.renew(reader)?);
        }
    }
    Some(made)
}

fn body(body: &[u8], numbers: &Numbers) -> Option<Vec<u8>> {
    let mut made = Vec::new();
    for Step { form, numbers: operands } in steps(body)? {
        made.extend(&form.literals);
        match (form.first(), &*operands) {
            (REFERENCE, _) => return None,
            (CALL, [function]) if form.literals == [CALL] => made.extend(numbers.renew(&mut Reader::new(function))?),
            _ => made.extend(operands.concat()),
        }
    }
    Some([shortest(made.len()), made].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Imports a function and a memory; has three functions, of which the first calls the last and the imported one.
    const MODULE: [u8; 68] = [
        0, b'a', b's', b'm', 1, 0, 0, 0, // how it begins
        2, 12, 2, 1, b'a', 1, b'f', 0, 0, 0, 0, 2, 0, 1, // imports
        3, 4, 3, 4, 5, 6, // the functions' types
        7, 9, 2, 1, b'x', 0, 1, 1, b'm', 2, 0, // exports
        8, 1, 2, // what runs first
        9, 8, 1, 0, 0x41, 1, 0x0b, 2, 3, 0, // the table
        10, 14, 3, 6, 0, 0x10, 3, 0x10, 0, 0x0b, 2, 0, 0x0b, 2, 0, 0x0b, // bodies
    ];

    #[test]
    fn everything_that_names_a_function_goes_along() {
        let made = relinked(&MODULE, &[2, 0, 1]).unwrap();
        assert_eq!(made[22..28], [3, 4, 3, 6, 4, 5]);
        assert_eq!(made[28..39], [7, 9, 2, 1, b'x', 0, 2, 1, b'm', 2, 0], "the memory is no function");
        assert_eq!(made[39..42], [8, 1, 3]);
        assert_eq!(made[42..52], [9, 8, 1, 0, 0x41, 1, 0x0b, 2, 1, 0], "nor is an imported one moved");
        assert_eq!(made[52..], [10, 14, 3, 2, 0, 0x0b, 6, 0, 0x10, 1, 0x10, 0, 0x0b, 2, 0, 0x0b]);
    }

    #[test]
    fn there_and_back_is_the_same_module() {
        let there = relinked(&MODULE, &[2, 0, 1]).unwrap();
        assert_eq!(relinked(&there, &[1, 2, 0]).unwrap(), MODULE);
        assert_eq!(relinked(&MODULE, &[0, 1, 2]).unwrap(), MODULE);
    }

    #[test]
    fn what_may_name_a_function_unseen_is_not_taken() {
        let unknown = [&MODULE[..], &[0, 1, 0]].concat();
        assert_eq!(relinked(&unknown, &[0, 1, 2]), None, "a section of another's own");
        assert_eq!(relinked(&MODULE, &[0, 1]), None, "an order of fewer functions");
        let mut reference = MODULE;
        reference[57] = REFERENCE;
        assert_eq!(relinked(&reference, &[0, 1, 2]), None);
    }
}
