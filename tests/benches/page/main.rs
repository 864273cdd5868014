//! Writes the page of measurements, `jiemi-codes/docs/performance.md`, from one run of all
//! benchmarks, so that no figure is copied by hand.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench page`
//!
//! After `--`: `--from FILE` takes the rows of an earlier run, which `--save FILE` of a
//! benchmark writes.

mod machine;
mod plot;
mod prose;
mod rows;

use rows::Rows;
use std::path::{Path, PathBuf};
use std::process::Command;
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
    saved
}
