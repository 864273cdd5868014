//! Writes the page of measurements, `jiemi-codes/docs/performance.md`, from one run of all
//! benchmarks and one count of instructions, so that no figure is copied by hand.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench page`
//!
//! After `--`: `--from FILE` takes the rows of an earlier run of this page, which are in
//! `target/tmp/rows.jsonl`.

mod machine;
mod plot;
mod prose;
mod rows;

use rows::Rows;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

const BENCHES: [&str; 4] = ["build", "calls", "envelope", "growth"];

fn main() {
    let args: Vec<_> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let saved = match args.as_slice() {
        [] => measure(),
        [option, file] if option == "--from" => PathBuf::from(file),
        _ => panic!("after `--`: nothing, or `--from FILE`"),
    };
    let rows = Rows::read(&fs::read_to_string(&saved).expect("rows"));
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../jiemi-codes/docs/performance.md");
    fs::write(&page, prose::page(&rows)).expect("written");
    println!("{} from {}", page.display(), saved.display());
}

/// Runs the benchmarks one after the other.
fn measure() -> PathBuf {
    let saved = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rows.jsonl");
    let _ = fs::remove_file(&saved);
    for bench in BENCHES {
        let status = Command::new(env!("CARGO"))
            .args(["bench", "--quiet", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .args(["--bench", bench, "--", "--save"])
            .arg(&saved)
            .status();
        assert!(status.expect("cargo runs").success(), "{bench}");
    }
    let file = OpenOptions::new().append(true).open(&saved);
    let mut file = file.expect("a file");
    let machine = json!({ "machine": machine::described() });
    for row in instructions().into_iter().chain([machine]) {
        writeln!(file, "{row}").expect("written");
    }
    saved
}

/// What calls take, and judging a number against its lookup.
fn instructions() -> Vec<serde_json::Value> {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .args(["--package", "jiemi-codes-instructions"])
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "a call takes too many instructions"
    );
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    // `class: 10, at most 12`
    let counts = lines.lines().map(|line| {
        let (call, counted) = line.rsplit_once(": ").expect("a count");
        let (count, _) = counted.split_once(',').expect("a limit");
        (call, count.parse::<f64>().expect("a number"))
    });
    let counts: BTreeMap<_, _> = counts.collect();
    let rows = counts.iter().map(|(call, count)| {
        let what = format!("instructions, {call}");
        json!({ "what": what, "unit": "instructions", "value": count })
    });
    let judging = ["a known", "a shared", "an unknown"].map(|which| {
        let [ours, theirs] = ["judging", "lookup of"].map(|call| {
            let call = format!("{call} {which} number");
            counts[call.as_str()]
        });
        let what = format!("instructions of judging {which} number, against its lookup");
        let ratio = ours / theirs;
        json!({
            "what": what, "unit": "", "goal": 2.0, "ours": ours, "theirs": theirs,
            "ratio": ratio, "least": ratio, "greatest": ratio,
        })
    });
    rows.chain(judging).collect()
}
