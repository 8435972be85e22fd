//! The guides: what goes wrong, what to try, and what follows from the answers.
//!
//! Lives here: the customer guide's situations and steps, progress and outcomes, positions, the facts of a summary; the
//! seller guide in [`seller`]. Not here: words, the browser, and how anything looks.

mod browser;
mod card_date;
mod card_number;
mod position;
mod private;
mod progress;
mod situation;
mod summary;

pub mod seller;

pub use browser::{Browser, BrowserMenu};
pub use card_date::{CardDate, card_date, two_digits};
pub use card_number::without_card_numbers;
pub use position::{MESSAGE, NOT_SURE, Position};
pub use private::without_private;
pub use progress::{Outcome, Progress, StepResult};
pub use situation::{SITUATIONS, STEP_COUNT, Situation, SituationId, Step, StepId};
pub use summary::{Message, Summary};
