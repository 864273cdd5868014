//! What holds of every document.

use jiemi_codes_document::{Document, List};
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

/// Blocks with codes, each code once in the document; `@` is the next code.
fn blocks() -> impl Strategy<Value = Vec<&'static str>> {
    let block = prop::sample::select(vec![
        "- `@`: 甲\n- `@`: 乙\n",
        "- @：甲\n  @：乙\n",
        "1. `@`: 甲\n2. `@`: 乙\n",
        "| 错误码 | 说明 |\n|---|---|\n| @ | 甲 |\n| @ | 乙 |\n",
        "| 说明 | 错误码 |\n|---|---|\n| 甲 | @ |\n| 乙 | ~~@~~ |\n",
        "| 状态 | 含义 |\n|---|---|\n| @ | 甲 |\n",
        "| 名称 | 备注 |\n|---|---|\n| 甲 | 见 |\n| 乙 | 无 |\n| @ | 无 |\n",
        "| 错误码 | 说明 |\n|---|---|\n| @ | 甲 |\n\n| @ | 乙 |\n",
        "| 错误码 | 说明 |\n|---|---|\n| @ | 甲 |\n<!-- 支付 -->\n| @ | 乙 |\n",
        "<table>\n<tr><td>@</td><td>甲</td></tr>\n</table>\n",
        "  <table>\n    <tr>\n      <td>NAME</td>\n      <td>@</td>\n    </tr>\n  </table>\n",
        "```\n@  甲\n@  乙\n```\n",
        "### @ NO_SUCH_ORDER\n\n没有。\n",
        "## `@`: 甲\n",
        "Error Number: @\n\n甲。\n",
        "@：甲\n@：乙\n",
        "**@** 甲\n",
        "<!-- | @ | 甲 | -->\n",
        "- @\n- @\n",
        "- `@`\n- `@`\n",
        "- **@** 甲\n",
        "- 错误码 @：甲\n",
        "<ul>\n<li>@：甲</li>\n</ul>\n",
        "| @ | 甲 |\n",
        "@  甲\n",
        "<!--\n- `@`: 甲\n-->\n",
        "> - `@`: 甲\n",
        "- 甲\n  - `@`: 乙\n",
        "- `@`: 甲\n\n  @：乙\n",
        "- `@`: 甲\n  - `@`: 乙\n",
        "文\n",
        "# 甲\n",
        "##支付\n",
        "<Tabs>\n",
    ]);
    prop::collection::vec(block, 1..8)
}

/// The document of these blocks, and the line of each code.
fn numbered(blocks: &[&str]) -> (String, Vec<(usize, String)>) {
    let (mut text, mut codes) = (String::new(), Vec::new());
    for block in blocks {
        for line in block.lines() {
            let code = (70_001 + codes.len()).to_string();
            if line.contains('@') {
                codes.push((text.lines().count() + 1, code.clone()));
            }
            text.push_str(&line.replace('@', &code));
            text.push('\n');
        }
        text.push('\n');
    }
    (text, codes)
}

/// Whether a list has a row or a problem on this line.
fn has_line(list: &List, line: usize, code: &str) -> bool {
    match list.numbers() {
        Ok(rows) => rows
            .iter()
            .any(|row| row.line() == line && row.written() == code),
        Err(error) => {
            (list.line()..=list.last_line()).contains(&line)
                || error
                    .problems()
                    .iter()
                    .any(|problem| problem.line() == Some(line))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn no_code_of_a_document_is_lost_in_silence(blocks in blocks()) {
        let (text, codes) = numbered(&blocks);
        let document = Document::from_markdown(&text);
        let lines: Vec<_> = text.lines().collect();
        let passed: usize = document.passed_over().iter().map(|passed| passed.count()).sum();
        let mut outside = 0;
        for (line, code) in &codes {
            let in_list = document.lists().iter().any(|list| has_line(list, *line, code));
            // Its block, or its line.
            let start = (1..=*line).rev().take_while(|line| !lines[line - 1].is_empty()).last();
            let near = start.unwrap_or(*line)..=*line;
            let is_passed = document.passed_over().iter().any(|passed| {
                passed.line() <= *near.end() && *near.start() <= passed.last_line()
            });
            prop_assert!(in_list || is_passed, "{code} is lost:\n{text}\n{document}");
            outside += usize::from(!in_list);
        }
        prop_assert!(passed >= outside, "{outside} are in no list, {passed} are told:\n{text}\n{document}");
    }

    #[test]
    fn a_code_is_read_on_its_own_line_and_only_once(blocks in blocks()) {
        let (text, codes) = numbered(&blocks);
        let document = Document::from_markdown(&text);
        let mut seen = Vec::new();
        for list in document.lists() {
            for row in list.numbers().unwrap_or_default() {
                let code = (row.line(), row.written().to_owned());
                prop_assert!(codes.contains(&code), "{code:?}\n{text}\n{document}");
                prop_assert!(!seen.contains(&code), "{code:?} twice\n{text}\n{document}");
                let texts = [row.zh(), row.en(), row.name()].map(Option::unwrap_or_default).concat();
                prop_assert!(!texts.contains("700"), "{texts}\n{text}\n{document}");
                seen.push(code);
            }
        }
    }

    #[test]
    fn lists_are_in_the_order_of_the_document_and_found_by_their_lines(blocks in blocks()) {
        let (text, _) = numbered(&blocks);
        let document = Document::from_markdown(&text);
        let mut last = 0;
        for list in document.lists() {
            prop_assert!(list.line() > last && list.last_line() >= list.line(), "{text}\n{document}");
            last = list.line();
            let found = document.at_line(list.line());
            prop_assert_eq!(found.as_ref(), Ok(list), "{}\n{}", text, document);
        }
        if let [one] = document.lists() {
            prop_assert_eq!(document.list(), Ok(one.clone()));
        } else {
            prop_assert!(document.list().is_err(), "{text}");
        }
    }

    #[test]
    fn a_number_that_is_read_is_on_its_line(text in pieces()) {
        // With 5xx, 0x1F and full-width digits left out, a number is its digits.
        let text = text.replace("5xx", "").replace("－１", "").replace("0x1F", "").replace("&lt;", "");
        let ends = text.replace("\r\n", "\n").replace('\r', "\n");
        let lines: Vec<_> = ends.split('\n').collect();
        for document in [Document::from_markdown(&text), Document::from_csv(&text), Document::from_tsv(&text)] {
            for list in document.lists() {
                for row in list.numbers().unwrap_or_default() {
                    let line = lines.get(row.line() - 1).copied().unwrap_or_default();
                    let has_it = line.contains(row.written());
                    // Code marks and escapes may come between.
                    let plain: String = line.chars().filter(|c| !"\\`*_~".contains(*c)).collect();
                    let bare: String = row.written().chars().filter(|c| !"\\`*_~".contains(*c)).collect();
                    prop_assert!(has_it || plain.contains(&bare), "{text:?}: {row:?}");
                }
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
        let feeds = Document::from_tsv(&text);
        prop_assert_eq!(&Document::from_tsv(&text.replace('\n', "\r\n")), &feeds);
        prop_assert_eq!(Document::from_tsv(&format!("\u{FEFF}{text}")), feeds);
    }

    #[test]
    fn every_document_answers_every_question(text in pieces(), line in 0_usize..60) {
        let document = Document::from_markdown(&text);
        let lines = text.split(['\n', '\r']).count();
        for list in document.lists() {
            prop_assert!(list.line() >= 1 && list.last_line() <= lines, "{text:?}");
            for error in [list.numbers().err(), list.words().err()].into_iter().flatten() {
                prop_assert!(!error.problems().is_empty());
                for problem in error.problems() {
                    let is_there = problem.line().is_some_and(|line| 1 <= line && line <= lines);
                    prop_assert!(is_there, "{text:?}: {problem}");
                }
            }
        }
        for passed in document.passed_over() {
            prop_assert!((1..=lines).contains(&passed.line()) && passed.count() >= 1, "{text:?}: {passed}");
        }
        let answers = [document.list(), document.section("甲"), document.at_line(line), document.at_lines([1, line])];
        for error in answers.into_iter().filter_map(Result::err) {
            prop_assert!(!error.problems().is_empty());
        }
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
