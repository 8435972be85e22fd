//! The ids of messages: their names, resolved while compiling.

use crate::catalogue::{GROUPS, Group, NAMES};

/// One message of the Fluent files, as an index into their sorted names.
///
/// Made by [`message!`](crate::message), which does not compile for a name that no Fluent file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(u16);

impl MessageId {
    /// The id of a message: `title`, or `finding-test-key.what` for an attribute.
    ///
    /// # Panics
    /// Where no message has that name. [`message!`](crate::message) makes that a compile error.
    #[must_use]
    #[expect(clippy::panic, clippy::indexing_slicing, reason = "runs while compiling, through message!")]
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

    /// All ids, in the order of the sorted message names.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u16::MAX).zip(&NAMES).map(|(index, _)| Self(index))
    }

    /// Its place in the sorted names of all messages.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The Fluent file that has the message.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "every id is an index into the names, and the groups are as many")]
    pub const fn group(self) -> Group {
        GROUPS[self.index()]
    }
}

/// Compares as slices' own `cmp` does, which is not `const`.
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

/// The [`MessageId`] of a message, checked while compiling.
///
/// ```
/// use i18n::{english, message};
/// assert_eq!(english().text(message!("app-name")), "Payment Help");
/// ```
///
/// ```compile_fail
/// let unknown = i18n::message!("no-such-message");
/// ```
#[macro_export]
macro_rules! message {
    ($($name:literal),+) => {
        const { $crate::MessageId::named(concat!($($name),+)) }
    };
}
