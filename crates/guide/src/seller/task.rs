//! What is left to do, derived from the answers.

use super::{
    answers::Answers,
    part::Part,
    question::{Answer, Question},
};

/// One thing that is left to do: a question without an answer, or with one that asks for action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is about.
    pub question: Question,
    /// What was answered so far.
    pub answer: Option<Answer>,
}

/// What is left to do, in the order in which this seller takes the parts.
#[must_use]
pub fn open_tasks(answers: &Answers) -> Vec<Task> {
    let route = Part::route(answers).iter();
    route
        .flat_map(|part| Question::ALL.into_iter().filter(move |question| question.part() == *part))
        .filter(|question| matters(*question, answers))
        .map(|question| Task { question, answer: answers.of(question) })
        .filter(|task| !task.answer.is_some_and(Answer::settles))
        .collect()
}

/// Which processor it is only chooses what is shown; a link is sent only where one or a few customers are affected.
fn matters(question: Question, answers: &Answers) -> bool {
    match question {
        Question::Processor => false,
        Question::LinkSent => answers.of(Question::HowMany) == Some(Answer::OneOrFew),
        _ => true,
    }
}
