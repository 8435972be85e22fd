//! The tables of the objects in the file: steps, added steps and links, with what each of their members takes.

use guide::SITUATIONS;

use crate::{
    checks::{NAME, SENTENCES},
    config::{NamedLink, StepTexts, Steps},
    link::Link,
    takes::{Member, Takes},
};

/// The names of the customer guide's situations.
const SITUATION_NAMES: [&str; 3] = {
    let [one, two, three] = SITUATIONS;
    [one.name, two.name, three.name]
};

/// What the file changes about steps, which only the customer guide reads.
pub static STEP_OPTIONS: [Member<Steps>; 2] = [
    Member {
        name: "steps",
        about: "What is different about steps, by their addresses, such as \"new-purchase/clear-cache\".",
        required: false,
        takes: Takes::Steps(|steps| &mut steps.changed),
    },
    Member {
        name: "added-steps",
        about: "Steps of your own, to read and to do, at the end of a situation.",
        required: false,
        takes: Takes::AddedSteps(|steps| &mut steps.added),
    },
];

/// What is different about a step. Plain text.
pub(crate) static STEP: [Member<StepTexts>; 6] = [
    Member {
        name: "hidden",
        about: "The step is left out.",
        required: false,
        takes: Takes::Flag(|texts, hidden| texts.hidden = hidden),
    },
    Member {
        name: "title",
        about: "What to do, as a heading.",
        required: false,
        takes: Takes::Text { longest: NAME, field: |texts| &mut texts.title },
    },
    Member {
        name: "what",
        about: "What it is.",
        required: false,
        takes: Takes::Text { longest: SENTENCES, field: |texts| &mut texts.what },
    },
    Member {
        name: "why",
        about: "Why it helps.",
        required: false,
        takes: Takes::Text { longest: SENTENCES, field: |texts| &mut texts.why },
    },
    Member {
        name: "how",
        about: "How to do it, one line at a time.",
        required: false,
        takes: Takes::Lines { longest: SENTENCES, field: |texts| &mut texts.how },
    },
    Member {
        name: "tip",
        about: "A tip.",
        required: false,
        takes: Takes::Text { longest: SENTENCES, field: |texts| &mut texts.tip },
    },
];

/// A step of the site's own while it is read: what it must have may still be missing.
#[derive(Default)]
pub(crate) struct AddedStepDraft {
    pub(crate) situation: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) what: Option<String>,
    pub(crate) how: Option<Vec<String>>,
    pub(crate) link: Option<NamedLink>,
}

/// A step of the site's own. Plain text.
pub(crate) static ADDED_STEP: [Member<AddedStepDraft>; 5] = [
    Member {
        name: "situation",
        about: "The situation that ends with it.",
        required: true,
        takes: Takes::Choice { of: &SITUATION_NAMES, set: |step, name| step.situation = Some(name.to_owned()) },
    },
    Member {
        name: "title",
        about: "What to do, as a heading.",
        required: true,
        takes: Takes::Text { longest: NAME, field: |step| &mut step.title },
    },
    Member {
        name: "what",
        about: "What it is.",
        required: false,
        takes: Takes::Text { longest: SENTENCES, field: |step| &mut step.what },
    },
    Member {
        name: "how",
        about: "How to do it, one line at a time.",
        required: false,
        takes: Takes::Lines { longest: SENTENCES, field: |step| &mut step.how },
    },
    Member { name: "link", about: "Where to do it.", required: false, takes: Takes::NamedLink(|step| &mut step.link) },
];

/// A link while it is read.
#[derive(Default)]
pub(crate) struct NamedLinkDraft {
    pub(crate) text: Option<String>,
    pub(crate) address: Option<Link>,
}

/// A link with its words.
pub(crate) static NAMED_LINK: [Member<NamedLinkDraft>; 2] = [
    Member {
        name: "text",
        about: "Its text.",
        required: true,
        takes: Takes::Text { longest: NAME, field: |link| &mut link.text },
    },
    Member { name: "address", about: "Where it leads.", required: true, takes: Takes::Link(|link| &mut link.address) },
];
