//! No circles between the files of a crate: who reads one file need not have read another first.

use std::{fs, path::PathBuf};

use crate::{circle::circle, module_graph::graph, root};

/// Crates that still have a circle, by their folders. Take a folder out once it has none; put none in.
const NOT_YET: &[&str] = &["tests/e2e"];

/// The folders of all crates.
fn crates() -> Vec<String> {
    let libraries = fs::read_dir(root().join("crates")).unwrap();
    let name = |path: PathBuf| format!("crates/{}", path.file_name().unwrap().to_string_lossy());
    let libraries = libraries.map(|entry| name(entry.unwrap().path()));
    let mut all: Vec<_> = libraries.chain([".", "fuzz", "xtask", "tests/e2e"].map(str::to_owned)).collect();
    all.sort_unstable();
    all
}

#[test]
fn no_modules_of_a_crate_use_each_other_in_a_circle() {
    let mut circles = Vec::new();
    for folder in crates() {
        let graph = graph(&root().join(&folder).join("src"));
        match (circle(&graph), NOT_YET.contains(&&*folder)) {
            (Some(circle), false) => circles.push(format!("{folder}: {}", circle.join(" → "))),
            (None, true) => circles.push(format!("{folder} has no circle any more: take it out of NOT_YET")),
            _ => {}
        }
    }
    assert!(circles.is_empty(), "\n{}", circles.join("\n"));
}
