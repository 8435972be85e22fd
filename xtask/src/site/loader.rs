//! The loader for other sites: the tag that pins this build's version, with the hash that browsers check it against.

use std::path::Path;

use super::file::File;
use crate::{integrity, pages, problem::Result};

/// The line that a site puts into its page to get this version and no other; nothing where there is no loader.
pub(super) fn pinned(dist: &Path, files: &[File]) -> Result<Option<String>> {
    let mut names = files.iter().map(|file| &*file.name);
    let Some(name) = names.find(|name| pages::loader_version(name).is_some()) else { return Ok(None) };
    let tag = tag(name, &integrity::of(integrity::FOR_FILES, &dist.join(name))?);
    Ok(Some(format!(
        "\nThis version's loader, for sites that pin it (the page embed/ has it with your address):\n{tag}"
    )))
}

fn tag(name: &str, integrity: &str) -> String {
    format!("<script async src=\"{name}\" integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_tag_has_the_files_own_hash() {
        let folder = std::env::temp_dir().join(format!("payment-help-loader-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let name = "embed-0123456789abcdef.js";
        std::fs::write(folder.join(name), "abc").unwrap();
        let file = File { name: name.to_owned(), contents: b"abc".to_vec() };
        let printed = pinned(&folder, &[file]).ok().flatten().unwrap();
        let hash = integrity::of(integrity::FOR_FILES, &folder.join(name)).ok().unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(printed.contains(&format!("src=\"{name}\" integrity=\"{hash}\"")), "{printed}");
    }

    #[test]
    fn a_site_without_a_loader_prints_nothing() {
        assert!(pinned(Path::new("."), &[]).ok().flatten().is_none());
    }
}
