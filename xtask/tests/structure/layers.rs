//! The crates, from the bottom up, and that each depends on lower layers only.

use std::process::Command;

use serde_json::Value;

use crate::root;

/// A crate may depend on the crates of the lines above its own, and on no others of this project.
const LAYERS: &[&[&str]] = &[
    &["text", "card-number", "sample-settings"],
    &["processors"],
    &["settings-check", "guide"],
    &["declines", "site-config"],
    &["i18n", "declines-trainer"],
    &["payment-help", "fuzz"],
    &["e2e"],
    &["xtask"],
];

/// The packages of the workspace as cargo sees them.
fn packages() -> Vec<Value> {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    let metadata: Value = serde_json::from_slice(&cargo.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// The crates of this project that a package depends on: for its code, its build script and its tests.
fn depends_on(package: &Value) -> Vec<&str> {
    let dependencies = package["dependencies"].as_array().unwrap();
    dependencies.iter().filter(|dependency| dependency["path"].is_string()).map(name).collect()
}

fn name(value: &Value) -> &str {
    value["name"].as_str().unwrap()
}

fn layer(name: &str) -> usize {
    let layer = LAYERS.iter().position(|layer| layer.contains(&name));
    layer.unwrap_or_else(|| panic!("give the crate {name} its place in LAYERS and in docs/architecture.md"))
}

#[test]
fn crates_depend_downwards_only() {
    for package in &packages() {
        for dependency in depends_on(package) {
            let package = name(package);
            assert!(layer(dependency) < layer(package), "{package} may not depend on {dependency}");
        }
    }
}

#[test]
fn every_crate_has_its_layer() {
    for package in &packages() {
        layer(name(package));
    }
}
