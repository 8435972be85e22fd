//! Whether the time of check and view stays in proportion to the length of the text.

use std::{
    fmt, fs,
    hint::black_box,
    time::{Duration, Instant},
};

use settings_check::{check, view};

/// How long the texts are that are measured, at least.
const BYTES: usize = 40_000;

/// Twice the text takes at most so many times as long. In proportion it would be 2, squared 4.
const SLACK: f64 = 3.0;

/// How often a measurement is repeated before it is believed: other programs run too.
const REPEATS: usize = 6;

/// How long runs are measured together, at least, since the clock of a thread's own time ticks slowly.
const PATIENCE: Duration = Duration::from_millis(80);

/// What was measured so far.
#[derive(Default)]
pub struct Speed {
    factor: f64,
    slowest: f64,
    /// The paste that took longest for its length, as a part of a longer text.
    unit: String,
}

impl Speed {
    /// Says where a text of many such pastes takes more than in proportion to its length.
    pub fn complaint(&mut self, paste: &str) -> Option<String> {
        let unit = if paste.is_empty() { "\n" } else { paste };
        let once = unit.repeat(BYTES / unit.len() + 1);
        let twice = once.repeat(2);
        let mut times = [Duration::MAX; 2];
        for _ in 0..REPEATS {
            for (time, text) in times.iter_mut().zip([&once, &twice]) {
                *time = (*time).min(measure(text));
            }
            if factor(times) < SLACK * 0.8 {
                break;
            }
        }
        self.factor = self.factor.max(factor(times));
        let time = times[0].as_secs_f64() * 1e9 / once.len() as f64;
        if time > self.slowest {
            self.slowest = time;
            unit.clone_into(&mut self.unit);
        }
        (factor(times) > SLACK).then(|| format!("slow: {times:?} for {unit:?} up to {} bytes", twice.len()))
    }
}

impl fmt::Display for Speed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "twice the text took at most {:.1} times as long, at most {:.0} ns a byte, for {:?}",
            self.factor, self.slowest, self.unit
        )
    }
}

fn factor([once, twice]: [Duration; 2]) -> f64 {
    twice.as_secs_f64() / once.as_secs_f64().max(1e-9)
}

fn measure(text: &str) -> Duration {
    let (start, busy) = (Instant::now(), busy());
    let mut runs = 0;
    while start.elapsed() < PATIENCE {
        black_box(view(black_box(text), &check(black_box(text))));
        runs += 1;
    }
    let time = self::busy().zip(busy).map_or_else(|| start.elapsed(), |(end, start)| end.saturating_sub(start));
    time / runs.max(1)
}

/// How long this thread has been computing, where Linux tells: other programs do not count.
fn busy() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
