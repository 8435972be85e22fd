//! Midtrans. Sandbox keys start `SB-`. Sources: docs.midtrans.com, midtrans-nodejs-client, public samples of 24
//! characters for server keys and 16 for client keys (2026-11).

use crate::{
    Alphabet,
    Environment::{CannotTell, Live, Test},
    Evidence, Field, Processor, ProcessorId, Slot, ValueKind,
};

pub(super) static TABLE: Processor = Processor {
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

const KEY: ValueKind = ValueKind { alphabet: Alphabet::With("-_"), accepted_lengths: 12..=48, ..ValueKind::NONE };

const KINDS: &[ValueKind] = &[
    ValueKind {
        id: "midtrans.server-key",
        prefixes: &[("Mid-server-", Live), ("SB-Mid-server-", Test)],
        typical_lengths: &[24..=24],
        slots: &[Slot::ServerKey],
        secret: true,
        ..KEY
    },
    ValueKind {
        id: "midtrans.client-key",
        prefixes: &[("Mid-client-", Live), ("SB-Mid-client-", Test)],
        typical_lengths: &[16..=16],
        slots: &[Slot::ClientKey],
        ..KEY
    },
    ValueKind {
        id: "midtrans.merchant-id",
        prefixes: &[("G", CannotTell), ("M", CannotTell)],
        alphabet: Alphabet::Digits,
        accepted_lengths: 5..=12,
        slots: &[Slot::MerchantId],
        evidence: Evidence::Name,
        ..ValueKind::NONE
    },
    ValueKind {
        id: "midtrans.client-secret",
        slots: &[Slot::ClientSecret, Slot::PrivateKey],
        secret: true,
        accepted_lengths: 16..=2000,
        ..ValueKind::FREE
    },
];
