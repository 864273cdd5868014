//! Where and when it was measured.

use std::fs;
use std::process::Command;
use std::thread::available_parallelism;

/// Rust, the processor, and the date.
pub fn described() -> String {
    let rustc = output("rustc", &["--version"]);
    let rustc = rustc.split(" (").next().unwrap_or_default().to_owned();
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let name = name.and_then(|line| line.split_once(": "));
    let name = name.map_or("an unknown processor", |(_, name)| name.trim());
    let count = available_parallelism().map_or(1, usize::from);
    let date = output("date", &["--utc", "+%Y-%m-%d"]);
    format!("{date}, {rustc}, {count} virtual processors ({name}) that others use too")
}

fn output(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).output().expect(program);
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
