//! Check: a connection's settings against each other and against their slots.
//!
//! *Wrong only when proven wrong:* what blocks is proven by the text; what is merely unusual warns or notes, and then
//! the verdict is "cannot tell".

mod alone;
mod known;
mod notes;
mod pair;
mod rules;
mod setting;
mod switch;
mod value;
mod verdict;

use crate::{
    group::Draft,
    report::{Code, Connection},
};
pub(crate) use alone::check as check_lone_values;

/// Checks everything in a connection and makes that of the report.
pub(crate) fn finish(mut draft: Draft<'_>) -> Connection {
    let filled = value::Filled::of(&draft);
    for index in 0..draft.items.len() {
        value::check(&mut draft, index, &filled);
    }
    if let Some(processor) = draft.processor {
        rules::check(processor.id, &mut draft);
    }
    pair::check(&mut draft);
    // A secret in the open is the first thing to act on.
    let can_wait = |code: Code| !matches!(code, Code::SecretExposed | Code::CardNumber);
    draft.findings.sort_by_key(|finding| (finding.severity, can_wait(finding.code), finding.settings.first().copied()));
    let (verdict, seller_answers) = verdict::verdict(&draft);
    let settings = draft.items.iter().map(setting::setting).collect();
    let processor = draft.processor.filter(|processor| !processor.outsider).map(|processor| processor.id);
    Connection { name: draft.name, processor, verdict, seller_answers, settings, findings: draft.findings }
}
