//! From a message to the likely reasons behind it, best first: what its body, its codes and its words say, put together.

use std::sync::LazyLock;

use card_number::without_card_numbers;

use crate::{
    Candidate, Role, body,
    candidates::Offers,
    codes::{Codes, Named, System},
    meaning::{is_about_payment, meaning},
    mentions,
    prose::{Table, TableError},
};

/// What somebody wants explained.
#[derive(Clone, Copy)]
pub struct Query<'q> {
    /// Who reads the explanation.
    pub role: Role,
    /// Whose message it is, where that is known.
    pub processor: Option<System>,
    /// What the checkout, the bank, the wallet, the log or the e-mail said: a code, a body, or words.
    pub message: &'q str,
}

/// How much of a text's end, and then of its start, is read, in bytes. It bounds the cost of the longest paste.
const READ: usize = 60_000;

/// Explains messages to the readers of one role. It holds the tables that their page loads.
#[derive(Debug)]
pub struct Explainer {
    role: Role,
    codes: Codes,
    prose: Table,
}

impl Explainer {
    /// With a table of words from bytes, as a page has loaded them.
    ///
    /// # Errors
    ///
    /// [`TableError`] where the bytes are no whole table of this version.
    pub fn new(role: Role, systems: &'static [System], table: &[u8]) -> Result<Self, TableError> {
        Ok(Self { role, codes: Codes::of(systems), prose: Table::from_bytes(table)? })
    }

    /// The one for customers, with the tables in this crate: the codes that customers meet, and their words.
    #[must_use]
    pub fn for_customers() -> &'static Self {
        static CUSTOMERS: LazyLock<Explainer> = LazyLock::new(|| {
            Explainer::built_in(Role::Customer, System::OF_CUSTOMERS, include_bytes!("../tables/customer.bin"))
        });
        &CUSTOMERS
    }

    /// The one for sellers, with the tables in this crate: all codes, and the words of sellers, logs and records.
    #[must_use]
    pub fn for_sellers() -> &'static Self {
        static SELLERS: LazyLock<Explainer> =
            LazyLock::new(|| Explainer::built_in(Role::Seller, System::ALL, include_bytes!("../tables/seller.bin")));
        &SELLERS
    }

    /// A table in this crate is whole (a test reads both); an empty one would leave words unread.
    fn built_in(role: Role, systems: &'static [System], table: &[u8]) -> Self {
        let prose = Table::from_bytes(table).unwrap_or_else(|_| Table::empty());
        Self { role, codes: Codes::of(systems), prose }
    }

    /// The likely reasons behind a message, best first, at most five; none where it is about no failed payment.
    #[must_use]
    pub fn explain(&self, processor: Option<System>, message: &str) -> Vec<Candidate> {
        let safe = without_card_numbers(message);
        let message = safe.as_deref().unwrap_or(message);
        // What failed last is what people ask about. What says nothing there is looked for in all of a text.
        let last = body::last_part(message).map(|part| self.read(processor, &part)).unwrap_or_default();
        if !last.is_empty() {
            return last;
        }
        let end = self.read(processor, body::end(message, READ));
        if end.is_empty() && message.len() > READ { self.read(processor, body::start(message, READ)) } else { end }
    }

    fn read(&self, processor: Option<System>, message: &str) -> Vec<Candidate> {
        let named = match processor {
            Some(system) => vec![Named::Known(system)],
            None => mentions::systems(message),
        };
        // A body that speaks of Visa or of HTTP is still a processor's.
        let is_owner =
            |named: &Named| processor.is_some() || !matches!(named, Named::Known(system) if system.is_shared());
        let owner = named.iter().copied().find(is_owner);
        let body = body::read(message, &self.codes, owner);
        let words = body.said.as_deref().unwrap_or(message);
        let scope: Vec<Named> = body.owner.map(Named::Known).into_iter().chain(named).collect();
        let mentions = mentions::mentions(words, &self.codes, &scope);
        let meant = meaning(words, &self.prose);
        let mut offers = Offers::new(self.role, words);
        offers.add_codes(&body, mentions, &meant);
        if is_about_payment(&meant, words, body.said.is_some()) {
            offers.add_words(&meant);
        }
        offers.best_first()
    }
}

/// The likely reasons behind a message, best first, at most five; none where it is about no failed payment.
///
/// ```
/// use declines::{Query, Reason, Role, explain};
/// let query = Query { role: Role::Customer, processor: None, message: "Your card has insuficient funds." };
/// assert_eq!(explain(&query).first().map(|best| best.reason), Some(Reason::InsufficientFunds));
/// ```
#[must_use]
pub fn explain(query: &Query<'_>) -> Vec<Candidate> {
    let explainer = match query.role {
        Role::Customer => Explainer::for_customers(),
        Role::Seller => Explainer::for_sellers(),
    };
    explainer.explain(query.processor, query.message)
}
