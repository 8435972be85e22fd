//! Links of the finished pages: relative, so that the site works under any path, and to files that exist.

use super::file::File;
use crate::problem::{Problem, Result};

/// Fails unless every link inside the site is relative and leads to a file.
pub(super) fn check(files: &[File]) -> Result {
    for page in files.iter().filter(|file| file.is_page()) {
        for link in links(&page.text()) {
            judge(&page.name, link, files)?;
        }
    }
    Ok(())
}

/// The values of all `href` and `src` attributes. The pages come from our own template and prerenderer, which always
/// quote them.
fn links(html: &str) -> impl Iterator<Item = &str> {
    [" href=\"", " src=\""]
        .into_iter()
        .flat_map(move |start| html.split(start).skip(1).filter_map(|rest| rest.split('"').next()))
}

fn judge(page: &str, link: &str, files: &[File]) -> Result {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() || has_scheme(link) {
        return Ok(());
    }
    if path.starts_with('/') {
        return Err(Problem::new(format!(
            "Make the link {link} in {page} relative; as it is, the site works only at a host's root."
        )));
    }
    match target(page, path) {
        Some(target) if files.iter().any(|file| file.name == target) => Ok(()),
        _ => Err(Problem::new(format!("Mend the link {link} in {page}: no file of the site is there."))),
    }
}

/// Whether a link leads out of the site: `https:`, `mailto:`, `data:` and the like.
fn has_scheme(link: &str) -> bool {
    link.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'))
}

/// The file that a relative path on a page means; `None` when it leaves the site.
fn target(page: &str, path: &str) -> Option<String> {
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                folders.pop()?;
            }
            name => folders.push(name),
        }
    }
    if path.ends_with(['/', '.']) {
        folders.push("index.html");
    }
    Some(folders.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(page: &str) -> Vec<File> {
        let file = |name: &str, text: &str| File { name: name.to_owned(), contents: text.into() };
        vec![file("index.html", ""), file("app-1.js", ""), file("seller/index.html", page)]
    }

    #[test]
    fn links_that_work_under_any_path_pass() {
        for link in [
            "../app-1.js",
            "../",
            "..",
            "./",
            "../seller/#step",
            "#step",
            "https://example.com/",
            "data:,x",
            "mailto:a@example.com",
        ] {
            assert!(check(&site(&format!("<a href=\"{link}\">"))).is_ok(), "{link}");
        }
    }

    #[test]
    fn links_that_would_break_are_named() {
        for link in ["/app-1.js", "//example.com/app.js", "app-1.js", "../../app-1.js", "../app-2.js", "../buyer/"] {
            for attribute in ["href", "src"] {
                let problem = check(&site(&format!("<a {attribute}=\"{link}\">"))).err();
                let sentence = problem.map(|problem| problem.to_string()).unwrap_or_default();
                assert!(sentence.contains(link) && sentence.contains("seller/index.html"), "{link}: {sentence}");
            }
        }
    }
}
