//! How much a visitor may have to load, and whether the finished site stays below it.

use super::{File, sizes::Weighed};
use crate::problem::{Problem, Result};

/// What one page may load before it is complete, in bytes after brotli 11.
const FIRST_VISIT: usize = 120 * 1024;

/// Files with a budget of their own, in bytes after brotli 11. They count only where they exist.
const FILES: [(&str, usize); 1] = [("embed.js", 2 * 1024)];

/// Something that a visitor loads, and what it may weigh.
pub(super) struct Visit {
    what: String,
    brotli: usize,
    budget: usize,
}

/// What the budgets are about: a first visit to each page, and the files with budgets of their own.
pub(super) fn visits(weighed: &[Weighed]) -> Vec<Visit> {
    let pages = weighed.iter().filter(|page| page.file.is_page()).map(|page| Visit {
        what: format!("first visit to {}", page.file.name),
        brotli: page.brotli + loaded_by(&page.file, weighed),
        budget: FIRST_VISIT,
    });
    let files = weighed.iter().filter_map(|one| {
        let (name, budget) = FILES.into_iter().find(|(name, _)| *name == one.file.name)?;
        Some(Visit { what: name.to_owned(), brotli: one.brotli, budget })
    });
    pages.chain(files).collect()
}

/// Files have names of their own contents, so a page that needs one says its name.
fn loaded_by(page: &File, weighed: &[Weighed]) -> usize {
    let text = page.text();
    let loaded = weighed.iter().filter(|one| !one.file.is_page() && text.contains(&one.file.name));
    loaded.map(|one| one.brotli).sum()
}

/// One line a visit.
pub(super) fn table(visits: &[Visit]) -> String {
    let mut lines = vec![format!("\n{:<47} {:>10} {:>10}", "Budget (bytes)", "brotli", "at most")];
    lines.extend(visits.iter().map(|Visit { what, brotli, budget }| format!("{what:<47} {brotli:>10} {budget:>10}")));
    lines.join("\n")
}

/// Whether everything stays within its budget.
pub(super) fn check(visits: &[Visit]) -> Result {
    match visits.iter().find(|visit| visit.brotli > visit.budget) {
        None => Ok(()),
        Some(Visit { what, brotli, budget }) => Err(Problem::new(format!(
            "Make it smaller: {what} weighs {brotli} bytes after brotli, {} more than its budget.",
            brotli - budget
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighed(name: &str, text: &str, brotli: usize) -> Weighed {
        Weighed { file: File { name: name.to_owned(), contents: text.into() }, gzip: 0, brotli }
    }

    fn site(wasm: usize, loader: usize) -> Vec<Visit> {
        visits(&[
            weighed("app-1.wasm", "", wasm),
            weighed("embed.js", "", loader),
            weighed("index.html", "<a href=app-1.wasm>", 1000),
            weighed("plain.html", "no app here", 1000),
        ])
    }

    #[test]
    fn a_first_visit_counts_the_page_and_what_it_names() {
        let visits = site(500, 10);
        let weights: Vec<_> = visits.iter().map(|visit| visit.brotli).collect();
        assert_eq!(weights, [1500, 1000, 10]);
    }

    #[test]
    fn a_site_at_its_budget_passes() {
        assert!(check(&site(FIRST_VISIT - 1000, 2048)).is_ok());
    }

    #[test]
    fn one_byte_more_fails_and_names_the_page() {
        let problem = check(&site(FIRST_VISIT - 999, 2048)).err().unwrap().to_string();
        assert!(problem.contains("index.html") && problem.contains(" 1 more"), "{problem}");
    }

    #[test]
    fn the_loader_has_a_budget_of_its_own() {
        let problem = check(&site(0, 2049)).err().unwrap().to_string();
        assert!(problem.contains("embed.js"), "{problem}");
    }
}
