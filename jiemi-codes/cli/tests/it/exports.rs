//! `jiemi-codes export`: a catalogue as a file.

use crate::run::jiemi_codes;
use crate::wechat::WechatCode;
use jiemi_codes::{HttpStatus, Language, PayCode};
use jiemi_codes_document::{csv, markdown};
use serde_json::Value;

#[test]
fn the_return_codes_are_exported_in_each_format() {
    let run = jiemi_codes(&["export", "csv"]);
    assert_eq!(run.out, csv(PayCode::ENTRIES).to_string());
    let run = jiemi_codes(&["export", "markdown"]);
    assert_eq!(run.out, markdown(PayCode::ENTRIES).to_string());
    let run = jiemi_codes(&["export", "json"]);
    let rows: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(rows, serde_json::to_value(PayCode::ENTRIES).expect("rows"));
    assert_eq!((run.err.as_str(), run.code), ("", 0));
}

#[test]
fn the_statuses_and_the_words_are_catalogues_too() {
    let run = jiemi_codes(&["export", "csv", "--catalogue", "status"]);
    assert_eq!(run.out, csv(HttpStatus::ENTRIES).to_string());
    let run = jiemi_codes(&["export", "--catalogue", "word", "csv"]);
    assert_eq!(run.out, csv(WechatCode::ENTRIES).to_string());
    let run = jiemi_codes(&["export", "json", "--catalogue", "word"]);
    let rows: Value = serde_json::from_str(&run.out).expect("JSON");
    let entries = serde_json::to_value(WechatCode::ENTRIES).expect("rows");
    assert_eq!((rows, run.code), (entries, 0));
}

#[test]
fn csv_and_markdown_are_in_the_language_asked_for() {
    for (tag, language) in [("zh", Language::Zh), ("en", Language::En)] {
        let run = jiemi_codes(&["export", "markdown", "--lang", tag]);
        let table = markdown(PayCode::ENTRIES).language(language).to_string();
        assert_eq!(run.out, table);
        let run = jiemi_codes(&["export", "csv", "--lang", tag]);
        let rows = csv(PayCode::ENTRIES).language(language).to_string();
        assert_eq!(run.out, rows);
    }
}

#[test]
fn json_has_both_languages_and_says_so_if_one_is_asked_for() {
    let run = jiemi_codes(&["export", "json", "--lang", "en"]);
    assert_eq!((run.out.as_str(), run.code), ("", 2));
    assert!(
        run.err.contains("json always has both languages"),
        "{}",
        run.err
    );
}

#[test]
fn an_export_needs_a_known_format() {
    for args in [
        &["export", "xml"][..],
        &["export"],
        &["export", "csv", "1008"],
        &["export", "csv", "--json"],
        &["export", "csv", "--catalogue", "all"],
    ] {
        let run = jiemi_codes(args);
        assert_eq!((run.out.as_str(), run.code), ("", 2), "{args:?}");
        assert!(
            run.err.contains("jiemi-codes export markdown"),
            "{}",
            run.err
        );
    }
}

#[test]
fn a_published_list_is_exported_with_the_keys_of_a_catalogue() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/");
    let list = format!("{folder}chinese.md");
    let run = jiemi_codes(&["export", "json", "--list", &list]);
    let rows: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(
        rows[1],
        serde_json::json!({
            "codes": 1001, "name": "SDK_BAD_SIGN", "zh": "签名错误，请检查 `sign`", "en": null,
            "class": null, "shared": false, "by_status": false,
        })
    );
    assert_eq!(
        rows[4]["codes"],
        serde_json::json!({ "first": 500, "last": 599 })
    );

    let run = jiemi_codes(&["export", "csv", "--list", &list, "--lang", "zh"]);
    assert_eq!(run.lines()[0], "code,name,zh,class,shared");
    assert_eq!(
        run.lines()[2],
        "1001,SDK_BAD_SIGN,签名错误，请检查 `sign`,,false"
    );
    let run = jiemi_codes(&["export", "markdown", "--list", &list]);
    assert_eq!(
        run.lines()[0],
        "| code | 中文 | English | next step | variant |"
    );
    assert_eq!(
        run.lines()[3],
        "| 1001 | 签名错误，请检查 \\`sign\\` |  |  | SDK\\_BAD\\_SIGN |"
    );
}

#[test]
fn an_exported_list_reads_back_the_same() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/");
    for list in ["chinese.md", "hexadecimal.csv", "words.md", "list.csv"] {
        let list = format!("{folder}{list}");
        let json = jiemi_codes(&["export", "json", "--list", &list]).out;
        for format in ["csv", "markdown"] {
            let export = jiemi_codes(&["export", format, "--list", &list]).out;
            let mut command = crate::run::command();
            command.args(["export", "json", "--list", "-", "--format", format]);
            let again = crate::run::run(&mut command, export.as_bytes());
            assert_eq!(again.out, json, "{list} as {format}: {}", again.err);
        }
    }
}

#[test]
fn a_list_and_a_catalogue_cannot_be_combined() {
    for args in [
        &["export", "csv", "--list", "x.md", "--catalogue", "code"][..],
        &["export", "csv", "--section", "A"],
    ] {
        let run = jiemi_codes(args);
        assert_eq!((run.out.as_str(), run.code), ("", 2), "{args:?}");
    }
}
