//! Times the compiler alone: the libraries that an enum needs are built beforehand.

#![allow(dead_code, reason = "each benchmark uses a part")]

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use object::{Object as _, ObjectSection as _, SectionKind};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What users do with their crate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// `cargo check`
    Check,
    /// `cargo build --release`
    Release,
}

/// The size of code and tables.
pub struct Bytes {
    /// As loaded.
    pub in_program: f64,
    /// With symbol names and relocations.
    pub in_file: f64,
}

/// The compiler, and where it finds what the enums need.
pub struct Compiler {
    /// The program itself: rustup's proxy takes time of its own.
    rustc: PathBuf,
    folder: PathBuf,
    libraries: PathBuf,
    externs: Vec<String>,
}

const MANIFEST: &str = r#"[package]
name = "libraries"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
num_enum = "0.7"
serde = { version = "1", features = ["derive"] }
serde_repr = "0.1"
strum = { version = "0.28", features = ["derive"] }
"#;

impl Compiler {
    /// Builds the libraries as a user's development build does, macros without
    /// optimisation.
    pub fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build");
        let package = folder.join("libraries");
        fs::create_dir_all(package.join("src")).expect("a folder");
        let facade = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../jiemi-codes");
        let facade = facade.canonicalize().expect("the facade");
        let manifest = format!("{MANIFEST}jiemi-codes = {{ path = {facade:?} }}\n");
        fs::write(package.join("Cargo.toml"), manifest).expect("written");
        fs::write(package.join("src/lib.rs"), "").expect("written");
        let output = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--message-format=json",
                "--manifest-path",
            ])
            .arg(package.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(folder.join("target"))
            .output()
            .expect("cargo runs");
        let messages = String::from_utf8(output.stdout).expect("UTF-8");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        let mut externs = Vec::new();
        for line in messages.lines() {
            let message: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let name = message["target"]["name"].as_str().unwrap_or_default();
            let files = message["filenames"].as_array().into_iter().flatten();
            let mut files = files.filter_map(|file| file.as_str());
            if let Some(file) = files.find(|file| file.ends_with(".rlib") || file.ends_with(".so"))
            {
                externs.push(format!("{}={file}", name.replace('-', "_")));
            }
        }
        let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output();
        let sysroot = String::from_utf8(sysroot.expect("rustc runs").stdout).expect("UTF-8");
        Compiler {
            rustc: Path::new(sysroot.trim()).join("bin/rustc"),
            libraries: folder.join("target/debug/deps"),
            folder,
            externs,
        }
    }

    /// The bare enum, followed by what the derive writes for it and by the code that uses it.
    pub fn expanded(&self, bare: &str, derived: &str) -> String {
        let file = self.folder.join("expand.rs");
        fs::write(&file, derived).expect("written");
        let mut command = self.command(&file, derived);
        // An option of the compiler that is not stable.
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .arg("-Zunpretty=expanded");
        let output = command.output().expect("rustc runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        let source = String::from_utf8(output.stdout).expect("UTF-8");
        let at = source
            .find("const _: () =")
            .expect("what the derive writes");
        format!("{bare}\n{}", &source[at..])
    }

    /// The milliseconds of CPU time.
    pub fn time(&self, source: &str, step: Step) -> f64 {
        let before = milliseconds_of_children();
        self.compile(source, step);
        milliseconds_of_children() - before
    }

    /// The size of a release build.
    pub fn bytes(&self, source: &str) -> Bytes {
        let file = fs::read(self.compile(source, Step::Release)).expect("an object file");
        let object = object::File::parse(&*file).expect("an object file");
        let sections = object.sections().filter(|section| {
            matches!(
                section.kind(),
                SectionKind::Text
                    | SectionKind::Data
                    | SectionKind::ReadOnlyData
                    | SectionKind::ReadOnlyDataWithRel
                    | SectionKind::ReadOnlyString
            )
        });
        Bytes {
            in_program: sections.map(|section| section.size()).sum::<u64>() as f64,
            in_file: file.len() as f64,
        }
    }

    fn compile(&self, source: &str, step: Step) -> PathBuf {
        let file = self.folder.join("lib.rs");
        if fs::read_to_string(&file).ok().as_deref() != Some(source) {
            fs::write(&file, source).expect("written");
        }
        let out = self.folder.join("lib.out");
        let mut command = self.command(&file, source);
        command.arg("-o").arg(&out);
        match step {
            Step::Check => command.arg("--emit=metadata"),
            Step::Release => command.args(["--emit=obj", "-Copt-level=3"]),
        };
        let output = command.output().expect("rustc runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{errors}");
        out
    }

    /// The compiler for a library, whose source is in this file.
    fn command(&self, file: &Path, source: &str) -> Command {
        let mut command = Command::new(&self.rustc);
        command.args(["--edition=2024", "--crate-type=lib", "--crate-name=codes"]);
        command.arg(file).arg("-L").arg(&self.libraries);
        // num_enum reads its own name from the manifest.
        command.env("CARGO_MANIFEST_DIR", self.folder.join("libraries"));
        for library in &self.externs {
            let (name, _) = library.split_once('=').expect("name=file");
            if name == "serde" || source.contains(&format!("{name}::")) {
                command.arg("--extern").arg(library);
            }
        }
        command
    }
}

fn milliseconds_of_children() -> f64 {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("usage");
    (usage.user_time().num_microseconds() + usage.system_time().num_microseconds()) as f64 / 1e3
}

/// The most memory that a child has used, in kilobytes.
pub fn peak_of_children() -> i64 {
    getrusage(UsageWho::RUSAGE_CHILDREN)
        .expect("usage")
        .max_rss()
}
