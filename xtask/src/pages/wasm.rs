//! An app's WebAssembly file: as small as wasm-opt makes it, in release builds.

use std::{fs, path::Path};

use super::{names, pack, staging::Staging};
use crate::{
    problem::{OrSay as _, Result},
    run::Run,
};

/// What the compiler's output uses, named one by one: with all features on, wasm-opt 132 writes "compact imports",
/// which no browser compiled in November 2026.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// An app's file after wasm-bindgen, as Trunk staged it, without what its script never calls, and with short names on
/// both sides. Gives the finished file's name.
pub(super) fn finish(staging: &Staging, app: &str, called: &[String]) -> Result<String> {
    let staged = staging.path(&format!("{app}_bg.wasm"));
    if staging.is_release() {
        let reached = staging.path(&format!("{app}-called.json"));
        fs::write(&reached, graph(called)).or_say(|| format!("{} could not be written", reached.display()))?;
        binaryen("wasm-metadce", &staged).args(["--quiet", "-g", "--graph-file"]).arg(&reached).or(UNREADABLE)?;
        let renamed = binaryen("wasm-opt", &staged).args(SMALLER).arg(names::SHORTEN).text()?;
        names::shorten(staging, app, &renamed)?;
        pack::file(&staged)?;
    }
    staging.finish(&staged, app, "wasm")
}

/// How the file gets small, and then small after brotli too. Flattened once, it took off 1.7 % after
/// brotli against `-Oz` alone, and a second time another 0.3 % (November 2026). Functions of one crate stand together,
/// where the packer looks first for those that are alike. The compiler leaves the functions' names in the file for it, and
/// the lowest bytes of the memory to the end of the stack, which no pointer points to.
const SMALLER: [&str; 12] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name",
    // Runs of zeros cost brotli less than the headers of the segments between them.
    "--skip-pass=memory-packing",
    "--strip-producers",
    "--strip-target-features",
];

const UNREADABLE: &str = "Binaryen could not read the compiled app: its lines above say what it met.";

/// A tool of Binaryen's that reads a file and writes it again.
fn binaryen(tool: &'static str, file: &Path) -> Run {
    Run::new(tool).args(FEATURES).arg(file).arg("-o").arg(file)
}

/// What is reached from outside: the functions that the script calls. All other exports go.
fn graph(called: &[String]) -> String {
    let list = |line: fn(&String) -> String| called.iter().map(line).collect::<Vec<_>>().join(",");
    let names = list(|name| format!("\"{name}\""));
    let exports = list(|name| format!("{{\"name\":\"{name}\",\"export\":\"{name}\"}}"));
    format!("[{{\"name\":\"script\",\"root\":true,\"reaches\":[{names}]}},{exports}]")
}
