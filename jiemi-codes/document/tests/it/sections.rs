//! Lists by the heading above them.

use crate::common::{codes, headings, only};
use jiemi_codes_document::{Document, Remedy};

#[test]
fn a_section_goes_up_to_the_next_heading_of_its_level_or_higher() {
    let document = Document::from_markdown(
        "- `1`: 一\n\n# 甲\n\n文\n\n## 乙 `b`\n\n文\n\n### 丙\n\n- `4`: 四\n\n## 丁\n\n文\n\n戊\n===\n\n- `6`: 六\n",
    );
    for (title, found) in [
        ("甲", "4"),
        ("乙 `b`", "4"),
        ("乙 b", "4"),
        ("丙", "4"),
        ("戊", "6"),
    ] {
        assert_eq!(codes(&document.section(title).unwrap()), found, "{title}");
    }
    let list = document.section("丙").unwrap();
    assert_eq!(headings(&list).len(), 3);
    assert_eq!(headings(&list)[0], "甲");
    assert_eq!(headings(&list)[2], "丙");
    assert!(headings(&document.lists()[0]).is_empty());
    assert!(document.section("丁").is_err());
}

#[test]
fn a_heading_without_a_space_is_a_heading() {
    let document = "## 公共\n\n- `1`: 一\n\n##支付\n\n- `2`: 二\n\n###退款\n\n- `3`: 三\n\n## 完\n";
    let document = Document::from_markdown(document);
    assert_eq!(codes(&document.section("公共").unwrap()), "1");
    assert_eq!(codes(&document.section("退款").unwrap()), "3");
    assert_eq!(headings(&document.lists()[1]).last().unwrap(), "支付");
    let document = Document::from_markdown("#返回码\n| code | 说明 |\n|---|---|\n| 1 | 一 |\n");
    assert_eq!(codes(&document.section("返回码").unwrap()), "1");
}

#[test]
fn a_line_that_only_looks_like_a_heading_is_none() {
    for line in ["#1008 x", "```\n##支付\n```", "####### 七"] {
        let document = format!("# 甲\n\n{line}\n\n- `1`: 一\n");
        assert_eq!(headings(&only(&document)), ["甲"], "{line}");
    }
}

#[test]
fn a_heading_right_below_a_component_is_a_heading() {
    for line in [
        "<Tabs>",
        "<a name=\"x\"></a>",
        "<div class=\"tip\">",
        "<!-- toc -->",
        "</details>",
    ] {
        let document = format!("## 公共\n\n- `1`: 一\n\n{line}\n## 支付\n\n- `2`: 二\n");
        let document = Document::from_markdown(&document);
        let list = document.section("支付");
        let list = list.unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(codes(&list), "2", "{line}");
        assert_eq!(codes(&document.section("公共").unwrap()), "1", "{line}");
    }
}

#[test]
fn a_table_right_below_a_heading_or_a_component_is_a_table() {
    for above in ["# 甲\n", "<Tabs>\n# 甲\n", "# 甲\n<Tabs>\n\n"] {
        let document = format!("{above}| code | 说明 |\n|---|---|\n| 1 | 一 |\n");
        assert_eq!(codes(&only(&document)), "1", "{above}");
        assert_eq!(headings(&only(&document)), ["甲"], "{above}");
    }
}

#[test]
fn a_list_right_below_such_a_heading_is_read() {
    for heading in [
        "<Tabs>\n## 支付",
        "<Tabs>\n##支付",
        "<!-- x -->\n## 支付",
        "<a name=\"x\"></a>\n## 支付",
    ] {
        for list in [
            "- `2`: 二\n",
            "| code | 说明 |\n|---|---|\n| 2 | 二 |\n",
            "文\n\n- `2`: 二\n",
        ] {
            let document = Document::from_markdown(&format!("{heading}\n{list}"));
            let list = document.section("支付");
            let list = list.unwrap_or_else(|error| panic!("{heading}: {error}"));
            assert_eq!(codes(&list), "2", "{heading}");
        }
    }
}

#[test]
fn of_headings_with_the_same_title_the_one_with_a_list_counts() {
    let document = "# 返回码\n\n见下。\n\n# 返回码\n\n## 返回码\n\n- `1`: 一\n";
    let document = Document::from_markdown(document);
    assert_eq!(codes(&document.section("返回码").unwrap()), "1");
}

#[test]
fn two_headings_with_the_same_title_and_lists_are_an_error_that_names_the_lines() {
    let document = "# 甲\n\n- `1`: 一\n\n# 乙\n\n# 甲\n\n- `2`: 二\n";
    let document = Document::from_markdown(document);
    let error = document.section("甲").unwrap_err();
    let remedies = error
        .problems()
        .iter()
        .filter_map(|problem| problem.remedy());
    let lines: Vec<_> = remedies
        .flat_map(|remedy| match remedy {
            Remedy::Choose(lines) => lines.clone(),
            _ => Vec::new(),
        })
        .collect();
    // Each is a line of a list, and not the one of a heading.
    let found: Vec<_> = lines
        .iter()
        .map(|line| document.at_line(*line).map(|list| codes(&list)))
        .collect();
    assert_eq!(found, [Ok("1".to_owned()), Ok("2".to_owned())], "{error}");
}

#[test]
fn a_missing_heading_is_an_error_that_names_the_headings() {
    let document = "# 甲\n\n- `1`: 一\n\n# 乙\n\n无。\n\n";
    let document = Document::from_markdown(document);
    let text = document.section("丙").unwrap_err().to_string();
    assert!(text.contains('丙') && text.contains('甲'), "{text}");
    let text = document.section("乙").unwrap_err().to_string();
    assert!(text.contains('乙') && text.contains('5'), "{text}");
    let text = document.sections(["甲", "丙"]).unwrap_err().to_string();
    assert!(text.contains('丙'), "{text}");
    let document = Document::from_markdown("- `1`: 一\n");
    let text = document.section("甲").unwrap_err().to_string();
    assert!(text.contains('甲') && text.contains("heading"), "{text}");
}

#[test]
fn every_missing_title_is_reported() {
    let document = Document::from_markdown("# 甲\n\n- `1`: 一\n");
    let text = document
        .sections(["乙", "甲", "丙"])
        .unwrap_err()
        .to_string();
    assert!(text.contains('乙') && text.contains('丙'), "{text}");
}

#[test]
fn titles_are_compared_without_markup_and_without_numbers_of_html() {
    let document =
        Document::from_markdown("## **错误码** `code` &amp; [more](#x) {#codes}\n\n- `1`: 一\n");
    let found = headings(&document.lists()[0])[0].clone();
    assert_eq!(codes(&document.section(&found).unwrap()), "1", "{found}");
    assert!(found.contains("错误码"), "{found}");
    assert!(!found.contains("**"), "{found}");
}

#[test]
fn text_outside_of_the_section_has_no_effect() {
    let document =
        "# 甲\n\n- `3`: 三\n- 1y: 一\n\n# 乙\n\n- `2`: 二\n\n# 丙\n\n- `4`: 四\n- `3?`: 三\n";
    let document = Document::from_markdown(document);
    assert_eq!(codes(&document.section("乙").unwrap()), "2");
    let error = document.section("丙").unwrap().numbers().unwrap_err();
    assert_eq!(error.problems().len(), 1, "{error}");
    assert_eq!(error.problems()[0].line(), Some(13));
}
