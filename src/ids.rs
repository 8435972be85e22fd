//! The ids of elements that the printed pages and the app both know: `page` prints them, `live` finds them.
//!
//! Ids of places (situations, steps, parts, answers) are made by `guide`; those of one guide stand in its module here.

/// All that a page shows.
pub const APP: &str = "app";

/// The line that screen readers speak when it changes.
pub const STATUS: &str = "status";

/// What a control waits for before it works, in its attribute [`WAITS`].
pub const WAITS: &str = "data-waits";

/// The value of [`WAITS`] for a control that works once the app has started.
pub const FOR_START: &str = "start";

/// The value of [`WAITS`] for a control that works once the browser has confirmed the seal.
pub const FOR_SEAL: &str = "seal";

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
    /// Of a browser's menu: says that it is this browser's.
    pub const BADGE: &str = "badge";
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
    /// Of a browser's name: its entry in the list of menus.
    pub const MENU: &str = "menu";
    /// Which browser this seems to be.
    pub const BROWSER_NOW: &str = "browser-now";
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

/// The page that reads sellers' messages.
pub mod messages {
    /// The box for a message.
    pub const TEXT: &str = "messages-text";
    /// Whose message it is.
    pub const PROCESSOR: &str = "messages-processor";
    /// Says that a card number was taken out of the message.
    pub const REMOVED: &str = "messages-removed";
    /// Empties the box.
    pub const CLEAR: &str = "messages-clear";
    /// Says how sure the reasons below it are.
    pub const HEADING: &str = "messages-heading";
    /// Says that nothing fits.
    pub const UNKNOWN: &str = "messages-unknown";
    /// The places for the likeliest reasons, best first.
    pub const FOUND: [&str; 5] = ["found-1", "found-2", "found-3", "found-4", "found-5"];
    /// Of a place in [`FOUND`]: which code the message was read as.
    pub const READ_AS: &str = "read-as";
    /// The list of all reasons; the entry of a reason is this and the reason's name.
    pub const REASON: &str = "reason";
    /// Of an entry or of a place in [`FOUND`]: the name of the reason.
    pub const TITLE: &str = "title";
    /// Of an entry or of a place in [`FOUND`]: what is said of it.
    pub const BODY: &str = "body";
    /// The list of all codes.
    pub const CODES: &str = "codes";
}

/// The seller guide.
pub mod seller {
    /// Of a part: the link to the part that comes next.
    pub const NEXT: &str = "next";
    /// Of a situation's name: the link to it in the customer guide.
    pub const LINK: &str = "link";
    /// Of a situation's name: copies the link's address.
    pub const COPY_LINK: &str = "copy-link";
    /// Of a situation's name: the address, to copy by hand.
    pub const LINK_ADDRESS: &str = "link-address";
    /// Puts the article's example into the box.
    pub const LOAD_EXAMPLE: &str = "load-example";
    /// How far the seal is.
    pub const SEAL: &str = "seal";
    /// The box that takes any text.
    pub const PASTE: &str = "paste";
    /// The box with its label.
    pub const PASTE_FIELD: &str = "paste-field";
    /// The connections whose fields are filled in.
    pub const CARDS: &str = "cards";
    /// Adds a connection to fill in.
    pub const ADD_CARD: &str = "add-connection";
    /// The boxes of the check, whose contents are hidden together.
    pub const ENTRY: &str = "entry";
    /// Shows or hides what stands in the boxes; of [`ENTRY`] or [`COMPARE`].
    pub const VEIL: &str = "veil";
    /// Empties the boxes; of [`ENTRY`] or [`COMPARE`].
    pub const CLEAR: &str = "clear";
    /// Says why a text was not taken; of [`ENTRY`] or [`COMPARE`].
    pub const REFUSAL: &str = "refusal";
    /// Goes from the box to the fields and back.
    pub const OTHER_WAY: &str = "other-way";
    /// The heading of what was found.
    pub const RESULT: &str = "result";
    /// The verdict over all connections.
    pub const TOTAL: &str = "total";
    /// The connections that were found.
    pub const CONNECTIONS: &str = "connections";
    /// An example of a redacted text.
    pub const REDACTED_EXAMPLE: &str = "redacted-example";
    /// The redacted text.
    pub const REDACTED: &str = "redacted";
    /// The comparison's boxes.
    pub const COMPARE: &str = "compare-boxes";
    /// The platform's value.
    pub const COMPARE_PLATFORM: &str = "compare-platform";
    /// The processor's value.
    pub const COMPARE_PROCESSOR: &str = "compare-processor";
    /// How the two values compare.
    pub const COMPARED: &str = "compared";
    /// What owns the parts of [`super::hand_over`] on the seller's page.
    pub const REPORT: &str = "report-text";
    /// Saves the report as a file.
    pub const DOWNLOAD: &str = "download";
    /// Saves what the settings check found as JSON.
    pub const DOWNLOAD_JSON: &str = "download-json";
    /// Clears all answers.
    pub const AGAIN: &str = "again";
    /// Brings the answers back.
    pub const UNDO: &str = "undo";
    /// Tries to send a dummy out.
    pub const TRY_LEAKS: &str = "try-leaks";
    /// Of a means of sending: what the browser did with it.
    pub const LEAK: &str = "leak";
}
