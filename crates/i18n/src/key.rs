//! Keys: names of messages, resolved while compiling.

use super::english::NAMES;

/// One message of the Fluent files, as an index into their sorted names.
///
/// Made by [`key!`](crate::key), which does not compile for a name that no Fluent file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(super) u16);

impl Key {
    /// The key of a message: `title`, or `finding-test-key.what` for an attribute.
    ///
    /// # Panics
    /// Where no message has that name. [`key!`](crate::key) makes that a compile error.
    #[must_use]
    #[expect(clippy::panic, clippy::indexing_slicing, reason = "runs while compiling, through key!")]
    pub const fn named(name: &str) -> Self {
        let (mut low, mut high) = (0, NAMES.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match compare(NAMES[middle].as_bytes(), name.as_bytes()) {
                0 => return Self(middle as u16),
                order if order < 0 => low = middle + 1,
                _ => high = middle,
            }
        }
        panic!("no Fluent file has a message of this name")
    }

    /// Its place in the sorted names of all messages.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

#[expect(clippy::indexing_slicing, reason = "bounds are checked in the loop; slices' get is not const")]
const fn compare(left: &[u8], right: &[u8]) -> i32 {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return left[at] as i32 - right[at] as i32;
        }
        at += 1;
    }
    left.len() as i32 - right.len() as i32
}

/// The [`Key`](crate::Key) of a message, checked while compiling: `key!("app-name")`.
#[macro_export]
macro_rules! key {
    ($($name:literal),+) => {
        const { $crate::Key::named(concat!($($name),+)) }
    };
}
