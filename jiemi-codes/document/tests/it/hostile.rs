//! Documents that nobody would write by hand: reading them always ends, in rows or in errors.

use crate::common::{codes, only_csv};
use jiemi_codes::PayCode;
use jiemi_codes_document::Document;

/// Ten megabytes; less where nothing is optimised.
const SIZE: usize = if cfg!(debug_assertions) {
    1 << 18
} else {
    10 << 20
};

/// A piece, repeated up to that size.
fn megabytes(piece: &str) -> String {
    piece.repeat(SIZE / piece.len())
}

/// A quarter of that size, for pieces that become rows, which are read three times.
fn rows_of(piece: &str) -> String {
    piece.repeat(SIZE / 4 / piece.len())
}

/// Does everything with a document that can be done without knowing it.
fn look_at(document: &Document) {
    assert!(!document.to_string().is_empty());
    let chosen = document
        .list()
        .or_else(|_| document.at_line(1))
        .or_else(|_| document.section("甲"));
    if let Ok(list) = chosen {
        let read = list.numbers();
        assert!(read.is_ok() || !read.unwrap_err().problems().is_empty());
        let read = list.words();
        assert!(read.is_ok() || !read.unwrap_err().problems().is_empty());
        let difference = list.compare::<PayCode>();
        assert!(!difference.to_string().is_empty());
    }
}

#[test]
fn megabytes_of_codes_are_compared() {
    let document = Document::from_markdown(&megabytes("- `1008`: 请求被拒绝。\n"));
    let list = document.list().unwrap();
    let difference = list.compare::<PayCode>();
    assert_eq!(difference.new.len() + 2, list.numbers().unwrap().len());

    let mut csv = String::from("code,zh\n");
    csv.extend((0..SIZE / 18).map(|code| format!("{code},第{code}号\n")));
    let difference = only_csv(&csv).compare::<PayCode>();
    // All 26 numbers of the catalogue are among them.
    assert_eq!(difference.new.len(), SIZE / 18 - 25);
    assert!(difference.to_string().len() < 100 * SIZE);
}

#[test]
fn megabytes_of_markup_are_read_to_the_end() {
    for piece in [
        "[[[[",
        "****",
        "> > > ",
        "`` ` ",
        "# 甲\n",
        "- - - ",
        "<a <b ",
        "| | |\n",
        "![[](",
        "&#",
        "1. ",
        "\\",
        "\r",
        "_*",
        "<!--",
        "-->",
        "<table>",
        "</td>",
        "```\n",
        "~~",
        "[^1]",
        "[^1]: x\n\n",
        "\u{FEFF}",
        "１",
        "１０００：",
        "1: ",
        "1：",
        "0x",
        "5..",
        "other ",
    ] {
        look_at(&Document::from_markdown(&megabytes(piece)));
    }
}

#[test]
fn megabytes_of_lists_are_read_to_the_end() {
    for piece in [
        "| code |\n|---|\n| x |\n\n",
        "| code |\n|---|\n| 1 |\n\n",
        "| code | text |\n|---|---|\n| 1 | a |\n\n| 2 | b |\n\n",
        "- `1`: a\n\n# 甲\n\n",
        "# 甲\n\n- `1`: a\n\n",
        "- x1\n",
        "- `1`: a\n  2: b\n",
        "- `1`: a\n\n文\n\n",
        "<table><tr><td>1</td></tr></table>\n\n",
        "```\n1001 x\n```\n",
        "### 1001 X\n\n",
        "Error Number: 8001\n\n",
        "1001: x\n",
        "<!-- | 1 | a | -->\n",
        "##支付\n",
        "<Tabs>\n## 甲\n",
    ] {
        look_at(&Document::from_markdown(&rows_of(piece)));
    }
}

#[test]
fn long_lines_and_long_cells_are_read_to_the_end() {
    for piece in [
        "1", "a", "甲", " ", "`", "*", "1,", "1-", "-1", "\\|", "&lt;", "[a](b)", "<!--a-->", "A_",
    ] {
        let cell = rows_of(piece);
        let table = format!("| code | text |\n|---|---|\n| {cell} | a |\n| 2 | {cell} |\n");
        look_at(&Document::from_markdown(&table));
        look_at(&Document::from_markdown(&format!(
            "- {cell}\n- `1`: {cell}\n"
        )));
        look_at(&Document::from_markdown(&format!("# {cell}\n\n- `1`: a\n")));
    }
}

#[test]
fn wide_tables_are_read_to_the_end() {
    for cell in [" code |", " a |", " 1 |", " 说明 |", " |"] {
        let columns = SIZE / 40;
        let row = format!("|{}\n", cell.repeat(columns));
        let table = format!("{row}|{}\n{row}", "---|".repeat(columns));
        look_at(&Document::from_markdown(&table));
        look_at(&Document::from_csv(&row.replace('|', ",").repeat(2)));
    }
}

#[test]
fn megabytes_of_delimited_values_are_read_to_the_end() {
    for piece in [
        "\"", ",", "\n\n", "a\tb\\", "\r", "1,a\n", "1\ta\n", "\"\"", "1,\"a\n", "x,y,z\n", "\\N\t",
    ] {
        let text = format!("code,text\n{}", rows_of(piece));
        look_at(&Document::from_csv(&text));
        look_at(&Document::from_tsv(&text.replacen(',', "\t", 1)));
        look_at(&Document::from_csv(&rows_of(piece)));
    }
}

#[test]
fn deep_nesting_causes_no_deep_recursion() {
    let deep: String = (0..3_000)
        .map(|depth| "  ".repeat(depth) + "- `1`: a\n")
        .collect();
    look_at(&Document::from_markdown(&deep));
    let quoted = "> ".repeat(100_000) + "- `1`: a\n";
    let list = Document::from_markdown(&quoted).list().unwrap();
    assert_eq!(codes(&list), "1");
    let html = "<div>".repeat(100_000) + "<td>1001</td>";
    look_at(&Document::from_markdown(&html));
}

#[test]
fn a_million_headings_with_one_title_are_no_problem() {
    let text = megabytes("# 甲\n\n- `1`: a\n\n");
    let document = Document::from_markdown(&text);
    let error = document.section("甲").unwrap_err().to_string();
    assert!(error.len() < 100_000, "{}", error.len());
    let document = Document::from_markdown(&format!("{}- `1`: a\n", megabytes("# 甲\n\n")));
    assert_eq!(codes(&document.section("甲").unwrap()), "1");
    let nested = format!("# 乙\n\n{}", text.replace("# 甲", "## 甲"));
    assert!(Document::from_markdown(&nested).section("乙").is_err());
    let lines = Document::from_markdown(&text);
    let merged = lines
        .at_lines(lines.lists().iter().map(|list| list.line()).take(100))
        .unwrap();
    assert_eq!(merged.numbers().unwrap().len(), 100);
}
