//! Enums that scaffold wrote, compiled into this test.

use super::chinese_code::ChineseCode;
use super::hexadecimal_code::HexadecimalCode;
use super::scaffold;
use super::shop_code::ShopCode;
use super::word_code::WordCode;
use jiemi_codes::{Class, Lookup, ResponseCode as _};
use jiemi_codes_document::Document;
use std::fs;
use std::process::Command;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/");

/// Each list, its enum and the enum's file.
const FIXTURES: [(&str, &str, &str); 4] = [
    ("list.csv", "ShopCode", "shop_code.rs"),
    ("words.md", "WordCode", "word_code.rs"),
    ("chinese.md", "ChineseCode", "chinese_code.rs"),
    ("hexadecimal.csv", "HexadecimalCode", "hexadecimal_code.rs"),
];

/// `BLESS=1 cargo test -p jiemi-codes-cli`
#[test]
fn the_enum_of_each_list_is_the_one_compiled_here() {
    for (list, name, file) in FIXTURES {
        let run = scaffold(&[&format!("{FOLDER}{list}"), "--name", name], "");
        assert_eq!(run.code, 0, "{}", run.err);
        let file = format!("{FOLDER}{file}");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &run.out).expect("written");
        }
        let compiled = fs::read_to_string(file).expect("it is there");
        assert_eq!(run.out, compiled, "{list}");
    }
}

#[test]
fn rustfmt_changes_nothing_in_an_enum() {
    for (_, _, file) in FIXTURES {
        let rustfmt = Command::new("rustfmt")
            .args(["--edition", "2024", "--check", &format!("{FOLDER}{file}")])
            .output()
            .expect("rustfmt runs");
        let shown = String::from_utf8_lossy(&rustfmt.stdout);
        assert!(rustfmt.status.success(), "{shown}");
    }
}

#[test]
fn every_enum_agrees_with_its_list() {
    let csv = |text| Document::from_csv(text).list().expect("a list");
    let markdown = |text| Document::from_markdown(text).list().expect("a list");
    csv(include_str!("list.csv")).assert_matches::<ShopCode>();
    markdown(include_str!("words.md")).assert_matches::<WordCode>();
    markdown(include_str!("chinese.md")).assert_matches::<ChineseCode>();
    csv(include_str!("hexadecimal.csv")).assert_matches::<HexadecimalCode>();
}

/// No paragraph about code and class becomes a message, in one language or in both.
#[test]
fn every_message_is_the_lists_own_text_to_the_letter() {
    for (list, entries) in [
        ("list.csv", ShopCode::ENTRIES),
        ("words.md", WordCode::ENTRIES),
        ("chinese.md", ChineseCode::ENTRIES),
        ("hexadecimal.csv", HexadecimalCode::ENTRIES),
    ] {
        let text = fs::read_to_string(format!("{FOLDER}{list}")).expect("a list");
        let document = match list.ends_with(".csv") {
            true => Document::from_csv(&text),
            false => Document::from_markdown(&text),
        };
        let list = document.list().expect("one list");
        let rows = list.numbers().or(list.words()).expect("rows");
        let is_of_one_language =
            rows.iter().all(|row| row.zh().is_none()) || rows.iter().all(|row| row.en().is_none());
        for (row, entry) in rows.iter().zip(entries) {
            let texts = match is_of_one_language {
                true => [row.zh().or(row.en()); 2],
                false => [row.zh(), row.en()],
            };
            for (text, message) in texts.into_iter().zip([entry.zh, entry.en]) {
                match text {
                    Some(text) => assert_eq!(message, text, "{}", entry.name),
                    None => assert!(message.starts_with("TODO"), "{message}"),
                }
            }
        }
        let added = entries.iter().skip(rows.len());
        assert!(added.map(|entry| entry.name).all(|name| name == "Other"));
    }
}

#[test]
fn a_variant_is_found_by_its_code_where_rustc_takes_that_as_an_alias() {
    let (numbers, words) = (include_str!("shop_code.rs"), include_str!("word_code.rs"));
    let hexadecimal = include_str!("hexadecimal_code.rs");
    for (source, variant, alias) in [
        (numbers, "Success", Some("1000")),
        (numbers, "WrongPassword", Some("1008")),
        (numbers, "Refused", Some("1008")),
        (numbers, "TheSystemIsBusyD", Some("-1")),
        (numbers, "Server(i32)", None),
        (numbers, "Other(i32)", None),
        (hexadecimal, "ETimeout", Some("0x8000000B")),
        (words, "Code0001", Some("0001")),
        (words, "CD", Some(r"C\\D")),
        (words, "AB2", Some("A`B")),
        (words, "T", Some("<T>")),
        // rustc takes no quotes, and not the variant's own name.
        (words, "AB", None),
        (words, "Dont", None),
        (words, "Closed", None),
    ] {
        let (before, _) = source
            .split_once(&format!("    {variant},\n"))
            .expect(variant);
        let own = before.rsplit("\n\n").next().expect("the variant");
        let written = own.split_once("alias = \"").map(|(_, written)| written);
        let written = written.and_then(|written| written.split("\")]").next());
        assert_eq!(written, alias, "{variant}");
    }
}

#[test]
fn nothing_is_guessed_that_the_list_does_not_say() {
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
fn a_list_of_words_gives_the_words_byte_for_byte() {
    assert_eq!(WordCode::Code0001.code(), "0001");
    assert_eq!(WordCode::AcqTradeNotExist.code(), "ACQ.TRADE_NOT_EXIST");
    assert_eq!(
        WordCode::lookup("USER-PAYING"),
        Lookup::One(WordCode::UserPaying)
    );
    assert_eq!(WordCode::lookup("SYSTEM_ERROR").as_slice().len(), 2);
    assert_eq!(WordCode::lookup("other"), Lookup::Unknown);
    for word in ["A\"B", "C\\D", "<T>", "A`B"] {
        assert!(WordCode::lookup(word).one().is_some(), "{word}");
    }
}

#[test]
fn a_list_in_one_language_gives_an_enum_in_that_language() {
    for entry in ChineseCode::ENTRIES.iter().chain(WordCode::ENTRIES) {
        assert_eq!(entry.zh, entry.en, "{}", entry.name);
    }
    assert_eq!(ChineseCode::SdkOk.en(), "成功");
    assert_eq!(ChineseCode::SdkBadSign.zh(), "签名错误，请检查 `sign`");
    assert_eq!(ChineseCode::SdkTimeout.zh(), "OK");
    assert_eq!(ChineseCode::SdkLink.en(), "见 [文档]");
    assert_eq!(WordCode::Code10002.zh(), "签名错误");
}

#[test]
fn a_hexadecimal_number_keeps_its_spelling() {
    let source = include_str!("hexadecimal_code.rs");
    for code in [
        "#[code(0x8000000B, ",
        "#[code(0x1f, ",
        "#[code(-0x10, ",
        "#[code(16, ",
    ] {
        assert!(source.contains(code), "{code}");
    }
    assert_eq!(HexadecimalCode::ETimeout.code(), 0x8000_000B_i64);
    assert_eq!(HexadecimalCode::EMinus.code(), -16);
    assert_eq!(HexadecimalCode::ERange(17).code(), 17);
}
