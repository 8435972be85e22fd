//! Whether two keys of a connection are of one account, where keys carry a part of the account's id.

use crate::{
    examine::ValueClass,
    group::Draft,
    report::{Code, Detail, Severity},
};

/// Compares what `account` reads from each key of one environment; a difference is a hint, no proof.
pub(crate) fn compare(draft: &mut Draft<'_>, account: impl Fn(&str) -> Option<&str>) {
    let differs = |draft: &Draft<'_>| {
        let mut seen: Vec<(usize, _, &str)> = Vec::new();
        for (index, item) in draft.items.iter().enumerate() {
            let ValueClass::Known(identity) = item.examined.class else { continue };
            let Some(own) = account(item.examined.value.expose()).filter(|_| item.is_credential()) else { continue };
            let other =
                seen.iter().find(|(_, environment, account)| *environment == identity.environment && *account != own);
            if let Some((other, ..)) = other {
                return Some([*other, index]);
            }
            seen.push((index, identity.environment, own));
        }
        None
    };
    if let Some(pair) = differs(draft) {
        draft.add(Code::DifferentAccounts, Severity::Warns, &pair, Detail::default());
    }
}
