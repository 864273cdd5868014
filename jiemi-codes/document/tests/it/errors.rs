//! The errors of a list that cannot be read: the line, what is there, what to write.

use crate::common::{numbers, only, only_csv, rows, told, wrong};
use jiemi_codes::Language;
use jiemi_codes_document::{Columns, Document, Remedy};

#[test]
fn a_text_that_only_looks_like_a_code_is_an_error_with_its_line() {
    for (item, parts) in [
        ("`10OO`: x", &["10OO"][..]),
        ("10OO: x", &["10OO"]),
        ("`E1000`: x", &["E1000"]),
        ("`1.5`: x", &["1.5"]),
        ("`1,000`: x", &["1,000"]),
        ("`1000`/`1001`: x", &["5000-5999"]),
        ("`01000`: x", &["01000", "word"]),
        ("`9223372036854775808`: x", &["9223372036854775808", "i64"]),
        ("`600..`: x", &["600.."]),
        ("`599-500`: x", &["599-500"]),
        ("`1..3`: x", &["1..3", "1..="]),
        ("E1016: x", &["E1016"]),
        ("`message`: x", &["message"]),
        ("(105) x", &["105"]),
        ("参数错误（1001）", &["1001"]),
        ("**新增** `1002`: x", &["新增"]),
        ("返回码：1001 失败", &["返回码"]),
        ("SIGN_ERROR = 1002", &["SIGN_ERROR"]),
        ("【1003】：ok", &["1003"]),
        ("#1008: ok", &["1008"]),
        ("+1006: ok", &["1006"]),
        ("错误码1010：ok", &["1010"]),
        ("errcode=1019: ok", &["1019"]),
        ("\u{200B}1000: ok", &["1000"]),
    ] {
        let error = wrong(&format!("- `1`: one\n- {item}\n"));
        told(&error, 2, parts);
        assert_eq!(error.problems().len(), 1, "{item}: {error}");
    }
}

#[test]
fn the_beginning_of_something_else_is_not_a_code() {
    let items = ["5**: x", "10:30：截止", "100 1: x", "2024年: x"];
    let read = items.iter().filter_map(|item| {
        let rows = only(&format!("- `1`: one\n- {item}\n")).numbers().ok()?;
        Some((*item, rows[1].code().to_string()))
    });
    let read: Vec<_> = read.collect();
    assert!(read.is_empty(), "{read:?}");
}

#[test]
fn every_row_of_a_table_of_codes_counts() {
    for (row, parts) in [
        ("| 10OO | x |", &["10OO"][..]),
        ("| 5** | x |", &["5**"]),
        ("| 系统错误 | |", &["系统错误", "except"]),
        ("| **System** | |", &["System", "except"]),
        ("| 1001, 1002 | x |", &["1001, 1002"]),
        ("| 1001/1002 | x |", &["1001/1002"]),
        ("| 1001 1002 | x |", &["1001 1002"]),
        ("| 1001<br>1002 | x |", &["1001", "1002"]),
        ("| 0001 | x |", &["0001", "word"]),
        ("| SIGN_ERROR | x |", &["SIGN_ERROR", "except"]),
        ("| 1.5 | x |", &["1.5"]),
        ("| | x |", &[]),
        ("| - | x |", &[]),
    ] {
        let error = wrong(&format!(
            "| code | text |\n|---|---|\n| 1 | one |\n{row}\n| 3 | three |\n"
        ));
        told(&error, 4, parts);
        assert_eq!(error.problems().len(), 1, "{row}: {error}");
    }
}

#[test]
fn an_empty_row_is_skipped() {
    let table = "| code | text |\n|---|---|\n| 1 | 一 |\n| | |\n| 2 | |\n";
    let codes: Vec<_> = numbers(table).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["1", "2"]);
}

#[test]
fn a_row_with_too_many_or_too_few_cells_is_an_error() {
    let error = wrong("| code | text |\n|---|---|\n| 1 | one |\n| 2 | a | b |\n");
    told(&error, 4, &[]);
    let list = only_csv("code,text\n1,a\n2,b,c\n3\n4,d\n");
    let error = list.numbers().unwrap_err();
    told(&error, 3, &["3", "2"]);
    told(&error, 4, &["1", "2"]);
    assert_eq!(error.problems().len(), 2, "{error}");
}

#[test]
fn a_header_that_is_a_code_is_an_error() {
    // The first row has become the header.
    let document = Document::from_markdown("| 1000 | ok |\n|---|---|\n| 1001 | bad |\n");
    let list = document.list().or(document.at_line(1)).unwrap();
    told(&list.numbers().unwrap_err(), 1, &["1000"]);
}

#[test]
fn all_problems_are_reported_at_once_in_the_order_of_lines() {
    let document =
        "| code | text |\n|---|---|\n| 1x1 | a |\n| 2 | b |\n| 5? | c |\n| | d |\n\n| 6 | e |\n";
    let error = wrong(document);
    let lines: Vec<_> = error
        .problems()
        .iter()
        .map(|problem| problem.line())
        .collect();
    assert_eq!(lines, [Some(3), Some(5), Some(6), Some(8)], "{error}");
    assert!(error.to_string().lines().count() >= 4);
}

#[test]
fn many_problems_are_all_kept_but_the_text_is_short() {
    let lines: String = (0..1500).map(|_| "1,y\nx,y\n").collect();
    let error = only_csv(&format!("code,text\n{lines}"))
        .numbers()
        .unwrap_err();
    assert_eq!(error.problems().len(), 1500);
    let text = error.to_string();
    assert!(text.lines().count() < 300, "{}", text.lines().count());
    assert!(text.contains("more"), "{}", text.lines().last().unwrap());
}

#[test]
fn an_unclosed_quote_is_an_error_and_swallows_no_rows() {
    let list = only_csv("code,zh,remark\n1,一,\"x\n2,二,\n3,三,\n");
    told(&list.numbers().unwrap_err(), 2, &["quote"]);
    let list = only_csv("code,text\n1,\"a\"b\n2,c\n");
    told(&list.numbers().unwrap_err(), 2, &["quote"]);
    let list = only_csv("code,text\n1,a\"b\n2,\"\"\n3,\"\"\"\"\n");
    let read = rows(&list);
    let texts: Vec<_> = read.iter().map(|row| row.en()).collect();
    assert_eq!(texts, [Some("a\"b"), None, Some("\"")]);
}

#[test]
fn an_escape_that_tsv_does_not_have_is_an_error() {
    let list = Document::from_tsv("code\ttext\n1\tC:\\dir\n")
        .list()
        .unwrap();
    told(&list.numbers().unwrap_err(), 2, &["\\d", "\\t"]);
}

#[test]
fn a_missing_column_is_an_error_that_names_the_columns() {
    let list = only("| 返回码 | 说明 |\n|---|---|\n| 7 | 七 |\n");
    for columns in [
        Columns::code("错误码"),
        Columns::default().zh("错误码"),
        Columns::default().en("错误码"),
        Columns::default().name("错误码"),
        Columns::default().class("错误码"),
    ] {
        let error = list.columns(columns).numbers().unwrap_err();
        told(&error, 1, &["错误码", "返回码", "说明"]);
    }
    let items = only("- `7`: 七\n").columns(Columns::code("错误码"));
    told(&items.numbers().unwrap_err(), 1, &["columns"]);
}

#[test]
fn a_comparison_reports_a_wrong_column_too() {
    let list =
        only("| 返回码 | 说明 |\n|---|---|\n| 0 | 成功 |\n").columns(Columns::code("错误码"));
    let difference = list.compare::<crate::common::Shop>();
    assert!(!difference.is_empty());
    assert_eq!(difference.unreadable.len(), 1, "{difference}");
    assert!(difference.to_string().contains("错误码"), "{difference}");
}

#[test]
fn an_unknown_class_is_an_error_that_names_the_classes() {
    let list = only_csv("code,text,c\n1,a,wait\n").columns(Columns::default().class("c"));
    told(
        &list.numbers().unwrap_err(),
        2,
        &["wait", "indeterminate", "poll"],
    );
}

#[test]
fn a_remedy_is_data_that_a_program_can_put_in_its_own_words() {
    let error = wrong("| code | errcode | text |\n|---|---|---|\n| 1 | 2 | x |\n");
    let remedy = error.problems()[0].remedy();
    assert!(matches!(remedy, Some(Remedy::NameCodes)), "{remedy:?}");
    let error = wrong("| code | text |\n|---|---|\n| 1 | x |\n| 2005C | y |\n");
    let remedy = error.problems()[0].remedy();
    assert!(
        matches!(remedy, Some(Remedy::Except(code)) if code == "2005C"),
        "{remedy:?}"
    );
}

#[test]
fn an_error_is_in_either_language() {
    let error = wrong("| code | text |\n|---|---|\n| 1 | x |\n| 2005C | y |\n");
    let [problem] = error.problems() else {
        panic!("{error}")
    };
    let (zh, en) = (problem.what(Language::Zh), problem.what(Language::En));
    assert!(zh.contains("2005C") && en.contains("2005C"), "{zh}{en}");
    let has_han = |text: &str| text.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c));
    assert!(has_han(zh) && !has_han(en), "{zh}{en}");
    assert!(problem.to_string().contains(en), "{problem}");
}

#[test]
fn unwrap_shows_what_display_shows() {
    let error = only_csv("code,text\nx,y\n").numbers().unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    let _: &dyn std::error::Error = &error;
}

#[test]
fn a_text_cannot_forge_lines_of_an_error_or_a_report() {
    let document = "| code | text |\n|---|---|\n| 1 | x |\n| a&#10;line 9: gone&#x202E; | y |\n";
    let error = wrong(document).to_string();
    assert!(!error.contains("\nline 9"), "{error}");
    assert!(!error.contains('\u{202E}'), "{error}");
    let report = Document::from_markdown("# a&#10;line 9: b&#x202E;\n\n- `1`: x\n").to_string();
    assert!(!report.contains("\nline 9"), "{report}");
    assert!(!report.contains('\u{202E}'), "{report}");
}

#[test]
fn values_separated_by_semicolons_are_an_error() {
    let text = match Document::from_csv("code;text\n1;one\n").list() {
        Ok(list) => list.numbers().unwrap_err().to_string(),
        Err(error) => error.to_string(),
    };
    assert!(text.contains("semicolon"), "{text}");
}
