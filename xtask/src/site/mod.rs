//! Checks the finished site: what a first visit weighs, and that it works under any path.

mod budgets;
mod file;
mod links;
mod loader;
mod sizes;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    problem::{OrSay as _, Problem, Result},
    project, say,
};
use file::File;

/// Prints the sizes in `dist/` and ends with a problem when a budget or a link is broken.
pub(crate) fn judge() -> Result {
    let dist = project::root().join(project::DIST);
    let files = read(&dist)?;
    links::check(&files)?;
    let pinned = loader::pinned(&dist, &files)?;
    let weighed = sizes::weigh(&dist, files)?;
    say::line(&sizes::table(&weighed));
    let visits = budgets::visits(&weighed);
    say::line(&budgets::table(&visits));
    if let Some(pinned) = pinned {
        say::line(&pinned);
    }
    budgets::check(&visits)
}

fn read(dist: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let cannot = || format!("{} cannot be read", folder.display());
        for entry in fs::read_dir(&folder).or_say(cannot)? {
            let path = entry.or_say(cannot)?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
                // A copy of the file beside it.
                continue;
            }
            let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(File { name, contents: fs::read(&path).or_say(cannot)? });
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    match files.iter().any(File::is_page) {
        true => Ok(files),
        false => Err(Problem::new("There is no page in dist/; run \"cargo xtask build\" first.")),
    }
}
