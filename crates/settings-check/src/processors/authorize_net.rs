//! Authorize.net: four values told apart by their lengths; none tells live from sandbox, and an account can be in test
//! mode as well. Sources: AuthorizeNet/sdk-php, AnetApiSchema.xsd, support.authorize.net (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling};
use crate::{
    check::Draft,
    examine::What,
    report::{Code, Detail, Environment::CannotTell, Severity},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("authorize-net"),
    brand: "Authorize.net",
    names: &["authorizenet", "authorize.net", "authnet", "anet", "authorizedotnet", "merchantauth"],
    place: "Account > Settings > API Credentials & Keys",
    failures: "Payments > Manage Transactions, or Search > Unsettled Transactions",
    questions: &[Question::LiveSide, Question::TestModeOff],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    rules: &[swapped_by_length],
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ApiLoginId, "apiloginid apiloginkey merchantloginid xlogin").needed().telling(),
    Field::new(Slot::ApiLoginId, "apilogin loginid login name"),
    Field::new(Slot::TransactionKey, "merchanttransactionkey xtrankey").needed().telling(),
    Field::new(Slot::TransactionKey, "transactionkey trankey transkey password"),
    Field::new(Slot::SignatureKey, "signaturekey secretkey webhooksecret hashkey signature"),
    Field::new(Slot::PublicClientKey, "publicclientkey").telling(),
    Field::new(Slot::PublicClientKey, "clientkey publickey"),
    Field::new(Slot::Mode, "mode environment env sandbox testmode testrequest"),
];

const NAMED: Kind = Kind { starts: &[("", CannotTell)], telling: Telling::Named, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "authorize-net.transaction-key",
        usual: &[16..=16],
        possible: 16..=16,
        slots: &[Slot::TransactionKey],
        secret: true,
        ..NAMED
    },
    Kind {
        id: "authorize-net.api-login-id",
        usual: &[8..=15],
        possible: 8..=25,
        slots: &[Slot::ApiLoginId],
        secret: true,
        ..NAMED
    },
    Kind {
        id: "authorize-net.signature-key",
        alphabet: Alphabet::AlphaNumeric,
        usual: &[128..=128],
        possible: 128..=128,
        slots: &[Slot::SignatureKey],
        secret: true,
        ..NAMED
    },
    Kind {
        id: "authorize-net.public-client-key",
        usual: &[64..=64],
        possible: 64..=64,
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

/// A login ID has 8 to 25 characters, a transaction key always 16: a key of another length beside a login of 16 is in
/// the login's place.
fn swapped_by_length(draft: &mut Draft<'_>) {
    let length = |slot: Slot| {
        draft.items.iter().enumerate().find_map(|(index, item)| {
            let told = matches!(item.examined.what, What::Known(_)) && item.label.slot == Some(slot);
            told.then(|| (index, item.examined.value.expose().len()))
        })
    };
    if let (Some((login, 16)), Some((key, other))) = (length(Slot::ApiLoginId), length(Slot::TransactionKey))
        && (8..=25).contains(&other)
        && other != 16
    {
        let detail = Detail { slot: Some(Slot::ApiLoginId), ..Detail::default() };
        draft.add(Code::Swapped, Severity::Blocks, &[login, key], detail);
    }
}
