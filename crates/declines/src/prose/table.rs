//! The trained weights: reading them from bytes, and what they say of a text.
//!
//! The bytes, all little-endian: `PROSE1`; a scale as `f32`; a bias for each class as `i8`; then, for each bucket of
//! features, how many weights it has (`u8`); then the classes of all weights (`u8` each), and then all weights (`i8`
//! each). A weight times the scale is what a feature adds to its class. Most features have none, so the table packs well.

use super::{BUCKETS, CLASSES, UNRELATED, features};
use crate::Reason;

/// What the bytes of a table start with. Change it with the layout or with what features mean.
const MAGIC: &[u8] = b"PROSE1";

/// Why bytes are no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// They do not start as a table of this version does.
    OtherFormat,
    /// They end too early, go on too long, or name a class that does not exist.
    Damaged,
}

impl std::fmt::Display for TableError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::OtherFormat => "The bytes are no table of this version.",
            Self::Damaged => "The table is damaged.",
        })
    }
}

impl std::error::Error for TableError {}

/// How likely the words of a text mean each reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// That it is about no failed payment, 0 to 1.
    pub unrelated: f32,
    /// Each reason with its likelihood, 0 to 1, the likeliest first.
    pub reasons: Vec<(Reason, f32)>,
}

impl Prediction {
    /// The likelihood of the likeliest reason.
    #[must_use]
    pub fn best(&self) -> f32 {
        self.reasons.first().map_or(0.0, |best| best.1)
    }
}

/// One weight of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Weight {
    class: u8,
    value: i8,
}

/// Trained weights.
#[derive(Clone, Debug)]
pub struct Table {
    scale: f32,
    bias: Vec<i8>,
    /// Where each bucket's weights end, in `weights`.
    ends: Vec<u32>,
    weights: Vec<Weight>,
}

impl Table {
    /// A table that knows no word: all classes are equally likely.
    #[must_use]
    pub fn empty() -> Self {
        Self { scale: 1.0, bias: vec![0; CLASSES], ends: vec![0; BUCKETS], weights: Vec::new() }
    }

    /// Reads a table from bytes that [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// [`TableError`] where the bytes are no whole table of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TableError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(TableError::OtherFormat)?;
        let (scale, rest) = rest.split_first_chunk::<4>().ok_or(TableError::Damaged)?;
        let (bias, rest) = rest.split_at_checked(CLASSES).ok_or(TableError::Damaged)?;
        let (counts, rest) = rest.split_at_checked(BUCKETS).ok_or(TableError::Damaged)?;
        let mut end = 0;
        let ends = counts.iter().map(|count| {
            end += u32::from(*count);
            end
        });
        let ends: Vec<u32> = ends.collect();
        let total = usize::try_from(end).map_err(|_| TableError::Damaged)?;
        let (classes, values) = rest.split_at_checked(total).ok_or(TableError::Damaged)?;
        if values.len() != total || classes.iter().any(|class| usize::from(*class) >= CLASSES) {
            return Err(TableError::Damaged);
        }
        let weight = |(class, value): (&u8, &u8)| Weight { class: *class, value: value.cast_signed() };
        Ok(Self {
            scale: f32::from_le_bytes(*scale),
            bias: bias.iter().map(|value| value.cast_signed()).collect(),
            ends,
            weights: classes.iter().zip(values).map(weight).collect(),
        })
    }

    /// The bytes of a table: `bias` has a value for each class, `rows` the weights of each bucket as class and value.
    #[must_use]
    pub fn to_bytes(scale: f32, bias: &[i8], rows: &[Vec<(u8, i8)>]) -> Vec<u8> {
        let mut bytes = [MAGIC, &scale.to_le_bytes()].concat();
        bytes.extend(bias.iter().map(|value| value.cast_unsigned()));
        bytes.extend(rows.iter().map(|row| u8::try_from(row.len()).unwrap_or(u8::MAX)));
        bytes.extend(rows.iter().flatten().map(|(class, _)| *class));
        bytes.extend(rows.iter().flatten().map(|(_, value)| value.cast_unsigned()));
        bytes
    }

    /// What a text means.
    #[must_use]
    pub fn predict(&self, text: &str) -> Prediction {
        let mut sums = vec![0.0_f32; CLASSES];
        let features = features(text);
        for feature in &features {
            for weight in self.weights_of(usize::from(*feature)) {
                if let Some(sum) = sums.get_mut(usize::from(weight.class)) {
                    *sum += f32::from(weight.value);
                }
            }
        }
        let size = normal(features.len());
        for (sum, bias) in sums.iter_mut().zip(&self.bias) {
            *sum = (*sum * size + f32::from(*bias)) * self.scale;
        }
        likelihoods(&mut sums);
        let mut reasons: Vec<_> = Reason::ALL.iter().copied().zip(sums.iter().copied()).collect();
        reasons.sort_by(|one, next| next.1.total_cmp(&one.1));
        Prediction { unrelated: sums.get(UNRELATED).copied().unwrap_or(0.0), reasons }
    }

    fn weights_of(&self, bucket: usize) -> &[Weight] {
        let end = |bucket: usize| self.ends.get(bucket).and_then(|end| usize::try_from(*end).ok()).unwrap_or(0);
        let start = bucket.checked_sub(1).map_or(0, end);
        self.weights.get(start..end(bucket)).unwrap_or_default()
    }
}

/// What each of so many features counts, so that long texts are no surer than short ones.
#[must_use]
pub(crate) fn normal(features: usize) -> f32 {
    1.0 / (features.max(1) as f32).sqrt()
}

/// Turns sums into likelihoods that add up to 1 (softmax).
fn likelihoods(sums: &mut [f32]) {
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    sums.iter_mut().for_each(|sum| *sum = (*sum - most).exp());
    let total: f32 = sums.iter().sum();
    sums.iter_mut().for_each(|sum| *sum /= total);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table in which one word means one reason.
    fn table() -> Vec<u8> {
        let mut rows = vec![Vec::new(); BUCKETS];
        for feature in features("insufficient") {
            if let Some(row) = rows.get_mut(usize::from(feature)) {
                row.push((0, 100));
            }
        }
        Table::to_bytes(0.1, &[0; CLASSES], &rows)
    }

    #[test]
    fn what_was_written_is_read_back() {
        let read = Table::from_bytes(&table()).map(|table| table.predict("insufficient"));
        assert!(read.is_ok_and(|read| read.reasons.first().is_some_and(|best| best.0 == Reason::InsufficientFunds)));
    }

    #[test]
    fn damaged_bytes_are_refused() {
        let whole = table();
        assert_eq!(Table::from_bytes(b"").err(), Some(TableError::OtherFormat));
        for length in [MAGIC.len(), 20, whole.len() - 1] {
            assert_eq!(Table::from_bytes(whole.get(..length).unwrap_or_default()).err(), Some(TableError::Damaged));
        }
        assert_eq!(Table::from_bytes(&[whole.as_slice(), &[0]].concat()).err(), Some(TableError::Damaged));
    }
}
