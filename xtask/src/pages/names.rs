//! The names by which an app and its script call each other: long and with hashes as wasm-bindgen makes them, which
//! compress badly in both files, and one or two letters once wasm-opt has chosen them.

use std::{collections::HashMap, fs};

use super::staging::Staging;
use crate::problem::{OrSay as _, Problem, Result};

/// The pass of wasm-opt that chooses short names and prints them.
pub(super) const SHORTEN: &str = "--minify-imports-and-exports-and-modules";

/// The module of all imports after [`SHORTEN`].
const MODULE: &str = "\"a\"";

/// Puts the names that wasm-opt printed into the script that wasm-bindgen wrote for an app.
pub(super) fn shorten(staging: &Staging, app: &str, printed: &str) -> Result {
    let path = staging.path(&format!("{app}.js"));
    let cannot = || format!("{} could not be given short names", path.display());
    let script = fs::read_to_string(&path).or_say(cannot)?;
    let renamed = renamed(&script, app, printed).ok_or_else(|| Problem::new(cannot()))?;
    fs::write(&path, renamed).or_say(cannot)
}

/// The script with the names that wasm-opt printed: a line for each, `["module", "old", "new"]` for what the app
/// imports and `["old", "new"]` for what it exports. Nothing where the script does not have an import.
fn renamed(script: &str, app: &str, printed: &str) -> Option<String> {
    let module = format!("\"./{app}_bg.js\"");
    let mut renamed = script.contains(&module).then(|| script.replace(&module, MODULE))?;
    let mut exports = HashMap::new();
    for line in printed.lines() {
        let names: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        if let [_, old, new] = names[..] {
            let was = format!(" {old}: function(");
            renamed = renamed.contains(&was).then(|| renamed.replace(&was, &format!(" {new}: function(")))?;
        } else if let [old, new] = names[..] {
            exports.insert(old, new);
        }
    }
    Some(with_exports(&renamed, &exports))
}

/// The script with other names after each `wasm.`.
fn with_exports(script: &str, names: &HashMap<&str, &str>) -> String {
    const EXPORTS: &str = "wasm.";
    let mut parts = script.split(EXPORTS);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|char: char| !super::bundle::is_of_name(char)).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        renamed.extend([EXPORTS, names.get(name).unwrap_or(&name), rest]);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "{\n \"imports\": [\n  [\"./seller_bg.js\", \"__wbg_now_1f\", \"$\"]\n ],\n \"exports\": [\n  \
                           [\"malloc\", \"b\"],\n  [\"memory\", \"c\"]\n ]\n}";

    #[test]
    fn both_sides_are_named_as_wasm_opt_says() {
        let script = "const i = {\n        __wbg_now_1f: function(x) {\n            wasm.malloc(1);\n        },\n};\n\
                      return { \"./seller_bg.js\": i, size: wasm.memory.buffer, other: wasm.malloc_2 };";
        let short = "const i = {\n        $: function(x) {\n            wasm.b(1);\n        },\n};\n\
                     return { \"a\": i, size: wasm.c.buffer, other: wasm.malloc_2 };";
        assert_eq!(renamed(script, "seller", PRINTED).as_deref(), Some(short));
    }

    #[test]
    fn a_script_without_an_import_is_not_taken() {
        assert_eq!(renamed("return { \"./seller_bg.js\": {} };", "seller", PRINTED), None);
        assert_eq!(renamed("__wbg_now_1f: function()", "seller", PRINTED), None, "nor one of another app");
    }
}
