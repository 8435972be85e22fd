//! Braintree. Merchant ID and public key look the same; only the tokenization key and the access token show their
//! environment and the merchant ID. Sandbox and production are separate accounts.
//! Sources: braintree-web (create-authorization-data), braintree_python (credentials_parser), control panel help
//! (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("braintree"),
    brand: "Braintree",
    names: &["braintree", "bt", "braintreeblue"],
    place: "braintreegateway.com > gear > API > API Keys, not on sandbox.braintreegateway.com",
    failures: "Transactions, status Processor Declined, Gateway Rejected or Failed",
    questions: &[Question::LiveSide],
    co_occurring: Some((Slot::PrivateKey, &["merchant", "public", "private"])),
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
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

const SHORT: ValueKind = ValueKind {
    prefixes: &[("", CannotTell)],
    alphabet: Alphabet::LowerAlphaNumeric,
    typical_lengths: &[16..=16],
    accepted_lengths: 14..=20,
    evidence: Evidence::Name,
    ..ValueKind::NONE
};
const WITH_ENVIRONMENT: ValueKind =
    ValueKind { alphabet: Alphabet::With("$_"), accepted_lengths: 30..=120, secret: true, ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "braintree.tokenization-key",
        prefixes: &[("sandbox_", Test), ("production_", Live)],
        alphabet: Alphabet::With("_"),
        typical_lengths: &[21..=31],
        accepted_lengths: 21..=31,
        fits: Some(|value| {
            let mut lengths = value.split('_').skip(1).map(str::len);
            lengths.next().is_some_and(|id| (6..=10).contains(&id))
                && lengths.next().is_some_and(|id| (14..=20).contains(&id))
                && lengths.next().is_none()
        }),
        slots: &[Slot::TokenizationKey],
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "braintree.access-token",
        prefixes: &[("access_token$sandbox$", Test), ("access_token$production$", Live)],
        slots: &[Slot::AccessToken, Slot::PrivateKey],
        ..WITH_ENVIRONMENT
    },
    ValueKind {
        id: "braintree.oauth-credential",
        prefixes: &[
            ("client_id$sandbox$", Test),
            ("client_id$production$", Live),
            ("client_secret$sandbox$", Test),
            ("client_secret$production$", Live),
        ],
        accepted_lengths: 8..=120,
        ..WITH_ENVIRONMENT
    },
    // Issued for one page view to the page itself: base64 of a JSON object that begins with its version.
    ValueKind {
        id: "braintree.client-token",
        prefixes: &[("eyJ2ZXJzaW9uIj", CannotTell)],
        alphabet: Alphabet::With("+/=-_"),
        typical_lengths: &[200..=4000],
        accepted_lengths: 100..=4000,
        evidence: Evidence::PrefixAndLength,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "braintree.private-key",
        prefixes: &[("", CannotTell)],
        alphabet: Alphabet::LowerAlphaNumeric,
        typical_lengths: &[32..=32],
        accepted_lengths: 30..=40,
        slots: &[Slot::PrivateKey],
        secret: true,
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    // The seller chooses it, one for each currency.
    ValueKind {
        id: "braintree.merchant-account-id",
        slots: &[Slot::MerchantAccountId],
        accepted_lengths: 1..=64,
        ..ValueKind::FREE
    },
    ValueKind { id: "braintree.merchant-id", slots: &[Slot::MerchantId, Slot::PublicKey], ..SHORT },
    ValueKind { id: "braintree.public-key", slots: &[Slot::PublicKey, Slot::MerchantId], ..SHORT },
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
