//! `explain` alone: all three catalogues as tables.

use crate::run::explain;
use crate::wechat::WechatCode;
use jiemi_codes::{Class, Entry, HttpStatus, PayCode};
use unicode_width::UnicodeWidthStr as _;

fn entries() -> Vec<Entry> {
    let numbers = PayCode::ENTRIES.iter().chain(HttpStatus::ENTRIES);
    numbers.chain(WechatCode::ENTRIES).collect()
}

#[test]
fn every_code_status_and_word_has_its_row() {
    let run = explain(&[]);
    for entry in entries() {
        assert!(
            run.out.contains(entry.name) && run.out.contains(entry.zh),
            "{}",
            entry.name
        );
        assert!(run.out.contains(entry.en), "{}", entry.name);
    }
    for class in Class::ALL {
        assert!(
            run.lines()
                .iter()
                .any(|line| line.starts_with(class.as_str())),
            "{class}"
        );
    }
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn one_catalogue_is_one_table() {
    let run = explain(&["--lang", "en", "--catalogue", "word"]);
    assert!(run.lines()[0].starts_with("Error codes of WeChat Pay v3"));
    run.line("BankError");
    assert!(!run.out.contains("AlipayPending") && !run.out.contains("BadGateway"));
    let lines = explain(&["--json", "--catalogue", "word"]).json();
    assert_eq!(lines.len(), WechatCode::ENTRIES.len());
}

#[test]
fn one_language_has_one_line_a_row() {
    let zh = explain(&["--lang", "zh"]);
    assert!(
        zh.line("AlipayPending")
            .ends_with("poll            支付宝支付需要轮询。")
    );
    assert!(!zh.out.contains("polled"));
    assert!(
        zh.lines()[1].starts_with("码值  名称  "),
        "{}",
        zh.lines()[1]
    );
    let en = explain(&["--lang", "en"]);
    assert!(
        en.line("AlipayPending")
            .ends_with("poll            The Alipay payment must be polled.")
    );
    assert!(en.out.is_ascii());
}

#[test]
fn columns_line_up_as_the_terminal_counts_them() {
    for language in ["zh", "en", "both"] {
        let run = explain(&["--lang", language]);
        let column = |rows: &[Entry]| -> Vec<usize> {
            let texts = rows.iter().flat_map(|entry| match language {
                "zh" => vec![entry.zh],
                "en" => vec![entry.en],
                _ => vec![entry.zh, entry.en],
            });
            let starts = texts.map(|text| {
                let mut lines = run.out.lines().filter_map(|line| line.strip_suffix(text));
                lines.next().expect(text).width()
            });
            starts.collect()
        };
        for rows in [PayCode::ENTRIES, HttpStatus::ENTRIES, WechatCode::ENTRIES] {
            let starts = column(&rows.iter().collect::<Vec<_>>());
            assert!(
                starts.iter().all(|start| *start == starts[0]),
                "{language}: {starts:?}"
            );
        }
    }
}

#[test]
fn numbers_are_aligned_on_the_right_and_words_on_the_left() {
    let run = explain(&["--lang", "en"]);
    assert!(run.line("SeeHttpStatus").starts_with("   0  SeeHttpStatus"));
    assert!(
        run.line("BankError")
            .starts_with("BANK_ERROR             BankError")
    );
}

#[test]
fn no_line_ends_in_spaces() {
    for line in explain(&[]).lines() {
        assert_eq!(line, line.trim_end());
    }
}

#[test]
fn json_has_a_line_for_each_row() {
    let lines = explain(&["--json"]).json();
    let entries = entries();
    assert_eq!(lines.len(), entries.len());
    for (line, entry) in lines.iter().zip(entries) {
        assert_eq!(line["name"], entry.name);
        assert_eq!(line["zh"], entry.zh);
        assert_eq!(line["en"], entry.en);
        assert_eq!(line["class"], entry.class.as_str());
        assert_eq!(
            line["codes"],
            serde_json::to_value(entry.codes).expect("codes are JSON")
        );
    }
}
