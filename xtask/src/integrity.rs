//! The hash by which browsers check a file that another site loads (Subresource Integrity).

use std::path::Path;

use crate::{problem::Result, run::Run};

/// Node brings the hash; so no crate has to.
const HASH: &str = "
const { createHash } = require('node:crypto'), { readFileSync } = require('node:fs');
console.log('sha384-' + createHash('sha384').update(readFileSync(process.argv[1])).digest('base64'));";

/// The value of the attribute `integrity` for a file as it is now.
pub(crate) fn of(file: &Path) -> Result<String> {
    Ok(Run::new("node").args(["-e", HASH]).arg(file).text()?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_contents() {
        let file = std::env::temp_dir().join(format!("payment-help-integrity-{}", std::process::id()));
        std::fs::write(&file, "abc").unwrap();
        let hash = of(&file);
        std::fs::remove_file(&file).unwrap();
        // The example of FIPS 180-4: SHA-384 of "abc", in base 64.
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(hash.ok().as_deref(), Some(expected));
    }
}
