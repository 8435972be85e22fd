//! The first contentful paint of a page, beside that of a plain article with the same words.

use std::{env, fs, path::PathBuf};

use e2e::{OrFail as _, Session};

const PLAIN: &str = "/plain.html";

/// How often each page is opened. Browsers paint sixty times a second, so one run says little more than in which
/// frame the paint fell.
const RUNS: usize = 41;

const FIRST_PAINT: &str = "\
const done = arguments[0];
const report = (list) => {
  const paint = list.getEntriesByName('first-contentful-paint')[0];
  if (paint) done(paint.startTime);
};
new PerformanceObserver(report).observe({ type: 'paint', buffered: true });";

/// Milliseconds from the navigation to the first contentful paint: of the page, and of the plain article.
pub(crate) fn of_page_and_plain_article(browser: &Session, path: &str) -> (f64, f64) {
    browser.server.document(PLAIN, "text/html; charset=utf-8", &plain(&source(path)));
    // By turns, so that other load on the machine affects both alike.
    let (page, article) = (0..RUNS).map(|_| (first_paint(browser, path), first_paint(browser, PLAIN))).unzip();
    (middle(page), middle(article))
}

/// The mean of the middle half of measured times.
fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let quarter = times.len() / 4;
    let half: Vec<_> = times.iter().skip(quarter).take(times.len() - 2 * quarter).collect();
    half.iter().copied().sum::<f64>() / half.len() as f64
}

fn first_paint(browser: &Session, path: &str) -> f64 {
    browser.open(path);
    browser.run_async(FIRST_PAINT, Vec::new()).as_f64().unwrap_or(f64::NAN)
}

fn source(path: &str) -> String {
    let dist = env::var_os("PAYMENT_HELP_DIST").map(PathBuf::from).or_fail("PAYMENT_HELP_DIST names no built site");
    fs::read_to_string(dist.join(path.trim_matches('/')).join("index.html")).or_fail("the built page cannot be read")
}

/// The page's words and nothing that loads or styles: no scripts, no links to files, no policy.
fn plain(page: &str) -> String {
    let without_scripts = without(page, "<script", "</script>");
    let without_links = without(&without_scripts, "<link", ">");
    without(&without_links, "<meta http-equiv", ">")
}

/// A text without all that lies between `start` and `end`, and without these.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut parts = text.split(start);
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once(end).map_or("", |(_, after)| after));
    [first].into_iter().chain(rest).collect()
}
