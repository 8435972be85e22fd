//! The forms of a module and their codes. Each file brings its own, so the unpacker knows no instruction.

use std::collections::HashMap;

use super::{
    code::Free,
    step::{Form, Step},
    stream::Context,
};

/// So many of the most frequent calls, and of the most frequent constants, are forms of their own.
const WHOLE: [(u8, usize); 2] = [(0x10, 50), (0x41, 2)];

/// Gives the steps that are frequent as a whole forms of their own.
pub(super) fn make_whole(steps: &mut [Step]) {
    for (opcode, count) in WHOLE {
        let same = steps.iter().filter(|step| step.form.literals == [opcode]);
        let frequent: Vec<Step> = by_frequency(same).into_iter().take(count).cloned().collect();
        for step in steps.iter_mut().filter(|step| frequent.contains(step)) {
            step.form = step.whole();
            step.numbers.clear();
        }
    }
}

/// The most frequent first, each once.
fn by_frequency<'all, T: Ord + std::hash::Hash>(all: impl Iterator<Item = &'all T>) -> Vec<&'all T> {
    let mut counts: HashMap<&T, usize> = HashMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    let mut counted: Vec<_> = counts.into_iter().collect();
    counted.sort_by(|(one, of_one), (other, of_other)| of_other.cmp(of_one).then_with(|| one.cmp(other)));
    counted.into_iter().map(|(one, _)| one).collect()
}

/// The code of each form.
pub(super) struct Codes<'steps>(HashMap<&'steps Form, u8>);

impl<'steps> Codes<'steps> {
    /// Nothing where there are more forms than codes.
    pub(super) fn of(steps: &'steps [Step]) -> Option<Self> {
        let mut free = Free::all();
        let forms = by_frequency(steps.iter().map(|step| &step.form));
        Some(Self(forms.into_iter().map(|form| Some((form, free.take(form)?))).collect::<Option<_>>()?))
    }

    pub(super) fn code(&self, form: &Form) -> Option<u8> {
        self.0.get(form).copied()
    }

    /// All 256 forms by their codes: two digits for the counts, the context, the literals, the streams' numbers.
    /// Nothing where a form is too long for a digit.
    pub(super) fn write(&self) -> Option<Vec<u8>> {
        let mut by_code: Vec<Option<&Form>> = vec![None; 256];
        for (form, code) in &self.0 {
            *by_code.get_mut(usize::from(*code))? = Some(form);
        }
        let written = by_code.into_iter().map(|form| form.map_or_else(|| Some(vec![0, 0]), write));
        Some(written.collect::<Option<Vec<_>>>()?.concat())
    }
}

fn write(form: &Form) -> Option<Vec<u8>> {
    let digit = |count: usize| u8::try_from(count).ok().filter(|count| *count < 16);
    let counts = digit(form.numbers.len())? << 4 | digit(form.literals.len())?;
    let mut bytes = vec![counts, Context::of(form.first()).byte()];
    bytes.extend_from_slice(&form.literals);
    bytes.extend(form.numbers.iter().map(|stream| stream.number()));
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::pack::step::steps;

    #[test]
    fn a_frequent_call_is_a_form_of_its_own() {
        let mut steps = steps(&[0, 0x10, 7, 0x10, 7, 0x0b]).unwrap();
        make_whole(&mut steps);
        assert_eq!(steps[1].form.literals, [0x10, 7]);
        assert!(steps[1].numbers.is_empty() && steps[1].form.numbers.is_empty());
    }
}
