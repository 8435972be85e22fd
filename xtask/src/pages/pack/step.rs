//! One step of a body: an instruction, or the list of its locals, as the bytes that many have alike (the form) and the
//! numbers that differ.

use super::{reader::Reader, stream::Stream};

/// What a code stands for: bytes, and then a number from each of these streams.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Form {
    pub(super) literals: Vec<u8>,
    pub(super) numbers: Vec<Stream>,
    /// The last of a body.
    pub(super) is_end: bool,
}

impl Form {
    /// The byte by which the step before it is told what follows.
    pub(super) fn first(&self) -> u8 {
        self.literals.first().copied().unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Step<'file> {
    pub(super) form: Form,
    pub(super) numbers: Vec<&'file [u8]>,
}

impl<'file> Step<'file> {
    fn new(literals: &[u8]) -> Self {
        let form = Form { literals: literals.to_vec(), ..Form::default() };
        Self { form, numbers: Vec::new() }
    }

    /// With the next number, which goes into a stream.
    fn and(mut self, stream: Stream, from: &mut Reader<'file>) -> Option<Self> {
        self.form.numbers.push(stream);
        self.numbers.push(from.number()?);
        Some(self)
    }

    /// With the next bytes in the form.
    fn with(mut self, bytes: &[u8]) -> Self {
        self.form.literals.extend_from_slice(bytes);
        self
    }

    /// The same step with its numbers in the form: a code of its own for what is frequent as a whole.
    pub(super) fn whole(&self) -> Form {
        Form { literals: [&*self.form.literals, &self.numbers.concat()].concat(), ..Form::default() }
    }
}

/// The steps of a body. Nothing where it has an instruction that the packer does not know, or is cut off.
pub(super) fn steps(body: &[u8]) -> Option<Vec<Step<'_>>> {
    let mut reader = Reader::new(body);
    let mut steps = vec![locals(&mut reader)?];
    while !reader.is_at_end() {
        instruction(&mut reader, &mut steps)?;
    }
    let last = steps.last_mut()?;
    last.form.is_end = last.form.literals == [END];
    last.form.is_end.then_some(steps)
}

const END: u8 = 0x0b;

/// Runs of locals of one type: a count, and a type that is a number of one byte as well.
fn locals<'file>(reader: &mut Reader<'file>) -> Option<Step<'file>> {
    let runs = reader.byte()?;
    (0..2 * u16::from(runs)).try_fold(Step::new(&[runs]), |step, _| step.and(Stream::Types, reader))
}

/// The forms are those of the core specification, 5.4; `br_table` makes a step for each of its targets.
fn instruction<'file>(reader: &mut Reader<'file>, steps: &mut Vec<Step<'file>>) -> Option<()> {
    let opcode = reader.byte()?;
    let step = Step::new(&[opcode]);
    steps.push(match opcode {
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => step,
        0x02..=0x04 | 0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => step.with(reader.number()?),
        0x0c | 0x0d => step.and(Stream::Branches, reader)?,
        0x0e => {
            let targets = Reader::new(reader.rest()).count()? + 1;
            steps.push(step.and(Stream::Cases, reader)?);
            for _ in 0..targets {
                steps.push(Step::new(&[]).and(Stream::Cases, reader)?);
            }
            return Some(());
        }
        0x10 => step.and(Stream::Calls, reader)?,
        0x11 => step.and(Stream::Indices, reader)?.and(Stream::Indices, reader)?,
        0x20 => step.and(Stream::Gets, reader)?,
        0x21 | 0x22 => step.and(Stream::Sets, reader)?,
        0x28..=0x35 => step.with(reader.number()?).and(Stream::Loads, reader)?,
        0x36..=0x3e => step.with(reader.number()?).and(Stream::Stores, reader)?,
        0x41 => constant(step, reader)?,
        0x42 => step.and(Stream::Long, reader)?,
        0x43 => step.with(reader.bytes(4)?),
        0x44 => step.with(reader.bytes(8)?),
        0xfc => further(step, reader)?,
        _ => return None,
    });
    Some(())
}

fn constant<'file>(step: Step<'file>, reader: &mut Reader<'file>) -> Option<Step<'file>> {
    let is_address = Reader::new(reader.rest()).number()?.len() == 4;
    step.and(if is_address { Stream::Addresses } else { Stream::Constants }, reader)
}

/// Conversions that saturate; what is done to whole areas of memory and to tables.
fn further<'file>(step: Step<'file>, reader: &mut Reader<'file>) -> Option<Step<'file>> {
    let kind = reader.byte()?;
    let step = step.with(&[kind]);
    match kind {
        0..=7 => Some(step),
        11 => Some(step.with(reader.bytes(1)?)),
        10 => Some(step.with(reader.bytes(2)?)),
        9 | 13 | 15..=17 => step.and(Stream::Indices, reader),
        8 | 12 | 14 => step.and(Stream::Indices, reader)?.and(Stream::Indices, reader),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_goes_into_streams_and_the_rest_into_forms() {
        // One local of type i32; `local.get 3`, `i32.load offset=300`, `end`.
        let body = [1, 1, 0x7f, 0x20, 3, 0x28, 2, 0xac, 2, 0x0b];
        let steps = steps(&body).unwrap();
        let forms: Vec<_> = steps.iter().map(|step| (&*step.form.literals, &*step.form.numbers)).collect();
        assert_eq!(
            forms,
            [
                (&[1][..], &[Stream::Types, Stream::Types][..]),
                (&[0x20], &[Stream::Gets]),
                (&[0x28, 2], &[Stream::Loads]),
                (&[0x0b], &[]),
            ]
        );
        assert_eq!(steps[2].numbers, [[0xac, 2]]);
        assert!(steps[3].form.is_end && !steps[2].form.is_end);
    }

    #[test]
    fn a_table_of_branches_is_a_step_for_each_target() {
        let steps = steps(&[0, 0x0e, 2, 0, 1, 0, 0x0b]).unwrap();
        assert_eq!(steps.len(), 6);
        assert!(steps[2].form.literals.is_empty());
    }

    #[test]
    fn what_is_unknown_or_cut_off_is_not_taken() {
        assert_eq!(steps(&[0, 0xfd, 0, 0x0b]), None, "vectors");
        assert_eq!(steps(&[0, 0x41, 0x0b]), None, "no end");
        assert_eq!(steps(&[0, 0x20, 0x80]), None);
        assert_eq!(steps(&[]), None);
    }
}
