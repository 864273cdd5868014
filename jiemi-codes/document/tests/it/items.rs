//! Lists whose items begin with a code.

use crate::common::{codes, headings, lines_of_lists, numbers, only, pair, rows};
use jiemi_codes_document::{Document, Row};

/// The only row of a list of one item.
#[track_caller]
fn item(text: &str) -> (String, String) {
    let rows = numbers(&format!("- {text}\n"));
    assert_eq!(rows.len(), 1, "{text}");
    rows.into_iter().next().unwrap()
}

#[test]
fn an_item_begins_with_its_code_in_any_common_form() {
    for text in [
        "`1000`: 成功。",
        "`1000`：成功。",
        "`1000` 成功。",
        "`1000` - 成功。",
        "`1000` — 成功。",
        "`` 1000 ``: 成功。",
        "1000: 成功。",
        "1000：成功。",
        "**1000**：成功。",
        "**1000：** 成功。",
        "**`1000`**: 成功。",
        "**1000** - 成功。",
        "_1000_: 成功。",
        "`0x3E8`: 成功。",
        "`1000` —— 成功。",
        "`1000` -- 成功。",
        "`1000` -> 成功。",
        "`1000` => 成功。",
        "1000 - 成功。",
        "1000 —— 成功。",
        "_**1000**_: 成功。",
        "> `1000`: 成功。",
        "１０００：成功。",
        "`１０００`： 成功。",
        "~~1000~~：成功。",
        "[1000](#a): 成功。",
        "[`1000`](#a)：成功。",
        "<code>1000</code>: 成功。",
    ] {
        assert_eq!(item(text), pair("1000", "成功。"), "{text}");
    }
}

#[test]
fn an_item_is_on_the_line_of_its_code() {
    for (text, written, line) in [
        ("- `1000` 成功。\n", "1000", 1),
        ("- `\n1000` 成功。\n", "1000", 2),
        ("> - *`\n> 5000-5999`* 错误。\n", "5000-5999", 2),
        ("- `1000\n` 成功 1000。\n", "1000", 1),
    ] {
        let document = Document::from_markdown(text);
        let rows = document.lists()[0].numbers().expect(text);
        let found: Vec<_> = rows.iter().map(|row| (row.written(), row.line())).collect();
        assert_eq!(found, [(written, line)], "{text}");
    }
}

#[test]
fn any_mark_makes_an_item() {
    for document in [
        "- 1: 一\n- 2: 二\n",
        "* 1: 一\n* 2: 二\n",
        "+ 1: 一\n+ 2: 二\n",
        "1. `1`: 一\n2. `2`: 二\n",
        "- 1: 一\n\n- 2: 二\n",
        "> - 1: 一\n> - 2: 二\n",
        "  - 1: 一\n  - 2: 二\n",
    ] {
        let both = [pair("1", "一"), pair("2", "二")];
        assert_eq!(numbers(document), both, "{document}");
    }
}

#[test]
fn a_list_of_items_says_where_it_is() {
    let list = only("# 返回码\n\n文\n\n- `1`: 一\n- `2`:\n  二\n- `3`: 三\n\n文\n");
    assert_eq!((list.line(), list.last_line()), (5, 8));
    assert_eq!(headings(&list), ["返回码"]);
    assert!(list.headers().is_empty());
    let lines: Vec<_> = rows(&list).iter().map(Row::line).collect();
    assert_eq!(lines, [5, 6, 8]);
}

#[test]
fn numbers_have_signs_and_up_to_64_bits() {
    assert_eq!(item("-1: 系统繁忙"), pair("-1", "系统繁忙"));
    assert_eq!(item("`−1`: 系统繁忙"), pair("-1", "系统繁忙"));
    let (least, greatest) = (i64::MIN.to_string(), i64::MAX.to_string());
    assert_eq!(item(&format!("`{least}`: a")), pair(&least, "a"));
    assert_eq!(item(&format!("`{greatest}`: a")), pair(&greatest, "a"));
    assert_eq!(item("`0xC0000005`: a"), pair("3221225477", "a"));
}

#[test]
fn ranges_and_all_other_numbers_are_read() {
    for text in [
        "`5000..=5999`: 故障",
        "`5000-5999`: 故障",
        "`5000~5999`: 故障",
        "`5000～5999`: 故障",
        "`5000`–`5999`: 故障",
        "`5000` 至 `5999`: 故障",
        "5000-5999：故障",
        "`5xxx`: 故障",
    ] {
        assert_eq!(item(text), pair("5000..=5999", "故障"), "{text}");
    }
    assert_eq!(item("`-9--5`: a"), pair("-9..=-5", "a"));
    for text in ["`other`: 其余", "`其他`：其余", "其他：其余"] {
        let rows = numbers(&format!("- `1`: 一\n- {text}\n"));
        assert_eq!(rows[1], pair("other", "其余"), "{text}");
    }
}

#[test]
fn other_makes_no_list_by_itself() {
    let document = "- `1`: 一\n\n文\n\n- 其他：另见附录\n- other: see below\n";
    assert_eq!(codes(&only(document)), "1");
}

#[test]
fn emphasis_that_goes_on_after_the_code_stays_and_so_does_a_sign() {
    for (written, text) in [
        ("**`2`：甲**", "**甲**"),
        ("**2: 甲** 乙", "**甲** 乙"),
        ("`2` -1 returned", "-1 returned"),
        ("`2`: **注意**", "**注意**"),
    ] {
        assert_eq!(item(written), pair("2", text), "{written}");
    }
}

#[test]
fn a_text_is_what_you_would_copy_into_a_doc_comment() {
    for (written, text) in [
        ("查看`message`", "查看`message`"),
        ("**注意**：*慢*", "**注意**：*慢*"),
        (r"**a &lt; b \* c** &lt;", "**a < b * c** <"),
        (
            "[文档](https://a.b/c) ![图](d.png)",
            "[文档](https://a.b/c) ![图](d.png)",
        ),
        (r"a\_b \| c \\ d", r"a_b | c \ d"),
        ("a &lt; b &amp; c &#123;", "a < b & c {"),
        ("第一[^1]", "第一"),
        ("一<!-- 改 -->二", "一二"),
        ("<b>粗</b>", "<b>粗</b>"),
    ] {
        let document = format!("- `1`: {written}\n\n[^1]: 注\n");
        assert_eq!(numbers(&document), [pair("1", text)], "{written}");
    }
}

#[test]
fn lines_of_an_item_are_joined_as_the_derive_joins_them() {
    assert_eq!(item("`1`: 用户名\n  或者密码"), pair("1", "用户名或者密码"));
    assert_eq!(item("`1`: wrong\n  password"), pair("1", "wrong password"));
    assert_eq!(item("`1`: TOKEN\n  已失效"), pair("1", "TOKEN 已失效"));
    assert_eq!(item("`1`: 一<br>二<BR/>three"), pair("1", "一二 three"));
    assert_eq!(numbers("> - `1`: *成\n>   功*\n"), [pair("1", "*成功*")]);
}

#[test]
fn only_the_first_paragraph_of_an_item_is_its_text() {
    let document =
        "1. `1`: 一\n\n   说明。\n\n2. `3`: 三\n   > 引用\n3. `4`: 四\n\n   ![图](a.png)\n";
    assert_eq!(
        numbers(document),
        [pair("1", "一"), pair("3", "三"), pair("4", "四")]
    );
}

#[test]
fn codes_of_a_nested_list_are_not_lost() {
    let document = Document::from_markdown("- `1`: a\n\t- `2`: b\n- `3`: c\n\t- `4`: d\n");
    let read = document.lists().iter().flat_map(rows);
    let mut lines: Vec<_> = read
        .map(|row| (row.line(), row.code().to_string()))
        .collect();
    lines.sort();
    let all = [1, 2, 3, 4].map(|line: usize| (line, line.to_string()));
    assert_eq!(lines, all, "{document}");
}

#[test]
fn items_of_a_list_of_tasks_begin_after_their_box() {
    for item in ["[ ] `1002`: a", "[x] `1002`: a", "[x] 1002：a"] {
        let document = Document::from_markdown(&format!("- {item}\n"));
        let told = document.passed_over().len() + document.lists().len();
        assert_eq!(told, 1, "{item}");
    }
}

#[test]
fn prose_versions_dates_and_times_are_not_lists_of_codes() {
    for text in [
        "- 先看 `code`\n- [文档](a)\n- 其余见附录",
        "1. 下单\n2. 支付\n3. 查询",
        "- 2024-01-01：初稿\n- 2024-02-01：修订",
        "- 2024年1月1日：初稿",
        "- 1.0.0: first\n- 1.2.0: second",
        "- v1.2: 修订",
        "- 10:30：截止\n- 12:30-13:00 休息",
        "- 30 seconds\n- 5 minutes",
        "- 3 天内有效\n- 24小时内：不退\n- 100元：充值",
        "- 127.0.0.1: localhost",
        "- [1. 概述](#a)\n- [3.1 返回码](#c)",
        "- **请求**：GET\n- 参数：无",
    ] {
        let document = format!("- `7`: 七\n\n文\n\n{text}\n");
        let document = Document::from_markdown(&document);
        assert_eq!(lines_of_lists(&document), [1], "{text}\n{document}");
    }
}

#[test]
fn tables_without_codes_are_not_lists() {
    for table in [
        "| 返回值 | 类型 | 说明 |\n|---|---|---|\n| data | object | 数据 |",
        "| 版本 | 日期 | 修订内容 |\n|---|---|---|\n| 1.0 | 2024-01-01 | 初稿 |",
        "| 字段 | 类型 | 说明 |\n|---|---|---|\n| appid | string | 应用 |\n| time | int | 时间 |",
    ] {
        let document = Document::from_markdown(&format!("- `7`: 七\n\n{table}\n"));
        assert_eq!(lines_of_lists(&document), [1], "{table}\n{document}");
    }
}
