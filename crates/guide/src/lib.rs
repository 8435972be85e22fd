//! The guides: what goes wrong, what to try, and what follows from the answers.
//!
//! Lives here: the customer guide's situations and steps, progress and outcomes, positions, the facts of a summary; the
//! seller guide in [`seller`]. Not here: words, the browser, and how anything looks.

mod browser;
mod card_date;
mod card_number;
mod checks;
mod how_to;
mod position;
mod private;
mod progress;
mod qr_code;
mod situation;
mod summary;

pub mod seller;

pub use browser::{Browser, BrowserKind, Clues, Device};
pub use card_date::{CardDate, card_date, two_digits};
pub use card_number::without_card_numbers;
pub use checks::{Check, Checked, Facts};
pub use how_to::{Task, VERIFIED, Verified, listed, verified};
pub use position::{CHECKS, MESSAGE, NOT_SURE, Position};
pub use private::without_private;
pub use progress::{Outcome, Progress, StepResult};
pub use qr_code::{QrCode, qr_code};
pub use situation::{Extent, SITUATIONS, STEP_COUNT, Situation, SituationId, Step, StepId};
pub use summary::{Message, Summary};
