//! A document with one table: which column is what, and what its rows say.

use crate::common::{headings, numbers, only, only_csv, pair, rows, short, told, wrong};
use jiemi_codes::Class;
use jiemi_codes_document::{Columns, Document, PublishedCode, Row};

/// A table of one row.
fn table(header: &str, row: &str) -> String {
    let marks = "|---".repeat(header.matches('|').count() - 1);
    format!("{header}\n{marks}|\n{row}\n")
}

#[test]
fn a_table_of_codes_and_texts_is_read_at_the_first_try() {
    let list = only(
        "# 接口\n\n## 返回码\n\n| 返回码 | 说明 |\n|---|---|\n| 1000 | 成功 |\n| 1001 | 失败 |\n",
    );
    assert_eq!((list.line(), list.last_line()), (5, 8));
    assert_eq!(headings(&list), ["接口", "返回码"]);
    assert_eq!(list.headers(), ["返回码", "说明"]);
    let rows = rows(&list);
    let read: Vec<_> = rows.iter().map(|row| (row.line(), short(row))).collect();
    assert_eq!(read, [(7, pair("1000", "成功")), (8, pair("1001", "失败"))]);
    assert_eq!(*rows[0].code(), PublishedCode::Number(1000));
    assert_eq!((rows[0].zh(), rows[0].en()), (Some("成功"), None));
    assert_eq!(rows[0].written(), "1000");
}

#[test]
fn any_of_the_usual_headers_marks_the_codes() {
    for header in [
        "code",
        "Code",
        "`code`",
        "**Error Code**",
        "errcode",
        "return_code",
        "返回码",
        "错误码",
        "错误代码 code",
        "状态码",
        "number",
        "value",
        "编号",
        "Response Code",
        "Error No.",
        "Code (int)",
        "代码（code）",
        "结果代码",
    ] {
        let document = table(&format!("| {header} | 说明 |"), "| `1000` | 成功。 |");
        assert_eq!(numbers(&document), [pair("1000", "成功。")], "{header}");
    }
}

#[test]
fn a_table_with_a_usual_header_is_a_list_with_any_cells() {
    for header in ["状态码", "错误码", "Status Code"] {
        let document = format!(
            "| {header} | 说明 |\n|---|---|\n| 200 - OK | 成功 |\n| 404 - Not Found | 无 |\n"
        );
        let error = wrong(&document);
        told(&error, 3, &["200 - OK"]);
        told(&error, 4, &["404 - Not Found"]);
    }
}

#[test]
fn a_surer_header_wins_over_one_that_may_be_something_else() {
    for (header, row) in [
        ("| 序号 | 错误号 | 说明 |", "| 1 | 7 | 七 |"),
        ("| 编号 | 错误码 | 描述 |", "| 1 | 7 | 七 |"),
        ("| HTTP状态码 | 错误码 | 描述 |", "| 400 | 7 | 七 |"),
        ("| 状态码 | 错误码 | 描述 |", "| 400 | 7 | 七 |"),
        ("| status | code | message |", "| 400 | 7 | 七 |"),
        ("| 返回码 | 返回码含义 | 解决方案 |", "| 7 | 七 | - |"),
        ("| 密码 | 错误码 | 描述 |", "| 1 | 7 | 七 |"),
    ] {
        assert_eq!(numbers(&table(header, row)), [pair("7", "七")], "{header}");
    }
}

#[test]
fn of_two_possible_columns_of_codes_neither_is_guessed() {
    for (header, both) in [
        ("| code | errcode | text |", ["code", "errcode"]),
        ("| 返回码 | 错误码 | 说明 |", ["返回码", "错误码"]),
        ("| number | value | text |", ["number", "value"]),
    ] {
        let document = table(header, "| 1 | 2 | x |");
        told(&wrong(&document), 1, &both);
        let list = only(&document).columns(Columns::code(both[1]));
        assert_eq!(rows(&list)[0].code().to_string(), "2", "{header}");
    }
}

#[test]
fn cells_never_make_up_for_a_header() {
    // Every cell is a number, and no header says that these are codes.
    let document = "| # | 说明 |\n|---|---|\n| 1001 | 七 |\n| 1002 | 八 |\n";
    told(&wrong(document), 1, &["#"]);
    let list = only(document).columns(Columns::code("#"));
    assert_eq!(short(&rows(&list)[0]), pair("1001", "七"));
}

#[test]
fn a_constant_beside_a_code_is_its_name_not_its_message() {
    for header in [
        "| 错误码 | 说明 | 描述 |",
        "| code | constant | message |",
        "| code | name | 描述 |",
    ] {
        let document = format!(
            "{header}\n|---|---|---|\n| 1001 | SDK_BAD_SIGN | 签名错误 |\n| 1002 | SDK_TIMEOUT | 超时 |\n"
        );
        let list = only(&document);
        let read: Vec<_> = rows(&list);
        assert_eq!(read[0].name(), Some("SDK_BAD_SIGN"), "{header}");
        assert_eq!(read[0].zh(), Some("签名错误"), "{header}");
        assert_eq!(read[1].en(), None, "{header}");
    }
}

#[test]
fn a_table_has_messages_in_one_language_or_in_two() {
    let read = |markdown: &str| {
        let row = rows(&only(markdown)).remove(0);
        [row.zh().map(str::to_owned), row.en().map(str::to_owned)]
    };
    let both = [Some("七".to_owned()), Some("seven".to_owned())];
    for header in [
        "| code | 中文 | English |",
        "| code | 中文说明 | 英文说明 |",
        "| code | zh_CN | en-US |",
        "| code | message | 说明 |",
        "| code | zh | description |",
        "| code | 中文 | Description |",
    ] {
        // A general header has the language of its cells.
        let row = match header {
            "| code | message | 说明 |" => "| 7 | seven | 七 |",
            _ => "| 7 | 七 | seven |",
        };
        assert_eq!(read(&table(header, row)), both, "{header}");
    }
    let english = read(&table("| code | text |", "| 7 | seven |"));
    assert_eq!(english, [None, both[1].clone()]);
    let chinese = read(&table("| code | message |", "| 7 | 七 |"));
    assert_eq!(chinese, [both[0].clone(), None]);
}

#[test]
fn two_columns_of_one_language_are_asked_about() {
    for (header, both) in [
        ("| 错误码 | 中文描述 | 中文说明 |", ["中文描述", "中文说明"]),
        ("| 错误码 | 描述 | 说明 |", ["描述", "说明"]),
    ] {
        let document = table(header, "| 1 | 成功 | 请求成功。 |");
        told(&wrong(&document), 1, &both);
        let list = only(&document).columns(Columns::default().zh(both[1]));
        assert_eq!(rows(&list)[0].zh(), Some("请求成功。"), "{header}");
    }
}

#[test]
fn a_cell_with_only_a_dash_is_empty() {
    for dash in ["-", "—", "/", ""] {
        let document = table("| code | 中文 | English |", &format!("| 7 | 七 | {dash} |"));
        let row = rows(&only(&document)).remove(0);
        assert_eq!((row.zh(), row.en()), (Some("七"), None), "{dash}");
    }
}

#[test]
fn cells_are_the_texts_that_you_would_copy_into_a_doc_comment() {
    for (written, text) in [
        (r"a \| `b\|c` \*d\*", "a | `b|c` *d*"),
        ("查看`message`", "查看`message`"),
        ("**注意**：*慢*", "**注意**：*慢*"),
        ("a &lt; b &amp; c &#123;", "a < b & c {"),
        ("[文档](https://a.b/c)", "[文档](https://a.b/c)"),
        ("一<!-- 改 -->二", "一二"),
        ("一<br>二<BR/>three", "一二 three"),
    ] {
        let document = table("| code | 中文 |", &format!("| 7 | {written} |"));
        assert_eq!(numbers(&document), [pair("7", text)], "{written}");
    }
}

#[test]
fn names_and_classes_are_read_if_the_list_has_them() {
    let list = only(
        "| code | message | next step | variant |\n|---|---|---|---|\n| 0 | see | by status | See |\n| 1 | one | `poll` | `One` |\n",
    );
    let [see, one] = &rows(&list)[..] else {
        panic!("{list}")
    };
    assert!(see.by_status() && !one.by_status());
    assert_eq!((one.class(), one.name()), (Some(Class::Poll), Some("One")));
    // A column of other classes is not read as classes.
    let list = only_csv("code,class,message\n1,E,one\n");
    assert_eq!(rows(&list)[0].class(), None);
}

#[test]
fn columns_with_any_headers_can_be_named() {
    let csv = "id,which,what,why,thing\n7,SEVEN,七,poll,seven\n";
    let columns = Columns::code("id")
        .zh("what")
        .en("thing")
        .name("which")
        .class("why");
    let row = rows(&Document::from_csv(csv).at_line(1).unwrap().columns(columns)).remove(0);
    assert_eq!(*row.code(), PublishedCode::Number(7));
    assert_eq!((row.zh(), row.en()), (Some("七"), Some("seven")));
    assert_eq!(
        (row.name(), row.class()),
        (Some("SEVEN"), Some(Class::Poll))
    );
}

#[test]
fn a_table_reads_the_same_in_a_quote_without_bars_and_with_wide_digits() {
    for document in [
        "> | code | 说明 |\n> |---|---|\n> | 7 | 七 |\n",
        "code | 说明\n--- | ---\n7 | 七\n",
        "| code | 说明 |\n|---|---|\n| ７ | 七 |\n",
        "| code | 说明 |\n|---|---|\n| `7` | 七 |\n",
        "| code | 说明 |\n|---|---|\n| **7** | 七 |\n",
        "| code | 说明 |\n|:--|--:|\n| <a name=\"7\"></a>7 | 七 |\n",
    ] {
        assert_eq!(numbers(document), [pair("7", "七")], "{document}");
    }
}

#[test]
fn ranges_hexadecimal_and_all_other_numbers_are_read() {
    for (cell, code) in [
        ("5000-5999", "5000..=5999"),
        ("5000~5999", "5000..=5999"),
        ("5000～5999", "5000..=5999"),
        ("5000..=5999", "5000..=5999"),
        ("`5000`–`5999`", "5000..=5999"),
        ("-32099 to -32000", "-32099..=-32000"),
        ("5xx", "500..=599"),
        ("5xxx", "5000..=5999"),
        ("-1", "-1"),
        ("0x8000000B", "2147483659"),
        ("0XC0000005", "3221225477"),
        ("other", "other"),
        ("其他", "other"),
    ] {
        let list = only(&format!(
            "| code | text |\n|---|---|\n| 1 | one |\n| {cell} | x |\n"
        ));
        assert_eq!(short(&rows(&list)[1]), pair(code, "x"), "{cell}");
    }
    let list = only("| code | text |\n|---|---|\n| `0x8000000B` | x |\n");
    assert_eq!(rows(&list)[0].written(), "0x8000000B");
}

#[test]
fn a_raised_note_beside_a_code_is_not_part_of_it() {
    for cell in [
        "1001<sup>2</sup>",
        "1001<sup>[2]</sup>",
        "1001[^1]",
        "1001¹",
    ] {
        let document =
            format!("| code | text |\n|---|---|\n| {cell} | a |\n| 7 | b |\n\n[^1]: c\n");
        match only(&document).numbers() {
            Ok(rows) => assert_eq!(rows[0].code().to_string(), "1001", "{cell}"),
            Err(error) => told(&error, 3, &["1001"]),
        }
    }
}

#[test]
fn a_code_that_is_struck_out_or_linked_is_read_and_noted() {
    let list = only(
        "| code | 说明 |\n|---|---|\n| ~~1002~~ | 停用 |\n| [1003](#a) | 三 |\n| 1004 | 四 |\n",
    );
    let rows = rows(&list);
    let codes: Vec<_> = rows.iter().map(|row| row.code().to_string()).collect();
    assert_eq!(codes, ["1002", "1003", "1004"]);
    let struck: Vec<_> = rows.iter().map(Row::is_struck_out).collect();
    assert_eq!(struck, [true, false, false]);
    let report = list.to_string();
    assert!(report.contains("1002"), "{report}");
}
