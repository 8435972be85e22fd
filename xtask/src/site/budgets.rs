//! How much a visitor may have to load, and whether the finished site stays below it.

use super::{file::File, sizes::Weighed};
use crate::problem::{Problem, Result};

/// A kilobyte as networks count it.
const KB: usize = 1000;

/// What the first visit to a page may load before it is complete, after brotli 11: by the page's folder, the same in
/// each language.
const PAGES: [(&str, usize); 4] =
    [("customer", 180 * KB), ("seller", 250 * KB), ("messages", 150 * KB), ("embed", 100 * KB)];

/// What the pages that are above their budgets weigh at most until they are made smaller. These limits may only shrink.
const NOT_YET: [(&str, usize); 3] = [("customer", 250 * KB), ("seller", 305 * KB), ("messages", 188 * KB)];

/// The same for every page without a line in [`PAGES`].
const OTHER_PAGES: usize = 90 * KB;

/// Files with a budget of their own, after brotli 11. They count only where they exist.
const FILES: [(&str, usize); 1] = [("embed.js", 2 * KB)];

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
        budget: budget_of_page(&page.file.name),
    });
    let files = weighed.iter().filter_map(|one| {
        let (name, budget) = FILES.into_iter().find(|(name, _)| *name == one.file.name)?;
        Some(Visit { what: name.to_owned(), brotli: one.brotli, budget })
    });
    pages.chain(files).collect()
}

/// The budget of the page in this folder: `customer/index.html`, `de/customer/index.html`.
fn budget_of_page(name: &str) -> usize {
    let folder = name.rsplit('/').nth(1).unwrap_or_default();
    NOT_YET.iter().chain(&PAGES).find(|(page, _)| *page == folder).map_or(OTHER_PAGES, |(_, budget)| *budget)
}

/// A page names the files that it loads; their names contain a hash of their contents, so nothing else can be meant.
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

    fn site(page: &str, wasm: usize, loader: usize) -> Vec<Visit> {
        visits(&[
            weighed("app-1.wasm", "", wasm),
            weighed("embed.js", "", loader),
            weighed(page, "<a href=app-1.wasm>", 1000),
            weighed("plain.html", "no app here", 1000),
        ])
    }

    #[test]
    fn a_first_visit_counts_the_page_and_what_it_names() {
        let visits = site("index.html", 500, 10);
        let weights: Vec<_> = visits.iter().map(|visit| visit.brotli).collect();
        assert_eq!(weights, [1500, 1000, 10]);
    }

    #[test]
    fn each_page_has_its_own_budget_in_every_language() {
        for (page, budget) in [
            ("embed/index.html", 100_000),
            ("de/embed/index.html", 100_000),
            ("index.html", 90_000),
            ("customer/new/index.html", 90_000),
        ] {
            assert!(check(&site(page, budget - 1000, 2000)).is_ok(), "{page}");
            let problem = check(&site(page, budget - 999, 2000)).err().unwrap().to_string();
            assert!(problem.contains(page) && problem.contains(" 1 more"), "{problem}");
        }
    }

    #[test]
    fn a_page_above_its_budget_is_held_to_what_it_weighs_for_now() {
        for (page, limit) in NOT_YET {
            let budget = PAGES.iter().find(|(name, _)| *name == page).map(|(_, budget)| *budget);
            assert!(budget.is_some_and(|budget| limit > budget), "{page} keeps its budget: take it out of NOT_YET");
            assert_eq!(budget_of_page(&format!("{page}/index.html")), limit);
        }
    }

    #[test]
    fn the_loader_has_a_budget_of_its_own() {
        let problem = check(&site("index.html", 0, 2001)).err().unwrap().to_string();
        assert!(problem.contains("embed.js"), "{problem}");
    }
}
