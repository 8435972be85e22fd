//! The report that a seller keeps or hands over, as Markdown. It is made of answers, verdicts and redacted values;
//! the pasted text is not available here.

use super::{
    check::{LIMITS, severity, verdict},
    place::{answered, asked},
    questions::{advice, answer, question, task},
};
use crate::{
    findings::{finding, slot},
    id::MessageId,
    localizer::Localizer,
    message,
    messages::Messages,
    pattern::Argument,
};
use ::guide::seller::{Answers, Task, open_tasks};
use settings_check::{Connection, Setting, Verdict};

/// What goes into a report.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// The answers given.
    pub answers: &'a Answers,
    /// The connections that the settings check found; nothing where nothing was checked.
    pub connections: Option<&'a [&'a Connection]>,
    /// The date and time in words.
    pub when: &'a str,
}

/// The report in the localizer's language.
#[must_use]
pub fn report(localizer: Localizer, written: Written<'_>) -> String {
    let mut page = Page { localizer, messages: localizer.messages(), text: String::new() };
    page.heading("# ", message!("seller-report-title"));
    page.lines(&[written.when]);
    page.answers(written.answers);
    page.settings(written.connections);
    page.left(written);
    page.heading("\n## ", message!("seller-report-limits"));
    for limit in LIMITS {
        page.item(&localizer.text(limit));
    }
    page.text
}

struct Page {
    localizer: Localizer,
    messages: &'static Messages,
    text: String,
}

impl Page {
    fn heading(&mut self, marks: &str, id: MessageId) {
        let title = self.localizer.text(id);
        self.text.extend([marks, &title, "\n\n"]);
    }

    fn lines(&mut self, lines: &[&str]) {
        for line in lines {
            self.text.extend([line, "\n"]);
        }
    }

    fn item(&mut self, text: &str) {
        self.text.extend(["- ", text, "\n"]);
    }

    fn answers(&mut self, answers: &Answers) {
        self.heading("\n## ", message!("seller-report-answers"));
        if answers.is_empty() {
            self.lines(&[&self.messages.text(message!("seller-report-no-answers"))]);
        }
        for (asked, given) in answers.given() {
            let question = self.localizer.text(question(asked));
            let between = if question.ends_with('?') { " " } else { ": " };
            self.item(&[&question, between, &self.localizer.text(answer(given))].concat());
        }
    }

    fn settings(&mut self, connections: Option<&[&Connection]>) {
        self.heading("\n## ", message!("seller-report-settings"));
        match connections {
            None => self.lines(&[&self.messages.text(message!("seller-report-no-settings"))]),
            Some([]) => {
                let nothing = self.localizer.fill(message!("seller-total-cannot-tell"), &[("all", Argument::Count(0))]);
                self.lines(&[&nothing]);
            }
            Some(connections) => {
                for (index, connection) in connections.iter().enumerate() {
                    self.connection(index, connection);
                }
            }
        }
    }

    fn connection(&mut self, index: usize, connection: &Connection) {
        let name = name(self.messages, index, connection);
        let verdict = self.messages.text(verdict(connection.verdict));
        let before = if index == 0 { "### " } else { "\n### " };
        self.text.extend([before, &plain(&name), ": ", &verdict, "\n\n"]);
        for (question, answer) in connection.seller_answers.answers() {
            let given = self.messages.text(answered(answer));
            self.item(
                &[
                    &self.messages.text(message!("seller-word")),
                    ": ",
                    &self.messages.text(asked(question)),
                    " ",
                    &given,
                ]
                .concat(),
            );
        }
        for setting in &connection.settings {
            let label = plain(&label(self.messages, setting));
            self.item(&[&label, ": `", &setting.shown.as_str().replace(['`', '\n'], " "), "`"].concat());
        }
        for noticed in &connection.findings {
            let words = finding(self.messages, noticed, connection);
            let severity = self.messages.text(severity(noticed.severity));
            self.item(&["**", &severity, "** ", &words.what, " ", &words.why, " ", &words.fix].concat());
        }
    }

    fn left(&mut self, written: Written<'_>) {
        self.heading("\n## ", message!("seller-report-left"));
        let mut tasks: Vec<_> = open_tasks(written.answers).into_iter().map(|open| self.task(open)).collect();
        let connections = written.connections.unwrap_or_default();
        if connections.iter().any(|connection| connection.verdict == Verdict::NotReady) {
            tasks.push(self.messages.text(message!("seller-task-settings")));
        }
        if tasks.is_empty() {
            self.lines(&[&self.messages.text(message!("seller-report-nothing-left"))]);
        }
        for task in tasks {
            self.text.extend(["- [ ] ", &task, "\n"]);
        }
    }

    fn task(&self, open: Task) -> String {
        match open.answer.and_then(|given| advice(open.question, given)) {
            Some(advice) => self.localizer.text(question(open.question)) + ": " + &self.localizer.text(advice),
            None => self.localizer.text(task(open.question)),
        }
    }
}

/// What to call a connection: its own name, or its number.
#[must_use]
pub fn name(messages: &Messages, index: usize, connection: &Connection) -> String {
    let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
    connection
        .name
        .clone()
        .unwrap_or_else(|| messages.fill(message!("seller-connection"), &[("number", Argument::Count(number))]))
}

/// What to call a setting: its own name, or its slot's.
#[must_use]
pub fn label(messages: &Messages, setting: &Setting) -> String {
    match setting.slot {
        _ if !setting.name.is_empty() => setting.name.clone(),
        Some(known) => slot(messages, known),
        None => messages.text(message!("seller-no-name")),
    }
}

/// A name on one line, without what Markdown would read as its own.
fn plain(name: &str) -> String {
    name.chars().map(|character| if "`*[]<>#|\n\r".contains(character) { ' ' } else { character }).collect()
}
