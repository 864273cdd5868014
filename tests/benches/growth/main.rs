//! How the costs grow with the number of codes: what the derive adds to a check of the same enum,
//! in time and in memory, what a code takes in a program, and what a lookup takes.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench growth`
//!
//! After `--`: `--rounds 3`, `--save FILE`, and words that a row must contain.

#[path = "../build/compile.rs"]
mod compile;
mod lookup;
#[path = "../options.rs"]
mod options;
#[path = "../report.rs"]
mod report;
#[path = "../build/source.rs"]
mod source;

use compile::{Compiler, Step};
use options::Options;
use report::Value;
use source::{List, Style};
use std::env;
use std::process::Command;

const SIZES: [usize; 6] = [26, 300, 1_000, 5_000, 10_000, 50_000];

/// The enum with few derives: at 50,000 codes `Debug` takes more than all the rest.
fn source(has_words: bool, size: usize, style: Style) -> String {
    let list = List {
        size,
        has_other: false,
        step: 37,
        has_words,
    };
    let standard = "Debug, Clone, Copy, PartialEq, Eq, Hash";
    list.source(style).replace(standard, "Clone, Copy")
}

fn main() {
    let args: Vec<_> = env::args().collect();
    if let Some(at) = args.iter().position(|arg| arg == "--check") {
        return check_once(&args[at + 1..]);
    }
    let options = Options::read(3);
    let compiler = Compiler::new();
    for has_words in [false, true] {
        let kind = if has_words { "words" } else { "numbers" };
        for size in SIZES {
            let save = |what: &str, unit, value| {
                let what = format!("{what}, {kind}, {size}");
                Value { what, unit, value }.print(&options);
            };
            let wants = |what: &str| options.wants(&format!("{what}, {kind}, {size}"));
            if wants("check") || wants("memory") {
                let [milliseconds, megabytes] = added(has_words, size, options.rounds);
                save("check", "ms", milliseconds);
                save("memory", "MB", megabytes);
            }
            if wants("bytes a code") {
                let bytes = |style| compiler.bytes(&source(has_words, size, style)).in_program;
                let added = bytes(Style::Derive) - bytes(Style::Bare);
                save("bytes a code", "B", added / size as f64);
            }
            if wants("lookup") {
                let code = source(has_words, size, Style::Derive);
                save("lookup", "ns", lookup::time(&code, has_words, size));
            }
        }
    }
}

/// What the derive adds to a check: the medians of milliseconds, and of megabytes at the peak.
fn added(has_words: bool, size: usize, rounds: usize) -> [f64; 2] {
    let (mut times, mut peaks) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let [ours, bare] = ["derive", "bare"].map(|style| checked(has_words, size, style));
        times.push(ours[0] - bare[0]);
        peaks.push(ours[1] - bare[1]);
    }
    [times, peaks].map(|mut list| {
        list.sort_by(f64::total_cmp);
        list[list.len() / 2]
    })
}

/// One check in a process of its own, since only a process knows the peak of its children.
fn checked(has_words: bool, size: usize, style: &str) -> [f64; 2] {
    let this = env::current_exe().expect("this program");
    let mut command = Command::new(this);
    command.args(["--check", style, &has_words.to_string(), &size.to_string()]);
    let output = command.output().expect("this program runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).expect("two numbers")
}

fn check_once(args: &[String]) {
    let style = match args[0].as_str() {
        "derive" => Style::Derive,
        _ => Style::Bare,
    };
    let has_words = args[1] == "true";
    let source = source(has_words, args[2].parse().expect("a size"), style);
    let compiler = Compiler::new();
    let milliseconds = compiler.time(&source, Step::Check);
    let kilobytes = compile::peak_of_children() as f64;
    println!("[{milliseconds}, {}]", kilobytes / 1024.0);
}
