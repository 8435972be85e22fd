//! Damaged prefixes: `sk-live_`, `Sk_live_`, `k_live_`, `sklive_`, `sk_l1ve_`.

use processors::{Evidence, Processor, Slot};
use text::AsciiSet;

use super::cleaner::Cleaner;
use crate::{
    recognise::value::{Prefix, has_spelled_out_prefix, identify, prefixes_by_letter},
    report::{Code::DamagedPrefix, Severity::Blocks},
};

/// A rest shorter than this proves nothing.
const ENOUGH: usize = 14;

/// Puts the right prefix in, where a value begins almost like a known one and the rest fits.
pub(crate) fn damaged_prefix(cleaner: &mut Cleaner, near: Option<&'static Processor>, slot: Option<Slot>) {
    let text = cleaner.text();
    if !text.is_ascii() || text.len() < ENOUGH || has_spelled_out_prefix(text) {
        return;
    }
    if identify(text, near, slot).is_some_and(|found| found.fit.is_good() && !found.prefix.is_empty()) {
        return;
    }
    let fits = |prefix: &Prefix, length: usize| {
        let rest = text.get(length..).unwrap_or_default();
        let home = slot.is_none_or(|slot| prefix.kind.slots.contains(&slot));
        let mixed =
            rest.bytes().any(|byte| byte.is_ascii_digit()) && rest.bytes().any(|byte| byte.is_ascii_alphabetic());
        rest.len() >= ENOUGH
            && mixed
            && prefix.characters.contains_all_of(rest)
            && (home || slot.is_some_and(Slot::is_credential))
    };
    let is_near = |prefix: &Prefix| near.is_some_and(|near| near == prefix.processor);
    let is_meant =
        |prefix: &Prefix| is_recognisable(prefix.text) && (prefix.kind.evidence == Evidence::Prefix || is_near(prefix));
    // A damaged prefix still has its first letter, or has lost just that.
    let letter = text.bytes().find(u8::is_ascii_alphanumeric);
    let begins = |prefix: &Prefix| {
        let mut two = prefix.text.bytes().take(2);
        letter.is_some_and(|letter| two.any(|one| one.eq_ignore_ascii_case(&letter)))
    };
    let mut best: Option<((u8, bool, bool), usize, &Prefix)> = None;
    for prefix in prefixes_by_letter() {
        let damaged = if begins(prefix) && is_meant(prefix) { damaged_length(text, prefix.text) } else { None };
        if let Some((proof, length)) = damaged.filter(|&(_, length)| fits(prefix, length)) {
            let home = slot.is_some_and(|slot| prefix.kind.slots.contains(&slot));
            let rank = (proof, home, is_near(prefix));
            if best.is_none_or(|(most, ..)| rank >= most) {
                best = Some((rank, length, prefix));
            }
        }
    }
    if let Some((_, length, prefix)) = best {
        let at = cleaner.span(0, length);
        cleaner.replace_start(length, prefix.text);
        if identify(cleaner.text(), near, slot).is_some() {
            cleaner.report(DamagedPrefix, Blocks, at, 0, prefix.text);
        }
    }
}

/// Prefixes long enough, and with an end of their own, to be recognised when damaged.
fn is_recognisable(prefix: &str) -> bool {
    prefix.len() >= 6 && prefix.ends_with(['_', '-'])
}

/// How many bytes of the text are a damaged form of the prefix, and how much that form proves.
fn damaged_length(text: &str, prefix: &str) -> Option<(u8, usize)> {
    let mut wanted = prefix.bytes().filter(u8::is_ascii_alphanumeric);
    let mut is_alike = true;
    let mut end = 0;
    // The same letters, in another case or with other separators.
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() {
            let Some(letter) = wanted.next() else { break };
            is_alike = letter.eq_ignore_ascii_case(&byte);
        }
        if !is_alike || !const { AsciiSet::of("_-. :~=/").and(AsciiSet::ALPHANUMERIC) }.has(byte) {
            break;
        }
        end = at + 1;
    }
    if is_alike && wanted.next().is_none() && text.get(..end) != Some(prefix) {
        return Some((3, end));
    }
    // The first letter is lost.
    let lost = prefix.get(1..)?;
    if text.starts_with(lost) && lost.len() >= 5 {
        return Some((2, lost.len()));
    }
    one_wrong(text, prefix)
}

/// One character of the second part is wrong, missing or too many, or two are swapped: `sk_l1ve_`, `sk_tset_`.
fn one_wrong(text: &str, prefix: &str) -> Option<(u8, usize)> {
    let fixed = prefix.find('_')? + 1;
    if fixed == prefix.len() || !text.starts_with(prefix.get(..fixed)?) {
        return None;
    }
    let word = prefix.get(fixed..prefix.len() - 1)?;
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
