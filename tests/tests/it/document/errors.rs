//! What is said of a document that cannot be read.

use jiemi_codes::document::{Document, DocumentError, Reader};

#[track_caller]
fn wrong(result: Result<Document, DocumentError>) -> String {
    match result {
        Ok(document) => panic!("read as {document:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn in_list(item: &str) -> String {
    wrong(Document::from_markdown(&format!("- `1`: one\n- {item}\n")))
}

#[test]
fn what_looks_like_a_code_and_is_none_is_told_with_its_line() {
    for (item, what) in [
        ("`10OO`: x", "line 2: `10OO` is not a number"),
        ("10OO: x", "line 2: `10OO` is not a number"),
        ("`E1000`: x", "line 2: `E1000` is not a number"),
        ("`1.5`: x", "line 2: `1.5` is not a number"),
        (
            "`1,000`: x",
            "line 2: `1,000` is not one number: write its digits alone, and each code by itself",
        ),
        (
            "`1000`/`1001`: x",
            "line 2: the item has more than one code: write each by itself, or a range as \
             `5000-5999`",
        ),
        (
            "`01000`: x",
            "line 2: `01000` begins with a zero: as a number it would be another code",
        ),
        (
            "`9223372036854775808`: x",
            "line 2: `9223372036854775808` is too large: it does not fit `i64`",
        ),
        (
            "`600..`: x",
            "line 2: of the range `600..` an end is missing",
        ),
        (
            "`599-500`: x",
            "line 2: the range `599-500` ends before it begins: write the smaller number first",
        ),
        (
            "1000 x",
            "line 2: after the number comes no colon: write `1000`: …",
        ),
    ] {
        assert_eq!(in_list(item), what, "{item}");
    }
}

/// A document of one code, and what is added to it.
#[track_caller]
fn beside_a_code(text: &str) -> String {
    match Document::from_markdown(&format!("- `1`: one\n\n{text}\n")) {
        Ok(document) => panic!("{text} is read as {:?}", document.rows()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_code_in_a_form_that_is_not_read_is_a_problem_and_not_passed_over() {
    for text in [
        "- [1000](#a): ok",
        "- [`1002`](#a): ok",
        "- <code>1000</code>: ok",
        "- <b>1002</b>: ok",
        "- <!-- x --> 1004: ok",
        "- ~~1000~~: ok",
        "- 【1003】：ok",
        "- (1004): ok",
        "- #1008: ok",
        "- +1006: ok",
        "- 错误码1010：ok",
        "- 错误码 `1011`： ok",
        "- code 1012: ok",
        "- errcode=1019: ok",
        "- \u{200B}1000: ok",
        "- 1003 新的\n- 1004 旧的",
        "* `10O1`: bad",
        "- `1000` and `1001`: ok",
        "- `1000` `1001`: ok",
        "1000. 成功\n1001. 失败",
        "1001) 失败",
        "段落\n`1000`: ok",
        "1000：成功",
        "<table><tr><td>1000</td><td>ok</td></tr></table>",
        "<details>\n- `1000`: ok\n</details>",
        "```\n1000: ok\n```",
        "-     1000: ok",
        "| code | text |\n|---|\n| 1000 | ok |",
        "| code | text |\n|---|---|\n| 5** | ok |",
        "| 1000 | ok |\n|---|---|\n| 1001 | bad |",
        "| 返回值 | 含义 |\n|---|---|\n| 0 | 成功 |\n| 10OO | 失败 |",
        "| code | text |\n|---|---|\n| 1000 | a|b |",
    ] {
        let what = beside_a_code(text);
        let line = what.split(':').next().unwrap();
        let is_there = line
            .strip_prefix("line ")
            .and_then(|line| line.parse().ok());
        assert!(
            is_there.is_some_and(|line: usize| line >= 3),
            "{text}: {what}"
        );
        let alone = wrong(Document::from_markdown(text));
        assert!(alone.starts_with("line "), "{text}: {alone}");
    }
}

#[test]
fn a_line_that_has_lost_its_mark_is_no_part_of_the_text_above() {
    for text in [
        "- 7：成功\n8：失败",
        "- 7：成功\n-8：失败",
        "- 7：成功\n*8：失败",
        "- 7：成功\n• 8：失败",
        "- 7：成功\n－ 8：失败",
        "- 7：成功\n\\- `8`: x",
        "- 7：成功  \n  8：失败",
        "- `7`: x<br>`8`: y",
        "- 1002: ok\n\n  1003: lost",
        "| code | text |\n|---|---|\n| 1001 | a |\n\n| `1002` | b |",
        "| text | code |\n|---|---|\n| a | 1001 |\n\n| b | 1002 |",
        "code | text\n--- | ---\n1001 | a\n\n1002 | b",
        "**1002** bad",
        "<table><tr><td><code>1001</code></td></tr></table>",
        "<table>\n<TR>\n<TD>\n1001\n</TD>\n</TR></table>",
        "<ul><li>1002 bad</li></ul>",
        "<dl><dt>1001</dt><dd>bad</dd></dl>",
        "- 1000: ok\n– 1001: bad\n- 1002: c",
        "- 1000: ok\n● 1001: bad",
        "- 1000: ok\n① 1001: bad",
        "- 1000: ok\n(1) `1001`: bad",
        "- 1000: ok\n\u{200B}- 1001: bad",
        "– 1000: a\n- 1001: b",
        "● 1001：lost",
        "1、`1000`: a",
        "1.`1000`: a\n2.`1001`: b",
        "| name | code | text |\n|---|---|---|\n| A | 1001 | a |\n- B | 1002 | b |\n| C | 1003 | c |",
        "| code | text |\n|---|---|\n| 1 | one |\n- 2 | two |\n| 3 | three |",
        "| 错误码 | 说明 |\n|---|---|\n| [1001](#1001) | bad |",
        "| code | text |\n|---|---|\n| 10\n23 | one |",
        "| code | text |\n|---|---|\n| 1 | one |\n| SIGN_ERROR | |",
        "[1001]: bad",
        "```json\n{}\n\n- `1000`: b",
        "- 1001：参数错误。1002：签名错误。",
        "- `1001`: 参数错误。- `1002`: 签名错误。",
        "## 1001: bad\n\nx",
    ] {
        let what = beside_a_code(text);
        assert!(what.contains("line "), "{text}: {what}");
    }
}

#[test]
fn a_list_of_codes_in_another_form_is_a_problem_beside_one_that_is_read() {
    for item in [
        "**1001** 参数错误",
        "1001、x",
        "1001，x",
        "1001; x",
        "1001=x",
        "1001→x",
        "1001（x）",
        "(1001) x",
        "[1001] x",
        "【1001】x",
        "１００１ x",
        "~~1001~~ x",
        "<code>1001</code> x",
        "\"1001\" x",
        "`\"1001\"`: x",
        "`code=1001`: x",
        "#1001 x",
        "1001～1005 x",
    ] {
        let what = beside_a_code(&format!(
            "文\n\n- {item}\n- {}",
            item.replace("1001", "1002")
        ));
        assert!(what.starts_with("line "), "{item}: {what}");
    }
}

#[test]
fn ordinary_pages_are_read_beside_their_codes() {
    for text in [
        "1. 下单\n\n```json\n{\"code\": 1000}\n```\n\n2. 支付\n\n3. 查询",
        "- 2024-01-01：初稿\n- 2024-02-01：修订",
        "- 2024年1月1日：初稿",
        "- 1.0.0: first\n- 1.2.0: second",
        "- v1.2: 修订",
        "- 10:30：截止\n- 12:30-13:00 休息",
        "- 30 seconds\n- 5 minutes",
        "- 3 天内有效\n- 24小时内：不退\n- 100元：充值",
        "- 127.0.0.1: localhost",
        "- [1. 概述](#a)\n- [3.1 返回码](#c)",
        "| 返回值 | 类型 | 说明 |\n|---|---|---|\n| code | int | 返回码 |",
        "| 参数 | 编码 | 说明 |\n|---|---|---|\n| name | UTF-8 | 名 |",
        "| 版本 | 日期 | 修订内容 |\n|---|---|---|\n| 1.0 | 2024-01-01 | 初稿 |",
        "| 步骤 | 说明 | 备注 |\n|---|---|---|\n| 1 | 下单 | 无 |\n| 2 | 支付 | 无 |",
        "```yaml\n200:\n  description: ok\n```",
        "```rust\n1000 => ok(),\n```",
        "1000 - 2000 ms is typical.",
        "5 - 10 次重试。",
        "<table><tr><td>QPS</td><td>100</td></tr></table>",
    ] {
        let document = Document::from_markdown(&format!("- `7`: 七\n\n文\n\n{text}\n"));
        let document = document.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(document.rows().len(), 1, "{text}");
    }
}

#[test]
fn a_range_that_may_end_before_its_end_is_asked_for() {
    assert_eq!(
        in_list("`1..3`: x"),
        "line 2: the range `1..3` may have its last number or not: write `1..=` and the last \
         number that it has",
    );
}

#[test]
fn in_a_list_of_codes_every_word_with_a_number_is_a_problem() {
    for (item, what) in [
        ("E1016: x", "line 2: `E1016` is not a number"),
        ("`message`: x", "line 2: `message` is not a number"),
        (
            "(105) x",
            "line 2: after the number comes no colon: write `105`: …",
        ),
        (
            "参数错误（1001）",
            "line 2: the code does not come first: write `1001`: …",
        ),
        (
            "**新增** `1002`: x",
            "line 2: the code does not come first: write `1002`: …",
        ),
        (
            "返回码：1001 失败",
            "line 2: after the number comes no colon: write `1001`: …",
        ),
        (
            "SIGN_ERROR = 1002",
            "line 2: the code does not come first: write `1002`: …",
        ),
    ] {
        assert_eq!(in_list(item), what);
        let elsewhere = format!("- `1`: one\n\n文\n\n- 见下\n- {item}\n");
        assert_eq!(
            Document::from_markdown(&elsewhere).unwrap().rows().len(),
            1,
            "{item}"
        );
    }
}

#[test]
fn what_stands_outside_of_the_section_that_is_read_is_no_matter() {
    let document = "# 甲\n\n- 3 天内\n- 1y: 一\n\n# 乙\n\n- `2`: 二\n\n# 丙\n\n- `3?`: 三\n";
    assert!(Document::from_markdown(document).is_err());
    let read = Reader::new().section("乙").markdown(document).unwrap();
    assert_eq!(read.rows().len(), 1);
    let what = wrong(Reader::new().section("丙").markdown(document));
    assert!(what.contains("line 12: `3?` is not a number"), "{what}");
}

#[test]
fn a_quote_that_is_not_closed_swallows_no_rows() {
    assert_eq!(
        wrong(Document::from_csv(
            "code,zh,remark\n1,一,\"x\n2,二,\n3,三,\n"
        )),
        "line 2: the quote is never closed",
    );
    assert_eq!(
        wrong(Document::from_csv("code,text\n1,\"a\"b\n")),
        "line 2: after a closing quote comes a comma: a quote within a text is written twice",
    );
    let document = Document::from_csv("code,text\n1,a\"b\n2,\"\"\n3,\"\"\"\"\n").unwrap();
    let texts: Vec<_> = document.rows().iter().map(|row| row.en()).collect();
    assert_eq!(texts, [Some("a\"b"), None, Some("\"")]);
}

#[test]
fn of_two_columns_that_may_have_the_codes_none_is_guessed() {
    let what = "line 1: which column has the codes? Name it to the `Reader`: one of ";
    for (header, columns) in [
        ("code,errcode,text", "`code`, `errcode`"),
        ("返回码,错误码,说明", "`返回码`, `错误码`"),
        ("status,value,text", "`status`, `value`"),
    ] {
        let csv = format!("{header}\n1,2,x\n");
        assert_eq!(wrong(Document::from_csv(&csv)), format!("{what}{columns}"));
    }
    let what = "line 1: none of the columns `序号`, `名` has codes";
    assert!(wrong(Document::from_csv("序号,名\n1,一\n")).starts_with(what));
}

#[test]
fn a_column_that_is_named_has_to_be_in_one_table_at_least() {
    let table = "| 返回码 | 说明 |\n|---|---|\n| 7 | 七 |\n";
    let reader = Reader::new().code("错误码");
    assert_eq!(
        wrong(reader.markdown(table)),
        "there is no column `错误码`; the columns are `返回码`, `说明`",
    );
    assert_eq!(
        wrong(reader.markdown("- `7`: 七\n")),
        "there is no table, and so no column `错误码`",
    );
    let both = format!(
        "{table}\n{}",
        table.replace("返回码", "错误码").replace('7', "8")
    );
    assert_eq!(
        reader.markdown(&both).unwrap().rows().len(),
        2,
        "usual ones are known besides"
    );
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_lines() {
    let document = "- `1x1`: a\n- `2`: b\n\n| code | text |\n|---|---|\n| 3 | c |\n| | d |\n\n- `4`: e\n- `5?`: f\n";
    assert_eq!(
        wrong(Document::from_markdown(document)),
        "line 1: `1x1` is not a number\n\
         line 7: the code is missing\n\
         line 10: `5?` is not a number",
    );
}

#[test]
fn after_a_hundred_problems_the_rest_is_counted() {
    let lines: String = (0..150).map(|_| "1,y\nx,y\n").collect();
    let error = Document::from_csv(&format!("code,text\n{lines}")).unwrap_err();
    assert_eq!(error.problems().len(), 150);
    assert_eq!(error.to_string().lines().count(), 101);
    assert!(error.to_string().ends_with("\nand 50 more"));
}

#[test]
fn a_document_without_codes_is_an_error() {
    let what = "there are no codes: an item of a list begins with its code, as in `1000`: \
                text, and a table has a column such as `code`; CSV and TSV have functions of \
                their own";
    for document in [
        "",
        "# Codes\n\nNone.\n",
        "- a\n- b\n",
        "| a | b |\n|---|---|\n| c | d |\n",
    ] {
        assert_eq!(wrong(Document::from_markdown(document)), what, "{document}");
    }
    let what = "there are no values: the first line has the headers of the columns";
    assert_eq!(wrong(Document::from_csv("")), what);
}

#[test]
fn columns_that_nobody_can_tell_apart_are_asked_for() {
    assert_eq!(
        wrong(
            Document::from_csv("code,错误描述,解决方案\n1,甲,乙\n")
                .and(Document::from_csv("code,原因,解决方案\n1,甲,乙\n"))
        ),
        "line 1: which column has the messages? Name it to the `Reader`: one of `原因`, \
         `解决方案`",
    );
    assert_eq!(
        wrong(Document::from_csv("a,b\nx,y\n")),
        "line 1: none of the columns `a`, `b` has codes: name it to the `Reader`, and mind what \
         parts the cells",
    );
    assert_eq!(
        wrong(Reader::new().zh("中").csv("code,text\n1,a\n")),
        "line 1: there is no column `中`; the columns are `code`, `text`",
    );
}

#[test]
fn values_that_do_not_fit_their_columns_are_told() {
    assert_eq!(
        wrong(Document::from_csv("code,text\n1,a\n2,b,c\n3\n4,d\n")),
        "line 3: the line has 3 values, but there are 2 columns\n\
         line 4: the line has 1 values, but there are 2 columns",
    );
    assert_eq!(
        wrong(Document::from_tsv("code\ttext\n1\tC:\\dir\n")),
        "line 2: `\\d` is no escape: a tab is `\\t`, a line end `\\n` or `\\r`, a backslash `\\\\`",
    );
    assert_eq!(
        wrong(Reader::new().class("c").csv("code,text,c\n1,a,wait\n")),
        "line 2: `wait` is no class: write one of `success`, `poll`, `indeterminate`, `retry`, \
         `reauthenticate`, `fail`",
    );
}

#[test]
fn a_section_that_is_not_there_or_not_the_only_one_is_an_error() {
    let document = "# 甲\n\n- `1`: 一\n\n# 乙\n\n无。\n\n# 甲\n\n- `2`: 二\n";
    let document = Document::from_markdown(document).unwrap();
    assert_eq!(
        wrong(document.section("丙")),
        "there is no heading \"丙\"; the headings are \"甲\" (line 1), \"乙\" (line 5), \"甲\" \
         (line 9)",
    );
    assert_eq!(
        wrong(document.section("乙")),
        "line 5: the section \"乙\" has no codes"
    );
    assert_eq!(
        wrong(document.section("甲")),
        "line 9: there is a heading \"甲\" on line 1 too: take the section above the one that you \
         mean first",
    );
    let document = Document::from_markdown("- `1`: 一\n").unwrap();
    assert_eq!(
        wrong(document.section("甲")),
        "there is no heading \"甲\"; the document has no headings",
    );
}

#[test]
fn unwrap_shows_what_display_shows() {
    let error = Document::from_csv("code,text\nx,y\n").unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[test]
fn a_code_that_markdown_takes_for_the_number_of_an_item_is_told() {
    assert_eq!(
        wrong(Document::from_markdown("1001. bad request\n")),
        "line 1: Markdown reads `1001` as the number of a list item: write `1001`: …"
    );
}
