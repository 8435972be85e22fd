//! Damaged prefixes: `sk-live_`, `Sk_live_`, `k_live_`, `sklive_`, `sk_l1ve_`.

use super::work::Work;
use crate::{
    characters::Characters,
    identify::{Start, identify, starts_by, telling_start},
    marks::marks,
    processors::{Processor, Telling},
    report::{Code::DamagedPrefix, Severity::Blocks},
    slot::Slot,
};

/// A rest shorter than this proves nothing.
const ENOUGH: usize = 14;

/// Puts the right start in, where a value begins almost like a known one and the rest fits.
pub(crate) fn repair(work: &mut Work, near: Option<&'static Processor>, slot: Option<Slot>) {
    let text = work.text();
    if !text.is_ascii() || text.len() < ENOUGH || telling_start(text).is_some_and(|start| start.text.len() >= 5) {
        return;
    }
    if identify(text, near, slot).is_some_and(|found| found.fit.is_good() && !found.start.is_empty()) {
        return;
    }
    let fits = |start: &Start, length: usize| {
        let rest = text.get(length..).unwrap_or_default();
        let home = slot.is_none_or(|slot| start.kind.slots.contains(&slot));
        let mixed =
            rest.bytes().any(|byte| byte.is_ascii_digit()) && rest.bytes().any(|byte| byte.is_ascii_alphabetic());
        rest.len() >= ENOUGH
            && mixed
            && start.characters.find_other(rest).is_none()
            && (home || slot.is_some_and(Slot::is_credential))
    };
    let is_near = |start: &Start| near.is_some_and(|near| near.id == start.processor.id);
    let told = |start: &Start| is_spelled_out(start.text) && (start.kind.telling == Telling::Alone || is_near(start));
    // A damaged start still has its first letter, or has lost just that.
    let letter = text.bytes().find(u8::is_ascii_alphanumeric);
    let begins = |start: &Start| {
        let mut two = start.text.bytes().take(2);
        letter.is_some_and(|letter| two.any(|one| one.eq_ignore_ascii_case(&letter)))
    };
    let mut best: Option<((u8, bool, bool), usize, &Start)> = None;
    for start in (b'a'..=b'z').chain(b'A'..=b'Z').flat_map(starts_by) {
        let damaged = if begins(start) && told(start) { damaged_length(text, start.text) } else { None };
        if let Some((proof, length)) = damaged.filter(|&(_, length)| fits(start, length)) {
            let home = slot.is_some_and(|slot| start.kind.slots.contains(&slot));
            let rank = (proof, home, is_near(start));
            if best.is_none_or(|(most, ..)| rank >= most) {
                best = Some((rank, length, start));
            }
        }
    }
    if let Some((_, length, start)) = best {
        let at = work.span(0, length);
        work.restart(length, start.text);
        if identify(work.text(), near, slot).is_some() {
            work.report(DamagedPrefix, Blocks, at, 0, start.text);
        }
    }
}

/// Starts long enough, and with an end of their own, to be told when damaged.
fn is_spelled_out(start: &str) -> bool {
    start.len() >= 6 && marks!("_-").end(start)
}

/// How many bytes of the text are a damaged form of the start, and how much that form proves.
fn damaged_length(text: &str, start: &str) -> Option<(u8, usize)> {
    let mut wanted = start.bytes().filter(u8::is_ascii_alphanumeric);
    let mut is_alike = true;
    let mut end = 0;
    // The same letters, in another case or with other separators.
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() {
            let Some(letter) = wanted.next() else { break };
            is_alike = letter.eq_ignore_ascii_case(&byte);
        }
        if !is_alike || !const { Characters::of(b"_-. :~=/").and(Characters::ALPHANUMERIC) }.has(byte) {
            break;
        }
        end = at + 1;
    }
    if is_alike && wanted.next().is_none() && text.get(..end) != Some(start) {
        return Some((3, end));
    }
    // The first letter is lost.
    let lost = start.get(1..)?;
    if text.starts_with(lost) && lost.len() >= 5 {
        return Some((2, lost.len()));
    }
    one_wrong(text, start)
}

/// One character of the second part is wrong, missing or too many, or two are swapped: `sk_l1ve_`, `sk_tset_`.
fn one_wrong(text: &str, start: &str) -> Option<(u8, usize)> {
    let fixed = start.find('_')? + 1;
    if fixed == start.len() || !text.starts_with(start.get(..fixed)?) {
        return None;
    }
    let word = start.get(fixed..start.len() - 1)?;
    let rest = text.get(fixed..)?;
    let length = rest.find('_').filter(|length| length.abs_diff(word.len()) <= 1)?;
    let written = rest.get(..length)?;
    let swapped = || {
        let count = |text: &str, letter| text.bytes().filter(|byte| *byte == letter).count();
        word.len() == written.len() && word.bytes().all(|letter| count(word, letter) == count(written, letter))
    };
    let close = distance_is_one(word.as_bytes(), written.as_bytes()) || swapped();
    (close && written != "prod" && written != "org").then_some((1, fixed + length + 1))
}

fn distance_is_one(left: &[u8], right: &[u8]) -> bool {
    let common = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let ends_alike = |skip: usize, other: usize| left.get(common + skip..) == right.get(common + other..);
    left != right && (ends_alike(1, 1) || ends_alike(1, 0) || ends_alike(0, 1))
}
