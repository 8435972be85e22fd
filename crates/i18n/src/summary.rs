//! A summary as text, and as an email.

use crate::{guide, message, messages::Messages, pattern::Argument};
use ::guide::Summary;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded in an address: all but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The summary's title, which is also the subject of its email.
#[must_use]
pub fn title(messages: &Messages, summary: &Summary) -> String {
    let situation = messages.text(guide::situation(summary.situation).title);
    messages.fill(message!("summary.title"), &[("situation", Argument::Text(&situation))])
}

/// The whole summary as plain text, its lines separated by `\n`: what fails and with which message, what was tried, in which browser and
/// when.
#[must_use]
pub fn text(messages: &Messages, summary: &Summary) -> String {
    let fill = |key, name, value: &str| messages.fill(key, &[(name, Argument::Text(value))]);
    let mut lines = vec![title(messages, summary)];
    if !summary.product.is_empty() {
        lines.push(fill(message!("summary.product"), "product", &summary.product));
    }
    let message = &summary.message;
    if !message.text.is_empty() {
        lines.push(fill(message!("summary.message"), "message", &message.text));
    }
    let (likely, other) = (message!("summary.reason"), message!("summary.other-reason"));
    for (reason, key) in message.reasons.iter().zip([likely].into_iter().chain(std::iter::repeat(other))) {
        lines.push(fill(key, "reason", reason));
    }
    lines.extend([String::new(), messages.text(message!("summary.steps"))]);
    for &(step, result) in &summary.steps {
        let step = messages.text(guide::step(step).title);
        let result = messages.text(guide::reported(result));
        let arguments = [("step", Argument::Text(&step)), ("result", Argument::Text(&result))];
        lines.push(messages.fill(message!("summary.step"), &arguments));
    }
    lines.push(String::new());
    lines.push(fill(message!("summary.browser"), "browser", &guide::browser(messages, &summary.browser)));
    if !summary.checks.is_empty() {
        let checks = summary.checks.iter().map(|&(check, found)| messages.text(guide::checked(check, found).report));
        lines.push(fill(message!("summary.checks"), "checks", &checks.collect::<Vec<_>>().join("; ")));
    }
    lines.push(fill(message!("summary.time"), "time", &summary.time));
    if !summary.note.is_empty() {
        lines.push(fill(message!("summary.note"), "note", &summary.note));
    }
    lines.join("\n")
}

/// A link that opens the person's own email program with a subject and a text (RFC 6068), to a mailbox as links have it;
/// an empty one leaves the address to the person. Line ends become CR LF, as email has them.
///
/// ```
/// let link = i18n::summary::email_link("help@shop.example", "Ann & Co", "1\n2");
/// assert_eq!(link, "mailto:help@shop.example?subject=Ann%20%26%20Co&body=1%0D%0A2");
/// ```
#[must_use]
pub fn email_link(mailbox: &str, subject: &str, text: &str) -> String {
    let text = text.replace('\n', "\r\n");
    let [subject, text] = [subject, &text].map(|part| utf8_percent_encode(part, ENCODED));
    format!("mailto:{mailbox}?subject={subject}&body={text}")
}
