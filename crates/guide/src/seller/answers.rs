//! The answers given so far. They can be kept as a short text of ids; nothing else is ever kept.

use super::question::{Answer, Question};

/// The answers, at most one a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Question, Answer)>);

impl Answers {
    /// The answer to a question.
    #[must_use]
    pub fn of(&self, question: Question) -> Option<Answer> {
        self.0.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
    }

    /// Answers a question, or takes the answer back. An answer that is not among the question's own changes nothing.
    pub fn set(&mut self, question: Question, answer: Option<Answer>) {
        if answer.is_some_and(|answer| !question.answers().contains(&answer)) {
            return;
        }
        self.0.retain(|(asked, _)| *asked != question);
        self.0.extend(answer.map(|answer| (question, answer)));
    }

    /// Takes over what was chosen or unchosen on the page, by its id `question/answer`; an unknown id changes nothing.
    pub fn mark(&mut self, id: &str, chosen: bool) {
        if let Some((question, answer)) = choice(id) {
            self.set(question, chosen.then_some(answer));
        }
    }

    /// All choices of the page by their ids `question/answer`, with whether each is chosen.
    pub fn choices(&self) -> impl Iterator<Item = (String, bool)> + '_ {
        let of_question = |question: Question| question.answers().iter().map(move |answer| (question, *answer));
        Question::ALL
            .into_iter()
            .flat_map(of_question)
            .map(|(question, answer)| ([question.id(), "/", answer.id()].concat(), self.of(question) == Some(answer)))
    }

    /// Whether nothing was answered yet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was answered, in the order of the page.
    pub fn given(&self) -> impl Iterator<Item = (Question, Answer)> + '_ {
        Question::ALL.into_iter().filter_map(|question| Some((question, self.of(question)?)))
    }

    /// The answers as `question/answer` ids with a space between them.
    #[must_use]
    pub fn to_text(&self) -> String {
        let chosen = self.choices().filter(|(_, chosen)| *chosen).map(|(id, _)| id);
        chosen.collect::<Vec<_>>().join(" ")
    }

    /// Reads what [`to_text`](Self::to_text) wrote. Unknown questions and answers are left out.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut answers = Self::default();
        for id in text.split_whitespace() {
            answers.mark(id, true);
        }
        answers
    }
}

/// The question and answer of `question/answer`, where there are such.
fn choice(id: &str) -> Option<(Question, Answer)> {
    let (question, answer) = id.split_once('/')?;
    let question = Question::from_id(question)?;
    let answer = question.answers().iter().find(|known| known.id() == answer)?;
    Some((question, *answer))
}
