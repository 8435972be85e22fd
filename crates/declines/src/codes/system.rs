//! The systems that issue codes: processors, card networks, banks, and the web itself.

use crate::lexicon;

use super::{
    Table, authorize_net, bank_debits, braintree, card_networks, eway, http, merchant_advice, nmi, others, paypal,
    shopify, square, stripe,
};

macro_rules! systems {
    ($($(#[$doc:meta])* $name:ident $id:literal $brand:literal $table:path, $words:literal;)*) => {
        /// Who issues a code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum System { $($(#[$doc])* $name,)* }

        impl System {
            /// Every system. Where a code is several systems', the earlier one is the likelier.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name in reports; processors have the same one in `settings`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Its own name, the same in every language.
            #[must_use]
            pub const fn brand(self) -> &'static str {
                match self { $(Self::$name => $brand,)* }
            }

            pub(super) const fn table(self) -> Table {
                match self { $(Self::$name => $table,)* }
            }

            /// Words in a message that mean it.
            const fn words(self) -> &'static str {
                match self { $(Self::$name => $words,)* }
            }
        }
    };
}

systems! {
    /// Stripe.
    Stripe "stripe" "Stripe" stripe::CODES, "stripe";
    /// PayPal, both its older (NVP/SOAP) and its REST interface.
    PayPal "paypal" "PayPal" paypal::CODES, "paypal";
    /// Braintree.
    Braintree "braintree" "Braintree" braintree::CODES, "braintree";
    /// The response codes that issuers send through every card network (ISO 8583, field 39).
    CardNetworks "card-networks" "Visa, Mastercard …" card_networks::CODES, "iso iso8583 visa mastercard network issuer";
    /// NMI and its resellers.
    Nmi "nmi" "NMI" nmi::CODES, "nmi easypaydirect epd";
    /// Authorize.net.
    AuthorizeNet "authorize-net" "Authorize.net" authorize_net::CODES, "authorizenet anet rrc authnet";
    /// Square.
    Square "square" "Square" square::CODES, "square squareup";
    /// Shopify, and shops on the ActiveMerchant library.
    Shopify "shopify" "Shopify" shopify::CODES, "shopify activemerchant";
    /// eWay.
    Eway "eway" "eWay" eway::CODES, "eway";
    /// Bank debits: returns of the US clearing house (ACH) and of SEPA.
    BankDebits "bank-debits" "ACH, SEPA" bank_debits::CODES, "ach sepa nacha iban";
    /// Mastercard's merchant advice, which comes beside a response code.
    MerchantAdvice "merchant-advice" "Mastercard merchant advice" merchant_advice::CODES, "mac advice";
    /// The status of a web request.
    Http "http" "HTTP" http::CODES, "http status";
    /// Mollie.
    Mollie "mollie" "Mollie" others::MOLLIE, "mollie";
    /// Paddle.
    Paddle "paddle" "Paddle" others::PADDLE, "paddle";
    /// BlueSnap.
    BlueSnap "bluesnap" "BlueSnap" others::BLUESNAP, "bluesnap";
    /// Coinbase Commerce.
    CoinbaseCommerce "coinbase-commerce" "Coinbase Commerce" others::COINBASE_COMMERCE, "coinbase";
    /// Razorpay.
    Razorpay "razorpay" "Razorpay" others::RAZORPAY, "razorpay";
}

impl System {
    /// The system of a name in reports.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|system| system.id() == id)
    }

    /// The system that a word, alone or with the next one, is a name of: `authorize net`.
    pub(crate) fn named(word: &str, next: &str) -> Option<Self> {
        let means = |name: &str| name == word || (!next.is_empty() && name.strip_prefix(word) == Some(next));
        Self::ALL.iter().copied().find(|system| lexicon::words(system.words()).any(means))
    }
}
