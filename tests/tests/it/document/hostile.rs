//! Documents that nobody would write by hand: they are read or refused, and end.

use jiemi_codes::PayCode;
use jiemi_codes::document::{Document, Reader};
use proptest::prelude::*;

/// Ten megabytes; one where nothing is optimised and takes ten times as long.
const SIZE: usize = if cfg!(debug_assertions) { 1 } else { 10 } << 20;

/// So much of a piece.
fn megabytes(piece: &str) -> String {
    piece.repeat(SIZE / piece.len())
}

#[test]
fn megabytes_of_codes_are_compared() {
    let document = Document::from_markdown(&megabytes("- `1008`: 请求被拒绝。\n")).unwrap();
    let difference = document.compare::<PayCode>();
    assert_eq!(difference.only_in_document.len() + 2, document.rows().len());
    assert_eq!(difference.shared.len(), 1);

    let mut csv = String::from("code,zh\n");
    csv.extend((0..SIZE / 18).map(|code| format!("{code},第{code}号\n")));
    let document = Document::from_csv(&csv).unwrap();
    let difference = document.compare::<PayCode>();
    assert_eq!(difference.only_in_document.len(), SIZE / 18 - 25);
}

#[test]
fn megabytes_of_anything_are_read_to_the_end() {
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
        "| code |\n|---|\n| x |\n\n",
        "- `1`: a\n\n# 甲\n\n",
        "- x1\n",
        "_*",
    ] {
        let text = megabytes(piece);
        let read = Document::from_markdown(&text);
        let rows = read.as_ref().map_or(0, |document| document.rows().len());
        // What is refused is refused with a reason, and what is read has rows.
        assert!(
            rows > 0 || !read.unwrap_err().problems().is_empty(),
            "{piece}"
        );
    }
    for piece in ["\"", ",", "\n\n", "a\tb\\"] {
        let text = format!("code,text\n{}", megabytes(piece));
        assert!(Document::from_csv(&text).is_err(), "{piece}");
        assert!(Document::from_tsv(&text).is_err(), "{piece}");
    }
}

#[test]
fn deep_nesting_is_no_deep_recursion() {
    let deep: String = (0..3_000)
        .map(|depth| "  ".repeat(depth) + "- a\n")
        .collect();
    assert!(Document::from_markdown(&deep).is_err());
    let quoted = "> ".repeat(100_000) + "- `1`: a\n";
    assert_eq!(Document::from_markdown(&quoted).unwrap().rows().len(), 1);
}

#[test]
fn a_million_headings_of_one_title_are_told_apart_or_not() {
    let mut text = megabytes("# 甲\n\n- `1`: a\n\n");
    let document = Document::from_markdown(&text).unwrap();
    assert!(document.section("甲").is_err());
    text = text.replace("# 甲", "## 甲");
    let document = Document::from_markdown(&format!("# 甲\n\n{text}")).unwrap();
    let within = document.section("甲").unwrap();
    assert_eq!(within.rows().len(), document.rows().len());
}

/// What lists and tables are made of, and what is near it.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "- ",
        "* ",
        "1. ",
        "1000. ",
        "`1000`",
        "1008",
        "：",
        ":",
        "**",
        "_",
        "`",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "  ",
        "\t",
        "| ",
        " |",
        "|---|---|\n",
        "| code | text |\n",
        "# 甲\n",
        "> ",
        "请求被拒绝。",
        "[a](b)",
        "<td>7</td>",
        "<!--",
        "-->",
        "\\",
        "&lt;",
        "5xx",
        "1..=9",
        "－１",
        "other",
        "\u{FEFF}",
        "\u{200B}",
        "```\n",
        "===\n",
        "---\n",
        "[^1]",
        "[^1]: x",
        ",",
        "\"",
        "x",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn a_number_that_is_read_stands_in_the_document(text in pieces()) {
        // With 5xx, 0x3E8 and full-width digits left out, a number is its digits.
        let text = text.replace("5xx", "").replace("－１", "");
        for read in [Document::from_markdown(&text), Document::from_csv(&text), Document::from_tsv(&text)] {
            for row in read.iter().flat_map(Document::rows) {
                if let jiemi_codes::Codes::One(code) = row.codes() {
                    prop_assert!(text.contains(&code.to_string()), "{text:?}: {row:?}");
                }
                let lines = text.split('\n').count().max(text.split('\r').count());
                prop_assert!(row.line() >= 1 && row.line() <= 2 * lines, "{text:?}: {row:?}");
            }
        }
    }

    #[test]
    fn the_line_ends_of_a_document_change_nothing(text in pieces()) {
        let text = text.replace(['\r', '\u{FEFF}'], "");
        let feeds = Document::from_markdown(&text);
        prop_assert_eq!(&Document::from_markdown(&text.replace('\n', "\r\n")), &feeds);
        prop_assert_eq!(&Document::from_markdown(&text.replace('\n', "\r")), &feeds);
        prop_assert_eq!(Document::from_markdown(&format!("\u{FEFF}{text}")), feeds);
    }

    #[test]
    fn a_section_has_only_what_the_document_has(text in pieces()) {
        if let (Ok(document), Ok(section)) =
            (Document::from_markdown(&text), Reader::new().section("甲").markdown(&text))
        {
            prop_assert!(section.rows().iter().all(|row| document.rows().contains(row)));
            prop_assert_eq!(document.section("甲").unwrap(), section);
        }
    }
}
