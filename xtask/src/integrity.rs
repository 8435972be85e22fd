//! The hashes by which browsers check a file that another site loads (Subresource Integrity), and the styles that a
//! page's policy allows in it (Content Security Policy).

use std::path::Path;

use crate::{problem::Result, run::Run};

/// Node, which the build needs anyway, has the hash functions.
const HASH: &str = "
const { createHash } = require('node:crypto'), { readFileSync } = require('node:fs');
const [kind, file] = process.argv.slice(1);
console.log(kind + '-' + createHash(kind).update(readFileSync(file)).digest('base64'));";

/// The hash of files that other sites load.
pub(crate) const FOR_FILES: &str = "sha384";

/// The hash of styles: the shortest that policies accept, since every page contains one.
pub(crate) const FOR_STYLES: &str = "sha256";

/// The hash of a file as it is now, as attributes and policies write it: `sha384-…`.
pub(crate) fn of(kind: &str, file: &Path) -> Result<String> {
    Ok(Run::new("node").args(["-e", HASH, kind]).arg(file).text()?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_contents() {
        let file = std::env::temp_dir().join(format!("payment-help-integrity-{}", std::process::id()));
        std::fs::write(&file, "abc").unwrap();
        let [for_files, for_styles] = [FOR_FILES, FOR_STYLES].map(|kind| of(kind, &file));
        std::fs::remove_file(&file).unwrap();
        // The examples of FIPS 180-4: "abc", in base 64.
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(for_files.ok().as_deref(), Some(expected));
        let expected = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(for_styles.ok().as_deref(), Some(expected));
    }
}
