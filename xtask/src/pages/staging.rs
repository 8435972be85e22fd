//! The folder in which Trunk gathers a build before it becomes `dist/`.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::fingerprint;
use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
};

/// A build that Trunk has compiled and that waits for its finished files.
pub(super) struct Staging {
    folder: PathBuf,
    release: bool,
}

impl Staging {
    /// The build whose hook this process is.
    pub(super) fn from_trunk() -> Result<Self> {
        let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
            Problem::new("Trunk runs this task by itself: run \"cargo xtask serve\" or \"cargo xtask build\" instead.")
        })?;
        Ok(Self { folder, release: env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the files are for visitors, and so worth making small.
    pub(super) fn is_release(&self) -> bool {
        self.release
    }

    /// A file of the folder that Trunk left there, or that is on its way to a finished one.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Names a file by its contents, `seller-0123456789abcdef.js`, so that it may be cached for good. Gives the name.
    pub(super) fn finish(&self, made: &Path, stem: &str, ending: &str) -> Result<String> {
        let cannot = || format!("{} could not be finished", made.display());
        let contents = fs::read(made).or_say(cannot)?;
        let name = format!("{stem}-{}.{ending}", fingerprint::of(&contents));
        fs::rename(made, self.path(&name)).or_say(cannot)?;
        Ok(name)
    }

    /// Copies a file of the project into the folder, under its own name.
    pub(super) fn copy(&self, source: &str) -> Result {
        let source = project::root().join(source);
        let name = source.file_name().unwrap_or_default();
        let copied = fs::copy(&source, self.folder.join(name));
        copied.map(drop).or_say(|| format!("{} could not be copied", source.display()))
    }

    /// Removes everything but the finished files: Trunk's own page and script are not for visitors.
    pub(super) fn keep_only(&self, finished: &[&str]) -> Result {
        let cannot = || format!("{} could not be tidied", self.folder.display());
        for entry in fs::read_dir(&self.folder).or_say(cannot)? {
            let path = entry.or_say(cannot)?.path();
            let is_finished = finished.iter().any(|name| path.ends_with(name));
            match (is_finished, path.is_dir()) {
                (true, _) => Ok(()),
                (false, true) => fs::remove_dir_all(&path),
                (false, false) => fs::remove_file(&path),
            }
            .or_say(cannot)?;
        }
        Ok(())
    }
}
