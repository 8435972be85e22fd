//! From a paste into the settings check to its verdict.

use e2e::Session;
use serde_json::Value;

use crate::{RUNS, median};

/// How long one paste took, in milliseconds.
pub(crate) struct Paste {
    /// Reading, checking and redacting.
    pub(crate) handled: f64,
    /// Until the verdict was painted.
    pub(crate) painted: f64,
}

/// A paste as the page sees it: the box's text changes at once, followed by one event.
const PASTE: &str = "\
const [text, done] = arguments;
const box = document.getElementById('paste');
box.value = '';
box.dispatchEvent(new Event('input', { bubbles: true }));
requestAnimationFrame(() => setTimeout(() => {
  const start = performance.now();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  const handled = performance.now() - start;
  requestAnimationFrame(() => setTimeout(() => done([handled, performance.now() - start])));
}));";

/// The median of several pastes of a text.
pub(crate) fn of(browser: &Session, path: &str, text: &str) -> Paste {
    browser.start_page(path);
    browser.until("the box is on", || browser.is("return document.getElementById('paste')?.disabled === false"));
    let (handled, painted) = (0..RUNS).map(|_| once(browser, text)).unzip();
    Paste { handled: median(handled), painted: median(painted) }
}

fn once(browser: &Session, text: &str) -> (f64, f64) {
    let times = browser.run_async(PASTE, vec![Value::from(text)]);
    let time = |index| times.get(index).and_then(Value::as_f64).unwrap_or(f64::NAN);
    (time(0), time(1))
}
