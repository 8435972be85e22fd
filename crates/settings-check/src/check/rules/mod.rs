//! Rules of one processor: what must hold between several of its settings. One processor, one file; a rule adds its
//! findings to the draft.

mod accounts;
mod authorize_net;
mod braintree;
mod chargebee;
mod paypal;
mod stripe;

use processors::ProcessorId;

use crate::group::Draft;

/// Looks at a whole connection and adds findings to it.
type Rule = fn(&mut Draft<'_>);

/// The rules of each processor that has some.
const RULES: &[(&str, &[Rule])] = &[
    ("authorize-net", &[authorize_net::swapped_by_length]),
    ("braintree", &[braintree::merchant_of_tokens]),
    ("chargebee", &[chargebee::key_and_site]),
    ("paypal", &[paypal::whole_set]),
    ("stripe", &[stripe::same_account, stripe::prices_of_account]),
];

/// Applies a processor's own rules.
pub(super) fn check(processor: ProcessorId, draft: &mut Draft<'_>) {
    for rule in RULES.iter().filter(|(id, _)| *id == processor.id()).flat_map(|(_, rules)| *rules) {
        rule(draft);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_rule_is_of_a_processor_that_is_known() {
        for (id, _) in super::RULES {
            assert!(processors::ProcessorId::all().any(|one| one.id() == *id), "{id}");
        }
    }
}
