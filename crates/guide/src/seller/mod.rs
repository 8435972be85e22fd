//! The seller guide: its parts, the questions it asks, and what is left to do after the answers.
//!
//! Lives here: parts and their order, questions with their possible answers, kept answers, tasks, the processors'
//! addresses, the example. Not here: words (`i18n`), the settings check (`settings-check`), the browser.

mod answers;
mod example;
mod part;
mod question;
mod records;
mod route;
mod task;

pub use answers::Answers;
pub use example::stripe_example;
pub use part::Part;
pub use question::{Answer, Question};
pub use records::{LOOKED_UP, Records};
pub use task::{Task, open_tasks};
