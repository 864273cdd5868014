//! Clean builds of a crate that has nothing but one dependency.

use crate::Options;
use crate::report::Comparison;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

/// What the derive builds on, as the workspace's manifest has it.
fn parsers() -> String {
    let manifest = include_str!("../../../Cargo.toml");
    let is_parser = |line: &&str| {
        ["proc-macro2 = ", "quote = ", "syn = "]
            .iter()
            .any(|name| line.starts_with(name))
    };
    let lines: Vec<&str> = manifest.lines().filter(is_parser).collect();
    assert_eq!(lines.len(), 3, "a parser is missing");
    lines.join("\n")
}

/// The derive against displaydoc, the quickest of its peers, in elapsed milliseconds; then its
/// parts, which are the floor: a derive that does nothing needs the parsers too.
pub fn builds(options: &Options) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let path = |name: &str| format!("{name} = {{ path = {:?} }}", root.join(name));
    let against_displaydoc = [
        ("clean build", path("jiemi-codes"), Some(1.15)),
        (
            "clean build, the macro alone",
            path("jiemi-codes-derive"),
            None,
        ),
        ("clean build, only the parsers", parsers(), None),
    ];
    for (what, dependencies, goal) in against_displaydoc {
        compare(options, what, &dependencies, goal);
    }
}

fn compare(options: &Options, what: &str, dependencies: &str, goal: Option<f64>) {
    let what = format!("{what}, against displaydoc");
    if !options.wants(&what) {
        return;
    }
    let ours = package("ours", dependencies);
    let theirs = package("theirs", "displaydoc = \"0.2\"");
    let mut comparison = Comparison::new(what, "ms");
    comparison.goal = goal;
    for round in 0..=options.rounds {
        let (ours, theirs) = (build(&ours), build(&theirs));
        // The first one also fetches the crates.
        if round > 0 {
            comparison.add(ours, theirs);
        }
    }
    comparison.print(options);
}

fn package(name: &str, dependency: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("clean")
        .join(name);
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[dependencies]\n{dependency}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("written");
    fs::write(folder.join("src/lib.rs"), "").expect("written");
    folder
}

fn build(package: &Path) -> f64 {
    let target = package.join("target");
    if target.exists() {
        fs::remove_dir_all(&target).expect("removed");
    }
    let begin = Instant::now();
    let status = Command::new(env!("CARGO"))
        // As Cargo builds crates from crates.io. For a path dependency it would also save what
        // the next build can reuse, which takes longer.
        .env("CARGO_INCREMENTAL", "0")
        .args(["build", "--quiet", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status()
        .expect("cargo runs");
    assert!(status.success());
    begin.elapsed().as_secs_f64() * 1e3
}
