//! Whether a text names a payment at all: cards, banks, checkouts, in the commonest languages.
//!
//! A classifier reads something into any text; where nothing names a payment, it has to be surer.

/// How much of a text is looked at, in bytes.
const READ: usize = 4_000;

/// Parts of words, in lower case.
const PARTS: [&str; 78] = [
    "pay",
    "paid",
    "card",
    "bank",
    "charg",
    "declin",
    "purchas",
    "checkout",
    "check out",
    "transaction",
    "stripe",
    "cvv",
    "cvc",
    "refund",
    "billing",
    "subscri",
    "iban",
    "debit",
    "credit",
    "funds",
    "visa",
    "amex",
    "klarna",
    "wallet",
    "3d",
    "otp",
    "issuer",
    "merchant",
    "buy",
    "renew",
    "gateway",
    "invoice",
    "mandate",
    "expir",
    "insufficient",
    "money",
    "donat",
    "zip",
    "avs",
    "pin",
    "authenti",
    "zahl",
    "karte",
    "konto",
    "pago",
    "tarjeta",
    "banco",
    "compra",
    "saldo",
    "fondos",
    "carte",
    "banque",
    "cartao",
    "cartão",
    "pagamento",
    "carta",
    "betal",
    "kaart",
    "karta",
    "karty",
    "płat",
    "bankkort",
    "kart",
    "ödeme",
    "карт",
    "оплат",
    "плат",
    "банк",
    "卡",
    "支付",
    "付款",
    "交易",
    "カード",
    "決済",
    "支払",
    "카드",
    "결제",
    "بطاق",
];

/// Whether a text names a payment or something that only payments have.
pub(crate) fn names_payment(text: &str) -> bool {
    let read = (0..=READ.min(text.len())).rev().find_map(|at| text.get(..at)).unwrap_or_default().to_lowercase();
    PARTS.iter().any(|part| read.contains(part))
}

#[cfg(test)]
mod tests {
    use super::names_payment;

    #[test]
    fn payments_are_named_in_many_languages() {
        for text in ["my card", "Zahlung abgelehnt", "Saldo insuficiente", "カードが拒否されました", "карта отклонена"]
        {
            assert!(names_payment(text), "{text}");
        }
        assert!(!names_payment("Turn on dark mode"));
    }
}
