//! What holds of every document, tried on what lists and tables are made of.

#[path = "../../../../tests/fuzz/lines.rs"]
mod lines;

use crate::always::{self, BLOCKS, numbered};
use jiemi_codes_document::Document;
use proptest::prelude::*;

/// What lists and tables are made of, and similar text.
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
        "\n| code | text |\n|---|---|\n| 1 | a |\n",
        "# 甲\n",
        "##乙\n",
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
        "SIGN_ERROR",
        "0001",
        "0x1F",
        "2005C",
        "~~",
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
        "<Tabs>\n",
        "Error Number: 8001",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Blocks with codes.
fn blocks() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(&BLOCKS[..]), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn no_code_of_a_document_is_lost_in_silence(blocks in blocks()) {
        let (text, codes) = numbered(&blocks);
        always::no_code_is_lost_in_silence(&text, &codes);
    }

    #[test]
    fn a_code_is_read_on_its_own_line_and_only_once(blocks in blocks()) {
        let (text, codes) = numbered(&blocks);
        always::each_code_is_read_on_its_own_line_and_only_once(&text, &codes);
    }

    #[test]
    fn lists_are_in_the_order_of_the_document_and_found_by_their_lines(blocks in blocks()) {
        let (text, _) = numbered(&blocks);
        let document = Document::from_markdown(&text);
        always::lists_are_in_order_and_found_by_their_lines(&text, &document);
    }

    #[test]
    fn a_code_that_is_read_is_what_is_written_on_its_line(text in pieces()) {
        for document in [Document::from_markdown(&text), Document::from_csv(&text), Document::from_tsv(&text)] {
            always::a_code_is_what_is_written_on_its_line(&text, &document);
        }
    }

    #[test]
    fn the_line_ends_of_a_document_change_nothing(text in pieces()) {
        let text = text.replace(['\r', '\u{FEFF}'], "");
        let feeds = Document::from_markdown(&text);
        prop_assert_eq!(&Document::from_markdown(&text.replace('\n', "\r\n")), &feeds);
        prop_assert_eq!(&Document::from_markdown(&text.replace('\n', "\r")), &feeds);
        prop_assert_eq!(Document::from_markdown(&format!("\u{FEFF}{text}")), feeds);
        let feeds = Document::from_tsv(&text);
        prop_assert_eq!(&Document::from_tsv(&text.replace('\n', "\r\n")), &feeds);
        prop_assert_eq!(Document::from_tsv(&format!("\u{FEFF}{text}")), feeds);
    }

    #[test]
    fn every_document_answers_every_question(text in pieces()) {
        always::every_question_is_answered(&text, &Document::from_markdown(&text));
    }

    #[test]
    fn what_is_read_can_be_written_and_read_again(text in pieces()) {
        always::an_export_is_read_back(&Document::from_markdown(&text));
        always::an_export_is_read_back(&Document::from_csv(&text));
    }

    #[test]
    fn the_list_of_a_section_is_a_list_of_the_document(text in pieces()) {
        let document = Document::from_markdown(&text);
        if let Ok(list) = document.section("甲") {
            prop_assert!(document.lists().contains(&list));
            prop_assert!(list.headings().any(|title| title == "甲"));
        }
    }
}

#[test]
fn what_fuzzing_found_is_read_like_every_document() {
    let found = include_str!("../../../../tests/fuzz/document.txt");
    let mut lists = 0;
    for (number, input) in (1..).zip(lines::inputs(found)) {
        println!("line {number}"); // the last one fails
        lists += always::holds_for(&input);
    }
    assert!(lists > 50, "{lists}");
}
