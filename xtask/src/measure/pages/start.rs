//! From the navigation until the app works.

use e2e::Session;

use crate::{RUNS, median};

/// Records when the app is ready. It is a file because the pages allow no inline script.
const WATCH: &str = "\
new MutationObserver(() => {
  if (document.documentElement.dataset.app === 'ready') window.readyAfter ??= performance.now();
}).observe(document.documentElement, { attributes: true, attributeFilter: ['data-app'] });";

/// Milliseconds from the navigation until the app is ready; the median of several loads.
pub(crate) fn until_ready(browser: &Session, path: &str) -> f64 {
    browser.server.document("/watch.js", "text/javascript", WATCH);
    browser.server.into_head("<script src=\"/watch.js\"></script>");
    let load = || {
        browser.start_page(path);
        browser.run("return window.readyAfter", Vec::new()).as_f64().unwrap_or(f64::NAN)
    };
    median((0..RUNS).map(|_| load()).collect())
}
