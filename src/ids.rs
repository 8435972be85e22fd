//! The ids of elements that the printed pages and the app both know: `page` prints them, `live` finds them.
//!
//! Ids of places (situations, steps, parts, answers) are made by `guide`; those of one guide stand in its module here.

/// All that a page shows.
pub const APP: &str = "app";

/// The line that screen readers speak when it changes.
pub const STATUS: &str = "status";

/// The name that the page goes by.
pub const BRAND: &str = "brand";

/// How to reach who helps.
pub const CONTACT: &str = "contact";

/// Links of a site's own.
pub const LINKS: &str = "site-links";

/// Names the settings of a site that could not be taken.
pub const MISTAKES: &str = "config-mistakes";

/// What a control waits for before it works, in its attribute [`WAITS`].
pub const WAITS: &str = "data-waits";

/// The value of [`WAITS`] for a control that works once the app has started.
pub const FOR_START: &str = "start";

/// An element that belongs to another one: `new-purchase/clear-cache` and `badge` make
/// `new-purchase/clear-cache/badge`.
///
/// ```
/// assert_eq!(payment_help::ids::of("new-purchase", "note"), "new-purchase/note");
/// ```
#[must_use]
pub fn of(owner: &str, part: &str) -> String {
    [owner, "/", part].concat()
}

/// The parts of a text that can be handed over; their owner is a situation or the report.
pub mod hand_over {
    /// The text as it will be handed over.
    pub const PREVIEW: &str = "preview";
    /// Says whether copying worked.
    pub const TOLD: &str = "told";
    /// Copies the text.
    pub const COPY: &str = "copy";
    /// Starts an email.
    pub const EMAIL: &str = "email";
    /// Opens the system's share sheet.
    pub const SHARE: &str = "share";
    /// Opens the print dialogue.
    pub const PRINT: &str = "print";
}

/// The choice whether something is kept on the device.
pub mod keep {
    /// The checkbox.
    pub const CHECKBOX: &str = "keep";
    /// What is kept now.
    pub const STATE: &str = "keep/state";
    /// Forgets what is kept.
    pub const FORGET: &str = "keep/forget";
}

/// The customer guide. The owner is a step, unless it says otherwise.
pub mod customer {
    /// A step's entry in the list of its situation.
    pub const ITEM: &str = "item";
    /// Its number, for screen readers.
    pub const NUMBER: &str = "number";
    /// Takes back a step's result.
    pub const CLEAR: &str = "clear";
    /// Of a situation: how many steps were tried.
    pub const TRIED: &str = "tried";
    /// Of a situation: the heading of its end.
    pub const HEADING: &str = "heading";
    /// Of a situation: what its outcome means.
    pub const STATE: &str = "state";
    /// Of a situation: what to tell the seller.
    pub const TELL: &str = "tell";
    /// Of a situation: the disclosure of its summary.
    pub const SUMMARY: &str = "hand-over";
    /// Of a situation: the person's own words.
    pub const NOTE: &str = "note";
    /// Of a situation: what the person wanted to buy.
    pub const PRODUCT: &str = "product";
    /// Of a situation: asks whether the page helped.
    pub const FEEDBACK: &str = "feedback";
    /// Of a situation: "yes, it helped".
    pub const HELPED: &str = "helped";
    /// Of a situation: "no, it did not".
    pub const NOT_HELPED: &str = "not-helped";
    /// Of a situation: thanks for the answer.
    pub const THANKS: &str = "thanks";
    /// Of a situation: says that a card number was taken out of the note.
    pub const NOTE_REMOVED: &str = "note-removed";
    /// Of a situation: clears its answers, or brings them back.
    pub const START_AGAIN: &str = "start-again";
    /// Of a situation: shows the main steps alone.
    pub const SHORT: &str = "short";
    /// Of a situation: says what to do first in a window of another app.
    pub const IN_APP: &str = "in-app";
    /// Of the same: what it says of this window.
    pub const IN_APP_TEXT: &str = "in-app-text";
    /// Which browser this seems to be.
    pub const BROWSER_NOW: &str = "browser-now";
    /// The list of browsers to choose another.
    pub const KIND: &str = "kind";
    /// The link to go on elsewhere.
    pub const LINK: &str = "link";
    /// Copies the link.
    pub const COPY_LINK: &str = "copy-link";
    /// Opens the system's share sheet with the link.
    pub const SHARE_LINK: &str = "share-link";
    /// Says whether copying the link worked.
    pub const LINK_TOLD: &str = "link-told";
    /// The disclosure of the link's QR code.
    pub const GO_ON: &str = "go-on";
    /// The QR code.
    pub const CODE: &str = "code";
    /// The dark modules of the QR code.
    pub const CODE_PATH: &str = "code-path";
    /// Says that the link is too long for a QR code.
    pub const NO_CODE: &str = "no-code";
    /// Of a check: its button.
    pub const RUN: &str = "run";
    /// Of a check: what it found.
    pub const FOUND: &str = "found";
    /// Puts what the checks found into the summary.
    pub const INCLUDE_CHECKS: &str = "checks/include";
    /// The month of a card.
    pub const CARD_MONTH: &str = "card-month";
    /// The year of a card.
    pub const CARD_YEAR: &str = "card-year";
    /// What a card's month and year say.
    pub const CARD_ANSWER: &str = "card-date-answer";
    /// The box for a message.
    pub const MESSAGE_TEXT: &str = "message-text";
    /// Says that a card number was taken out of the message.
    pub const MESSAGE_REMOVED: &str = "message-removed";
    /// Says how sure the reasons below it are.
    pub const MESSAGE_HEADING: &str = "message-heading";
    /// Says that nothing fits, and leads back to the situations.
    pub const MESSAGE_UNKNOWN: &str = "message-unknown";
    /// The places for the likeliest reasons, best first.
    pub const MESSAGE_FOUND: [&str; 3] = ["message-found-1", "message-found-2", "message-found-3"];
    /// Of a reason's entry or of a place in [`MESSAGE_FOUND`]: its name.
    pub const REASON_TITLE: &str = "title";
    /// Of a reason's entry or of a place in [`MESSAGE_FOUND`]: what is said of it.
    pub const REASON_BODY: &str = "body";
    /// "I pay with PayPal."
    pub const PAYPAL_YES: &str = "paypal-yes";
    /// "I pay by card."
    pub const PAYPAL_NO: &str = "paypal-no";
    /// "I am not sure how I pay."
    pub const PAYPAL_NOT_SURE: &str = "paypal-not-sure";
    /// How to change a card.
    pub const WITH_CARD: &str = "with-card";
    /// How to change the way of paying at PayPal.
    pub const WITH_PAYPAL: &str = "with-paypal";
}

