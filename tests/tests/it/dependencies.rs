//! What the crate brings into a user's build: few packages, each once, each under a
//! licence that lets everybody use it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The packages that a user of `jiemi-codes` builds, and their licences.
fn built_for_a_user(features: &str) -> BTreeMap<String, String> {
    built_for("jiemi-codes", features)
}

fn built_for(package: &str, features: &str) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--package", package])
        .args(["--edges=normal,build", "--prefix=none", "--format={p}|{l}"])
        .args(["--no-default-features", features])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    String::from_utf8(output.stdout)
        .expect("names and versions")
        .lines()
        .filter_map(|line| line.trim_end_matches(" (*)").split_once('|'))
        .map(|(package, licence)| (package.to_owned(), licence.to_owned()))
        .collect()
}

fn names(packages: &BTreeMap<String, String>) -> Vec<&str> {
    packages
        .keys()
        .filter_map(|package| package.split(' ').next())
        .collect()
}

const NONE: &str = "--features=";
const ALL: &str = "--all-features";

#[test]
fn without_features_only_the_macro_needs_packages_the_usual_four() {
    assert_eq!(
        names(&built_for_a_user(NONE)),
        [
            "jiemi-codes",
            "jiemi-codes-derive",
            "proc-macro2",
            "quote",
            "syn",
            "unicode-ident",
        ],
    );
}

#[test]
fn the_features_of_a_client_bring_serde_serde_json_and_http_with_what_these_need() {
    assert_eq!(
        names(&built_for_a_user("--features=json,http")),
        [
            "bytes",
            "http",
            "itoa",
            "jiemi-codes",
            "jiemi-codes-derive",
            "memchr",
            "proc-macro2",
            "quote",
            "serde",
            "serde_core",
            "serde_json",
            "syn",
            "unicode-ident",
            "zmij",
        ],
    );
}

/// What a feature adds to others.
fn added(feature: &str, others: &str) -> Vec<String> {
    let with = built_for_a_user(&format!("--features={feature},{others}"));
    let without = built_for_a_user(&format!("--features={others}"));
    let added = names(&with).into_iter().map(str::to_owned);
    added
        .filter(|name| !names(&without).contains(&name.as_str()))
        .collect()
}

#[test]
fn schemas_bring_schemars_and_what_it_needs() {
    assert_eq!(
        added("schemars", "json"),
        ["dyn-clone", "ref-cast", "ref-cast-impl", "schemars"],
    );
}

#[test]
fn the_library_of_published_lists_brings_two_parsers_and_nothing_that_a_client_needs() {
    let built = built_for("jiemi-codes-document", ALL);
    let library = names(&built);
    let facade = built_for_a_user(NONE);
    let facade = names(&facade);
    let brought: Vec<_> = library
        .into_iter()
        .filter(|name| !facade.contains(name))
        .collect();
    assert_eq!(
        brought,
        [
            "bitflags",
            "csv",
            "csv-core",
            "itoa",
            "jiemi-codes-document",
            "memchr",
            "pulldown-cmark",
            "ryu",
            "serde_core",
            "unicase"
        ],
    );
}

#[test]
fn the_command_needs_no_http() {
    let built = built_for("jiemi-codes-cli", ALL);
    let names = names(&built);
    for package in ["axum", "http", "hyper", "reqwest", "tokio"] {
        assert!(!names.contains(&package), "{names:?}");
    }
}

#[test]
fn no_package_is_built_in_two_versions() {
    for package in ["jiemi-codes", "jiemi-codes-document", "jiemi-codes-cli"] {
        let packages = built_for(package, ALL);
        let names = names(&packages);
        let once: BTreeSet<_> = names.iter().collect();
        assert_eq!(names.len(), once.len(), "{package}: {names:?}");
    }
}

#[test]
fn every_package_may_be_used_under_the_mit_or_the_apache_licence() {
    let published = ["jiemi-codes", "jiemi-codes-document", "jiemi-codes-cli"];
    for (package, licence) in published
        .map(|name| built_for(name, ALL))
        .into_iter()
        .flatten()
    {
        // Licences joined by AND must all be acceptable; of those joined by OR, one is enough.
        // Unicode's tables come under a licence that is just as permissive.
        let is_free = licence.split(" AND ").all(|part| {
            let part = part.trim_matches(['(', ')']);
            part == "Unicode-3.0"
                || part
                    .split([' ', '/'])
                    .any(|one| one == "MIT" || one == "Apache-2.0")
        });
        assert!(is_free, "{package}: {licence}");
    }
}
