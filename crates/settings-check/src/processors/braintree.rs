//! Braintree. Merchant ID and public key look the same; only the tokenization key and the access token tell their
//! environment and the merchant ID. Sandbox and production are separate accounts.
//! Sources: braintree-web (create-authorization-data), braintree_python (credentials_parser), control panel help
//! (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling};
use crate::{
    check::Draft,
    examine::What,
    report::{
        Code, Detail,
        Environment::{CannotTell, Live, Test},
        Severity,
    },
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("braintree"),
    brand: "Braintree",
    names: &["braintree", "bt", "braintreeblue"],
    place: "braintreegateway.com > gear > API > API Keys, not on sandbox.braintreegateway.com",
    failures: "Transactions, status Processor Declined, Gateway Rejected or Failed",
    questions: &[Question::LiveSide],
    together: Some((Slot::PrivateKey, &["merchant", "public", "private"])),
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    rules: &[merchant_of_tokens],
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::PrivateKey, "privatekey secretkey apisecret secret").needed(),
    Field::new(Slot::PublicKey, "publickey"),
    Field::new(Slot::MerchantId, "merchantid"),
    Field::new(Slot::MerchantAccountId, "merchantaccountid merchantaccount"),
    Field::new(Slot::TokenizationKey, "tokenizationkey clientkey"),
    Field::new(Slot::AccessToken, "accesstoken"),
    Field::new(Slot::Mode, "environment env mode sandbox"),
];

const SHORT: Kind = Kind {
    starts: &[("", CannotTell)],
    alphabet: Alphabet::LowerAlphaNumeric,
    usual: &[16..=16],
    possible: 14..=20,
    telling: Telling::Named,
    ..Kind::NONE
};
const WITH_ENVIRONMENT: Kind = Kind { alphabet: Alphabet::With("$_"), possible: 30..=120, secret: true, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "braintree.tokenization-key",
        starts: &[("sandbox_", Test), ("production_", Live)],
        alphabet: Alphabet::With("_"),
        usual: &[21..=31],
        possible: 21..=31,
        fits: Some(|value| {
            let mut lengths = value.split('_').skip(1).map(str::len);
            lengths.next().is_some_and(|id| (6..=10).contains(&id))
                && lengths.next().is_some_and(|id| (14..=20).contains(&id))
                && lengths.next().is_none()
        }),
        slots: &[Slot::TokenizationKey],
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "braintree.access-token",
        starts: &[("access_token$sandbox$", Test), ("access_token$production$", Live)],
        slots: &[Slot::AccessToken, Slot::PrivateKey],
        ..WITH_ENVIRONMENT
    },
    Kind {
        id: "braintree.oauth-credential",
        starts: &[
            ("client_id$sandbox$", Test),
            ("client_id$production$", Live),
            ("client_secret$sandbox$", Test),
            ("client_secret$production$", Live),
        ],
        possible: 8..=120,
        ..WITH_ENVIRONMENT
    },
    // Issued for one page view to the page itself: base64 of a JSON object that begins with its version.
    Kind {
        id: "braintree.client-token",
        starts: &[("eyJ2ZXJzaW9uIj", CannotTell)],
        alphabet: Alphabet::With("+/=-_"),
        usual: &[200..=4000],
        possible: 100..=4000,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "braintree.private-key",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::LowerAlphaNumeric,
        usual: &[32..=32],
        possible: 30..=40,
        slots: &[Slot::PrivateKey],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    // The seller chooses it, one for each currency.
    Kind { id: "braintree.merchant-account-id", slots: &[Slot::MerchantAccountId], possible: 1..=64, ..Kind::FREE },
    Kind { id: "braintree.merchant-id", slots: &[Slot::MerchantId, Slot::PublicKey], ..SHORT },
    Kind { id: "braintree.public-key", slots: &[Slot::PublicKey, Slot::MerchantId], ..SHORT },
];

const SAMPLES: &[u64] = &[
    0x7df9_0bbd_9d67_62d4,
    0x15a0_5af3_92b5_ab06,
    0xee54_f06f_d4a2_b745,
    0x2932_a686_f0e7_1168,
    0x116e_1e31_609f_4fb7,
    0xf358_1749_fc79_07aa,
    0x28ae_9fde_130e_396a,
    0x2aa0_12ac_bc0a_c57f,
    0x1f65_5a90_cd48_4ba5,
];

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
fn merchant_of_tokens(draft: &mut Draft<'_>) {
    let holds = |slot: Slot| {
        draft
            .items
            .iter()
            .position(|item| item.label.slot == Some(slot) && matches!(item.examined.what, What::Known(_)))
    };
    let value = |index: usize| draft.items.get(index).map(|item| item.examined.value.expose());
    let token = draft.items.iter().enumerate().find_map(|(index, item)| {
        let identity = item
            .examined
            .identity()
            .filter(|identity| identity.processor.id == TABLE.id && identity.start.len() > 3)?;
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
