//! Whether the browser's own unpacker gives back what was packed, and that is a module.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    problem::{OrSay as _, Problem, Result},
    project,
    run::Run,
};

/// Compares what `boot/unpack.js` makes of the first of two files with the second. The script is a module without a
/// package around it, so Node gets its text.
const COMPARE: &str = "
const { readFileSync } = require('node:fs');
const [script, packed, module] = process.argv.slice(1).map((path) => readFileSync(path));
import('data:text/javascript,' + encodeURIComponent(script))
  .then(({ unpack }) => module.equals(new Uint8Array(unpack(Uint8Array.from(packed).buffer))) ? 'same' : 'other bytes')
  .catch((error) => error.message)
  .then(console.log);";

/// Ends with a problem when a file is not a module that can be compiled.
pub(super) fn compiles(module: &Path) -> Result {
    let compile = "new WebAssembly.Module(require('node:fs').readFileSync(process.argv[1]))";
    Run::new("node").args(["-e", compile]).arg(module).text().map(drop)
}

/// Ends with a problem when the packed file does not become the module again.
pub(super) fn unpacks(packed: &Path, module: &[u8]) -> Result {
    let beside = PathBuf::from(format!("{}.unpacked", packed.display()));
    let cannot = || format!("{} could not be compared", packed.display());
    fs::write(&beside, module).or_say(cannot)?;
    let script = project::root().join("boot/unpack.js");
    let said = Run::new("node").args(["-e", COMPARE]).arg(script).arg(packed).arg(&beside).text();
    fs::remove_file(&beside).or_say(cannot)?;
    match said?.trim() {
        "same" => Ok(()),
        other => Err(Problem::new(format!(
            "boot/unpack.js does not give back what was packed into {} ({other}): mend it, or xtask/src/pages/pack/.",
            packed.display()
        ))),
    }
}
