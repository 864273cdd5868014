//! The manifests agree with each other. Generated code uses items that are private to one
//! version of the crate, so the two versions must match.

use serde_json::Value;
use std::process::Command;

/// The packages of the workspace, as cargo understands their manifests.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    packages.clone()
}

fn package(name: &str) -> Value {
    let found = packages()
        .into_iter()
        .find(|package| package["name"] == name);
    found.unwrap_or_else(|| panic!("`{name}` is in the workspace"))
}

/// The version of one of our crates that another requires.
fn asked_for(by: &str, name: &str) -> Value {
    let package = package(by);
    let dependencies = package["dependencies"].as_array().expect("a list");
    let found = dependencies.iter().find(|one| one["name"] == name);
    found.unwrap_or_else(|| panic!("{by} depends on {name}"))["req"].clone()
}

#[test]
fn a_crate_that_uses_private_parts_of_another_requires_exactly_its_own_version() {
    let facade = package("jiemi-codes");
    let version = facade["version"].as_str().expect("a version");
    let only = format!("={version}");
    assert_eq!(asked_for("jiemi-codes", "jiemi-codes-derive"), only);
    assert_eq!(asked_for("jiemi-codes-document", "jiemi-codes"), only);
    assert_eq!(asked_for("jiemi-codes-cli", "jiemi-codes"), only);
    assert_eq!(asked_for("jiemi-codes-cli", "jiemi-codes-document"), only);
}

#[test]
fn the_published_crates_have_one_version_and_one_oldest_rust() {
    let facade = package("jiemi-codes");
    for name in [
        "jiemi-codes-derive",
        "jiemi-codes-document",
        "jiemi-codes-cli",
    ] {
        assert_eq!(package(name)["version"], facade["version"], "{name}");
    }
    for package in packages() {
        assert!(package["rust_version"].is_string(), "{}", package["name"]);
        assert_eq!(
            package["rust_version"], facade["rust_version"],
            "{}",
            package["name"]
        );
    }
}

#[test]
fn the_changelog_has_a_section_for_the_version() {
    let facade = package("jiemi-codes");
    let heading = format!("## {}", facade["version"].as_str().expect("a version"));
    let changelog = include_str!("../../../CHANGELOG.md");
    assert!(changelog.lines().any(|line| line == heading), "{heading}");
}

#[test]
fn the_macro_does_not_enable_all_of_syn() {
    let derive = package("jiemi-codes-derive");
    let dependencies = derive["dependencies"].as_array().expect("a list");
    let syn = dependencies
        .iter()
        .find(|dependency| dependency["name"] == "syn" && dependency["kind"].is_null())
        .expect("the macro uses syn");
    assert_eq!(syn["uses_default_features"], false);
    let features = syn["features"].as_array().expect("a list");
    assert!(!features.iter().any(|feature| feature == "full"));
}

#[test]
fn the_badges_of_the_readme_are_true() {
    let readme = include_str!("../../../README.md");
    let facade = package("jiemi-codes");
    let rust = facade["rust_version"].as_str().expect("a version");
    assert!(readme.contains(&format!("badge/rust-{}%2B-", rust.trim_end_matches(".0"))));
    assert_eq!(facade["license"], "MIT OR Apache-2.0");
    assert!(readme.contains("badge/licence-MIT%20or%20Apache--2.0-"));
    let workspace = include_str!("../../../Cargo.toml");
    assert!(workspace.contains("unsafe_code = \"forbid\""));
    assert!(readme.contains("badge/unsafe-forbidden-"));
}
