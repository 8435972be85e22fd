//! The project's documents: every link in them leads somewhere, every path that they name exists, and the README leads
//! to all of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::root;

/// Where documents are, and what paths in them begin with.
const FOLDERS: [&str; 11] =
    ["boot/", "crates/", "deploy/", "docs/", "embed/", "fuzz/", "locales/", "src/", "style/", "tests/", "xtask/"];

/// All documents, relative to the root: those beside the README, those in `docs/`, and the crates' own.
fn documents() -> Vec<PathBuf> {
    let root = root();
    let mut folders = vec![root.clone(), root.join("docs")];
    folders.extend(fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path()));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let documents = files.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    documents.map(|path| path.strip_prefix(&root).unwrap().to_owned()).collect()
}

fn text(document: &Path) -> String {
    fs::read_to_string(root().join(document)).unwrap_or_else(|error| panic!("{}: {error}", document.display()))
}

/// The targets of a document's links and pictures: `[words](target)`.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// What is written as code: `` `src/lib.rs` ``.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The anchors of a document's headings, as GitHub makes them.
fn anchors(text: &str) -> impl Iterator<Item = String> {
    let headings = text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    headings.map(|heading| {
        let kept = heading.chars().filter(|char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_'));
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    })
}

/// Whether a link on a document leads to a file, and to a heading where it names one.
fn leads_somewhere(document: &Path, link: &str) -> bool {
    if link.contains("://") || link.starts_with("mailto:") {
        return true;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if path.is_empty() { document.to_owned() } else { document.parent().unwrap().join(path) };
    root().join(&target).exists() && (anchor.is_empty() || anchors(&text(&target)).any(|found| found == anchor))
}

#[test]
fn every_link_leads_somewhere() {
    let mut broken = Vec::new();
    for document in documents() {
        let text = text(&document);
        let links = links(&text).filter(|link| !leads_somewhere(&document, link));
        broken.extend(links.map(|link| format!("{}: {link}", document.display())));
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// Whether code in a document is a path of this project. With a `<name>` in it, it is a pattern for many.
fn is_path(code: &str) -> bool {
    FOLDERS.iter().any(|folder| code.starts_with(folder)) && !code.contains(['<', '*', '{', ' ', '…'])
}

#[test]
fn every_path_that_a_document_names_exists() {
    let mut missing = Vec::new();
    for document in documents() {
        let text = text(&document);
        // Every other part is a fenced block, which holds commands and pictures.
        let prose: String = text.split("```").step_by(2).collect();
        let paths = code(&prose).filter(|path| is_path(path) && !root().join(path).exists());
        missing.extend(paths.map(|path| format!("{}: {path}", document.display())));
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn the_readme_leads_to_every_document() {
    let readme = text(Path::new("README.md"));
    for document in documents() {
        let is_readme = document.ends_with("README.md");
        assert!(is_readme || links(&readme).any(|link| Path::new(link) == document), "{}", document.display());
    }
}

#[test]
fn headings_become_anchors_as_on_the_web() {
    let text = "# Adding things\n## A processor, or two: `stripe`\n";
    assert_eq!(anchors(text).collect::<Vec<_>>(), ["adding-things", "a-processor-or-two-stripe"]);
}
