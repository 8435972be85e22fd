//! The guides: what goes wrong, what to try, and what follows from the answers.
//!
//! Lives here: the customer guide's situations and steps, progress and outcomes, positions, the facts of a summary; the
//! seller guide in [`seller`]. Not here: words, the browser, and how anything looks.
//!
//! ```
//! use guide::{Outcome, Progress, SituationId, StepId, StepResult};
//! let mut progress = Progress::default();
//! progress.set(StepId::CardValid, Some(StepResult::StillFailing));
//! assert_eq!(progress.current(SituationId::RecurringPayment), Some(StepId::CreditLimit));
//! progress.set(StepId::CreditLimit, Some(StepResult::Fixed));
//! assert_eq!(progress.outcome(SituationId::RecurringPayment), Outcome::Solved(StepId::CreditLimit));
//! ```

mod browser;
mod card_date;
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
pub use card_date::{CardDate, card_date};
pub use card_number::without_card_numbers;
pub use checks::{Check, CheckResult, DeviceFacts};
pub use how_to::{BrowserTask, VERIFIED, Verified, listed, verified};
pub use position::{CHECKS, MESSAGE, NOT_SURE, Position};
pub use private::without_private;
pub use progress::{Outcome, Progress, StepResult};
pub use qr_code::{QrCode, qr_code};
pub use situation::{Extent, SITUATIONS, STEP_COUNT, Situation, SituationId, Step, StepId};
pub use summary::{ReportedMessage, Summary};
