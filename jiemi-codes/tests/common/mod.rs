//! Runs the examples, which stand next to the tests in the target folder.

use std::env;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// What a run wrote, and its exit code.
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

/// Starts it with all three streams in our hands.
pub(crate) fn start(command: &mut Command) -> Child {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts")
}

pub(crate) fn run(command: &mut Command, input: &[u8]) -> Run {
    let mut child = start(command);
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    // A run that takes no input may have ended before.
    let writer = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let output = child.wait_with_output().expect("it ran");
    writer.join().expect("the writer does not panic");
    Run {
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        code: output.status.code().expect("no signal ended it"),
    }
}

/// Builds the example where `cargo test` does. That has built it already, unless
/// it was asked for some targets only, such as `--tests` or `--all-targets`.
pub(crate) fn build(example: &str, features: &str) -> PathBuf {
    let test = env::current_exe().expect("a test has a path");
    // target/debug/deps/explain-0123456789abcdef
    let mut folders = test.ancestors().skip(2);
    let profile_dir = folders.next().expect("target/debug");
    let target_dir = folders.next().expect("target");
    let profile = match profile_dir.file_name() {
        Some(name) if name != "debug" => name,
        _ => OsStr::new("dev"),
    };
    let status = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--example",
            example,
            "--features",
            features,
        ])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .args([OsStr::new("--target-dir"), target_dir.as_os_str()])
        .args([OsStr::new("--profile"), profile])
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the example does not build");
    let name = format!("{example}{}", env::consts::EXE_SUFFIX);
    profile_dir.join("examples").join(name)
}
