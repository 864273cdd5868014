//! What the example `scaffold` promises: an enum that compiles, and says what the list says.

#[path = "../common/mod.rs"]
mod common;
#[rustfmt::skip] // the test below holds it to be as rustfmt leaves it
mod shop_code;

use common::{Run, build, run};
use jiemi_codes::document::Document;
use jiemi_codes::{Class, Lookup, ResponseCode as _};
use shop_code::ShopCode;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

const LIST: &str = include_str!("list.csv");

fn scaffold(args: &[&str], input: &str) -> Run {
    static SCAFFOLD: LazyLock<PathBuf> = LazyLock::new(|| build("scaffold", "document"));
    run(Command::new(&*SCAFFOLD).args(args), input.as_bytes())
}

/// The variants of an enum that is made of a list, each as its attribute and its name.
#[track_caller]
fn variants(args: &[&str], list: &str) -> Vec<String> {
    let run = scaffold(args, list);
    assert_eq!((run.err.as_str(), run.code), ("", 0));
    let lines = run
        .out
        .lines()
        .map(str::trim)
        .skip_while(|line| !line.starts_with("pub enum"));
    let lines = lines.skip(1).filter(|line| !line.starts_with("//"));
    let variants = lines.collect::<Vec<_>>().join("");
    let variants = variants.trim_end_matches('}').split("#[code(").skip(1);
    variants
        .map(|variant| {
            variant
                .replacen(")]", " ", 1)
                .trim_end_matches(',')
                .to_owned()
        })
        .collect()
}

/// `BLESS=1 cargo test -p jiemi-codes --all-features --test scaffold`
#[test]
fn the_enum_of_the_list_is_the_one_that_is_compiled_here() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scaffold/");
    let run = scaffold(&[&format!("{path}list.csv"), "--name", "ShopCode"], "");
    assert_eq!((run.err.as_str(), run.code), ("", 0));
    let compiled = format!("{path}shop_code.rs");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&compiled, &run.out).expect("written");
    }
    let compiled = fs::read_to_string(compiled).expect("it is there");
    assert_eq!(run.out, compiled);
}

#[test]
fn the_enum_says_what_its_list_says() {
    let document = Document::from_csv(LIST).expect("a list");
    document.assert_matches::<ShopCode>();
    assert_eq!(
        document.rows().len() + 1,
        ShopCode::ENTRIES.len(),
        "and all other numbers"
    );
}

#[test]
fn nothing_is_guessed_that_the_list_does_not_tell() {
    assert_eq!(ShopCode::Success.class(), Class::Success);
    assert!(ShopCode::SeeStatus.entry().by_status);
    let told = ["Success", "SeeStatus", "Other"];
    for entry in ShopCode::ENTRIES {
        if !told.contains(&entry.name) {
            assert_eq!(entry.class, Class::Indeterminate, "{}", entry.name);
        }
    }
    assert_eq!(
        ShopCode::Code1009.en(),
        "TODO: the English message of 1009."
    );
    assert_eq!(ShopCode::Busy.zh(), "TODO：1012 的中文消息。");
    assert_eq!(ShopCode::lookup(7), Lookup::One(ShopCode::Other(7)));
}

#[test]
fn the_source_is_as_rustfmt_leaves_it() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scaffold/shop_code.rs");
    let rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--check", path])
        .output()
        .expect("rustfmt runs");
    assert!(
        rustfmt.status.success(),
        "{}",
        String::from_utf8_lossy(&rustfmt.stdout)
    );
}

#[test]
fn names_come_from_the_column_of_names_else_from_the_english_text_else_from_the_number() {
    let list = "code,name,en\n1,SYSTEM_ERROR,Busy\n2,userPaying,\n3,,Wrong user name or password. Try again.\n4,,\n-5,,\n6-9,,\n";
    assert_eq!(
        variants(&["--format", "csv"], list),
        [
            "1, indeterminate SystemError",
            "2, indeterminate UserPaying",
            "3, indeterminate WrongUserNameOrPassword",
            "4, indeterminate Code4",
            "-5, indeterminate CodeMinus5",
            "6..=9, indeterminate Code6To9(i32)",
            "other, indeterminate Other(i32)",
        ],
    );
}

#[test]
fn every_name_is_an_identifier_and_the_only_one_of_its_kind() {
    let names = [
        "OK",
        "ok",
        "404_NOT_FOUND",
        "self",
        "错误",
        "other",
        "A1",
        "a-1",
        "Don't_Know",
        "A 1 2",
    ];
    let rows = names.iter().zip(1..);
    let rows: String = rows
        .map(|(name, code)| format!("{code},{name},x\n"))
        .collect();
    let list = &format!("code,name,en\n{rows}");
    let names = variants(&["--format", "csv", "--repr", "u8"], list);
    let names: Vec<_> = names
        .iter()
        .filter_map(|variant| variant.split(' ').next_back())
        .collect();
    assert_eq!(
        names,
        [
            "Ok",
            "Ok2",
            "Code404NotFound",
            "CodeSelf",
            "X",
            "Other2",
            "A1",
            "A1_2",
            "DontKnow",
            "A1_2_2",
            "Other(u8)",
        ],
    );
}

#[test]
fn a_number_that_stands_twice_is_shared() {
    let list = "- `1008`: 密码错误。\n- `1008`: 密码错误。\n- `1009`: 拒绝。\n";
    assert_eq!(
        variants(&[], list),
        [
            "1008, shared, indeterminate Code1008",
            "1008, shared, indeterminate Code1008_2",
            "1009, indeterminate Code1009",
            "other, indeterminate Other(i32)",
        ],
    );
}

#[test]
fn the_integer_type_has_room_for_every_number() {
    for (number, repr) in [
        ("2147483647", "i32"),
        ("2147483648", "i64"),
        ("-9223372036854775808", "i64"),
    ] {
        let out = scaffold(&[], &format!("- `{number}`: a\n")).out;
        assert!(out.contains(&format!("repr = {repr})")), "{out}");
    }
    let run = scaffold(&["--repr", "u8"], "- `255`: a\n- `256`: b\n- `-1..=3`: c\n");
    assert_eq!(
        run.err,
        "standard input: line 2: 256 does not fit u8\nline 3: -1..=3 does not fit u8\n",
    );
    assert_eq!((run.out.as_str(), run.code), ("", 1));
}

#[test]
fn what_can_be_no_enum_is_told_with_its_lines() {
    for (list, what) in [
        (
            "- 1-5: a\n- 3-9: b\n",
            "line 2: the range overlaps that of line 1, which ends with 5",
        ),
        (
            "- `other`: a\n- `其他`: b\n",
            "line 2: there is a line for all other numbers already",
        ),
        ("- `1`: a\n- `x`: b\n", "line 2: `x` is not a number"),
    ] {
        let run = scaffold(&[], list);
        assert_eq!(
            (run.err, run.code),
            (format!("standard input: {what}\n"), 1)
        );
    }
    let run = scaffold(&["no-such-file.md"], "");
    assert!(run.err.starts_with("no-such-file.md: "), "{}", run.err);
    assert_eq!(run.code, 1);
}

#[test]
fn a_section_and_columns_can_be_named() {
    let list = "# A\n\n| id | what |\n|---|---|\n| 7 | seven |\n\n# B\n\n- `8`: eight\n";
    let args = [
        "--section",
        "A",
        "--code-column",
        "id",
        "--text-column",
        "what",
    ];
    assert_eq!(
        variants(&args, list),
        ["7, indeterminate Seven", "other, indeterminate Other(i32)"],
    );
}
