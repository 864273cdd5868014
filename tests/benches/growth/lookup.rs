//! What a lookup takes, in a program of its own for each size.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Nanoseconds a lookup; half of the codes are unknown, in no order.
pub fn time(code: &str, has_words: bool, size: usize) -> f64 {
    let package = package();
    let questions = match has_words {
        false => "let known = ours.iter().map(|code| code.code()).collect::<Vec<_>>();
            let asked = |i: usize| known[i] + (i as u32 & 1);",
        true => "let known = ours.iter().map(|code| code.code().to_owned()).collect::<Vec<_>>();
            let unknown = known.iter().map(|word| format!(\"{word}X\")).collect::<Vec<_>>();
            let asked = |i: usize| if i & 1 == 0 { known[i].as_str() } else { unknown[i].as_str() };",
    };
    // A step that is prime to the size visits all codes in an order that nobody can guess.
    let program = format!(
        "#![allow(missing_docs, dead_code)]
        mod codes {{ {code} }}
        use codes::Code;
        use jiemi_codes::ResponseCode as _;
        use std::hint::black_box;
        fn main() {{
            let ours = Code::UNIT_VARIANTS;
            {questions}
            const COUNT: usize = 1 << 20;
            let mut order = 1_usize;
            let order: Vec<_> = (0..COUNT).map(|_| {{
                order = order.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (order >> 33) % {size}
            }}).collect();
            let mut best = f64::MAX;
            for _ in 0..9 {{
                let begin = std::time::Instant::now();
                for i in &order {{ black_box(Code::lookup(black_box(asked(*i)))); }}
                best = best.min(begin.elapsed().as_secs_f64() * 1e9 / COUNT as f64);
            }}
            println!(\"{{best}}\");
        }}"
    );
    // The enum begins with a comment of its own crate.
    let program = program.replace("//! Return codes.\n", "");
    fs::write(package.join("src/main.rs"), program).expect("written");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--release", "--quiet", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.trim().parse().expect("a number")
}

fn package() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lookup");
    let facade = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../jiemi-codes");
    let manifest = format!(
        "[package]\nname = \"lookup\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\njiemi-codes = {{ path = {facade:?} }}\n"
    );
    fs::create_dir_all(folder.join("src")).expect("a folder");
    fs::write(folder.join("Cargo.toml"), manifest).expect("written");
    folder
}
