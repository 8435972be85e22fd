//! The systems that issue codes: processors, card networks, banks, and the web itself; and how texts name them.

use super::{
    Table, adyen, authorize_net, bank_debits, braintree, card_networks, checkout_com, cloudpayments, cybersource,
    dlocal, eway, gocardless, http, iyzico, mercado_pago, merchant_advice, nmi, oppwa, others, paypal, paypal_response,
    paytabs, payu, redsys, shopify, square, stripe, wix, worldpay,
};

macro_rules! systems {
    ($($(#[$doc:meta])* $name:ident $id:literal $brand:literal [$($table:path),*] [$($word:literal),*];)*) => {
        /// Who issues a code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum System { $($(#[$doc])* $name,)* }

        impl System {
            /// Every system. Where a code is several systems', the earlier one is the likelier.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name in reports and on the command line.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Its own name, the same in every language.
            #[must_use]
            pub const fn brand(self) -> &'static str {
                match self { $(Self::$name => $brand,)* }
            }

            pub(super) const fn tables(self) -> &'static [Table] {
                match self { $(Self::$name => &[$($table),*],)* }
            }

            /// Words of a text, in lower case and written together, that name it.
            const fn names(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($word),*],)* }
            }
        }
    };
}

systems! {
    /// Stripe.
    Stripe "stripe" "Stripe" [stripe::CODES] ["stripe"];
    /// PayPal: its older (NVP/SOAP) and its REST interface, and the response codes of card payments.
    PayPal "paypal" "PayPal" [paypal::CODES, paypal_response::CODES] ["paypal"];
    /// Braintree.
    Braintree "braintree" "Braintree" [braintree::CODES] ["braintree"];
    /// The response codes that issuers send through every card network (ISO 8583, field 39).
    CardNetworks "card-networks" "Visa, Mastercard …" [card_networks::CODES] ["iso", "iso8583", "visa", "mastercard", "issuer"];
    /// NMI and its resellers.
    Nmi "nmi" "NMI" [nmi::CODES] ["nmi", "easypaydirect", "epd", "networkmerchants"];
    /// Authorize.net.
    AuthorizeNet "authorize-net" "Authorize.net" [authorize_net::CODES] ["authorizenet", "authnet", "anet", "rrc"];
    /// Square.
    Square "square" "Square" [square::CODES] ["square", "squareup"];
    /// Shopify, and shops on the ActiveMerchant library.
    Shopify "shopify" "Shopify" [shopify::CODES] ["shopify", "activemerchant"];
    /// Adyen.
    Adyen "adyen" "Adyen" [adyen::CODES] ["adyen"];
    /// Checkout.com.
    CheckoutCom "checkout-com" "Checkout.com" [checkout_com::CODES] ["checkoutcom", "cko"];
    /// Mercado Pago.
    MercadoPago "mercado-pago" "Mercado Pago" [mercado_pago::CODES] ["mercadopago"];
    /// Razorpay.
    Razorpay "razorpay" "Razorpay" [others::RAZORPAY] ["razorpay"];
    /// Mollie.
    Mollie "mollie" "Mollie" [others::MOLLIE] ["mollie"];
    /// eWay.
    Eway "eway" "eWay" [eway::CODES] ["eway"];
    /// Cybersource, and Visa Acceptance Solutions.
    Cybersource "cybersource" "Cybersource" [cybersource::CODES] ["cybersource", "cybs"];
    /// OPPWA: ACI, HyperPay, Peach Payments and others.
    Oppwa "oppwa" "HyperPay, Peach Payments (OPPWA)" [oppwa::CODES] ["oppwa", "hyperpay", "peachpayments", "peach", "copyandpay", "aci"];
    /// Redsys.
    Redsys "redsys" "Redsys" [redsys::CODES] ["redsys", "sermepa", "servired"];
    /// dLocal.
    DLocal "dlocal" "dLocal" [dlocal::CODES] ["dlocal"];
    /// iyzico.
    Iyzico "iyzico" "iyzico" [iyzico::CODES] ["iyzico", "iyzipay"];
    /// PayTabs.
    PayTabs "paytabs" "PayTabs" [paytabs::CODES] ["paytabs"];
    /// PayU.
    PayU "payu" "PayU" [payu::CODES] ["payu", "payulatam", "payumoney"];
    /// CloudPayments.
    CloudPayments "cloudpayments" "CloudPayments" [cloudpayments::CODES] ["cloudpayments"];
    /// Wix Payments.
    Wix "wix" "Wix" [wix::CODES] ["wix", "wixpayments"];
    /// GoCardless.
    GoCardless "gocardless" "GoCardless" [gocardless::CODES] ["gocardless"];
    /// Worldpay.
    Worldpay "worldpay" "Worldpay" [worldpay::CODES] ["worldpay"];
    /// Bank debits: returns of the US clearing house (ACH) and of SEPA.
    BankDebits "bank-debits" "ACH, SEPA" [bank_debits::CODES] ["ach", "sepa", "nacha"];
    /// Mastercard's merchant advice, which comes beside a response code.
    MerchantAdvice "merchant-advice" "Mastercard merchant advice" [merchant_advice::CODES] ["mac", "advice"];
    /// The status of a web request.
    Http "http" "HTTP" [http::CODES] ["http", "status", "https"];
    /// Paddle.
    Paddle "paddle" "Paddle" [others::PADDLE] ["paddle"];
    /// BlueSnap.
    BlueSnap "bluesnap" "BlueSnap" [others::BLUESNAP] ["bluesnap"];
    /// Coinbase Commerce.
    CoinbaseCommerce "coinbase-commerce" "Coinbase Commerce" [others::COINBASE_COMMERCE] ["coinbase"];
}

impl System {
    /// The systems whose codes customers meet in checkouts and mails. The others are for sellers alone.
    pub const OF_CUSTOMERS: &'static [Self] = &[
        Self::Stripe,
        Self::PayPal,
        Self::Braintree,
        Self::CardNetworks,
        Self::AuthorizeNet,
        Self::Square,
        Self::Shopify,
        Self::MercadoPago,
        Self::Razorpay,
        Self::Mollie,
        Self::Http,
    ];

    /// Whether its codes come in the bodies and texts of other systems.
    pub(crate) const fn is_shared(self) -> bool {
        matches!(self, Self::CardNetworks | Self::BankDebits | Self::MerchantAdvice | Self::Http)
    }

    /// The system of a name in reports.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|system| system.id() == id)
    }
}

/// A system that a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// One with a table.
    Known(System),
    /// One whose numbers we have no table of: others' numbers mean nothing beside its name.
    Unknown,
}

/// Processors, gateways and banks without a table here, written together in lower case.
const UNKNOWN: [&str; 78] = [
    "2checkout",
    "afterpay",
    "axerve",
    "bambora",
    "barclaycard",
    "billdesk",
    "cardknox",
    "cashfree",
    "ccavenue",
    "ccbill",
    "cielo",
    "clover",
    "conekta",
    "culqi",
    "datatrans",
    "elavon",
    "epay",
    "fawry",
    "firstdata",
    "fiserv",
    "flutterwave",
    "fondy",
    "gestpay",
    "getnet",
    "globalpayments",
    "heartland",
    "helcim",
    "ingenico",
    "instamojo",
    "klarna",
    "kushki",
    "liqpay",
    "lyra",
    "midtrans",
    "moneris",
    "monetico",
    "moyasar",
    "mpgs",
    "netaxept",
    "nets",
    "nexi",
    "niubiz",
    "omise",
    "opayo",
    "openpay",
    "pagseguro",
    "paybox",
    "payfast",
    "payflow",
    "payfort",
    "paygate",
    "paymob",
    "payone",
    "payplug",
    "paysafe",
    "paystack",
    "paytm",
    "paytrace",
    "payway",
    "payzen",
    "phonepe",
    "quickpay",
    "rede",
    "robokassa",
    "sagepay",
    "saferpay",
    "stone",
    "sumup",
    "telr",
    "tinkoff",
    "transbank",
    "tsys",
    "unzer",
    "usaepay",
    "webpay",
    "worldline",
    "xendit",
    "yookassa",
];

/// The system that a word, alone or with the next one, names: `authorize`, `net`.
pub(crate) fn named(word: &str, next: &str) -> Option<Named> {
    let means = |name: &&str| *name == word || (!next.is_empty() && name.strip_prefix(word) == Some(next));
    let known = System::ALL.iter().copied().find(|system| system.names().iter().any(means));
    known.map(Named::Known).or_else(|| UNKNOWN.iter().any(means).then_some(Named::Unknown))
}
