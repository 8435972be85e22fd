//! The order in which a seller takes the parts, which depends on how many customers are affected.

use super::{
    answers::Answers,
    part::Part,
    question::{Answer, Question},
};

impl Part {
    /// The order where one or a few customers are affected: their side, then the processor's records.
    const FEW: &'static [Self] = &[Self::Access, Self::HowMany, Self::Records, Self::Report];

    /// The order where everybody is affected: the product first, the processor's records last.
    const EVERYBODY: &'static [Self] = &[
        Self::Access,
        Self::HowMany,
        Self::Product,
        Self::Integration,
        Self::Check,
        Self::Compare,
        Self::Records,
        Self::Report,
    ];

    /// The order in which to take the parts, by how many customers are affected.
    #[must_use]
    pub fn route(answers: &Answers) -> &'static [Self] {
        match answers.of(Question::HowMany) {
            Some(Answer::OneOrFew) => Self::FEW,
            Some(Answer::All) => Self::EVERYBODY,
            _ => &Self::ALL,
        }
    }

    /// The part after this one; nothing after the report. From a part that the route leaves out, the page's order
    /// leads on.
    #[must_use]
    pub fn next(self, answers: &Answers) -> Option<Self> {
        let route = Self::route(answers);
        let route = if route.contains(&self) { route } else { &Self::ALL };
        route.iter().copied().skip_while(|part| *part != self).nth(1)
    }
}
