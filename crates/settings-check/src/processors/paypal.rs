//! PayPal: REST credentials, and the older NVP/SOAP ones. Neither tells live from sandbox; only the names of sandbox
//! accounts do. Sources: developer.paypal.com (NVP credentials, sandbox accounts), paypal-js (README: the client ID does
//! not tell the environment), public samples (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId, Question, Telling, shape};
use crate::{
    check::Draft,
    report::{
        Code, Detail,
        Environment::{CannotTell, Test},
        Severity,
    },
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("paypal"),
    brand: "PayPal",
    names: &["paypal"],
    place: "developer.paypal.com > Apps & Credentials > Live",
    failures: "paypal.com/activity",
    questions: &[Question::LiveSide],
    fields: FIELDS,
    kinds: KINDS,
    samples: SAMPLES,
    together: Some((Slot::Username, &["user", "password|pwd", "signature"])),
    rules: &[whole_set],
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ClientId, "clientid client restclientid appid apikey key publickey"),
    Field::new(Slot::ClientSecret, "clientsecret appsecret secretkey secret restsecret apisecret"),
    Field::new(Slot::ClientId, "ppclientid ppclient").telling(),
    Field::new(Slot::ClientSecret, "ppclientsecret ppsecret").telling(),
    Field::new(Slot::Username, "apiusername username apiuser user login"),
    Field::new(Slot::Password, "apipassword password apipass pwd"),
    Field::new(Slot::Signature, "apisignature signature"),
    Field::new(Slot::AccessToken, "accesstoken"),
    Field::new(Slot::MerchantId, "merchantid payerid partnerid"),
    Field::new(Slot::WebhookId, "webhookid"),
    Field::new(Slot::WebhookUrl, "webhookurl returnurl cancelurl ipnurl notifyurl apiurl baseurl url"),
    Field::new(Slot::Email, "email business receiveremail account"),
    Field::new(Slot::Mode, "mode environment env sandbox sandboxmode testmode issandbox live"),
];

/// Today's length and the earlier one. Rules that insisted on one have shut sellers out.
const REST: Kind = Kind {
    alphabet: Alphabet::With("-_"),
    usual: &[79..=79, 59..=59],
    possible: 49..=99,
    telling: Telling::Usual,
    ..Kind::NONE
};

const KINDS: &[Kind] = &[
    Kind {
        id: "paypal.client-id",
        starts: &[("A", CannotTell)],
        fits: Some(shape::mixed),
        slots: &[Slot::ClientId],
        ..REST
    },
    Kind {
        id: "paypal.client-secret",
        starts: &[("E", CannotTell)],
        fits: Some(|value| shape::mixed(value) && !value.starts_with("EAA")),
        slots: &[Slot::ClientSecret],
        secret: true,
        ..REST
    },
    Kind {
        id: "paypal.username",
        starts: &[("", Test)],
        alphabet: Alphabet::With("-_.+"),
        usual: &[8..=127],
        possible: 8..=127,
        fits: Some(|value| text::holds(value, "-facilitator_api1.") || value.ends_with("_api1.business.example.com")),
        slots: &[Slot::Username],
        ..Kind::NONE
    },
    Kind {
        id: "paypal.username",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::With("-_.+"),
        usual: &[8..=127],
        possible: 8..=127,
        fits: Some(|value| text::holds(value, "_api1.") && !text::holds(value, "-facilitator_api1.")),
        slots: &[Slot::Username],
        ..Kind::NONE
    },
    Kind {
        id: "paypal.sandbox-account",
        starts: &[("sb-", Test)],
        alphabet: Alphabet::With("-_.@"),
        fits: Some(|value| value.ends_with("@business.example.com") || value.ends_with("@personal.example.com")),
        slots: &[Slot::Email, Slot::Username],
        ..Kind::NONE
    },
    Kind {
        id: "paypal.password",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        usual: &[16..=16],
        possible: 16..=16,
        slots: &[Slot::Password],
        secret: true,
        telling: Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "paypal.signature",
        starts: &[("A", CannotTell)],
        alphabet: Alphabet::With("-_."),
        usual: &[55..=55],
        possible: 55..=55,
        slots: &[Slot::Signature],
        secret: true,
        telling: Telling::Usual,
        ..Kind::NONE
    },
    Kind {
        id: "paypal.short-lived-token",
        starts: &[("A21AA", CannotTell)],
        alphabet: Alphabet::With("-_"),
        usual: &[60..=120],
        possible: 40..=300,
        slots: &[Slot::AccessToken],
        secret: true,
        ..Kind::NONE
    },
    Kind {
        id: "paypal.merchant-id",
        starts: &[("", CannotTell)],
        alphabet: Alphabet::UpperAlphaNumeric,
        usual: &[13..=13],
        possible: 13..=13,
        slots: &[Slot::MerchantId],
        telling: Telling::Named,
        ..Kind::NONE
    },
];

const SAMPLES: &[u64] = &[
    0x8bf0_d772_a89f_3407,
    0x548e_fea4_5786_918a,
    0x7fb3_9164_c0d6_ed25,
    0xf722_a305_0a56_37dd,
    0xe44a_6574_166d_128f,
    0x33e2_ccc8_1314_005f,
    0x690a_c2bb_bde6_66dd,
    0x8d6b_2faf_c948_9103,
    0x1649_36f9_c740_8fc7,
    0x675e_4aad_a09a_f1bc,
];

/// Either credentials of the REST app, or all three of the older interface.
fn whole_set(draft: &mut Draft<'_>) {
    let fills = |draft: &Draft<'_>, slot: Slot| draft.items.iter().any(|item| item.home() == Some(slot));
    let classic = [Slot::Username, Slot::Password, Slot::Signature];
    let rest = [Slot::ClientId, Slot::ClientSecret];
    let is_classic = classic.iter().any(|slot| fills(draft, *slot));
    let is_rest = rest.iter().any(|slot| fills(draft, *slot));
    let wanted: &[Slot] = match (is_rest, is_classic) {
        (true, _) => &rest,
        (false, true) => &classic,
        (false, false) => &[],
    };
    for slot in wanted.iter().copied() {
        if !fills(draft, slot) {
            let detail = Detail { slot: Some(slot), processor: Some(TABLE.id), ..Detail::default() };
            draft.add(Code::MissingSetting, Severity::Notes, &[], detail);
        }
    }
}
