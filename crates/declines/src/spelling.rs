//! Whether a word is another one with a typing error in it, and how near it is.

/// The longest word that is compared.
const LONGEST: usize = 20;

/// How far `typed` is from `meant`, where it is `meant` with a slip: one in words of at least five letters, two in words
/// of at least nine. A slip is a letter too many, a letter missing, another letter, or two letters swapped; another
/// letter counts a little more, so that of two words the likelier one is nearer.
pub(super) fn slip(typed: &str, meant: &str) -> Option<usize> {
    let (typed, meant) = (typed.as_bytes(), meant.as_bytes());
    let allowed = match typed.len().min(meant.len()) {
        0..=4 => return None,
        5..=8 => 1,
        _ => 2,
    };
    if typed.len().abs_diff(meant.len()) > allowed || typed.len() > LONGEST {
        return None;
    }
    Some(distance(typed, meant)).filter(|distance| *distance <= allowed * REPLACED)
}

/// What a letter too many, a letter missing, or two letters swapped count.
const MOVED: usize = 4;

/// What another letter counts.
const REPLACED: usize = 5;

/// More than any slip counts.
const FAR: usize = LONGEST * REPLACED;

/// How far two words are apart of at most [`LONGEST`] letters (optimal string alignment).
fn distance(typed: &[u8], meant: &[u8]) -> usize {
    let mut rows = [[0_usize; LONGEST + 3]; 3];
    let width = meant.len().min(LONGEST + 2);
    if let Some(row) = rows.first_mut() {
        row.iter_mut().enumerate().for_each(|(index, cell)| *cell = index * MOVED);
    }
    for (at, &letter) in typed.iter().enumerate() {
        let [above, current, older] = &mut rows;
        let mut left = (at + 1) * MOVED;
        if let Some(cell) = current.first_mut() {
            *cell = left;
        }
        let mut corner = at * MOVED;
        let before = at.checked_sub(1).and_then(|index| typed.get(index));
        for (column, &other) in meant.iter().take(width).enumerate() {
            let over = above.get(column + 1).copied().unwrap_or(FAR);
            let replaced = if letter == other { 0 } else { REPLACED };
            let mut best = (corner + replaced).min(over + MOVED).min(left + MOVED);
            let swapped = column > 0 && before == Some(&other) && meant.get(column.wrapping_sub(1)) == Some(&letter);
            if swapped {
                best = best.min(older.get(column - 1).copied().unwrap_or(FAR) + MOVED);
            }
            if let Some(cell) = current.get_mut(column + 1) {
                *cell = best;
            }
            left = best;
            corner = over;
        }
        rows.rotate_left(1);
    }
    rows.first().and_then(|row| row.get(width)).copied().unwrap_or(FAR)
}

#[cfg(test)]
mod tests {
    use super::slip;

    #[test]
    fn a_slip_or_two_in_a_long_word_are_forgiven() {
        for (typed, meant) in [
            ("insuficient", "insufficient"),
            ("insufficent", "insufficient"),
            ("declned", "declined"),
            ("delcined", "declined"),
            ("secuirty", "security"),
            ("expirred", "expired"),
            ("authentcaton", "authentication"),
        ] {
            assert!(slip(typed, meant).is_some(), "{typed}");
        }
    }

    #[test]
    fn short_words_and_other_words_are_no_slips() {
        for (typed, meant) in
            [("cart", "card"), ("pan", "pin"), ("reclining", "declined"), ("expected", "expired"), ("", "card")]
        {
            assert!(slip(typed, meant).is_none(), "{typed}");
        }
    }

    #[test]
    fn a_forgotten_letter_is_likelier_than_another_one() {
        assert!(slip("expird", "expired") < slip("expird", "expiry"));
    }

    #[test]
    fn very_long_words_are_compared_without_harm() {
        assert!(slip(&"a".repeat(100), &"a".repeat(99)).is_none());
    }
}
