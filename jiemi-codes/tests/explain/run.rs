//! Runs `explain`.

#[path = "../common/mod.rs"]
mod common;

pub(crate) use common::{Run, run, start};

use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

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

/// `explain`, with nothing in the environment that speaks of colour.
pub(crate) fn command() -> Command {
    static EXPLAIN: LazyLock<PathBuf> = LazyLock::new(|| common::build("explain", "json"));
    let mut command = Command::new(&*EXPLAIN);
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}
