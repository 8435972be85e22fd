//! Writes down the day of the build.

use std::{env, error::Error, time::UNIX_EPOCH};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    println!("cargo::rustc-env=BUILD_DAY={}", build_day()?);
    Ok(())
}

/// The day of the build in days since 1970: a device whose clock is before it has the wrong date. `SOURCE_DATE_EPOCH`
/// sets it for builds that must be the same on every day (reproducible-builds.org).
fn build_day() -> Result<u64, Box<dyn Error>> {
    let seconds = match env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds.parse()?,
        Err(_) => UNIX_EPOCH.elapsed()?.as_secs(),
    };
    Ok(seconds / 86_400)
}
