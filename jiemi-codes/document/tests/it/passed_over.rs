//! What looks like a code but is in no list is reported and never read.

use jiemi_codes_document::{Document, Row};

/// A list of one code; each test adds something below it.
const LIST: &str = "| code | text |\n|---|---|\n| 1 | one |\n\n文\n\n";

/// The lines, counts and first codes of what is passed over below `LIST`.
#[track_caller]
fn passed(text: &str) -> Vec<(usize, usize, String)> {
    let document = Document::from_markdown(&format!("{LIST}{text}\n"));
    let read: Vec<_> = document
        .lists()
        .iter()
        .flat_map(|list| list.numbers().unwrap())
        .collect();
    let lines: Vec<_> = read.iter().map(Row::line).collect();
    assert_eq!(lines, [3], "{text}\n{document}");
    let report = document.to_string();
    let passed = document.passed_over().iter().map(|passed| {
        assert!(!passed.reason(jiemi_codes::Language::En).is_empty());
        assert!(!passed.reason(jiemi_codes::Language::Zh).is_empty());
        assert!(report.contains(&format!("{}", passed.line())), "{report}");
        assert!(report.contains(passed.first()), "{report}");
        assert!(passed.to_string().contains(passed.first()), "{passed}");
        (passed.line(), passed.count(), passed.first().to_owned())
    });
    passed.collect()
}

/// Asserts that something beginning with this code is passed over, on the line of the code or
/// of its block.
#[track_caller]
fn is_passed(text: &str, line: usize, first: &str) {
    let passed = passed(text);
    let lines = [line, 7];
    let is_it = passed
        .iter()
        .any(|(at, count, code)| lines.contains(at) && *count >= 1 && code == first);
    assert!(is_it, "{text}: {passed:?}");
}

/// The number of codes that are passed over.
#[track_caller]
fn count(text: &str) -> usize {
    passed(text).iter().map(|(_, count, _)| count).sum()
}

#[test]
fn a_heading_with_a_code_is_passed_over() {
    is_passed(
        "### -1001 NO_SUCH_ORDER\n\nOrder does not exist.",
        7,
        "-1001",
    );
    is_passed("### 1001 NO_SUCH_ORDER", 7, "1001");
    is_passed("### `1001`: no such order", 7, "1001");
    is_passed("1001 NO_SUCH_ORDER\n---", 7, "1001");
    assert_eq!(
        count("### -1001 A\n\na\n\n### -1002 B\n\nb\n\n### -1003 C\n\nc"),
        3
    );
}

#[test]
fn the_number_of_a_chapter_is_not_a_code() {
    for heading in [
        "## 1. 概述",
        "## 3.1 返回码",
        "### 2.4.1 下单",
        "## 2024-01-01",
        "## 第 3 章",
    ] {
        assert_eq!(passed(heading), [], "{heading}");
    }
}

#[test]
fn a_table_in_html_is_passed_over() {
    for (html, line) in [
        (
            "<table>\n<tr><td>1001</td><td>bad</td></tr>\n</table>",
            7..=8,
        ),
        ("<table><tr><td>1001</td><td>bad</td></tr></table>", 7..=7),
        (
            "  <table>\n    <tr>\n      <td>1001</td>\n      <td>bad</td>\n    </tr>\n  </table>",
            7..=9,
        ),
        ("<table>\n<TR>\n<TD>\n1001\n</TD>\n</TR></table>", 7..=10),
        (
            "<table>\n\n<tr>\n\n    <td>1001</td>\n\n</tr>\n</table>",
            7..=11,
        ),
        (
            "<div>\n    <table>\n        <tr>\n            <td><code>1001</code></td>\n        </tr>\n    </table>\n</div>",
            7..=10,
        ),
        (
            "<table>\n<tr><td>SDK_BAD_SIGN</td><td>1001</td><td>bad</td></tr>\n</table>",
            7..=8,
        ),
        ("<dl><dt>1001</dt><dd>bad</dd></dl>", 7..=7),
    ] {
        let passed = passed(html);
        let told = passed.iter().any(|(at, ..)| line.contains(at));
        assert!(told, "{html}: {passed:?}");
    }
}

#[test]
fn the_codes_of_a_table_in_html_are_counted_once() {
    let html = "<table>\n  <tr>\n    <td>1001</td>\n    <td>签名错误</td>\n  </tr>\n  <tr>\n    <td>1002</td>\n    <td>bad</td>\n  </tr>\n</table>";
    let [(line, count, first)] = &passed(html)[..] else {
        panic!("{html}")
    };
    assert!((8..=9).contains(line), "of the row or of the cell: {line}");
    assert_eq!((*count, first.as_str()), (2, "1001"));
    let html = "<table><tr><td>1001</td><td>bad</td></tr></table>";
    assert_eq!(passed(html), [(7, 1, "1001".to_owned())]);
}

#[test]
fn an_html_item_is_passed_over_with_any_separator() {
    for item in [
        "1001：签名错误",
        "1001: bad",
        "1001 bad",
        "1001 - bad",
        "<code>1001</code> bad",
    ] {
        is_passed(&format!("<ul>\n<li>{item}</li>\n</ul>"), 8, "1001");
    }
}

#[test]
fn codes_in_a_fence_are_passed_over() {
    is_passed("```\n1001  bad sign\n1002  bad time\n```", 8, "1001");
    assert_eq!(count("```\n1001  bad sign\n1002  bad time\n```"), 2);
    is_passed("```text\n1001: bad\n```", 8, "1001");
    is_passed("~~~\n| 1001 | bad |\n~~~", 8, "1001");
    is_passed("    1001  bad sign\n    1002  bad time", 7, "1001");
}

#[test]
fn error_number_lines_are_passed_over() {
    is_passed("Error Number: 8001\n\nThe table is locked.", 7, "8001");
    is_passed("**Error Number: 8001**\n\nThe table is locked.", 7, "8001");
    is_passed("- Error Number: 8001; Symbol: ER_LOCKED", 7, "8001");
    is_passed("错误码：8001\n\n表已锁定。", 7, "8001");
}

#[test]
fn bare_lines_are_passed_over() {
    is_passed("1001: bad", 7, "1001");
    is_passed("1001：签名错误\n1002：超时", 7, "1001");
    is_passed("段落\n`1001`: ok", 8, "1001");
    is_passed("**1001** bad", 7, "1001");
    is_passed("1001  bad", 7, "1001");
    is_passed("● 1001：lost", 7, "1001");
    is_passed("\\- `1001`: x", 7, "1001");
    assert_eq!(count("1001：签名错误\n1002：超时"), 2);
}

#[test]
fn rows_in_an_html_comment_are_passed_over() {
    is_passed("<!-- | 1001 | old | -->", 7, "1001");
    is_passed("<!--\n| 1001 | old |\n-->", 8, "1001");
    is_passed("<!--\n- `1001`: old\n-->", 8, "1001");
}

#[test]
fn a_commented_row_in_the_middle_of_a_table_is_not_a_code() {
    for comment in ["<!-- | 1002 | old | -->", "<!--\n| 1002 | old |\n-->"] {
        let text =
            format!("| code | text |\n|---|---|\n| 1001 | one |\n{comment}\n| 1003 | three |\n");
        let document = Document::from_markdown(&text);
        let list = document.lists().first().expect("the table");
        let told = document
            .passed_over()
            .iter()
            .any(|passed| passed.first() == "1002");
        let (rows, problems) = match list.numbers() {
            Ok(rows) => (rows, String::new()),
            Err(error) => (Vec::new(), error.to_string()),
        };
        let codes: Vec<_> = rows.iter().map(|row| row.code().to_string()).collect();
        assert!(!codes.contains(&"1002".to_owned()), "{comment}: {codes:?}");
        assert!(
            told || problems.contains("1002"),
            "{comment}: {document}{problems}"
        );
        // The row below the comment is either read or a problem.
        let is_kept = codes.contains(&"1003".to_owned()) || problems.contains("1003");
        assert!(is_kept, "{comment}: {document}{problems}");
    }
}

#[test]
fn a_code_in_a_table_without_a_column_of_codes_is_passed_over() {
    let text = "| 接口 | 备注 |\n|---|---|\n| 下单 | 无 |\n| 1001 | 见下 |\n| 查询 | 无 |";
    let passed = passed(text);
    assert_eq!(passed.len(), 1, "{passed:?}");
    assert!((7..=10).contains(&passed[0].0), "{passed:?}");
    assert_eq!(passed[0].2, "1001");
}

#[test]
fn ordinary_text_is_not_passed_over() {
    for text in [
        "1. 下单\n\n```json\n{\"name\": \"a\"}\n```\n\n2. 支付\n\n3. 查询",
        "- 2024-01-01：初稿\n- 2024-02-01：修订",
        "- 1.0.0: first\n- 1.2.0: second",
        "- 10:30：截止",
        "| 版本 | 日期 |\n|---|---|\n| 1.0 | 2024-01-01 |",
        "1000 - 2000 ms is typical.",
        "5 - 10 次重试。",
        "请先看 `code`，再看 `status`。",
        "<!-- 2024 年修订 -->",
        "![图 1](1001.png)",
    ] {
        assert_eq!(passed(text), [], "{text}");
    }
}

#[test]
fn a_document_without_lists_still_reports_what_it_passed_over() {
    let document = Document::from_markdown("# Codes\n\n```\n1001  bad\n```\n\n### -1002 WORSE\n");
    assert!(document.lists().is_empty());
    assert_eq!(document.passed_over().len(), 2, "{document}");
    let codes: Vec<_> = document
        .passed_over()
        .iter()
        .map(|passed| passed.first())
        .collect();
    assert_eq!(codes, ["1001", "-1002"]);
    // The error leads to the first of them.
    let text = document.list().unwrap_err().to_string();
    assert!(text.contains("1001"), "{text}");
}

#[test]
fn reasons_are_in_either_language() {
    let document = Document::from_markdown("```\n1001  bad\n```\n");
    let [fence] = document.passed_over() else {
        panic!("{document}")
    };
    let has_han = |text: &str| text.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c));
    assert!(!has_han(fence.reason(jiemi_codes::Language::En)));
    assert!(has_han(fence.reason(jiemi_codes::Language::Zh)));
}
