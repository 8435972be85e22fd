//! All tables, in one list. One processor is one file, and nothing but data: its fields, its kinds of values, its published
//! samples. What reads the tables is elsewhere.

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
mod square;
mod stripe;
mod svix;
mod tap;
mod two_checkout;
mod wepay;
mod worldpay;
mod xendit;

use crate::Processor;

/// All processors, and the vendors whose values are easily taken for a processor's. Where a value fits two kinds equally
/// well, the earlier one wins.
///
/// A name is searched for their aliases in this order: `2checkout.com` before `checkout.com`.
pub static ALL: [&Processor; COUNT] = [
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

/// How many tables there are.
pub const COUNT: usize = 38;
