//! Lists of codes that are words, or numbers written like words.

use crate::common::{TRADE, Trade, only, only_csv, pair, rows, short, told, words};
use jiemi_codes_document::{Columns, Document, PublishedCode};

#[test]
fn words_stay_as_they_are_written() {
    let list = only(TRADE);
    let read = list.words().unwrap();
    let codes: Vec<_> = read.iter().map(|row| row.code().to_string()).collect();
    assert_eq!(
        codes,
        ["10000", "ACQ.SYSTEM_ERROR", "SIGN_ERROR", "0001", "2005C"]
    );
    assert!(
        read.iter()
            .all(|row| matches!(row.code(), PublishedCode::Word(_)))
    );
    list.assert_matches::<Trade>();
}

#[test]
fn words_are_read_without_markup() {
    for (cell, word) in [
        ("`SYSTEM_ERROR`", "SYSTEM_ERROR"),
        ("**SYSTEM_ERROR**", "SYSTEM_ERROR"),
        (r"SYSTEM\_ERROR", "SYSTEM_ERROR"),
        ("SYSTEM_ERROR", "SYSTEM_ERROR"),
        ("[SYSTEM_ERROR](#a)", "SYSTEM_ERROR"),
        ("isv.invalid-token", "isv.invalid-token"),
        ("Throttling.User", "Throttling.User"),
        ("0x8000000B", "0x8000000B"),
        ("0001", "0001"),
        ("00000", "00000"),
        ("-1", "-1"),
        ("A6", "A6"),
    ] {
        let document = format!("| 错误码 | 描述 |\n|---|---|\n| {cell} | 甲 |\n");
        assert_eq!(words(&document), [pair(word, "甲")], "{cell}");
    }
}

#[test]
fn items_that_begin_with_words_are_lists_of_words() {
    for item in [
        "`SYSTEM_ERROR`: 系统错误",
        "SYSTEM_ERROR：系统错误",
        "**SYSTEM_ERROR**：系统错误",
        "`SYSTEM_ERROR` - 系统错误",
    ] {
        let document = format!("- {item}\n- `SIGN_ERROR`: 签名错误\n");
        let both = [
            pair("SYSTEM_ERROR", "系统错误"),
            pair("SIGN_ERROR", "签名错误"),
        ];
        assert_eq!(words(&document), both, "{item}");
    }
    let document = "- `0001`: 卡号错误\n- `2005C`: 限额\n";
    assert_eq!(
        words(document),
        [pair("0001", "卡号错误"), pair("2005C", "限额")]
    );
}

#[test]
fn a_table_of_words_needs_a_usual_header_or_a_named_column() {
    let document =
        "| Key | 描述 |\n|---|---|\n| SYSTEM_ERROR | 系统错误 |\n| SIGN_ERROR | 签名错误 |\n";
    let list = only(document);
    told(&list.words().unwrap_err(), 1, &["Key"]);
    let read = list.columns(Columns::code("Key")).words().unwrap();
    assert_eq!(short(&read[0]), pair("SYSTEM_ERROR", "系统错误"));
}

#[test]
fn a_status_beside_a_word_is_not_the_code() {
    let document = "| 状态码 | 错误码 | 描述 | 解决方案 |\n|---|---|---|---|\n| 500 | SYSTEM_ERROR | 系统错误 | 请重试 |\n| 401 | SIGN_ERROR | 签名错误 | 检查签名 |\n";
    let list = only(document).columns(Columns::default().zh("描述"));
    let read = list.words().unwrap();
    let read: Vec<_> = read.iter().map(short).collect();
    assert_eq!(
        read,
        [
            pair("SYSTEM_ERROR", "系统错误"),
            pair("SIGN_ERROR", "签名错误")
        ]
    );
}

#[test]
fn a_padded_number_is_a_problem_for_a_catalogue_of_numbers() {
    let list = only("| code | text |\n|---|---|\n| 1000 | a |\n| 0001 | b |\n");
    told(&list.numbers().unwrap_err(), 4, &["0001", "word"]);
    assert_eq!(short(&list.words().unwrap()[1]), pair("0001", "b"));
    let list = only("- `1000`: a\n- `0001`: b\n");
    told(&list.numbers().unwrap_err(), 2, &["0001", "word"]);
}

#[test]
fn a_hexadecimal_number_is_a_number_or_a_word() {
    let list = only("| code | text |\n|---|---|\n| 0x8000000B | a |\n");
    let number = &rows(&list)[0];
    assert_eq!(*number.code(), PublishedCode::Number(0x8000_000B));
    assert_eq!(number.written(), "0x8000000B");
    let word = &list.words().unwrap()[0];
    assert_eq!(*word.code(), PublishedCode::Word("0x8000000B".to_owned()));
}

#[test]
fn a_word_in_a_list_of_numbers_is_a_problem_and_can_be_left_out() {
    let csv = "code,text\n1000,a\n2005C,b\n1001,c\n0002,d\n";
    let list = only_csv(csv);
    let error = list.numbers().unwrap_err();
    told(&error, 3, &["2005C", "except"]);
    told(&error, 5, &["0002"]);
    assert_eq!(error.problems().len(), 2, "{error}");
    let rest = rows(&list.except(["2005C", "0002"]));
    let rest: Vec<_> = rest.iter().map(|row| row.code().to_string()).collect();
    assert_eq!(rest, ["1000", "1001"]);
}

#[test]
fn words_that_differ_in_case_are_two_words() {
    let list = only("| 错误码 | 描述 |\n|---|---|\n| SIGN_ERROR | 甲 |\n| Sign_Error | 乙 |\n");
    let difference = list.compare::<Trade>();
    let new: Vec<_> = difference
        .new
        .iter()
        .map(|row| row.code().to_string())
        .collect();
    assert_eq!(new, ["Sign_Error"]);
    assert_eq!(difference.gone.len(), 4);
    assert_eq!(difference.changed.len(), 1);
}

#[test]
fn a_word_with_a_space_or_in_chinese_is_a_problem() {
    for cell in [
        "SIGN ERROR",
        "签名错误",
        "SIGN_ERROR / PARAM_ERROR",
        "`A_B`, `C_D`",
    ] {
        let document =
            format!("| 错误码 | 描述 |\n|---|---|\n| SYSTEM_ERROR | 甲 |\n| {cell} | 乙 |\n");
        match only(&document).words() {
            Ok(rows) => panic!("{cell}: {rows:?}"),
            Err(error) => assert_eq!(error.problems()[0].line(), Some(4), "{error}"),
        }
    }
}

#[test]
fn words_of_a_delimited_file_are_kept_byte_for_byte() {
    let list = Document::from_tsv(
        "word\tzh\n10000\t成功\nACQ.SYSTEM_ERROR\t系统错误\nisp.unknow-error\t\\N\n",
    );
    let list = list.at_line(1).unwrap().columns(Columns::code("word"));
    let read = list.words().unwrap();
    assert_eq!(read.len(), 3);
    assert_eq!(short(&read[2]), pair("isp.unknow-error", ""));
    assert_eq!(read[2].line(), 4);
}

#[test]
fn words_are_compared_like_numbers() {
    let document = TRADE
        .replace("签名错误", "签名不对")
        .replace("| 2005C | 限额 |", "| 2006C | 限额 |");
    let difference = only(&document).compare::<Trade>();
    let new: Vec<_> = difference
        .new
        .iter()
        .map(|row| (row.line(), row.written()))
        .collect();
    assert_eq!(new, [(7, "2006C")]);
    let gone: Vec<_> = difference.gone.iter().map(|gone| &*gone.name).collect();
    assert_eq!(gone, ["Limit"]);
    assert_eq!(difference.changed.len(), 1);
    let report = difference.to_string();
    for part in [
        "Trade",
        "line 5",
        "SIGN_ERROR",
        "签名不对",
        "签名错误",
        "2006C",
        "Limit",
    ] {
        assert!(report.contains(part), "{part}: {report}");
    }
}
