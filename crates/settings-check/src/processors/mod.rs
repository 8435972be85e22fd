//! What is known of each processor: its fields, its kinds of values, its published samples. One file each, all data;
//! what reads the tables is elsewhere.
//!
//! To add a processor:
//! 1. Write `processors/<id>.rs` with one `pub(super) const TABLE: Processor`, its facts with their sources.
//!    Most fields of a [`Processor`] and of a [`Kind`] have defaults: start from `..Processor::NONE` and `..Kind::NONE`.
//! 2. Name the file below and put its table into [`TABLES`].
//! 3. If a field or a kind of a new sort comes in: a line in `slot.rs`, and its words in `locales/en/findings.ftl`
//!    (the variants of `slot-name` and `kind-name`; a test finds the missing ones).
//! 4. Write its set of settings as patterns, `tests/fixtures/settings/<id>/set.txt`: the cases of `settings_corpus` are
//!    made of it. Samples go in as hashes: `hash::of("the sample")`.
//!
//! Lengths and alphabets are what was seen, not what must be: vendors change them. A kind that others could have issued
//! says so by its [`Telling`].

mod adyen;
mod authorize_net;
mod bluesnap;
mod braintree;
mod chargebee;
mod checkout_com;
mod clerk;
mod coinbase_commerce;
mod eway;
mod flutterwave;
mod gocardless;
mod highnote;
mod klarna;
mod lemon_squeezy;
mod mercado_pago;
mod midtrans;
mod mollie;
mod moyasar;
mod nmi;
mod omise;
mod packed;
mod paddle;
mod pagar_me;
mod pay_jp;
mod payfast;
mod paymongo;
mod paypal;
mod paystack;
mod polar;
mod razorpay;
mod recurly;
mod shape;
mod square;
mod stripe;
mod svix;
mod table;
mod tap;
mod two_checkout;
mod wepay;
mod worldpay;
mod xendit;

use std::sync::LazyLock;

pub use table::Question;
pub(super) use table::{Alphabet, Field, Kind, Processor, Telling};

/// All processors. Where a value fits two kinds equally well, the earlier one wins.
///
/// A name is searched for their aliases in this order: `2checkout.com` before `checkout.com`.
const TABLES: &[&Processor] = &[
    &stripe::TABLE,
    &paypal::TABLE,
    &braintree::TABLE,
    &authorize_net::TABLE,
    &square::TABLE,
    &nmi::TABLE,
    &mollie::TABLE,
    &razorpay::TABLE,
    &paystack::TABLE,
    &flutterwave::TABLE,
    &adyen::TABLE,
    &paddle::TABLE,
    &two_checkout::TABLE,
    &checkout_com::TABLE,
    &gocardless::TABLE,
    &mercado_pago::TABLE,
    &klarna::TABLE,
    &coinbase_commerce::TABLE,
    &lemon_squeezy::TABLE,
    &recurly::TABLE,
    &chargebee::TABLE,
    &eway::TABLE,
    &payfast::TABLE,
    &omise::TABLE,
    &xendit::TABLE,
    &midtrans::TABLE,
    &pagar_me::TABLE,
    &wepay::TABLE,
    &worldpay::TABLE,
    &bluesnap::TABLE,
    &pay_jp::TABLE,
    &paymongo::TABLE,
    &tap::TABLE,
    &moyasar::TABLE,
    &highnote::TABLE,
    &polar::TABLE,
    &clerk::TABLE,
    &svix::TABLE,
];

/// The same, as they are read.
pub(super) static ALL: LazyLock<Vec<Processor>> = LazyLock::new(packed::read);

/// A payment processor: `stripe`, `authorize-net`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessorId(&'static str);

impl ProcessorId {
    /// The processor's name in reports: lower case with hyphens.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }

    /// The processor's own name for itself, the same in every language.
    #[must_use]
    pub fn brand(self) -> &'static str {
        self.table().map_or("", |table| table.brand)
    }

    /// Where its dashboard shows the live credentials: `Developers > API keys`.
    #[must_use]
    pub fn place(self) -> &'static str {
        self.table().map_or("", |table| table.place)
    }

    /// Where its dashboard lists failed payments: `Transactions > Payments`. Empty where that is not known.
    #[must_use]
    pub fn failures(self) -> &'static str {
        self.table().map_or("", |table| table.failures)
    }

    /// What to ask the seller, because values alone do not tell whether they are for real money.
    #[must_use]
    pub fn questions(self) -> &'static [Question] {
        self.table().map_or(&[], |table| table.questions)
    }

    /// Every processor that is known, for lists.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.iter().filter(|table| !table.outsider).map(|table| table.id)
    }

    /// The fields that the processor asks for, the ones it cannot do without first.
    pub fn slots(self) -> impl Iterator<Item = super::Slot> {
        self.table().into_iter().flat_map(|table| table.fields).map(|field| field.slot)
    }

    pub(super) fn table(self) -> Option<&'static Processor> {
        ALL.iter().find(|table| table.id == self)
    }
}

/// No published sample is longer.
const LONGEST_SAMPLE: usize = 128;

/// The processor whose manuals print this value.
pub(super) fn publisher(value: &str) -> Option<&'static Processor> {
    if value.len() > LONGEST_SAMPLE {
        return None;
    }
    let hash = super::hash::of(value);
    ALL.iter().find(|table| table.samples.contains(&hash))
}

/// The first processor that asks for all these slots.
pub(super) fn owner(slots: &[super::Slot]) -> Option<&'static Processor> {
    let asks =
        |table: &&'static Processor| slots.iter().all(|slot| table.fields.iter().any(|field| field.slot == *slot));
    ALL.iter().find(asks)
}

/// A bit for a processor, by its place among all.
pub(super) fn bit(processor: &Processor) -> u64 {
    ALL.iter().position(|one| one.id == processor.id).map_or(0, |place| 1 << (place & 63))
}
