//! Rows and items that have fallen off their list are problems of that list.

use crate::common::{codes, only, told};
use jiemi_codes_document::Document;

/// Asserts that a list of the document has a row or a problem on this line, or that the line is
/// passed over: it is reported in any case, and never part of another code's text.
#[track_caller]
fn is_told(document: &str, line: usize, code: &str) {
    let read = Document::from_markdown(document);
    let of_lists = read.lists().iter().any(|list| match list.numbers() {
        Ok(rows) => rows
            .iter()
            .any(|row| row.line() == line && row.written() == code),
        Err(error) => error
            .problems()
            .iter()
            .any(|problem| problem.line() == Some(line)),
    });
    let passed = read
        .passed_over()
        .iter()
        .any(|passed| passed.line() == line);
    assert!(of_lists || passed, "{document}\n{read}");
    for list in read.lists() {
        let rows = list.numbers().unwrap_or_default();
        let is_text = rows.iter().any(|row| {
            row.zh()
                .or(row.en())
                .is_some_and(|text| text.contains(code))
        });
        assert!(!is_text, "{document}\n{read}");
    }
}

/// Whether the only list of a document has a problem with this line.
#[track_caller]
fn is_problem(document: &str, line: usize) -> bool {
    let read = only(document).numbers();
    read.is_err_and(|error| {
        error
            .problems()
            .iter()
            .any(|problem| problem.line() == Some(line))
    })
}

#[test]
fn a_row_after_a_blank_line_is_a_problem_of_its_table() {
    for (document, line) in [
        (
            "| code | text |\n|---|---|\n| 1001 | a |\n\n| 1002 | b |\n",
            5,
        ),
        (
            "| code | text |\n|---|---|\n| 1001 | a |\n\n| `1002` | b |\n| 1003 | c |\n",
            5,
        ),
        (
            "| text | code |\n|---|---|\n| a | 1001 |\n\n| b | 1002 |\n",
            5,
        ),
        ("code | text\n--- | ---\n1001 | a\n\n1002 | b\n", 5),
        (
            "| code | text |\n|---|---|\n| 1001 | a |\n\n\n| 1002 | b |\n",
            6,
        ),
        (
            "| code | text |\n|---|---|\n| 1001 | a |\n\n<!-- 支付 -->\n\n| 1002 | b |\n",
            7,
        ),
    ] {
        let list = only(document);
        assert_eq!(list.line(), 1, "{document}");
        told(&list.numbers().unwrap_err(), line, &["1002"]);
    }
}

#[test]
fn a_comment_between_two_rows_does_not_end_their_table() {
    let document = "| code | text |\n|---|---|\n| 1001 | a |\n<!-- 支付 -->\n| 1002 | b |\n";
    assert_eq!(codes(&only(document)), "1001 1002");
    let document = document.replace("支付", "| 1003 | c |");
    assert_eq!(codes(&only(&document)), "1001 1002");
    let passed = Document::from_markdown(&format!("<!-- 1004: d -->\n\n{document}"));
    let told: Vec<_> = passed
        .passed_over()
        .iter()
        .map(|passed| (passed.line(), passed.first()))
        .collect();
    assert_eq!(told, [(1, "1004"), (6, "1003")]);
}

#[test]
fn items_counted_past_a_hundred_are_items() {
    let items = (1..=120).map(|number| format!("{number}. `{}`: x\n", 1000 + number));
    let list = only(&items.collect::<String>());
    assert_eq!(list.numbers().unwrap().len(), 120);
}

#[test]
fn numbers_in_sentences_are_not_second_codes() {
    for text in [
        "amount exceeds 5,000.",
        "allowed: 100, 200",
        "10；20；30",
        "wait\n  30, 60 or 90 seconds",
    ] {
        assert_eq!(
            codes(&only(&format!("- `1003`: {text}\n"))),
            "1003",
            "{text}"
        );
    }
}

#[test]
fn a_sentence_with_a_bar_below_a_table_is_not_a_row() {
    let table = "| code | text |\n|---|---|\n| 1001 | a |\n\n签名串为 appid|nonce。\n";
    assert_eq!(codes(&only(table)), "1001");
}

#[test]
fn a_row_with_the_mark_of_an_item_is_a_problem() {
    let document = "| code | text |\n|---|---|\n| 1 | one |\n- 2 | two |\n| 3 | three |\n";
    is_told(document, 4, "2");
    is_told(document, 5, "3");
}

#[test]
fn a_line_that_has_lost_its_mark_is_not_part_of_the_text_above() {
    let marks = [
        "",
        "-",
        "*",
        "• ",
        "－ ",
        "\\- ",
        "– ",
        "● ",
        "① ",
        "(1) ",
        "1、",
        "\u{200B}- ",
        "+",
        "· ",
    ];
    let lost = marks
        .iter()
        .filter(|mark| !is_problem(&format!("- 7：成功\n{mark}8：失败\n"), 2));
    let lost: Vec<_> = lost.collect();
    assert!(lost.is_empty(), "{lost:?}");
    for document in [
        "- 7：成功  \n  8：失败\n",
        "- 7: ok\n  `8`: lost\n",
        "- 7: ok\n  **8**: lost\n- 9: c\n",
        "- 7: ok\n  8 - lost\n",
    ] {
        assert!(is_problem(document, 2), "{document}");
    }
}

#[test]
fn any_word_that_has_fallen_off_is_a_problem() {
    let words = [
        "SIGN_ERROR",
        "sign_error",
        "isv.invalid-token",
        "2005C",
        "0001",
        "invalid",
        "other",
        "系统",
    ];
    let lost = words.iter().filter(|word| {
        let table = format!("| 错误码 | 描述 |\n|---|---|\n| ok | 甲 |\n\n| {word} | 乙 |\n");
        only(&table).words().is_ok()
    });
    let lost: Vec<_> = lost.collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_second_code_in_one_item_is_not_swallowed() {
    for document in [
        "- 1001：参数错误。1002：签名错误。\n",
        "- `1001`: 参数错误。- `1002`: 签名错误。\n",
        "- `1001`: x<br>`1002`: y\n",
    ] {
        told(&only(document).numbers().unwrap_err(), 1, &[]);
    }
}

#[test]
fn a_paragraph_of_an_item_that_begins_with_a_code_is_reported() {
    is_told("- 1001: ok\n\n  1002: lost\n", 3, "1002");
    is_told("- 1001: ok\n\n1002: lost\n", 3, "1002");
    is_told("- 1001: ok\n\n  ```\n  1002: lost\n  ```\n", 4, "1002");
}

#[test]
fn a_row_broken_in_two_is_a_problem() {
    let document = "| code | text |\n|---|---|\n| 10\n23 | one |\n";
    assert!(only(document).numbers().is_err());
}

#[test]
fn a_line_right_after_a_table_is_a_row_of_it() {
    // In Markdown, a table goes up to the next blank line.
    let document = "| code | text |\n|---|---|\n| 1001 | a |\n1002 | b\n";
    assert_eq!(codes(&only(document)), "1001 1002");
    let list = only("| code | text |\n|---|---|\n| 1001 | a |\n以上。\n");
    told(&list.numbers().unwrap_err(), 4, &["以上。"]);
}

#[test]
fn a_code_that_markdown_takes_for_the_number_of_an_item_is_reported() {
    for document in [
        "1001. bad request\n1002. worse\n",
        "1001) bad request\n",
        "1. a\n\n1001. bad\n",
    ] {
        let read = Document::from_markdown(document);
        let report = read.to_string();
        let error = read.list().and_then(|list| list.numbers().map(|_| list));
        let text = error.map_or_else(|error| error.to_string(), |list| panic!("{list}"));
        assert!(
            report.contains("1001") || text.contains("1001"),
            "{report}\n{text}"
        );
    }
}

#[test]
fn rows_that_have_fallen_off_can_be_left_out() {
    let list = only("| code | text |\n|---|---|\n| 1001 | a |\n\n| 1002 | b |\n");
    assert_eq!(codes(&list.except(["1002"])), "1001");
}
