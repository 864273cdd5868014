//! The forms in which lists of codes are written, and what is read from each.

use jiemi_codes::document::{Document, Reader, Row};
use jiemi_codes::{Class, Code, Codes, PayCode};

/// The rows of a document in Markdown, in short.
#[track_caller]
fn rows(markdown: &str) -> Vec<(String, String)> {
    let document = Document::from_markdown(markdown).unwrap();
    document.rows().iter().map(short).collect()
}

fn short(row: &Row) -> (String, String) {
    let texts = [row.zh(), row.en()].map(Option::unwrap_or_default);
    (row.codes().to_string(), texts.concat())
}

/// The only row of a list of one item.
#[track_caller]
fn item(text: &str) -> (String, String) {
    let rows = rows(&format!("- {text}\n"));
    assert_eq!(rows.len(), 1, "{text}");
    rows.into_iter().next().unwrap()
}

fn pair(codes: &str, text: &str) -> (String, String) {
    (codes.to_owned(), text.to_owned())
}

#[test]
fn an_item_begins_with_its_code_however_that_is_set_off() {
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
        "## 1000：成功。",
        "１０００：成功。",
        "`１０００`： 成功。",
    ] {
        assert_eq!(item(text), pair("1000", "成功。"), "{text}");
    }
}

#[test]
fn numbers_have_signs_and_any_size_that_64_bits_have() {
    assert_eq!(item("-1: 系统繁忙"), pair("-1", "系统繁忙"));
    assert_eq!(item("`−1`: 系统繁忙"), pair("-1", "系统繁忙"));
    let (least, greatest) = (i64::MIN.to_string(), i64::MAX.to_string());
    assert_eq!(item(&format!("`{least}`: a")), pair(&least, "a"));
    assert_eq!(item(&format!("`{greatest}`: a")), pair(&greatest, "a"));
    assert_eq!(item("`0xC0000005`: a"), pair("3221225477", "a"));
}

#[test]
fn emphasis_that_goes_on_after_the_code_stays_and_a_sign_is_part_of_the_text() {
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
fn in_a_list_of_codes_other_is_all_other_numbers_and_elsewhere_a_word() {
    let document = "- `1`: 一\n- 其他：未知\n\n文\n\n- 其他：另见附录\n- other: see below\n";
    assert_eq!(rows(document), [pair("1", "一"), pair("other", "未知")]);
}

#[test]
fn the_surest_header_has_the_codes() {
    for (header, row) in [
        ("序号, 错误号, 说明", "1,7,七"),
        ("No, errno, desc", "1,7,七"),
        ("HTTP状态码, 错误码, 描述", "400,7,七"),
        ("status, code, message", "400,7,七"),
        ("返回码, 返回码含义, 解决方案", "7,七,-"),
        ("密码, 错误码, 描述", "1,7,七"),
    ] {
        let csv = format!("{}\n{row}\n", header.replace(", ", ","));
        let document = Document::from_csv(&csv).unwrap();
        assert_eq!(short(&document.rows()[0]), pair("7", "七"), "{header}");
    }
    let parameters = "- `7`: 七\n\n| 参数 | 值 | 说明 |\n|---|---|---|\n| appid | string | 应用 |\n\n| 字段 | 长度 |\n|---|---|\n| appid | 32 |\n";
    assert_eq!(rows(parameters), [pair("7", "七")]);
}

#[test]
fn codes_stand_under_many_headers_and_behind_a_column_that_counts() {
    for header in [
        "Response Code",
        "HTTP Code",
        "Error #",
        "Error No.",
        "Error Number",
        "Code (int)",
        "代码（code）",
        "结果代码",
        "异常码",
        "应答码",
        "状态值",
        "枚举值",
    ] {
        for first in ["#", "ID", "编号", "S.No", "序号", ""] {
            let table = format!(
                "| {first} | {header} | 说明 |\n|---|---|---|\n| 1 | 1001 | 一 |\n| 2 | 1002 | 二 |\n"
            );
            let read = Document::from_markdown(&table);
            match read {
                Ok(document) => {
                    assert_eq!(short(&document.rows()[0]), pair("1001", "一"), "{table}")
                }
                // Or it is asked which of the two.
                Err(error) => assert!(error.to_string().contains("which column"), "{table}{error}"),
            }
        }
    }
}

#[test]
fn rows_without_a_code_part_a_table_of_codes() {
    let table = "| code | text |\n|---|---|\n| **System** | |\n| 1 | 一 |\n| | |\n| 2 | |\n";
    assert_eq!(rows(table), [pair("1", "一"), pair("2", "")]);
    assert_eq!(
        rows("| code | text |\n|---|---|\n| `5000`–`5999` | 故障 |\n"),
        [pair("5000..=5999", "故障")]
    );
    assert_eq!(
        rows("| code | text |\n|---|---|\n| -32099 to -32000 | x |\n"),
        [pair("-32099..=-32000", "x")]
    );
}

#[test]
fn two_columns_of_one_language_are_asked_about() {
    let what = Document::from_csv("错误码,中文描述,中文说明\n1,成功,请求成功。\n").unwrap_err();
    assert!(
        what.to_string().contains("which column has the messages"),
        "{what}"
    );
    let document = Document::from_csv("错误码,英文名称,中文描述\n1,SUCCESS,成功\n").unwrap();
    let row = &document.rows()[0];
    assert_eq!(
        (row.name(), row.zh(), row.en()),
        (Some("SUCCESS"), Some("成功"), None)
    );
}

#[test]
fn what_a_spreadsheet_saves_is_read() {
    let csv = PayCode::ENTRIES.csv().to_string();
    let saved = csv.replace("true", "TRUE").replace("false", "FALSE") + ",,,,,,\r\n";
    let document = Document::from_csv(&format!("\u{FEFF}{saved}")).unwrap();
    document.assert_matches::<PayCode>();
    let what = Document::from_csv("code;text\n1;one\n").unwrap_err();
    assert_eq!(
        what.to_string(),
        "line 1: the values are parted by semicolons, which this format does not have",
    );
}

#[test]
fn a_second_column_of_messages_is_the_other_language() {
    for header in [
        "code,zh,description",
        "code,说明,英文",
        "code,中文,Description",
    ] {
        let document = Document::from_csv(&format!("{header}\n7,七,seven\n")).unwrap();
        let row = &document.rows()[0];
        assert_eq!(
            (row.zh(), row.en()),
            (Some("七"), Some("seven")),
            "{header}"
        );
    }
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
    for text in ["`other`: 其余", "`其他`：其余"] {
        assert_eq!(item(text), pair("other", "其余"), "{text}");
    }
}

#[test]
fn a_text_is_what_one_would_copy_into_a_doc_comment() {
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
        assert_eq!(rows(&document), [pair("1", text)], "{written}");
    }
}

#[test]
fn lines_of_an_item_are_joined_as_the_derive_joins_them() {
    assert_eq!(item("`1`: 用户名\n  或者密码"), pair("1", "用户名或者密码"));
    assert_eq!(item("`1`: wrong\n  password"), pair("1", "wrong password"));
    assert_eq!(item("`1`: TOKEN\n  已失效"), pair("1", "TOKEN 已失效"));
    assert_eq!(item("`1`: 一<br>二<BR/>three"), pair("1", "一二 three"));
}

#[test]
fn only_the_first_paragraph_of_an_item_is_its_text() {
    let document = "1. `1`: 一\n\n   说明。\n\n   - `2`: 二\n     > 引用\n2. `3`: 三\n   ```\n   4: 四\n   ```\n";
    assert_eq!(
        rows(document),
        [pair("1", "一"), pair("2", "二"), pair("3", "三")]
    );
}

#[test]
fn prose_lists_and_other_tables_are_no_codes() {
    let document = "- 先看 `code`\n- [文档](a)\n- `message`: 错误详情\n\n| 字段 | 说明 |\n|---|---|\n| code | 返回码 |\n\n- `7`: 七\n- 其余见附录\n";
    assert_eq!(rows(document), [pair("7", "七")]);
}

#[test]
fn a_table_has_a_column_of_codes_under_any_of_the_usual_headers() {
    for header in [
        "code",
        "Code",
        "`code`",
        "**Error Code**",
        "errcode",
        "return_code",
        "number",
        "返回码",
        "错误码",
        "错误代码 code",
        "状态码",
        "value",
    ] {
        let document = format!("| {header} | 说明 |\n|---|---|\n| `1000` | 成功。 |\n");
        assert_eq!(rows(&document), [pair("1000", "成功。")], "{header}");
    }
    // Numbers speak for themselves.
    assert_eq!(
        rows("| # | 说明 |\n|---|---|\n| 7 | 七 |\n"),
        [pair("7", "七")]
    );
}

#[test]
fn a_table_has_messages_in_one_language_or_in_two() {
    let read = |markdown: &str| {
        let document = Document::from_markdown(markdown).unwrap();
        let row = document.rows()[0].clone();
        [row.zh().map(str::to_owned), row.en().map(str::to_owned)]
    };
    let both = [Some("七".to_owned()), Some("seven".to_owned())];
    for header in [
        "| code | 中文 | English |",
        "| code | 中文说明 | 英文说明 |",
        "| code | zh_CN | en-US |",
        "| code | message | 说明 |",
        "| code | 什么 | what |",
    ] {
        let document = format!("{header}\n|---|---|---|\n| 7 | 七 | seven |\n");
        assert_eq!(read(&document), both, "{header}");
    }
    let turned = "| code | English | 中文 |\n|---|---|---|\n| 7 | seven | 七 |\n";
    assert_eq!(read(turned), both);
    assert_eq!(
        read("| code | text |\n|---|---|\n| 7 | seven |\n"),
        [None, both[1].clone()]
    );
    // An empty cell is a gap, not an empty message.
    let gap = "| code | 中文 | English |\n|---|---|---|\n| 7 | 七 | |\n";
    assert_eq!(read(gap), [both[0].clone(), None]);
}

#[test]
fn cells_are_texts_like_any_other() {
    let document = "| code | 中文 |\n|---|---|\n| 7 | a \\| `b\\|c` \\*d\\* |\n";
    assert_eq!(rows(document), [pair("7", "a | `b|c` *d*")]);
}

#[test]
fn names_and_classes_are_read_where_the_list_has_them() {
    let document = Document::from_markdown(
        "| code | message | next step | variant |\n|---|---|---|---|\n| 0 | see | by status | See |\n| 1 | one | `poll` | `One` |\n",
    );
    let document = document.unwrap();
    let [see, one] = document.rows() else {
        panic!()
    };
    assert!(see.by_status() && see.class() == Some(Class::Indeterminate));
    assert_eq!((one.class(), one.name()), (Some(Class::Poll), Some("One")));
    // What has no class of ours is no column of classes.
    let document = Document::from_csv("code,class,message\n1,E,one\n").unwrap();
    assert_eq!(document.rows()[0].class(), None);
}

#[test]
fn a_reader_is_told_what_nobody_could_guess() {
    let csv = "id,which,what,why\n7,SEVEN,七,poll\n";
    let reader = Reader::new()
        .code("id")
        .zh("what")
        .name("which")
        .class("why");
    let document = reader.csv(csv).unwrap();
    let row = &document.rows()[0];
    assert_eq!(row.codes(), Codes::One(Code::Number(7)));
    assert_eq!(
        (row.zh(), row.name(), row.class()),
        (Some("七"), Some("SEVEN"), Some(Class::Poll))
    );
    let table = "| 7 | id | text |\n|---|---|---|\n| a | 9 | 九 |\n";
    let document = reader
        .clone()
        .zh("text")
        .name("7")
        .class("7")
        .markdown(table);
    assert!(document.is_err(), "`a` is no class");
}

#[test]
fn csv_has_quotes_and_tsv_has_escapes() {
    let document =
        Document::from_csv("code,message\r\n7,\"a, \"\"b\"\"\r\nc\"\r\n8,\\t\r\n").unwrap();
    let texts: Vec<_> = document
        .rows()
        .iter()
        .map(|row| row.en().unwrap())
        .collect();
    assert_eq!(texts, ["a, \"b\"\r\nc", "\\t"]);
    let document = Document::from_tsv("code\tmessage\n7\t\"a\\tb\\\\n\\n\n8\t\\N\n").unwrap();
    let texts: Vec<_> = document.rows().iter().map(Row::en).collect();
    assert_eq!(texts, [Some("\"a\tb\\n"), None]);
}

#[test]
fn lines_are_counted_with_any_line_end_and_a_byte_order_mark() {
    for end in ["\n", "\r\n", "\r"] {
        let lines = [
            "\u{FEFF}# 返回码",
            "",
            "- `1`: 一",
            "- `2`:",
            "  二",
            "",
            "| code | 说明 |",
            "|---|---|",
            "| 3 | 三 |",
        ];
        let document = Document::from_markdown(&lines.join(end)).unwrap();
        let lines: Vec<_> = document.rows().iter().map(Row::line).collect();
        assert_eq!(lines, [3, 4, 9], "{end:?}");
        let nested = ["- `1`: a", "\t- `2`: b", "- `3`: c", "\t- `4`: d"].join(end);
        let document = Document::from_markdown(&nested).unwrap();
        let lines: Vec<_> = document.rows().iter().map(Row::line).collect();
        assert_eq!(lines, [1, 2, 3, 4], "{end:?}");
    }
    let quoted = "> - `1`: *成\n>   功*\n";
    assert_eq!(rows(quoted), [pair("1", "*成功*")]);
    let csv = Document::from_csv("\u{FEFF}code,message\r\n\r\n1,\"a\r\nb\"\r\n2,c\r\n").unwrap();
    let lines: Vec<_> = csv.rows().iter().map(Row::line).collect();
    assert_eq!(lines, [3, 5]);
}

#[test]
fn a_section_goes_to_the_next_heading_that_is_no_lower() {
    let document = Document::from_markdown(
        "- `1`: 一\n\n# 甲\n\n- `2`: 二\n\n## 乙 `b`\n\n- `3`: 三\n\n### 丙\n\n- `4`: 四\n\n## 丁\n\n- `5`: 五\n\n戊\n===\n\n- `6`: 六\n",
    );
    let document = document.unwrap();
    let codes = |document: &Document| -> String {
        let codes = document.rows().iter().map(|row| row.codes().to_string());
        codes.collect()
    };
    assert_eq!(codes(&document), "123456");
    for (title, found) in [
        ("甲", "2345"),
        ("乙 `b`", "34"),
        ("乙 b", "34"),
        ("丙", "4"),
        ("丁", "5"),
        ("戊", "6"),
    ] {
        assert_eq!(codes(&document.section(title).unwrap()), found, "{title}");
    }
    let within = document.section("甲").unwrap().section("丙").unwrap();
    assert_eq!(codes(&within), "4");
}

#[test]
fn of_headings_with_one_title_the_one_that_has_codes_is_meant() {
    let document = "# 返回码\n\n见下。\n\n# 返回码\n\n## 返回码\n\n- `1`: 一\n";
    let document = Document::from_markdown(document).unwrap();
    assert_eq!(document.section("返回码").unwrap().rows().len(), 1);
}
