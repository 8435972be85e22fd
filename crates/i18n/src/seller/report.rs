//! The report that a seller keeps or hands over, as Markdown. It is made of answers, verdicts and redacted values:
//! what was pasted is not at hand here.

use super::{LIMITS, advice, answer, answered, asked, question, task, verdict};
use crate::{Book, Key, Value, finding, key, slot};
use ::guide::seller::{Answers, Task, left};
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

/// Fills in a message, together with what the page fills into all of them.
pub type Say<'a> = &'a dyn Fn(Key, &[(&str, Value<'_>)]) -> String;

/// The report in the book's words.
#[must_use]
pub fn report(book: &Book, say: Say<'_>, written: Written<'_>) -> String {
    let mut page = Page { book, say, text: String::new() };
    page.heading("# ", key!("seller-report-title"));
    page.lines(&[written.when]);
    page.answers(written.answers);
    page.settings(written.connections);
    page.left(written);
    page.heading("\n## ", key!("seller-report-limits"));
    for limit in LIMITS {
        page.item(&book.text(limit));
    }
    page.text
}

struct Page<'a> {
    book: &'a Book,
    say: Say<'a>,
    text: String,
}

impl Page<'_> {
    fn say(&self, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
        (self.say)(key, arguments)
    }

    fn heading(&mut self, marks: &str, key: Key) {
        let title = self.say(key, &[]);
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
        self.heading("\n## ", key!("seller-report-answers"));
        if answers.is_empty() {
            self.lines(&[&self.book.text(key!("seller-report-no-answers"))]);
        }
        for (asked, given) in answers.given() {
            let question = self.say(question(asked), &[]);
            let between = if question.ends_with('?') { " " } else { ": " };
            self.item(&[&question, between, &self.say(answer(given), &[])].concat());
        }
    }

    fn settings(&mut self, connections: Option<&[&Connection]>) {
        self.heading("\n## ", key!("seller-report-settings"));
        match connections {
            None => self.lines(&[&self.book.text(key!("seller-report-no-settings"))]),
            Some([]) => {
                let nothing = self.say(key!("seller-total-cannot-tell"), &[("all", Value::Count(0))]);
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
        let name = name(self.book, index, connection);
        let verdict = self.book.text(verdict(connection.verdict));
        let before = if index == 0 { "### " } else { "\n### " };
        self.text.extend([before, &plain(&name), ": ", &verdict, "\n\n"]);
        for (question, answer) in connection.word.answers() {
            let given = self.book.text(answered(answer));
            self.item(
                &[&self.book.text(key!("seller-word")), ": ", &self.book.text(asked(question)), " ", &given].concat(),
            );
        }
        for setting in &connection.settings {
            let label = plain(&label(self.book, setting));
            self.item(&[&label, ": `", &setting.shown.as_str().replace(['`', '\n'], " "), "`"].concat());
        }
        for noticed in &connection.findings {
            let words = finding(self.book, noticed, connection);
            let severity = self.book.text(super::severity(noticed.severity));
            self.item(&["**", &severity, "** ", &words.what, " ", &words.why, " ", &words.fix].concat());
        }
    }

    fn left(&mut self, written: Written<'_>) {
        self.heading("\n## ", key!("seller-report-left"));
        let mut tasks: Vec<_> = left(written.answers).into_iter().map(|open| self.task(open)).collect();
        let connections = written.connections.unwrap_or_default();
        if connections.iter().any(|connection| connection.verdict == Verdict::NotReady) {
            tasks.push(self.book.text(key!("seller-task-settings")));
        }
        if tasks.is_empty() {
            self.lines(&[&self.book.text(key!("seller-report-nothing-left"))]);
        }
        for task in tasks {
            self.text.extend(["- [ ] ", &task, "\n"]);
        }
    }

    fn task(&self, open: Task) -> String {
        match open.answer.and_then(|given| advice(open.question, given)) {
            Some(advice) => self.say(question(open.question), &[]) + ": " + &self.say(advice, &[]),
            None => self.say(task(open.question), &[]),
        }
    }
}

/// What to call a connection: its own name, or its number.
#[must_use]
pub fn name(book: &Book, index: usize, connection: &Connection) -> String {
    let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
    connection.name.clone().unwrap_or_else(|| book.fill(key!("seller-connection"), &[("number", Value::Count(number))]))
}

/// What to call a setting: its own name, or its slot's.
#[must_use]
pub fn label(book: &Book, setting: &Setting) -> String {
    match setting.slot {
        _ if !setting.name.is_empty() => setting.name.clone(),
        Some(known) => slot(book, known),
        None => book.text(key!("seller-no-name")),
    }
}

/// A name on one line, without what Markdown would read as its own.
fn plain(name: &str) -> String {
    name.chars().map(|character| if "`*[]<>#|\n\r".contains(character) { ' ' } else { character }).collect()
}
