//! What `scaffold` reports on standard error: what was read and passed over, and what to write.

use super::{scaffold, variants};
use crate::run::{command, run};

const TWO: &str = "# A\n\n| id | what |\n|---|---|\n| 7 | seven |\n\n# B\n\n- `8`: eight\n\n# C\n\n```\n9001  nine\n```\n";

#[test]
fn what_was_read_and_passed_over_is_reported_on_standard_error() {
    let run = scaffold(
        &[],
        "# Codes\n\n- `1001`: failed\n- `1002`: wrong\n\n### -1001 GONE\n",
    );
    assert_eq!(
        run.err,
        "line 3, under `Codes`: a list of items, 2 numbers, `1001` to `1002`\n\
         passed over (looks like a code, but is in no list):\n  \
           line 6: a heading begins with a code, `-1001`\n",
    );
    assert_eq!(run.code, 0);
}

#[test]
fn of_two_lists_one_has_to_be_chosen() {
    let run = scaffold(&[], TWO);
    for text in [
        "line 3, under `A`: a table",
        "line 9, under `B`: a list of items",
        "line 14: a fence has a line with a code, `9001`",
        "<stdin>: the document has 2 lists that could hold codes:",
        "choose one by its heading (--section \"TITLE\") or its line (--line N); to read several \
         as one, give the option more than once\n",
    ] {
        assert!(run.err.contains(text), "{text}\n{}", run.err);
    }
    assert_eq!((run.out.as_str(), run.code), ("", 1));
}

#[test]
fn lists_are_chosen_by_sections_and_lines_and_columns_by_their_headers() {
    let seven = ["7, indeterminate Seven", "other, indeterminate Other(i32)"];
    let args = [
        "--section",
        "A",
        "--code-column",
        "id",
        "--en-column",
        "what",
    ];
    assert_eq!(variants(&args, TWO), seven);
    let args = ["--line", "5", "--code-column", "id", "--en-column", "what"];
    assert_eq!(variants(&args, TWO), seven);
    assert_eq!(
        variants(&["--section", "B"], TWO),
        ["8, indeterminate Eight", "other, indeterminate Other(i32)"],
    );
    let both = "# A\n\n- `1`: one\n\n# B\n\n- `2`: two\n";
    let merged = [
        "2, indeterminate Two",
        "1, indeterminate One",
        "other, indeterminate Other(i32)",
    ];
    assert_eq!(
        variants(&["--section", "B", "--section", "A"], both),
        merged
    );
    assert_eq!(variants(&["--line", "7", "--line", "3"], both), merged);
    let run = scaffold(&["--section", "B", "--line", "9"], TWO);
    assert_eq!((run.out.as_str(), run.code), ("", 2));
    let run = scaffold(&["--line", "0"], TWO);
    assert_eq!((run.out.as_str(), run.code), ("", 2));
}

#[test]
fn the_report_names_the_chosen_list_and_the_others() {
    let run = scaffold(&["--section", "B"], TWO);
    assert!(
        run.err.starts_with(
            "line 9, under `B`: a list of items, 1 number, `8`\n\
             lists not chosen: on line 3\npassed over (looks like a code, but is in no list):\n"
        ),
        "{}",
        run.err
    );
}

#[test]
fn the_report_says_why_a_list_is_read_as_words() {
    let run = scaffold(&[], "- `SYSTEM_ERROR`: a\n- `0001`: b\n");
    assert!(
        run.err.ends_with(
            "<stdin>: line 1: none of the 2 codes is a number; the first is `SYSTEM_ERROR`; \
             so all codes are read as words (repr = str); for numbers, add --repr i32\n"
        ),
        "{}",
        run.err
    );
    assert_eq!(run.code, 0);
}

#[test]
fn a_mistake_in_a_list_of_numbers_does_not_turn_all_into_words() {
    let list = "- `1001`: a\n- `1002`: b\n- `10O3`: c\n";
    let run = scaffold(&[], list);
    assert!(
        run.err.ends_with(
            "<stdin>: line 3: `10O3` is not a number\n\
             if that is known, leave it out: --except 10O3\n\
             if all codes are words, add --repr str\n"
        ),
        "{}",
        run.err
    );
    assert_eq!((run.out.as_str(), run.code), ("", 1));
    assert_eq!(variants(&["--repr", "str"], list).len(), 3);
    assert_eq!(variants(&["--except", "10O3"], list).len(), 3);
}

#[test]
fn an_unusual_header_is_asked_for_by_the_name_of_the_option() {
    let list = "| 甲 | 说明 |\n|---|---|\n| 1001 | 失败 |\n";
    let run = scaffold(&[], list);
    assert!(
        run.err.ends_with("name it: --code-column HEADER\n"),
        "{}",
        run.err
    );
    assert_eq!(run.code, 1);
    assert_eq!(variants(&["--code-column", "甲"], list).len(), 2);
}

#[test]
fn reports_are_in_the_language_of_the_system() {
    let list = "- `1001`: 失败\n- `10OO`: 失败\n";
    let with = |variable, locale: &str| {
        let mut command = command();
        command
            .args(["scaffold", "--repr", "i32"])
            .env(variable, locale);
        run(&mut command, list.as_bytes()).err
    };
    for (variable, locale) in [
        ("LANG", "zh_CN.UTF-8"),
        ("LC_ALL", "zh_CN"),
        ("LC_MESSAGES", "zh"),
    ] {
        let err = with(variable, locale);
        assert!(
            err.ends_with(
                "<stdin>: 第 2 行：`10OO` 不是整数\n如果属于已知情况，可以略过：--except 10OO\n"
            ),
            "{err}"
        );
    }
    for locale in ["C", "en_US.UTF-8", "de_DE", ""] {
        let err = with("LANG", locale);
        assert!(err.contains("line 2: `10OO` is not a number\n"), "{err}");
    }
    let told = scaffold(&["--repr", "i32", "--lang", "zh"], list).err;
    assert_eq!(told, with("LANG", "zh"));
}
