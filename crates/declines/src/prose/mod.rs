//! What a message says in plain words: a linear classifier over hashed words and parts of words.
//!
//! | File | What it does |
//! |---|---|
//! | `words` | the words of a text, in the form in which they are compared |
//! | `features` | words, pairs of words and parts of words, as numbers |
//! | `table` | the trained weights, as bytes that a page can load like any other data |
//!
//! The weights come from `crates/declines-trainer`, which has the corpus, the training and the measuring. Not here:
//! codes, bodies of answers, and what follows from a reason.

mod features;
mod table;
mod words;

pub use features::{BUCKETS, features};
pub use table::{Prediction, Table, TableError};

use crate::Reason;

/// The class of texts that are about no failed payment, after those of [`Reason::ALL`].
pub const UNRELATED: usize = Reason::ALL.len();

/// How many classes a table tells apart: every reason, and texts about other things.
pub const CLASSES: usize = UNRELATED + 1;
