//! `explain --export`: a catalogue as a file.

use crate::run::explain;
use crate::wechat::WechatCode;
use jiemi_codes::{HttpStatus, Language, PayCode};
use serde_json::Value;

#[test]
fn the_return_codes_are_exported_in_each_format() {
    let run = explain(&["--export", "csv"]);
    assert_eq!(run.out, PayCode::ENTRIES.csv().to_string());
    let run = explain(&["--export", "markdown"]);
    assert_eq!(run.out, PayCode::ENTRIES.markdown().to_string());
    let run = explain(&["--export", "json"]);
    let rows: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(rows, serde_json::to_value(PayCode::ENTRIES).expect("rows"));
    assert_eq!((run.err.as_str(), run.code), ("", 0));
}

#[test]
fn the_statuses_and_the_words_are_catalogues_too() {
    let run = explain(&["--export", "csv", "--catalogue", "status"]);
    assert_eq!(run.out, HttpStatus::ENTRIES.csv().to_string());
    let run = explain(&["--export", "csv", "--catalogue", "word"]);
    assert_eq!(run.out, WechatCode::ENTRIES.csv().to_string());
    let run = explain(&["--export", "json", "--catalogue", "word"]);
    let rows: Value = serde_json::from_str(&run.out).expect("JSON");
    let entries = serde_json::to_value(WechatCode::ENTRIES).expect("rows");
    assert_eq!((rows, run.code), (entries, 0));
}

#[test]
fn markdown_is_in_the_language_that_is_asked_for() {
    for (tag, language) in [("zh", Language::Zh), ("en", Language::En)] {
        let run = explain(&["--export", "markdown", "--lang", tag]);
        let table = PayCode::ENTRIES.markdown().language(language).to_string();
        assert_eq!(run.out, table);
    }
}

#[test]
fn an_export_is_all_there_is_to_ask_for() {
    for args in [
        &["--export", "csv", "1008"][..],
        &["--export", "csv", "--status", "200"],
        &["--export", "csv", "--json"],
    ] {
        let run = explain(args);
        assert_eq!((run.out.as_str(), run.code), ("", 2), "{args:?}");
        assert!(
            run.err.contains("goes with --catalogue and --lang only"),
            "{}",
            run.err
        );
    }
    for args in [
        &["--export", "xml"][..],
        &["--export"],
        &["--export", "csv", "--catalogue", "all"],
    ] {
        assert_eq!(explain(args).code, 2, "{args:?}");
    }
}
