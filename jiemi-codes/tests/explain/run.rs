//! Runs `explain`, which stands next to the tests in the target folder.

use serde_json::Value;
use std::env;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

/// What a run wrote, and its exit code.
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

impl Run {
    pub(crate) fn lines(&self) -> Vec<&str> {
        self.out.lines().collect()
    }

    /// The only line that contains a text.
    pub(crate) fn line(&self, text: &str) -> &str {
        let lines: Vec<&str> = self
            .out
            .lines()
            .filter(|line| line.contains(text))
            .collect();
        assert_eq!(lines.len(), 1, "lines with {text:?} in\n{}", self.out);
        lines[0]
    }

    /// Every line as a JSON object.
    pub(crate) fn json(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).expect(line))
            .collect()
    }
}

pub(crate) fn explain(args: &[&str]) -> Run {
    explain_log(args, b"")
}

/// Runs `explain` with a log on standard input.
pub(crate) fn explain_log(args: &[&str], log: &[u8]) -> Run {
    run(command().args(args), log)
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

/// `explain`, with nothing in the environment that speaks of colour.
pub(crate) fn command() -> Command {
    static EXPLAIN: LazyLock<PathBuf> = LazyLock::new(build);
    let mut command = Command::new(&*EXPLAIN);
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

/// Builds the example where `cargo test` does. That has built it already, unless
/// it was asked for some targets only, such as `--tests` or `--all-targets`.
fn build() -> PathBuf {
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
        .args(["build", "--quiet", "--example=explain", "--features=json"])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .args([OsStr::new("--target-dir"), target_dir.as_os_str()])
        .args([OsStr::new("--profile"), profile])
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the example does not build");
    let name = format!("explain{}", env::consts::EXE_SUFFIX);
    profile_dir.join("examples").join(name)
}
