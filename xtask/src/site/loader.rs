//! The loader for other sites: the tag that pins this build's version, with the hash that browsers check it against.

use super::File;
use crate::{problem::Result, run::Run};

/// Node brings the hash; so no crate has to.
const HASH: &str = "
const { createHash } = require('node:crypto'), { readFileSync } = require('node:fs');
console.log(createHash('sha384').update(readFileSync(process.argv[1])).digest('base64'));";

/// The line that a site puts into its page to get this version and no other; nothing where there is no loader.
pub(super) fn pinned(dist: &std::path::Path, files: &[File]) -> Result<Option<String>> {
    let Some(name) = files.iter().map(|file| &*file.name).find(|name| is_version(name)) else { return Ok(None) };
    let hash = Run::new("node").args(["-e", HASH]).arg(dist.join(name)).text()?;
    let hash = hash.trim();
    Ok(Some(format!("\nThis version's loader, for sites that pin it:\n{}", tag(name, hash))))
}

fn tag(name: &str, hash: &str) -> String {
    format!("<script async src=\"{name}\" integrity=\"sha384-{hash}\" crossorigin=\"anonymous\"></script>")
}

/// `embed-0123456789abcdef.js`
fn is_version(name: &str) -> bool {
    let version = name.strip_prefix("embed-").and_then(|rest| rest.strip_suffix(".js"));
    version.is_some_and(|version| version.len() == 16 && version.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_of_contents_is_a_version() {
        assert!(is_version("embed-0123456789abcdef.js"));
        assert!(!is_version("embed.js"));
        assert!(!is_version("embed-made.js"));
    }

    #[test]
    fn the_printed_hash_is_that_of_the_file() {
        let folder = std::env::temp_dir().join(format!("payment-help-loader-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("embed-0123456789abcdef.js"), "abc").unwrap();
        let file = File { name: "embed-0123456789abcdef.js".to_owned(), contents: b"abc".to_vec() };
        let printed = pinned(&folder, &[file]).ok().flatten().unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        // The example of FIPS 180-4: SHA-384 of "abc", in base 64.
        assert!(
            printed.contains("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"),
            "{printed}"
        );
    }

    #[test]
    fn a_site_without_a_loader_prints_nothing() {
        assert!(pinned(std::path::Path::new("."), &[]).ok().flatten().is_none());
    }
}
