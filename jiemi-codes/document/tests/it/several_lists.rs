//! Documents with more than one list: nothing is merged or chosen unasked.

use crate::common::{codes, lines_of_lists, only};
use jiemi_codes_document::{Document, List, Remedy};

/// A vendor's page as it often is, with the line of each list.
const PAGE: &str = "\
# 支付接口

## 概览

| 返回码 | 说明 |
|---|---|
| 0 | 成功 |
| 1 | 失败，见错误码 |

## 错误码

| 错误码 | 说明 |
|---|---|
| 1001 | 签名错误 |
| 1002 | 余额不足 |
| 8080 | 系统繁忙 |

## 可重试的错误码

- `8080`
- `1002`

## 订单状态

| 状态 | 含义 |
|---|---|
| 0 | 待支付 |
| 1 | 已支付 |

## 端口

| 环境 | 端口 |
|---|---|
| 测试 | 8080 |
| 生产 | 443 |

## 修订

| 年份 | 内容 |
|---|---|
| 2023 | 初稿 |
| 2024 | 增加 1002 |
";

fn page() -> Document {
    Document::from_markdown(PAGE)
}

#[test]
fn of_two_lists_neither_is_chosen_and_both_are_named_by_line() {
    let two =
        "| code | text |\n|---|---|\n| 1 | a |\n\n文\n\n| code | text |\n|---|---|\n| 2 | b |\n";
    let document = Document::from_markdown(two);
    assert_eq!(lines_of_lists(&document), [1, 7]);
    let error = document.list().unwrap_err();
    let text = error.to_string();
    assert!(text.contains("line 1") || text.contains("1"), "{text}");
    let lines = error
        .problems()
        .iter()
        .find_map(|problem| match problem.remedy() {
            Some(Remedy::Choose(lines)) => Some(lines.clone()),
            _ => None,
        });
    assert_eq!(lines, Some(vec![1, 7]), "{text}");
    assert!(text.contains("at_line"), "{text}");
}

#[test]
fn an_overview_a_cross_reference_and_order_states_are_not_mixed_with_the_codes() {
    let page = page();
    let list = page.section("错误码").unwrap();
    assert_eq!(codes(&list), "1001 1002 8080");
    assert_eq!(list.line(), 12);
    let text = page.list().unwrap_err().to_string();
    for line in ["5", "12", "25"] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn a_number_of_another_table_never_becomes_a_code_of_the_list() {
    let page = page();
    for list in page.lists() {
        let Ok(rows) = list.numbers() else { continue };
        for row in rows {
            let within = list.line()..=list.last_line();
            assert!(within.contains(&row.line()), "{list}");
        }
    }
    assert_eq!(codes(&page.section("概览").unwrap()), "0 1");
}

#[test]
fn every_list_is_found_by_any_of_its_lines() {
    let page = page();
    for list in page.lists() {
        for line in list.line()..=list.last_line() {
            assert_eq!(page.at_line(line).as_ref(), Ok(list), "{line}");
        }
    }
    assert_eq!(codes(&page.at_line(14).unwrap()), "1001 1002 8080");
}

#[test]
fn a_line_without_a_list_is_an_error_that_names_the_lists() {
    for line in [0, 1, 2, 10, 1000] {
        let text = page().at_line(line).unwrap_err().to_string();
        assert!(text.contains("12"), "{line}: {text}");
    }
}

#[test]
fn a_table_without_a_column_of_codes_can_be_chosen_by_its_line() {
    // No column has a usual header, and most cells are words in Chinese.
    let document = "| 名称 | 号 | 说明 |\n|---|---|---|\n| 甲 | 一 | 一 |\n| 乙 | 1002 | 二 |\n| 丙 | 三 | 三 |\n";
    let document = Document::from_markdown(document);
    assert!(document.list().is_err(), "{document}");
    let list = document.at_line(4).unwrap();
    assert_eq!(list.headers(), ["名称", "号", "说明"]);
    let told: Vec<_> = document
        .passed_over()
        .iter()
        .map(|passed| passed.line())
        .collect();
    assert!(told.iter().all(|line| (1..=5).contains(line)), "{document}");
    assert_eq!(told.len(), 1, "{document}");
}

#[test]
fn lists_are_merged_on_request_in_the_order_of_the_request() {
    let document = "# 甲\n\n- `1`: 一\n\n# 乙\n\n| code | 说明 |\n|---|---|\n| 2 | 二 |\n\n# 丙\n\n- `3`: 三\n";
    let document = Document::from_markdown(document);
    assert_eq!(codes(&document.sections(["甲", "丙"]).unwrap()), "1 3");
    assert_eq!(
        codes(&document.sections(["丙", "乙", "甲"]).unwrap()),
        "3 2 1"
    );
    assert_eq!(
        codes(&document.sections(vec!["乙".to_owned()]).unwrap()),
        "2"
    );
    assert_eq!(codes(&document.at_lines([3, 9, 13]).unwrap()), "1 2 3");
    assert_eq!(codes(&document.at_lines([13, 3]).unwrap()), "3 1");
}

#[test]
fn tables_are_merged_by_what_their_columns_are() {
    let document = "# 甲\n\n| 错误码 | 说明 |\n|---|---|\n| 1 | 一 |\n\n# 乙\n\n| 描述 | code |\n|---|---|\n| 二 | 2 |\n";
    let list = Document::from_markdown(document)
        .sections(["甲", "乙"])
        .unwrap();
    let read: Vec<_> = list.numbers().unwrap();
    let read: Vec<_> = read
        .iter()
        .map(|row| (row.line(), row.zh().unwrap()))
        .collect();
    assert_eq!(read, [(5, "一"), (11, "二")]);
}

#[test]
fn problems_of_merged_lists_are_all_reported() {
    let document =
        "# 甲\n\n| 错误码 | 说明 |\n|---|---|\n| 1? | 一 |\n\n# 乙\n\n- `2`: 二\n- `3?`: 三\n";
    let document = Document::from_markdown(document);
    let error = document
        .sections(["甲", "乙"])
        .unwrap()
        .numbers()
        .unwrap_err();
    let lines: Vec<_> = error
        .problems()
        .iter()
        .map(|problem| problem.line())
        .collect();
    assert_eq!(lines, [Some(5), Some(10)], "{error}");
}

#[test]
fn a_heading_with_two_lists_is_refused_and_names_their_lines() {
    let document = "# 错误码\n\n## 公共\n\n- `1`: 一\n\n## 业务\n\n- `2`: 二\n";
    let document = Document::from_markdown(document);
    let text = document.section("错误码").unwrap_err().to_string();
    assert!(text.contains('5') && text.contains('9'), "{text}");
    assert_eq!(codes(&document.section("业务").unwrap()), "2");
    assert_eq!(codes(&document.sections(["公共", "业务"]).unwrap()), "1 2");
}

#[test]
fn two_item_lists_with_text_between_are_two_lists() {
    let document = Document::from_markdown("- `1`: 一\n\n文\n\n- `2`: 二\n");
    assert_eq!(lines_of_lists(&document), [1, 5]);
    let document = Document::from_markdown("- `1`: 一\n\n* `2`: 二\n");
    assert_eq!(
        lines_of_lists(&document),
        [1, 3],
        "another mark, another list"
    );
}

#[test]
fn items_with_nothing_but_a_code_are_a_list_or_passed_over() {
    // Many documents list the codes that may be retried like this.
    for items in [
        "- `1001`\n- `1002`",
        "- 1001\n- 1002",
        "* 1001\n* 1002",
        "- SYSTEM_ERROR\n- SIGN_ERROR",
        "- `SYSTEM_ERROR`\n- `SIGN_ERROR`",
        "1. 1001\n2. 1002",
    ] {
        let document = format!("| 错误码 | 说明 |\n|---|---|\n| 1001 | 一 |\n\n文\n\n{items}\n");
        let document = Document::from_markdown(&document);
        let is_list = lines_of_lists(&document) == [1, 7];
        let passed = document.passed_over().iter().map(|passed| passed.count());
        assert!(is_list || passed.sum::<usize>() == 2, "{items}\n{document}");
    }
}

#[test]
fn the_report_says_where_each_list_is_and_what_it_has() {
    let report = page().to_string();
    for part in ["12", "错误码", "说明", "1001", "8080", "概览"] {
        assert!(report.contains(part), "{part}: {report}");
    }
    let list = page().section("错误码").unwrap().to_string();
    for part in ["12", "错误码", "说明", "1001", "8080", "3"] {
        assert!(list.contains(part), "{part}: {list}");
    }
}

#[test]
fn the_only_list_needs_no_choice() {
    let list: List =
        only("文\n\n- `1`: 一\n- `2`: 二\n\n| 字段 | 类型 |\n|---|---|\n| a | int |\n");
    assert_eq!(codes(&list), "1 2");
}

#[test]
fn a_document_without_lists_says_so() {
    for document in [
        "",
        "# Codes\n\nNone.\n",
        "- a\n- b\n",
        "| a | b |\n|---|---|\n| c | d |\n",
    ] {
        let document = Document::from_markdown(document);
        assert!(document.lists().is_empty(), "{document}");
        let error = document.list().unwrap_err();
        assert_eq!(error.problems().len(), 1, "{error}");
        assert!(!document.to_string().is_empty());
    }
}
