//! Where things are in this project.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use crate::problem::{OrSay as _, Result};

/// Where `cargo xtask build` leaves the finished site.
pub(crate) const DIST: &str = "dist";

/// The project's root folder.
pub(crate) fn root() -> PathBuf {
    // Cargo says where the crate is now; it may have been moved since it was compiled.
    let xtask =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map_or_else(|| xtask.clone(), Path::to_owned)
}

/// The names of the crates in `crates/`, sorted.
pub(crate) fn crates() -> Result<Vec<String>> {
    let folder = root().join("crates");
    let cannot = || format!("{} cannot be read", folder.display());
    let entries = fs::read_dir(&folder).or_say(cannot)?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<_> = names.collect::<io::Result<_>>().or_say(cannot)?;
    names.sort_unstable();
    Ok(names)
}

/// The folder of the tools that are installed for this project alone.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// The search path of everything that runs here: the project's own tools, then the machine's.
pub(crate) fn search_path() -> OsString {
    let own = [tools().join("bin"), root().join("node_modules/.bin")];
    let machine = env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(env::split_paths(&machine));
    // With a folder whose name a search path cannot hold, the machine's own path is left as it is.
    env::join_paths(all).unwrap_or(machine)
}
