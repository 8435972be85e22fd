//! Braintree: tokens that name another merchant than the settings do.

use processors::Slot;

use crate::{
    examine::ValueClass,
    group::Draft,
    report::{Code, Detail, Severity},
};

/// The merchant ID that a tokenization key or an access token was issued for.
fn merchant_of(value: &str) -> Option<&str> {
    let separator = if value.contains('$') { '$' } else { '_' };
    let parts: Vec<&str> = value.split(separator).collect();
    match parts.as_slice() {
        [_, _, merchant] | ["access_token", _, merchant, _] => Some(merchant),
        _ => None,
    }
}

/// The tokens name their merchant. Another one in the merchant ID's field is a public key put there, or another account.
pub(super) fn merchant_of_tokens(draft: &mut Draft<'_>) {
    let holds = |slot: Slot| {
        draft
            .items
            .iter()
            .position(|item| item.label.slot == Some(slot) && matches!(item.examined.class, ValueClass::Known(_)))
    };
    let value = |index: usize| draft.items.get(index).map(|item| item.examined.value.expose());
    let token = draft.items.iter().enumerate().find_map(|(index, item)| {
        let identity = item
            .examined
            .identity()
            .filter(|identity| Some(identity.processor) == draft.processor && identity.prefix.len() > 3)?;
        merchant_of(item.examined.value.expose()).filter(|_| identity.fit.is_good()).map(|merchant| (index, merchant))
    });
    let (Some((token, merchant)), Some(field)) = (token, holds(Slot::MerchantId)) else { return };
    if value(field) == Some(merchant) {
        return;
    }
    let public = holds(Slot::PublicKey).filter(|public| value(*public) == Some(merchant));
    match public {
        Some(public) => {
            let detail = Detail { slot: Some(Slot::MerchantId), ..Detail::default() };
            draft.add(Code::Swapped, Severity::Blocks, &[field, public], detail);
        }
        None => {
            let detail = Detail { variety: "merchant", ..Detail::default() };
            draft.add(Code::DifferentAccounts, Severity::Warns, &[field, token], detail);
        }
    }
}
