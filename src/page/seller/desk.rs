//! What the parts share: the answers, and what the settings check found. Never what was pasted: that stays in its box.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::keep::Keeping;
use crate::{
    device::{form, secrets},
    guide::seller::Answers,
    key,
    page::{Started, seal::Seal},
    settings::{Code, Comparison, Connection, Piece},
    words::Key,
};

/// What the settings check found in a pasted text.
pub(super) struct Checked {
    /// The connections, as the check reported them.
    pub(super) connections: Vec<Connection>,
    /// The whole text for display, with nothing secret in it.
    pub(super) pieces: Vec<Piece>,
}

/// One connection whose fields are filled in: its number, and what the check says once there is something in them.
pub(super) type Card = (u32, Option<Connection>);

/// The page's shared state.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    started: Started,
    seal: Seal,
    /// The answers given.
    pub(super) answers: RwSignal<Answers>,
    /// Whether the answers are kept on the device.
    pub(super) keeping: Keeping,
    /// Whether fields are filled in, instead of pasting a text.
    pub(super) by_field: RwSignal<bool>,
    /// What was found in the pasted text; nothing while there is no text.
    pub(super) checked: RwSignal<Option<Checked>>,
    /// The connections whose fields are filled in.
    pub(super) cards: RwSignal<Vec<Card>>,
    /// How two values compare; nothing while one of them is missing.
    pub(super) compared: RwSignal<Option<Comparison>>,
    /// Why a text was not taken.
    pub(super) refusal: RwSignal<Option<Key>>,
    /// How often all boxes were wiped. Who derives something from a box forgets it when this changes.
    pub(super) wipes: RwSignal<u32>,
}

impl Desk {
    /// Makes the desk, takes over what was ticked before the start and what was kept, and watches for leaving.
    pub(super) fn provide() -> Self {
        let desk = Self {
            started: Started::of_page(),
            seal: Seal::of_page(),
            answers: RwSignal::default(),
            keeping: Keeping::new(),
            by_field: RwSignal::new(false),
            checked: RwSignal::new(None),
            cards: RwSignal::new(vec![(1, None)]),
            compared: RwSignal::new(None),
            refusal: RwSignal::new(None),
            wipes: RwSignal::new(0),
        };
        provide_context(desk);
        Effect::new(move |before: Option<()>| {
            if before.is_none() {
                desk.take_over();
                secrets::on_leave(move || desk.wipe());
            }
            desk.answers.with(|answers| {
                for (id, marked) in answers.choices() {
                    form::set_checked(&id, marked);
                }
                desk.keeping.keep(answers);
            });
        });
        desk
    }

    /// Asks the page.
    ///
    /// # Panics
    /// Outside the seller's page.
    pub(super) fn of_page() -> Self {
        expect_context()
    }

    /// Whether secrets may be entered: the app runs, and the browser confirmed that nothing can leave; a signal.
    pub(super) fn is_open(self) -> bool {
        self.started.get() && self.seal.is_sealed()
    }

    /// What was ticked before the start wins over what was kept.
    fn take_over(self) {
        let mut answers = self.keeping.restore();
        for (id, _) in Answers::default().choices().filter(|(id, _)| form::is_checked(id)) {
            answers.mark(&id, true);
        }
        self.answers.set(answers);
    }

    /// Takes over a choice that was made on the page.
    pub(super) fn choose(self, event: &web_sys::Event) {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        if let Some(input) = input {
            self.answers.update(|answers| answers.mark(&input.id(), input.checked()));
        }
    }

    /// Empties all boxes and forgets what was found in them.
    pub(super) fn wipe(self) {
        secrets::wipe();
        self.checked.set(None);
        self.compared.set(None);
        self.refusal.set(None);
        self.cards.update(|cards| {
            for (_, connection) in cards {
                *connection = None;
            }
        });
        self.wipes.update(|wipes| *wipes = wipes.wrapping_add(1));
    }

    /// Somebody entered a card number: it goes at once, with everything else in the boxes.
    pub(super) fn refuse_card(self) {
        self.wipe();
        self.refusal.set(Some(key!("seller-check.card")));
    }

    /// Hands over the connections that were found, by whichever way they were entered; nothing where nothing was. A
    /// signal.
    pub(super) fn with_found<T>(self, use_them: impl FnOnce(Option<&[&Connection]>) -> T) -> T {
        if self.by_field.get() {
            return self.cards.with(|cards| {
                let found: Vec<_> = cards.iter().filter_map(|(_, connection)| connection.as_ref()).collect();
                use_them((!found.is_empty()).then_some(&*found))
            });
        }
        self.checked.with(|checked| match checked {
            Some(checked) => use_them(Some(&checked.connections.iter().collect::<Vec<_>>())),
            None => use_them(None),
        })
    }
}

/// Whether somebody entered a card number.
pub(super) fn holds_card_number(connection: &Connection) -> bool {
    connection.findings.iter().any(|finding| finding.code == Code::CardNumber)
}
