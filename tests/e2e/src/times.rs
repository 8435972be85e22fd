//! How long tests take: whoever adds one sees when it is among the slow ones.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

static TIMES: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

const NAMED: usize = 10;

/// Runs a test and keeps its time. That of a failed one is not kept.
pub(crate) fn measure(name: &str, run: impl FnOnce()) {
    let start = Instant::now();
    run();
    TIMES.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), name.to_owned()));
}

/// Names the slowest tests so far.
pub(crate) fn tell_slowest() {
    let mut times = TIMES.lock().unwrap_or_else(PoisonError::into_inner);
    times.sort_by(|one, other| other.cmp(one));
    let lines: String =
        times.iter().take(NAMED).map(|(time, name)| format!("{:>7.1} s  {name}\n", time.as_secs_f32())).collect();
    eprintln!("The slowest tests:\n{lines}");
}
