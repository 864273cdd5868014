//! What holds of every document. The properties in `laws.rs` and the fuzz target `document` look
//! for one of which it does not hold; the test reads again what the target found worth keeping.

use jiemi_codes::{HttpStatus, Language, PayCode};
use jiemi_codes_document::{
    Columns, Declared, Document, List, Problem, PublishedCode, Remedy, Row, csv, markdown,
};

/// Blocks with codes, each code once in the document; `@` is the next code.
pub(crate) const BLOCKS: [&str; 38] = [
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
    "- `@`: 甲\n- <!-- 新增 -->\n  @：乙\n",
    "- `@`: 甲\n  ```\n  x\n  ```\n  @：乙\n",
    "- ## 支付\n  `@`：甲\n",
    "- `\n@` 甲\n",
    "文\n",
    "# 甲\n",
    "##支付\n",
    "<Tabs>\n",
];

/// The document of these blocks, and the line of each code.
pub(crate) fn numbered(blocks: &[&str]) -> (String, Vec<(usize, String)>) {
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

/// An input of the fuzz target. Its first byte says how the rest is read. Returns how many lists it
/// has.
pub(crate) fn holds_for(input: &[u8]) -> usize {
    let [format, rest @ ..] = input else {
        return 0;
    };
    if *format == b'b' {
        let block = |byte: &u8| BLOCKS[usize::from(*byte) % BLOCKS.len()];
        let blocks: Vec<_> = rest.iter().take(30).map(block).collect();
        let (text, codes) = numbered(&blocks);
        no_code_is_lost_in_silence(&text, &codes);
        each_code_is_read_on_its_own_line_and_only_once(&text, &codes);
        return holds(&text, Document::from_markdown);
    }
    let Ok(text) = std::str::from_utf8(rest) else {
        return 0;
    };
    match format {
        b'c' => holds(text, Document::from_csv),
        b't' => holds(text, Document::from_tsv),
        _ => holds(text, Document::from_markdown),
    }
}

/// How a text is read: as Markdown, as comma-separated or as tab-separated values.
type Format = fn(&str) -> Document;

fn holds(text: &str, format: Format) -> usize {
    let document = format(text);
    lists_are_in_order_and_found_by_their_lines(text, &document);
    every_question_is_answered(text, &document);
    a_code_is_what_is_written_on_its_line(text, &document);
    an_export_is_read_back(&document);
    // A cell in quotes keeps its line ends.
    if !text.contains('"') {
        line_ends_change_nothing(text, format);
    }
    document.lists().len()
}

pub(crate) fn no_code_is_lost_in_silence(text: &str, codes: &[(usize, String)]) {
    let document = Document::from_markdown(text);
    let lines: Vec<_> = text.lines().collect();
    let passed = document.passed_over().iter();
    let passed: usize = passed.map(|passed| passed.count()).sum();
    let mut outside = 0;
    for (line, code) in codes {
        let in_list = document
            .lists()
            .iter()
            .any(|list| has_line(list, *line, code));
        // Its block, or its line.
        let start = (1..=*line)
            .rev()
            .take_while(|line| !lines[line - 1].is_empty())
            .last();
        let near = start.unwrap_or(*line)..=*line;
        let is_passed = document
            .passed_over()
            .iter()
            .any(|passed| passed.line() <= *near.end() && *near.start() <= passed.last_line());
        assert!(in_list || is_passed, "{code} is lost:\n{text}\n{document}");
        outside += usize::from(!in_list);
    }
    assert!(
        passed >= outside,
        "{outside} are in no list, {passed} are told:\n{text}\n{document}"
    );
}

pub(crate) fn each_code_is_read_on_its_own_line_and_only_once(
    text: &str,
    codes: &[(usize, String)],
) {
    let document = Document::from_markdown(text);
    let mut seen = Vec::new();
    for list in document.lists() {
        for row in list.numbers().unwrap_or_default() {
            let code = (row.line(), row.written().to_owned());
            assert!(codes.contains(&code), "{code:?}\n{text}\n{document}");
            assert!(!seen.contains(&code), "{code:?} twice\n{text}\n{document}");
            let texts = [row.zh(), row.en(), row.name()]
                .map(Option::unwrap_or_default)
                .concat();
            assert!(!texts.contains("700"), "{texts}\n{text}\n{document}");
            seen.push(code);
        }
    }
}

pub(crate) fn lists_are_in_order_and_found_by_their_lines(text: &str, document: &Document) {
    let mut last = 0;
    for list in document.lists() {
        assert!(
            list.line() > last && list.last_line() >= list.line(),
            "{text}\n{document}"
        );
        last = list.line();
        let found = document.at_line(list.line());
        assert_eq!(found.as_ref(), Ok(list), "{text}\n{document}");
    }
    if let [one] = document.lists() {
        assert_eq!(document.list(), Ok(one.clone()));
    } else {
        assert!(document.list().is_err(), "{text}");
    }
}

/// Whatever is asked, the answer is a list or says what is wrong, and on which line.
pub(crate) fn every_question_is_answered(text: &str, document: &Document) {
    let lines = text.split(['\n', '\r']).count();
    for list in document.lists() {
        assert!(
            list.line() >= 1 && list.last_line() <= lines,
            "{text:?}: {list}"
        );
        for error in [list.numbers().err(), list.words().err()]
            .into_iter()
            .flatten()
        {
            assert!(!error.problems().is_empty());
            for problem in error.problems() {
                let is_there = problem
                    .line()
                    .is_some_and(|line| 1 <= line && line <= lines);
                assert!(is_there, "{text:?}: {problem}");
            }
        }
        what_is_left_out_is_no_problem(list);
        let differences = [list.compare::<PayCode>(), list.compare::<HttpStatus>()];
        for difference in differences {
            assert!(!difference.to_string().is_empty());
            for changed in &difference.changed {
                assert!(changed.in_list() != changed.in_catalogue(), "{difference}");
                let edit = changed.edit();
                let texts = [edit.in_list, edit.in_catalogue]
                    .map(|middle| [edit.before, middle, edit.after].concat());
                assert_eq!(texts, [changed.in_list(), changed.in_catalogue()]);
            }
        }
    }
    for passed in document.passed_over() {
        assert!(
            1 <= passed.line() && passed.last_line() <= lines && passed.count() >= 1,
            "{text:?}: {passed}"
        );
    }
    for language in [Language::Zh, Language::En] {
        assert!(!document.report(language).is_empty());
    }
    let titles = document.lists().iter().flat_map(List::headings);
    for title in titles {
        if let Ok(list) = document.section(title) {
            assert!(document.lists().contains(&list), "{title}: {text}");
            assert!(
                list.headings().any(|other| other == title),
                "{title}: {text}"
            );
        }
    }
    let middle = lines / 2;
    let answers = [
        document.list(),
        document.section("甲"),
        document.sections(["甲", "A"]),
        document.at_line(middle),
        document.at_lines([1, middle]),
    ];
    for error in answers.into_iter().filter_map(Result::err) {
        assert!(!error.problems().is_empty());
    }
}

/// A row is left out by the text that the problem names, and columns by their headers.
fn what_is_left_out_is_no_problem(list: &List) {
    let of_row = |problem: &Problem| match problem.remedy() {
        Some(Remedy::Except(written)) => Some(written.clone()),
        _ => None,
    };
    let problems = |list: &List| -> Vec<String> {
        let error = list.numbers().err();
        let problems = error.iter().flat_map(|error| error.problems());
        problems.filter_map(of_row).collect()
    };
    let wrong = problems(list);
    let left = problems(&list.except(&wrong));
    assert!(left.iter().all(|text| !wrong.contains(text)), "{list}");
    for header in list.headers() {
        let list = list.columns(Columns::code(header).zh("#2"));
        for error in [list.numbers().err(), list.words().err()]
            .into_iter()
            .flatten()
        {
            assert!(!error.problems().is_empty());
        }
    }
}

/// No code is made up or changed: it is on the line of its row, and it is the number that is
/// written there.
pub(crate) fn a_code_is_what_is_written_on_its_line(text: &str, document: &Document) {
    let ends = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<_> = ends.split('\n').collect();
    for list in document.lists() {
        for row in list.numbers().unwrap_or_default() {
            assert!(is_meant_by(row.code(), row.written()), "{text:?}: {row:?}");
            let line = lines.get(row.line() - 1).copied().unwrap_or_default();
            // An entity may be a digit.
            assert!(
                line.contains('&') || bare(line).contains(&bare(row.written())),
                "{text:?}: {row:?}"
            );
        }
        for row in list.words().unwrap_or_default() {
            let is_it = *row.code() == PublishedCode::Word(row.written().to_owned());
            assert!(is_it, "{text:?}: {row:?}");
            let line = lines.get(row.line() - 1).copied().unwrap_or_default();
            assert!(
                line.contains('&') || bare(line).contains(&bare(row.written())),
                "{text:?}: {row:?}"
            );
        }
    }
}

/// Code marks and escapes may be between the digits.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !"\\`*_~".contains(*c)).collect()
}

/// Whether a second reading finds this code.
fn is_meant_by(code: &PublishedCode, written: &str) -> bool {
    let half_width = |c: char| match c {
        '\u{3000}' => ' ',
        '\u{2212}' | '–' => '-',
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c => c,
    };
    let written: String = written.chars().map(half_width).collect();
    let number = |number: i64| {
        let (sign, digits) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
        let written = written.trim().to_ascii_lowercase();
        let hexadecimal = written
            .strip_prefix(sign)
            .and_then(|hex| hex.strip_prefix("0x"));
        written == number.to_string()
            || hexadecimal.is_some_and(|hex| u64::from_str_radix(hex, 16) == Ok(digits))
    };
    match code {
        PublishedCode::Number(0) => number(0) || written.trim() == "-0",
        PublishedCode::Number(one) => number(*one),
        PublishedCode::Range(range) => {
            let digits = |number: i64| written.contains(&number.unsigned_abs().to_string());
            let is_open = written.contains(['x', 'X']); // 5xx, or hexadecimal
            range.first <= range.last && (is_open || (digits(range.first) && digits(range.last)))
        }
        PublishedCode::Other => !written.contains(|c: char| c.is_ascii_digit()),
        PublishedCode::Word(_) => false,
    }
}

/// What is read can be written and read again, in both formats, without a difference.
pub(crate) fn an_export_is_read_back(document: &Document) {
    for list in document.lists() {
        for (rows, is_of_words) in [(list.numbers(), false), (list.words(), true)] {
            let rows = rows.unwrap_or_default();
            let declared: Vec<_> = rows.iter().map(Declared::from).collect();
            if declared.is_empty() {
                continue;
            }
            let table = markdown(declared.clone()).to_string();
            let file = csv(declared.clone()).to_string();
            // Markdown has no U+0000.
            let table = (!file.contains('\0')).then(|| (Document::from_markdown(&table), table));
            let file = (Document::from_csv(&file), file);
            for (document, export) in table.into_iter().chain([file]) {
                let list = document.list();
                let list = list.unwrap_or_else(|error| panic!("{export}\n{error}"));
                let difference = list.compare_with("the list", &declared);
                assert!(difference.is_empty(), "{export}\n{difference}");
                let again = match is_of_words {
                    true => list.words(),
                    false => list.numbers(),
                };
                let again = again.unwrap_or_else(|error| panic!("{export}\n{error}"));
                let codes = |rows: &[Row]| -> Vec<_> {
                    rows.iter().map(|row| row.code().clone()).collect()
                };
                assert_eq!(codes(&again), codes(&rows), "{export}");
            }
        }
    }
}

pub(crate) fn line_ends_change_nothing(text: &str, format: Format) {
    let text = text.replace(['\r', '\u{FEFF}'], "");
    let feeds = format(&text);
    assert_eq!(format(&text.replace('\n', "\r\n")), feeds, "{text:?}");
    assert_eq!(format(&format!("\u{FEFF}{text}")), feeds, "{text:?}");
}
