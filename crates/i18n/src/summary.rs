//! A summary as text, and as an email.

use crate::{guide, message, messages::Messages, pattern::Argument};
use ::guide::Summary;

/// The summary's title, which is also the subject of its email.
#[must_use]
pub fn title(messages: &Messages, summary: &Summary) -> String {
    let situation = messages.text(guide::situation(summary.situation).title);
    messages.fill(message!("summary.title"), &[("situation", Argument::Text(&situation))])
}

/// The whole summary as plain text, its lines parted by `\n`: what fails and what was said, what was tried, with what and
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
/// an empty one leaves the address to the person.
#[must_use]
pub fn email_link(mailbox: &str, subject: &str, text: &str) -> String {
    let mut link = ["mailto:", mailbox, "?subject="].concat();
    encode(subject, &mut link);
    link.push_str("&body=");
    encode(text, &mut link);
    link
}

/// Percent-encodes everything but the unreserved characters of RFC 3986; line ends become CR LF, as email has them.
fn encode(text: &str, link: &mut String) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in text.bytes() {
        match byte {
            b'\n' => link.push_str("%0D%0A"),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            _ => {
                link.push('%');
                link.extend([byte >> 4, byte & 15].iter().filter_map(|&half| DIGITS.get(usize::from(half))));
            }
        }
    }
}
