//! Stripe: keys and prices of different accounts.

use super::accounts;
use crate::{
    group::Draft,
    report::{Code, Detail, Severity},
};

/// Keys of one account and one environment share the first 17 characters after the start: seen in public samples, not
/// documented, so a difference is a hint.
pub(super) fn same_account(draft: &mut Draft<'_>) {
    accounts::compare(draft, |value| {
        let body = value.get(8..)?;
        (body.len() == 99 && body.starts_with('5')).then(|| body.get(..17))?
    });
}

/// Newer price ids carry ten characters of the account's id, as modern keys do: `price_1`, five, ten, eight. Seen in
/// public samples, not documented, so a difference is a hint.
pub(super) fn prices_of_account(draft: &mut Draft<'_>) {
    let value = |index: usize| draft.items.get(index).map_or("", |item| item.examined.value.expose());
    let all = || 0..draft.items.len();
    let key = all().find(|&index| value(index).get(8..).is_some_and(|body| body.len() == 99 && body.starts_with("51")));
    let Some((key, account)) = key.and_then(|key| Some((key, value(key).get(15..25)?))) else { return };
    let of_another = |index: &usize| {
        let body = value(*index).strip_prefix("price_1").filter(|body| body.len() == 23);
        body.and_then(|body| body.get(5..15)).is_some_and(|own| own != account)
    };
    if let Some(price) = all().find(of_another) {
        let detail = Detail { variety: "price", ..Detail::default() };
        draft.add(Code::DifferentAccounts, Severity::Warns, &[key, price], detail);
    }
}
