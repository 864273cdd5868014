//! What an enum of return codes costs a build: the derive against the same enum by hand and
//! against other derives, compiled in turns. Times are CPU milliseconds, except for clean
//! builds.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench build`
//!
//! After `--`: `--rounds 11`, `--save FILE`, and words that a row must contain.

mod clean;
mod compile;
#[path = "../options.rs"]
mod options;
#[path = "../report.rs"]
mod report;
mod source;

use compile::{Compiler, Step};
use options::Options;
use report::Comparison;
use source::{List, Style};

/// What is compiled, and what is compared.
struct Row {
    what: &'static str,
    list: List,
    step: Step,
    theirs: Style,
    goal: Option<f64>,
}

/// Consecutive numbers.
fn dense(size: usize) -> List {
    List {
        size,
        has_other: false,
        step: 1,
        has_words: false,
    }
}

fn rows() -> Vec<Row> {
    use Step::{Check, Release};
    use Style::{Bare, ByHand, Stack};
    let row = |what, list, step, theirs, goal| Row {
        what,
        list,
        step,
        theirs,
        goal,
    };
    let sparse = |size| List {
        step: 37,
        ..dense(size)
    };
    let with_other = List {
        has_other: true,
        ..dense(1_000)
    };
    let words = |size| List {
        has_words: true,
        ..dense(size)
    };
    vec![
        row("check, 26 codes", dense(26), Check, Bare, Some(1.2)),
        row("check, 26 codes", dense(26), Check, ByHand, None),
        row(
            "check, 1,000 codes",
            dense(1_000),
            Check,
            ByHand,
            Some(0.85),
        ),
        row(
            "check, 1,000 codes, sparse",
            sparse(1_000),
            Check,
            ByHand,
            Some(0.85),
        ),
        row(
            "check, 1,000 codes, one of them Other",
            with_other,
            Check,
            ByHand,
            Some(1.2),
        ),
        row("check, 5,000 codes", dense(5_000), Check, ByHand, None),
        row(
            "check, 10,000 codes",
            dense(10_000),
            Check,
            ByHand,
            Some(0.55),
        ),
        row(
            "check, 10,000 codes, sparse",
            sparse(10_000),
            Check,
            ByHand,
            Some(0.55),
        ),
        row("check, 26 words", words(26), Check, ByHand, None),
        row(
            "check, 1,000 words",
            words(1_000),
            Check,
            ByHand,
            Some(0.85),
        ),
        row("check, 10,000 words", words(10_000), Check, ByHand, None),
        row("release, 1,000 words", words(1_000), Release, ByHand, None),
        row(
            "release, 1,000 codes",
            dense(1_000),
            Release,
            ByHand,
            Some(0.4),
        ),
        row(
            "release, 1,000 codes, sparse",
            sparse(1_000),
            Release,
            ByHand,
            Some(0.4),
        ),
        row("check, 1,000 codes", dense(1_000), Check, Stack, Some(0.15)),
    ]
}

fn main() {
    let options = Options::read(7);
    let compiler = Compiler::new();
    report::header();
    for row in rows() {
        let what = format!("{}, against {}", row.what, row.theirs.name());
        let [ours, theirs] =
            [Style::Derive, row.theirs].map(|style| move || row.list.source(style));
        let mut comparison = Comparison::new(what, "ms");
        comparison.goal = row.goal;
        let rounds = rounds(&options, row.list);
        compare(
            comparison, &options, rounds, &compiler, row.step, ours, theirs,
        );
    }
    floors(&options, &compiler);
    growth(&options, &compiler);
    bytes(&options, &compiler);
    clean::builds(&options);
}

/// Small enums take little time, and the ratio of a few rounds changes by a tenth.
fn rounds(options: &Options, list: List) -> usize {
    options.rounds * if list.size > 1_000 { 1 } else { 3 }
}

/// Compiles two sources in turns, if the row is asked for.
fn compare(
    mut comparison: Comparison,
    options: &Options,
    rounds: usize,
    compiler: &Compiler,
    step: Step,
    ours: impl FnOnce() -> String,
    theirs: impl FnOnce() -> String,
) {
    if !options.wants(&comparison.what) {
        return;
    }
    let (ours, theirs) = (ours(), theirs());
    for round in 0..=rounds {
        let (ours, theirs) = (compiler.time(&ours, step), compiler.time(&theirs, step));
        // The first one also fills caches.
        if round > 0 {
            comparison.add(ours, theirs);
        }
    }
    comparison.print(options);
}

/// What cannot be gone below: the macro's output compiled as plain source; only the `From` and
/// `TryFrom` impls, with empty bodies; and the enum without anything.
fn floors(options: &Options, compiler: &Compiler) {
    use Step::{Check, Release};
    use Style::{Bare, ByHand, Conversions, Derive};
    let floor = |what: &str, step, list: List, only: Option<Style>, theirs: Style| {
        let ours = || match only {
            Some(style) => list.source(style),
            None => compiler.expanded(&list.source(Bare), &list.source(Derive)),
        };
        let what = format!("{what}, against {}", theirs.name());
        let comparison = Comparison::new(what, "ms");
        let rounds = rounds(options, list);
        compare(comparison, options, rounds, compiler, step, ours, || {
            list.source(theirs)
        });
    };
    let (few, many) = (dense(26), dense(1_000));
    floor(
        "check, 26 codes, only what the macro writes",
        Check,
        few,
        None,
        Bare,
    );
    floor(
        "check, 26 codes, only empty conversions",
        Check,
        few,
        Some(Conversions),
        Bare,
    );
    floor(
        "check, 10,000 codes, only the bare enum",
        Check,
        dense(10_000),
        Some(Bare),
        ByHand,
    );
    floor(
        "release, 1,000 codes, only what the macro writes",
        Release,
        many,
        None,
        ByHand,
    );
    floor(
        "release, 1,000 codes, only the bare enum",
        Release,
        many,
        Some(Bare),
        ByHand,
    );
}

/// How much more the derive adds to the bare enum if that has ten times the size.
fn growth(options: &Options, compiler: &Compiler) {
    let what = "check, added to the bare enum, 10,000 against 1,000 codes";
    if !options.wants(what) {
        return;
    }
    let added = |size| {
        let list = dense(size);
        compiler.time(&list.source(Style::Derive), Step::Check)
            - compiler.time(&list.source(Style::Bare), Step::Check)
    };
    let mut comparison = Comparison::new(what.to_owned(), "ms");
    comparison.goal = Some(13.0);
    for _ in 0..options.rounds {
        comparison.add(added(10_000), added(1_000));
    }
    comparison.print(options);
}

/// The size of code and tables in a program, and in the object file, which also has
/// relocations.
fn bytes(options: &Options, compiler: &Compiler) {
    for (name, list) in [
        ("dense", dense(1_000)),
        (
            "sparse",
            List {
                step: 37,
                ..dense(1_000)
            },
        ),
    ] {
        let [ours, theirs] =
            [Style::Derive, Style::ByHand].map(|style| compiler.bytes(&list.source(style)));
        // By hand there are none.
        let names = list.names().map(|name| name.len()).sum::<usize>() as f64;
        for (what, ours, theirs, goal) in [
            (
                "bytes a code in a program",
                ours.in_program,
                theirs.in_program,
                None,
            ),
            (
                "bytes a code in a program, without names",
                ours.in_program - names,
                theirs.in_program,
                Some(0.95),
            ),
            (
                "bytes a code in the object file",
                ours.in_file,
                theirs.in_file,
                Some(0.9),
            ),
        ] {
            let what = format!("{what}, 1,000 codes, {name}");
            if options.wants(&what) {
                let mut comparison = Comparison::new(what, "B");
                comparison.goal = goal;
                comparison.add(ours / list.size as f64, theirs / list.size as f64);
                comparison.print(options);
            }
        }
    }
}
