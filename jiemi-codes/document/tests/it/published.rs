//! The built-in catalogues agree with the reference document, and their additions are known.

use jiemi_codes::{HttpStatus, PayCode};
use jiemi_codes_document::{Document, List, PublishedCode};

const PUBLISHED: &str = include_str!("../../../../tests/fixtures/return-codes.md");

#[track_caller]
fn section(title: &str) -> List {
    let list = Document::from_markdown(PUBLISHED).section(title);
    list.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_document_has_two_lists_and_nothing_is_passed_over() {
    let document = Document::from_markdown(PUBLISHED);
    let lines: Vec<_> = document
        .lists()
        .iter()
        .map(|list| (list.line(), list.last_line()))
        .collect();
    assert_eq!(lines, [(12, 37), (41, 53)], "{document}");
    assert_eq!(document.passed_over(), [], "{document}");
    assert!(document.list().is_err());
}

#[test]
fn pay_code_agrees_with_the_document() {
    section("返回码 `code`").assert_matches::<PayCode>();
    section("返回码 code").assert_matches::<PayCode>();
}

#[test]
fn the_document_gives_one_code_two_meanings() {
    let rows = section("返回码 code").numbers().unwrap();
    let shared: Vec<_> = rows
        .iter()
        .filter(|row| *row.code() == PublishedCode::Number(1008))
        .collect();
    let shared: Vec<_> = shared
        .iter()
        .map(|row| (row.line(), row.zh().unwrap()))
        .collect();
    assert_eq!(shared, [(21, "用户名或者密码错误。"), (22, "请求被拒绝。")]);
}

#[test]
fn http_status_adds_the_other_registered_statuses_and_the_ranges() {
    let mut difference = section("HTTP 状态码 `status`").compare::<HttpStatus>();
    let added = difference.gone.len();
    difference.gone.retain(|gone| match gone.code {
        PublishedCode::Number(status) => !(100..=599).contains(&status),
        PublishedCode::Range(range) => range.first % 100 != 0 || range.last != range.first + 99,
        _ => true,
    });
    assert!(difference.is_empty(), "{difference}");
    assert_eq!(
        added,
        49 + 5,
        "62 statuses less the thirteen, and five ranges"
    );
}

#[test]
fn the_two_lists_stay_apart_unless_merged() {
    let document = Document::from_markdown(PUBLISHED);
    for list in document.lists() {
        let rows = list.numbers().unwrap();
        assert!(rows.len() == 26 || rows.len() == 13, "{list}");
    }
    let merged = document.at_lines([12, 41]).unwrap();
    assert_eq!(merged.numbers().unwrap().len(), 26 + 13);
}
