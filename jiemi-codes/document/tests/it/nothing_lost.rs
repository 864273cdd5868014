//! Wherever you would look for a code, it is in a row, in a problem, or passed over. A part of a
//! code is never a code.

use crate::common::{codes, only};
use jiemi_codes_document::Document;

/// Everything that is reported about a document.
fn said(markdown: &str) -> String {
    let document = Document::from_markdown(markdown);
    let mut said = document.to_string();
    let chosen = document.lists().iter();
    let chosen = chosen.flat_map(|list| [list.numbers(), list.words()]);
    for read in chosen {
        match read {
            Ok(rows) => said.extend(rows.iter().map(|row| format!("row {}\n", row.written()))),
            Err(error) => said += &error.to_string(),
        }
    }
    said
}

#[test]
fn every_code_is_reported_wherever_it_is() {
    for (document, code) in [
        ("- 2001 SIGN_ERROR: 签名错误\n- 2002 X: 乙\n", "2001"),
        ("- 2001 参数错误：缺少字段\n- 2002 甲\n", "2001"),
        ("- 2001/2002：x\n", "2001"),
        ("- (2001) x\n- (2002) y\n", "2001"),
        ("- -1 系统繁忙\n- 0 请求成功\n- 40001 验证失败\n", "40001"),
        (
            "- SYSTEMERROR：系统错误\n- ORDERPAID：已支付\n",
            "SYSTEMERROR",
        ),
        ("- 1000: a<br>1001: b<br>1002: c\n", "1002"),
        // Below a block of another kind, in a list without blank lines.
        ("- 1000: a\n- <!-- 新增 -->\n  1001: b\n", "1001"),
        ("- <!-- 新增 -->\n  `1001`: b\n", "1001"),
        ("- 1000: a\n  ```\n  x\n  ```\n  1001: b\n", "1001"),
        ("- # 支付\n  **1001**: b\n- 1002: c\n", "1001"),
        ("- <!-- 新增 -->\n  x\n  SYSTEM_ERROR: b\n", "SYSTEM_ERROR"),
        ("- 1003: a；1004 b\n", "more than one code"),
        (
            "| code | text |\n|---|---|\n| 1001 | a<br>1002：b |\n",
            "more than one code",
        ),
        (
            "| 错误 | 处理 |\n|---|---|\n| 2001 签名错误 | 重试 |\n",
            "2001",
        ),
        (
            "| 错误码 | 说明 |\n|---|---|\n| SYSTEM_ERROR（系统错误） | x |\n",
            "SYSTEM_ERROR",
        ),
        (
            "| 错误码 | 2001 | 2002 |\n|---|---|---|\n| 说明 | 甲 | 乙 |\n",
            "2001",
        ),
        ("| | 说明 |\n|---|---|\n| -1 | 甲 |\n| 10 | 乙 |\n", "-1"),
        (
            "| Error | 说明 |\n|---|---|\n| channel_not_found | 甲 |\n",
            "channel_not_found",
        ),
        (
            "| 名称 | 说明 |\n|---|---|\n| SYSTEMERROR | 甲 |\n| NOAUTH | 乙 |\n",
            "which column has the codes",
        ),
        ("1001 参数错误\n", "1001"),
        ("响应码 2001：甲\n", "2001"),
        ("### 签名错误（2001）\n", "2001"),
        ("文[^1]\n\n[^1]: `2001`: 甲\n", "2001"),
        (
            "<table>\n<tr><td>1</td></tr>\n</table>\n- 2001：x\n",
            "lines 2 to 4",
        ),
        (
            "<p>2002：a</p>\n<table><tr><td>1</td></tr></table>\n",
            "2002",
        ),
        (
            "<table><tr><td>支付</td><td>错误码 2001</td></tr></table>\n",
            "2001",
        ),
        (
            "<table><tr><td>2001</td><td>失败</td></tr></table>\n## 支付\n",
            "2001",
        ),
        (
            "<p>2001：失败</p>\n| 错误码 | 说明 |\n|---|---|\n| 1 | x |\n",
            "2001",
        ),
        (
            "# 甲\n\n---\n| 错误码 | 说明 |\n|---|---|\n| 2001 | x |\n\n---\n",
            "2001",
        ),
        ("---\n2001: x\n---\n\n- `1`: a\n", "2001"),
    ] {
        assert!(
            said(document).contains(code),
            "{code} in\n{document}\n{}",
            said(document)
        );
    }
}

#[test]
fn two_codes_in_one_cell_are_neither_a_range_nor_one_number() {
    for cell in [
        "-5<br>-1",
        "1005<br>-1007",
        "~~1001~~1002",
        "[1001](#a)[1002](#b)",
        "10<b>0</b>1",
    ] {
        let list = only(&format!(
            "| 错误码 | 说明 |\n|---|---|\n| {cell} | x |\n| 7 | y |\n"
        ));
        assert!(list.numbers().is_err(), "{cell}");
        assert!(list.words().is_err(), "{cell}");
    }
    let item = only("- `7`: x\n- ~~1001~~1002: y\n");
    assert!(item.numbers().is_err());
}

#[test]
fn metadata_is_only_at_the_top() {
    let table = "| 错误码 | 说明 |\n|---|---|\n| 1 | x |\n";
    assert_eq!(codes(&only(&format!("---\ntitle: 甲\n---\n{table}"))), "1");
    let parted = format!("# 甲\n\n---\n{table}\n---\n\n# 乙\n\n{table}");
    assert_eq!(Document::from_markdown(&parted).lists().len(), 2);
}

#[test]
fn a_row_off_its_table_is_left_out_by_its_own_code() {
    let document = "说明 | 错误码\n--- | ---\n甲 | 1001\n\n乙 | 1002\n\n丙 | 1003\n";
    let list = only(document);
    let error = list.except(["1002"]).numbers().unwrap_err();
    assert!(error.to_string().contains("1003"), "{error}");
    assert_eq!(codes(&list.except(["1002", "1003"])), "1001");
}

#[test]
fn a_text_that_is_not_a_word_is_an_error_in_a_list_of_words() {
    for cell in ["-", "...", "\\*", "=\"0001\"", "SIGN_ERROR\\*", "SIGN_ERR:"] {
        let list = only(&format!(
            "| 错误码 | 说明 |\n|---|---|\n| OK_A | x |\n| {cell} | y |\n"
        ));
        assert!(list.words().is_err(), "{cell}");
    }
}

#[test]
fn a_title_above_the_header_of_a_csv_is_skipped() {
    let list = Document::from_csv("支付错误码,,\ncode,message,x\n1001,甲,\n")
        .list()
        .unwrap();
    assert_eq!((list.line(), codes(&list).as_str()), (2, "1001"));
    assert!(
        Document::from_csv(",,\ncode,message,x\n1001,甲,\n")
            .list()
            .is_ok()
    );
}

#[test]
fn a_csv_of_only_a_header_below_an_empty_line_is_found_by_its_line() {
    let document = Document::from_csv("\ncode,message\n");
    let list = document.list().unwrap();
    assert_eq!((list.line(), list.last_line()), (2, 2));
    assert_eq!(document.at_line(2), Ok(list));
}

#[test]
fn a_quote_after_a_space_is_a_problem() {
    let list = Document::from_csv("code,zh,en\n1001, \"参数, 错误\"\n")
        .list()
        .unwrap();
    assert!(
        list.numbers()
            .unwrap_err()
            .to_string()
            .contains("space before the quote")
    );
}

#[test]
fn a_section_may_be_named_without_its_number_and_without_its_subsections() {
    for title in ["4. 错误码", "4.1 错误码", "四、错误码", "错误码"] {
        let document = format!("## {title}\n\n- `1`: a\n\n### 退款\n\n- `2`: b\n");
        let document = Document::from_markdown(&document);
        assert!(document.section("错误码").is_err(), "{title}");
        let both = document.sections(["错误码", "退款"]).unwrap();
        assert_eq!(codes(&both), "1 2", "{title}");
    }
    assert!(
        Document::from_markdown("## 2024错误码\n\n- `1`: a\n")
            .section("错误码")
            .is_err()
    );
}

#[test]
fn a_line_within_an_item_belongs_to_its_list() {
    let document = Document::from_markdown("- 1001: b\n  c\n");
    assert_eq!(codes(&document.at_line(2).unwrap()), "1001");
}

#[test]
fn of_two_columns_with_the_same_header_one_is_chosen_by_number() {
    use jiemi_codes_document::Columns;
    let list = only("| 错误码 | 说明 | 错误码 | 说明 |\n|---|---|---|---|\n| 1 | 甲 | 2 | 乙 |\n");
    assert!(list.numbers().is_err());
    assert!(
        list.columns(Columns::code("错误码").zh("说明"))
            .numbers()
            .is_err()
    );
    let second = list.columns(Columns::code("#3").zh("#4"));
    assert_eq!(second.numbers().unwrap()[0].zh(), Some("乙"));
    let headless = only("| 1001 | 甲 |\n|---|---|\n| 1002 | 乙 |\n");
    assert!(
        headless
            .columns(Columns::code("#1").zh("#2"))
            .numbers()
            .is_err()
    );
}

#[test]
fn thousands_of_rows_of_one_code_are_compared() {
    use jiemi_codes_document::{Declared, PublishedCode};
    let csv: String = (0..5_000)
        .map(|number| format!("7,text {number}\n"))
        .collect();
    let list = Document::from_csv(&format!("code,message\n{csv}"))
        .list()
        .unwrap();
    let declared = (0..5_000).map(|number| {
        let mut declared = Declared::new(PublishedCode::Number(7), "Seven");
        declared.en = Some(format!("other {number}").into());
        declared
    });
    let declared: Vec<_> = declared.collect();
    assert_eq!(list.compare_with("many", &declared).changed.len(), 5_000);
}
