//! Authorize.net: four values that differ by their lengths; none shows whether it is live or sandbox, and an account can be in test
//! mode as well. Sources: AuthorizeNet/sdk-php, AnetApiSchema.xsd, support.authorize.net (2026-11).

use crate::{Alphabet, Environment::CannotTell, Evidence, Field, Processor, ProcessorId, Question, Slot, ValueKind};

pub(super) static TABLE: Processor = Processor {
    id: ProcessorId("authorize-net"),
    brand: "Authorize.net",
    names: &["authorizenet", "authorize.net", "authnet", "anet", "authorizedotnet", "merchantauth"],
    place: "Account > Settings > API Credentials & Keys",
    failures: "Payments > Manage Transactions, or Search > Unsettled Transactions",
    questions: &[Question::LiveSide, Question::TestModeOff],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiLoginId, "apiloginid apiloginkey merchantloginid xlogin").needed().identifying(),
    Field::new(Slot::ApiLoginId, "apilogin loginid login name"),
    Field::new(Slot::TransactionKey, "merchanttransactionkey xtrankey").needed().identifying(),
    Field::new(Slot::TransactionKey, "transactionkey trankey transkey password"),
    Field::new(Slot::SignatureKey, "signaturekey secretkey webhooksecret hashkey signature"),
    Field::new(Slot::PublicClientKey, "publicclientkey").identifying(),
    Field::new(Slot::PublicClientKey, "clientkey publickey"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode testrequest"),
];

const NAMED: ValueKind = ValueKind { prefixes: &[("", CannotTell)], evidence: Evidence::Name, ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "authorize-net.transaction-key",
        typical_lengths: &[16..=16],
        accepted_lengths: 16..=16,
        slots: &[Slot::TransactionKey],
        secret: true,
        ..NAMED
    },
    ValueKind {
        id: "authorize-net.api-login-id",
        typical_lengths: &[8..=15],
        accepted_lengths: 8..=25,
        slots: &[Slot::ApiLoginId],
        secret: true,
        ..NAMED
    },
    ValueKind {
        id: "authorize-net.signature-key",
        alphabet: Alphabet::AlphaNumeric,
        typical_lengths: &[128..=128],
        accepted_lengths: 128..=128,
        slots: &[Slot::SignatureKey],
        secret: true,
        ..NAMED
    },
    ValueKind {
        id: "authorize-net.public-client-key",
        typical_lengths: &[64..=64],
        accepted_lengths: 64..=64,
        slots: &[Slot::PublicClientKey],
        ..NAMED
    },
];

const SAMPLES: &[u64] = &[
    0x5018_19e9_7acc_aaf6,
    0x5491_2872_8f8b_82c7,
    0xaabc_0f83_5031_4a2c,
    0x6b46_4ff4_817d_ff42,
    0x74cf_c8ce_7ede_485c,
    0xa8aa_e9bf_6009_94d9,
    0x8952_af7d_7809_b55e,
    0x4a90_27d2_073f_3508,
    0x3c5c_dd21_235e_3800,
    0xe0c6_10d4_1366_c62e,
];
