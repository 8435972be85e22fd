//! The tables of `docs/embedding.md`, in Markdown: made of the table of options. A test compares them with the document.

use crate::{
    checks::FONT,
    objects::STEP_OPTIONS,
    options::{OPTIONS, SiteOption},
    takes::Takes,
};

/// The table of attributes.
#[must_use]
pub fn attributes() -> String {
    let mut table = String::from("| Attribute | Sets | Takes | Otherwise | Also in |\n|---|---|---|---|---|\n");
    for option in OPTIONS.iter().filter(|option| option.attribute.is_some()) {
        let SiteOption { name, about, otherwise, .. } = option;
        let also = match (option.file, option.link) {
            (true, true) => "the file, links",
            (true, false) => "the file",
            (false, true) => "links",
            (false, false) => "",
        };
        table += &row(&[&code(name), about.trim_end_matches('.'), &takes(&option.takes), otherwise, also]);
    }
    table
}

/// The table of what the file alone may set.
#[must_use]
pub fn file_alone() -> String {
    let own = OPTIONS.iter().filter(|option| option.attribute.is_none()).map(|option| (option.name, option.about));
    let steps = STEP_OPTIONS.iter().map(|option| (option.name, option.about));
    let mut table = String::from("| In the file alone | Sets |\n|---|---|\n");
    for (name, about) in own.chain(steps) {
        table += &row(&[&code(name), about.trim_end_matches('.')]);
    }
    table
}

fn row(cells: &[&str]) -> String {
    let cells: String =
        cells.iter().map(|cell| if cell.is_empty() { " |".to_owned() } else { format!(" {cell} |") }).collect();
    format!("|{cells}\n")
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// What an option takes, in words.
fn takes<T>(takes: &Takes<T>) -> String {
    let names = |of: &[&str]| of.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ");
    match takes {
        Takes::Locale(_) => "a language's tag".to_owned(),
        Takes::Text { longest, .. } => format!("text, up to {longest} characters"),
        Takes::Lines { longest, .. } => format!("lines, up to {longest} characters each"),
        Takes::Font(_) => format!("names, separated by commas, up to {FONT} characters"),
        Takes::Color(_) => "`#0d5f52` or `#abc`".to_owned(),
        Takes::Whole { least, greatest, .. } => format!("{least} to {greatest}"),
        Takes::Flag(_) => "`on`, `off`".to_owned(),
        Takes::Choice { of, .. } => names(of),
        Takes::Choices { of, .. } => format!("some of {}", names(of)),
        Takes::Link(_) => "`mailto:…`, `https:…` or `tel:…`".to_owned(),
        Takes::NamedLink(_) => "a link".to_owned(),
        Takes::NamedLinks(_) => "links".to_owned(),
        Takes::Origins(_) => "origins".to_owned(),
        Takes::Steps(_) | Takes::AddedSteps(_) => "steps".to_owned(),
        Takes::ReadElsewhere(what) => (*what).to_owned(),
    }
}
