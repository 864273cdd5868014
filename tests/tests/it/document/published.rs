//! The built-in catalogues say what the reference document says, and what they add is
//! known.

use jiemi_codes::document::Document;
use jiemi_codes::{Code, Codes, Entry, HttpStatus, PayCode};

fn section(title: &str) -> Document {
    let published = include_str!("../../../fixtures/return-codes.md");
    let document = Document::from_markdown(published).unwrap();
    document.section(title).unwrap()
}

#[test]
fn pay_code_is_what_the_document_says() {
    section("返回码 `code`").assert_matches::<PayCode>();
}

#[test]
fn of_pay_code_the_document_gives_one_number_two_meanings() {
    let shared = section("返回码 code").shared();
    let shared: Vec<_> = shared.iter().map(ToString::to_string).collect();
    assert_eq!(
        shared,
        ["- `1008`: 用户名或者密码错误。 (line 21) / 请求被拒绝。 (line 22)"],
    );
}

#[test]
fn http_status_adds_the_other_registered_statuses_and_the_ranges() {
    let mut difference = section("HTTP 状态码 `status`").compare::<HttpStatus>();
    let is_known = |entry: &Entry| match entry.codes {
        Codes::One(Code::Number(status)) => (100..=599).contains(&status),
        Codes::Range(range) => range.first % 100 == 0 && range.last == range.first + 99,
        Codes::One(Code::Word(_)) | Codes::Other => false,
    };
    let added = difference.only_in_enum.len();
    difference.only_in_enum.retain(|entry| !is_known(entry));
    assert!(difference.is_empty(), "{difference}");
    assert_eq!(
        added,
        49 + 5,
        "62 statuses less the thirteen, and five ranges"
    );
}

#[test]
fn a_catalogue_that_is_exported_is_what_the_export_says() {
    use jiemi_codes::Language;

    for language in [None, Some(Language::Zh), Some(Language::En)] {
        let table = HttpStatus::ENTRIES.markdown();
        let table = match language {
            Some(language) => table.language(language).to_string(),
            None => table.to_string(),
        };
        let document = Document::from_markdown(&table).unwrap();
        assert_eq!(document.rows().len(), HttpStatus::ENTRIES.len());
        document.assert_matches::<HttpStatus>();
    }
    let document = Document::from_csv(&PayCode::ENTRIES.csv().to_string()).unwrap();
    assert_eq!(document.rows().len(), PayCode::ENTRIES.len());
    document.assert_matches::<PayCode>();
}
