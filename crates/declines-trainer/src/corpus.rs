//! What the table is trained on: the files of `corpus/`, and the fixtures of `declines`.
//!
//! A file of `corpus/` has a heading `== reason-id` (or `== unrelated`) and below it a line for each way to say it.
//! `c:` or `s:` before a line says that only customers or only sellers say it so. `(a|b|)` are alternatives, one of
//! which may be empty. A line that starts with `#` is a comment.

use std::{fs, path::Path};

use declines::{Reason, Role, prose};

/// One way to say something.
#[derive(Clone, Debug)]
pub struct Line {
    /// The words, with alternatives in brackets.
    pub text: String,
    /// Who says it so.
    pub roles: Vec<Role>,
    /// The classes that it fairly means, one in most lines.
    pub classes: Vec<usize>,
    /// Where it comes from. Lines of one source are trained on together or kept out together.
    pub source: String,
    /// Whether it was found in public, as it is, rather than written for the corpus.
    pub is_found: bool,
}

impl Line {
    /// Whether it means something beyond that a payment failed.
    pub fn says_more_than_a_failure(&self) -> bool {
        let failure = [Reason::IssuerRefused, Reason::ProcessingError];
        let is_more = |class: &usize| Reason::ALL.get(*class).is_some_and(|reason| !failure.contains(reason));
        self.classes.iter().all(is_more)
    }
}

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Fixtures of `declines` with a message and its reason a row.
const FOUND: [&str; 3] = ["messages.tsv", "other_sources.tsv", "real_world.tsv"];

/// Every line of the corpus.
pub fn all() -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    let folder = Path::new(ROOT).join("corpus");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "txt")) {
        written(&read(file)?, &file.display().to_string(), &mut lines)?;
    }
    let fixtures = Path::new(ROOT).join("../declines/tests/fixtures");
    for name in FOUND {
        found(&read(&fixtures.join(name))?, name, &mut lines)?;
    }
    for text in read(&fixtures.join("unrelated.txt"))?.lines() {
        let source = format!("unrelated {}", lines.len() % 20);
        lines.push(Line {
            text: text.to_owned(),
            roles: vec![Role::Customer, Role::Seller],
            classes: vec![prose::UNRELATED],
            source,
            is_found: true,
        });
    }
    Ok(lines)
}

/// Small talk that stands before or after what matters, one a line: `corpus/around/before` and `after`.
pub fn around(name: &str) -> Result<Vec<String>, String> {
    Ok(read(&Path::new(ROOT).join("corpus/around").join(name))?.lines().map(str::to_owned).collect())
}

/// Words that may replace one another, a group a line, separated by commas.
pub fn synonyms() -> Result<Vec<Vec<String>>, String> {
    let text = read(&Path::new(ROOT).join("corpus/around/synonyms"))?;
    Ok(text.lines().map(|line| line.split(',').map(|word| word.trim().to_owned()).collect()).collect())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn written(text: &str, file: &str, lines: &mut Vec<Line>) -> Result<(), String> {
    let mut classes = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(id) = line.strip_prefix("== ") {
            classes = classes_of(id).ok_or_else(|| format!("{file}: there is no reason {id:?}"))?;
            continue;
        }
        let (roles, text) = match line.split_once(": ") {
            Some(("c", text)) => (vec![Role::Customer], text),
            Some(("s", text)) => (vec![Role::Seller], text),
            _ => (vec![Role::Customer, Role::Seller], line),
        };
        let source = file.to_owned();
        lines.push(Line { text: text.to_owned(), roles, classes: classes.clone(), source, is_found: false });
    }
    Ok(())
}

fn found(text: &str, file: &str, lines: &mut Vec<Line>) -> Result<(), String> {
    for row in text.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [role, _, message, reasons, source] = columns.as_slice() else {
            return Err(format!("{file}: a row needs five columns: {row:?}"));
        };
        let role = if *role == "seller" { Role::Seller } else { Role::Customer };
        let classes = classes_of(reasons).ok_or_else(|| format!("{file}: {row:?}"))?;
        // Alternatives are written in brackets, so a message keeps none of its own.
        let text = message.replace(['(', ')', '|'], " ");
        lines.push(Line { text, roles: vec![role], classes, source: (*source).to_owned(), is_found: true });
    }
    Ok(())
}

/// The classes of reasons' ids, separated by `|`.
fn classes_of(ids: &str) -> Option<Vec<usize>> {
    let class = |id: &str| match id {
        "unrelated" => Some(prose::UNRELATED),
        id => Reason::ALL.iter().position(|reason| reason.id() == id),
    };
    ids.split('|').map(class).collect()
}
