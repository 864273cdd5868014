//! No line is wider than the terminal, and `--help` needs 80 columns at most.

use crate::pseudo_terminal::{in_terminal, jiemi_codes};
use crate::run;
use crate::terminal::without_escapes;
use jiemi_codes::{HttpStatus, PayCode};
use unicode_width::UnicodeWidthStr as _;

const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/list.csv");

const PAGES: [&[&str]; 13] = [
    &["explain"],
    &["explain", "--lang", "zh"],
    &["explain", "--lang", "en", "--catalogue", "status"],
    &["explain", "1008"],
    &["explain", "1018", "429", "SYSTEM_ERROR", "NOT_A_WORD"],
    &[
        "explain",
        "511",
        "<html>",
        "{\"code\":1008}",
        "{\"code\":\"APPID_MCHID_NOT_MATCH\"}",
    ],
    &["--help"],
    &["explain", "--help"],
    &["export", "--help"],
    &["scaffold", "--help"],
    &["check", "--help"],
    &["explain", "--list", LIST],
    &["explain", "--list", LIST, "1018"],
];

#[test]
fn no_line_is_wider_than_the_terminal() {
    for columns in [80, 120] {
        for args in PAGES {
            let text = without_escapes(&jiemi_codes(columns, args));
            assert!(!text.is_empty());
            for line in text.lines() {
                assert!(
                    line.width() <= usize::from(columns),
                    "{args:?} in {columns} columns:\n{line}"
                );
                assert_eq!(line, line.trim_end(), "{args:?} in {columns} columns");
            }
        }
    }
}

#[test]
fn wrapping_loses_no_text() {
    for columns in [80, 120, 40] {
        let text = without_escapes(&jiemi_codes(columns, &["explain"]));
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let shown = squeezed(&text);
        for entry in PayCode::ENTRIES.iter().chain(HttpStatus::ENTRIES) {
            for text in [entry.name, entry.zh, entry.en] {
                assert!(shown.contains(&squeezed(text)), "{text} in {columns}");
            }
        }
    }
}

#[test]
fn a_terminal_gets_colours_unless_they_are_not_wanted() {
    assert!(jiemi_codes(80, &["explain", "1008"]).contains("\u{1b}["));
    let program = env!("CARGO_BIN_EXE_jiemi-codes");
    let args = ["NO_COLOR=1", program, "explain", "1008"];
    let (plain, code) = in_terminal(80, "env", &args);
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    assert_eq!(code, 0);
}

#[test]
fn without_a_terminal_a_text_is_one_line() {
    let run = run::jiemi_codes(&["explain", "429"]);
    run.line("The code comes first: if the body has one other than 0 and 429, the code decides.");
}

#[test]
fn help_is_never_wider_than_80_columns() {
    for command in [
        &["--help"][..],
        &["explain", "--help"],
        &["export", "--help"],
        &["scaffold", "--help"],
        &["check", "--help"],
    ] {
        for tag in ["zh", "en", "both"] {
            let run = run::jiemi_codes(&[command, &["--lang", tag]].concat());
            for line in run.lines() {
                assert!(line.width() <= 80, "{line}");
            }
        }
    }
}
