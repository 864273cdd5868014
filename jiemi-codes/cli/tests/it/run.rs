//! Runs the command.

use serde_json::Value;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};

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
    #[track_caller]
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

/// `jiemi-codes`, with no colour and no language in the environment.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jiemi-codes"));
    for variable in [
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
    ] {
        command.env_remove(variable);
    }
    command
}

/// Starts it with all three streams piped.
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
    // A run that reads no input may have ended already.
    let writer = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let output = child.wait_with_output().expect("it ran");
    writer.join().expect("the writer does not panic");
    Run {
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        code: output.status.code().expect("no signal ended it"),
    }
}

/// Runs `jiemi-codes`.
pub(crate) fn jiemi_codes(args: &[&str]) -> Run {
    run(command().args(args), b"")
}

/// Runs `jiemi-codes explain`.
pub(crate) fn explain(args: &[&str]) -> Run {
    explain_log(args, b"")
}

/// Runs `jiemi-codes explain` with a log on standard input.
pub(crate) fn explain_log(args: &[&str], log: &[u8]) -> Run {
    run(command().arg("explain").args(args), log)
}
