//! The profile that Firefox starts with: a copy of one with which it was started once before.
//!
//! The first start with an empty profile fills Firefox's own databases and caches, which takes more work than most tests.
//! So one start does it for all browsers, and every browser has a copy to itself.

use std::{
    env,
    fs::{self, File},
    os::unix::fs::{MetadataExt, symlink},
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::{Engine, Means, OrFail, browser::Browser};

const UNWRITTEN: &str = "the profile for Firefox cannot be written";

/// What belongs to one start: its locks, and the preferences that the driver wrote for it.
const OF_ONE_START: [&str; 3] = ["lock", ".parentlock", "user.js"];

/// Where a browser's profile is.
pub(crate) fn profile(home: &Path) -> PathBuf {
    home.join("profile")
}

/// Makes the profile in a browser's folder.
pub(crate) fn make_profile(home: &Path) {
    copy(&started_once(), &profile(home));
}

/// The profile of the start before. The first browser to start makes it, beside the tests' programs; others wait for that.
fn started_once() -> PathBuf {
    let made = env::current_exe().or_fail(UNWRITTEN).with_file_name(format!("firefox-profile-{}", version()));
    let lock = File::create(made.with_extension("lock")).or_fail(UNWRITTEN);
    lock.lock().or_fail(UNWRITTEN);
    if !made.exists() {
        let begun = made.with_extension("begun");
        // Left by a test that was killed.
        let _ = fs::remove_dir_all(&begun);
        fs::create_dir(&begun).or_fail(UNWRITTEN);
        start_and_end(&begun);
        fs::rename(&begun, &made).or_fail(UNWRITTEN);
    }
    made
}

fn start_and_end(profile_to_fill: &Path) {
    let home = TempDir::with_prefix("payment-help-").or_fail(UNWRITTEN);
    symlink(profile_to_fill, profile(home.path())).or_fail(UNWRITTEN);
    drop(Browser::start_in(home, Engine::Firefox, &Means::default()));
    for name in OF_ONE_START {
        let _ = fs::remove_file(profile_to_fill.join(name));
    }
}

/// Tells one installed Firefox from another: a profile of a newer one is refused by an older one.
fn version() -> String {
    let program = fs::canonicalize(Engine::Firefox.browser()).and_then(fs::metadata).or_fail("Firefox cannot be read");
    format!("{}-{}-{}", program.len(), program.mtime(), program.mtime_nsec())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).or_fail(UNWRITTEN);
    for entry in fs::read_dir(from).or_fail(UNWRITTEN) {
        let entry = entry.or_fail(UNWRITTEN);
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).or_fail(UNWRITTEN);
        }
    }
}
