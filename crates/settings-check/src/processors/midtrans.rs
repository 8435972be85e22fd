//! Midtrans. Sandbox keys start `SB-`. Sources: docs.midtrans.com, midtrans-nodejs-client, public samples of 24
//! characters for server keys and 16 for client keys (2026-11).

use super::{Alphabet, Field, Kind, Processor, ProcessorId};
use crate::{
    report::Environment::{CannotTell, Live, Test},
    slot::Slot,
};

pub(super) const TABLE: Processor = Processor {
    id: ProcessorId("midtrans"),
    brand: "Midtrans",
    names: &["midtrans", "veritrans"],
    place: "Settings > Access Keys, with Production chosen",
    failures: "Transactions, status Deny or Failure",
    fields: FIELDS,
    kinds: KINDS,
    ..Processor::NONE
};

const FIELDS: &[Field] = &[
    Field::new(Slot::ServerKey, "serverkey secretkey apikey serverapikey").needed(),
    Field::new(Slot::ClientKey, "clientkey publickey"),
    Field::new(Slot::MerchantId, "merchantid merchant"),
    Field::new(Slot::ClientId, "clientid snapbiclientid"),
    Field::new(Slot::ClientSecret, "clientsecret snapbiclientsecret"),
    Field::new(Slot::PrivateKey, "privatekey snapbiprivatekey"),
    Field::new(Slot::WebhookUrl, "notificationurl snapurl baseurl url"),
    Field::new(Slot::Mode, "isproduction production issandbox mode environment env"),
];

const KEY: Kind = Kind { alphabet: Alphabet::With("-_"), possible: 12..=48, ..Kind::NONE };

const KINDS: &[Kind] = &[
    Kind {
        id: "midtrans.server-key",
        starts: &[("Mid-server-", Live), ("SB-Mid-server-", Test)],
        usual: &[24..=24],
        slots: &[Slot::ServerKey],
        secret: true,
        ..KEY
    },
    Kind {
        id: "midtrans.client-key",
        starts: &[("Mid-client-", Live), ("SB-Mid-client-", Test)],
        usual: &[16..=16],
        slots: &[Slot::ClientKey],
        ..KEY
    },
    Kind {
        id: "midtrans.merchant-id",
        starts: &[("G", CannotTell), ("M", CannotTell)],
        alphabet: Alphabet::Digits,
        possible: 5..=12,
        slots: &[Slot::MerchantId],
        telling: super::Telling::Named,
        ..Kind::NONE
    },
    Kind {
        id: "midtrans.client-secret",
        slots: &[Slot::ClientSecret, Slot::PrivateKey],
        secret: true,
        possible: 16..=2000,
        ..Kind::FREE
    },
];
