//! "Do you pay with PayPal?": the answer hides the way that is not the person's.

use crate::{
    browser::{element, form},
    guide::StepId,
    ids::{self, customer},
};

/// Shows the ways that the ticked answer leaves; also what was ticked before the app started.
pub(super) fn show() {
    let id = |name| ids::of(&StepId::UpdateCard.path(), name);
    element::set_hidden(&id(customer::WITH_CARD), form::is_checked(&id(customer::PAYPAL_YES)));
    element::set_hidden(&id(customer::WITH_PAYPAL), form::is_checked(&id(customer::PAYPAL_NO)));
}
