//! The browsers that wait for their next test. A start costs more than most tests do, so tests of one engine and the
//! same [`Means`] use one browser after the other.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{Engine, Means, browser::Browser};

/// The one that has waited longest comes first.
static IDLE: Mutex<Vec<Arc<Browser>>> = Mutex::new(Vec::new());

/// How many browsers may wait: those of other engines and means take memory for nothing.
const MOST_IDLE: usize = 6;

/// A browser with one empty window: one that waits, or a new one.
pub(crate) fn take(engine: Engine, means: &Means) -> Arc<Browser> {
    let fits = |browser: &Arc<Browser>| !means.fresh && browser.engine == engine && browser.means == *means;
    let waiting = {
        let mut idle = idle();
        idle.iter().rposition(fits).map(|at| idle.remove(at))
    };
    waiting.unwrap_or_else(|| Arc::new(Browser::start(engine, means)))
}

/// Takes a browser back from a test that has passed. A failed test ends its browser: nobody knows its state.
pub(crate) fn give_back(browser: Arc<Browser>) {
    if !browser.empty() {
        return;
    }
    let surplus = {
        let mut idle = idle();
        idle.push(browser);
        (idle.len() > MOST_IDLE).then(|| idle.remove(0))
    };
    drop(surplus);
}

/// Ends all that wait.
pub(crate) fn close() {
    let all = std::mem::take(&mut *idle());
    drop(all);
}

fn idle() -> MutexGuard<'static, Vec<Arc<Browser>>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
