//! Whether a text names a payment at all, and that something failed: in the commonest languages.
//!
//! A classifier reads something into any text; where nothing names a payment, it has to be surer.

/// How much of a text is looked at, in bytes.
const READ: usize = 4_000;

/// Parts of words of payments, in lower case.
const PAYMENT: [&str; 90] = [
    "paiement",
    "pagar",
    "banca",
    "płac",
    "zakup",
    "ödem",
    "alışveriş",
    "银行",
    "验证码",
    "البنك",
    "دفع",
    "order",
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

/// Parts of words that say that something does not work, in lower case.
const FAILURE: [&str; 60] = [
    "declin",
    "refus",
    "reject",
    "denied",
    "fail",
    "block",
    "expired",
    "frozen",
    "error",
    "invalid",
    "wrong",
    "bounced",
    "not accept",
    "wont ",
    "won't",
    "can't",
    "cant ",
    "cannot",
    "unable",
    "doesn't",
    "doesnt",
    "isn't",
    "not work",
    "stuck",
    "nothing happens",
    "twice",
    "insufficient",
    "suspended",
    "abgelehnt",
    "fehlgeschlagen",
    "gesperrt",
    "überschritten",
    "abgelaufen",
    "rechaz",
    "deneg",
    "insuficiente",
    "vencid",
    "caducad",
    "bloquead",
    "recusad",
    "negad",
    "falhou",
    "refusé",
    "échou",
    "expiré",
    "bloqué",
    "rifiutat",
    "scadut",
    "fallit",
    "geweigerd",
    "verlopen",
    "odrzuc",
    "przekrocz",
    "reddedil",
    "hata",
    "отклон",
    "拒",
    "失败",
    "不足",
    "رفض",
];

/// Whether a text names a payment or something that only payments have.
pub(crate) fn names_payment(text: &str) -> bool {
    has_any(text, &PAYMENT)
}

/// Whether a text says that something failed, was refused, or does not work.
pub(crate) fn names_failure(text: &str) -> bool {
    has_any(text, &FAILURE)
}

fn has_any(text: &str, parts: &[&str]) -> bool {
    let read = (0..=READ.min(text.len())).rev().find_map(|at| text.get(..at)).unwrap_or_default().to_lowercase();
    parts.iter().any(|part| read.contains(part))
}

#[cfg(test)]
mod tests {
    use super::{names_failure, names_payment};

    #[test]
    fn payments_are_named_in_many_languages() {
        for text in ["my card", "Zahlung abgelehnt", "Saldo insuficiente", "カードが拒否されました", "карта отклонена"]
        {
            assert!(names_payment(text), "{text}");
        }
        assert!(!names_payment("Turn on dark mode"));
    }

    #[test]
    fn failures_are_named_in_many_languages() {
        for text in ["it won't go through", "Zahlung abgelehnt", "tarjeta rechazada", "支付失败", "карта отклонена"]
        {
            assert!(names_failure(text), "{text}");
        }
        assert!(!names_failure("Payment received, thank you"));
    }
}
