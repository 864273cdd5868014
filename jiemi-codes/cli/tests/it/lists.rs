//! `explain --list`: codes explained by any published list.

use crate::run::{explain, explain_log, jiemi_codes};
use jiemi_codes::{Class, Language};
use serde_json::Value;

const NUMBERS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/it/scaffold/hexadecimal.csv"
);
const WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/words.md");
const CHINESE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/chinese.md");

#[test]
fn a_number_is_explained_by_a_published_list() {
    let run = explain(&["--list", CHINESE, "--lang", "zh", "1001"]);
    assert_eq!(
        run.out,
        format!(
            "1001 SDK_BAD_SIGN\n    签名错误，请检查 `sign`\n下一步：indeterminate\n    {}\n\
             提示：\n    返回码表没有给出类别，因此按结果未知处理。\n",
            Class::Indeterminate.advice(Language::Zh)
        )
    );
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn a_number_is_found_in_any_spelling_and_in_ranges() {
    let title = |code| explain(&["--list", NUMBERS, code]).lines()[0].to_owned();
    assert_eq!(title("0x8000000B"), "0x8000000B E_TIMEOUT");
    assert_eq!(title("0x8000000b"), "0x8000000b = 0x8000000B E_TIMEOUT");
    assert_eq!(title("2147483659"), "2147483659 = 0x8000000B E_TIMEOUT");
    assert_eq!(title("-16"), "-16 = -0x10 E_MINUS");
    assert_eq!(title("17"), "17 = 0x10-0x1E E_RANGE");
    assert_eq!(title("16"), "16 E_DECIMAL", "a number beats a range");
    let run = explain(&["--list", NUMBERS, "31"]);
    run.line("下一步 Next: fail");
    assert!(!run.out.contains("no class"), "{}", run.out);
}

#[test]
fn a_word_is_explained_by_all_its_rows() {
    let run = explain(&["--list", WORDS, "--lang", "en", "SYSTEM_ERROR", "0001"]);
    run.line("    The system is busy.");
    run.line("    The channel failed.");
    run.line("write the server's message after it to see which");
    run.line("    `PARAM` is wrong.");
    assert_eq!(run.code, 0);

    let told = explain(&["--list", WORDS, "SYSTEM_ERROR", "The", "channel", "failed"]);
    assert!(!told.out.contains("busy"), "{}", told.out);
    assert_eq!(told.code, 0);
    let open = explain(&["--list", WORDS, "SYSTEM_ERROR", "Something", "else"]);
    open.line("does not say which of these is meant");
    assert_eq!(open.code, 1);
}

#[test]
fn a_word_that_looks_like_a_code_is_not_a_message_and_names_are_found() {
    let run = explain(&["--list", WORDS, "SYSTEM_ERROR", "NOPE", "2005c"]);
    assert!(run.out.contains("\nNOPE 未知 unknown\n"), "{}", run.out);
    assert!(run.out.contains("\n2005c 未知 unknown\n"), "{}", run.out);
    assert_eq!(run.code, 1);
    let named = explain(&["--list", NUMBERS, "E_TIMEOUT"]);
    assert!(named.lines()[0].contains("0x8000000B"), "{}", named.out);
    assert_eq!(named.code, 0);
}

#[test]
fn an_unknown_code_may_be_in_a_part_of_the_document_that_is_not_read() {
    let list = "- `1001`: a\n\n### -1002 NO_SUCH_ORDER\n";
    let run = explain_log(&["--list", "-", "--lang", "en", "-1002"], list.as_bytes());
    assert_eq!(
        run.err,
        "<stdin>: one more text in the document looks like a code, but is in no list: -1002 on \
         line 3\n",
    );
    assert_eq!(run.code, 1);
}

#[test]
fn a_code_that_the_list_lacks_is_unknown_and_the_safe_next_step_is_given() {
    for code in ["1008", "NOT_A_WORD", "01001"] {
        let run = explain(&["--list", CHINESE, code]);
        assert_eq!(run.lines()[0], format!("{code} 未知 unknown"));
        run.line("The list has no such code.");
        run.line(Class::Indeterminate.advice(Language::En));
        assert_eq!(run.code, 1);
    }
}

#[test]
fn three_digits_are_a_code_of_the_list() {
    let run = explain(&["--list", "-", "404"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""), "an empty list");
    let run = explain_log(&["--list", "-", "404"], b"- `404`: not here\n");
    assert_eq!(run.lines()[0], "404");
    run.line("    not here");
}

#[test]
fn a_struck_out_row_is_noted() {
    let run = explain(&["--list", CHINESE, "1002"]);
    run.line("This row is struck out in the list.");
}

#[test]
fn without_a_code_the_whole_list_is_a_table() {
    let list = "| 返回码 | 说明 |\n|---|---|\n| 0 | 成功 |\n| 1001 | 签名错误 |\n";
    let run = explain_log(&["--list", "-", "--lang", "en"], list.as_bytes());
    assert_eq!(run.out, "code  meaning\n   0  成功\n1001  签名错误\n");
    let some = explain(&["--list", CHINESE, "--lang", "zh"]);
    some.line("1001  SDK_BAD_SIGN                  签名错误，请检查 `sign`");
    some.line("1003  SDK_LINK      fail            见 [文档]");
    let classes = explain(&["--list", NUMBERS, "--lang", "en"]);
    classes.line("      0X1f  E_USER     fail            The user is wrong");
    classes.line("What to do next");
    for line in run.lines().iter().chain(&classes.lines()) {
        assert_eq!(*line, line.trim_end());
    }
}

#[test]
fn json_has_the_keys_of_other_meanings_and_the_line() {
    let run = explain(&["--list", CHINESE, "--json", "1001", "4711"]);
    let lines = run.json();
    assert_eq!(lines[0]["kind"], "list");
    assert_eq!(lines[0]["code"], 1001);
    assert_eq!(lines[0]["name"], "SDK_BAD_SIGN");
    assert_eq!(
        (&lines[0]["en"], &lines[0]["class"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        lines[0]["advice"]["en"],
        Class::Indeterminate.advice(Language::En)
    );
    assert_eq!(
        (&lines[0]["written"], &lines[0]["line"]),
        (&"1001".into(), &6.into())
    );
    assert_eq!(lines[1]["unknown"], true);
    assert_eq!(run.code, 1);
    let whole = explain(&["--list", CHINESE, "--json"]);
    assert_eq!(whole.json().len(), 5);
    assert_eq!(whole.json()[4]["codes"]["last"], 599);
}

#[test]
fn a_list_only_explains_codes_and_options_that_choose_need_a_list() {
    for args in [
        &["--list", CHINESE, "--status", "200", "{}"][..],
        &["--list", CHINESE, "{}"],
        &["--list", CHINESE, "-"],
        &["--list", CHINESE, "--catalogue", "code", "1001"],
        &["--section", "A", "1001"],
        &["--list", "no-such-file.md", "1001"],
    ] {
        let run = explain(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
    }
}

#[test]
fn problems_of_a_list_are_in_both_languages_with_the_options_that_help() {
    let list = b"| \xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81 | what | text |\n|---|---|---|\n| 1001 | a | b |\n| | c | d |\n";
    let run = explain_log(&["--list", "-", "--en-column", "text", "1001"], list);
    assert_eq!(
        run.err,
        "<stdin>: 第 4 行：缺少码值\n如果属于已知情况，可以略过：--except c\n\
         <stdin>: line 4: the code is missing\nif that is known, leave it out: --except c\n"
    );
    assert_eq!((run.out.as_str(), run.code), ("", 1));
}

#[test]
fn text_from_a_list_cannot_control_the_terminal() {
    let list = "- `1001`: a\u{1b}[2J\u{202e}b\n";
    let run = explain_log(&["--list", "-", "1001"], list.as_bytes());
    assert!(!run.out.contains(['\u{1b}', '\u{202e}']), "{}", run.out);
    let run = jiemi_codes(&["explain", "--list", WORDS, "--lang", "zh"]);
    assert!(!run.out.contains(['\u{1b}', '\u{202e}']));
}

#[test]
fn a_list_of_numbers_that_one_row_turns_into_words_says_so() {
    let list = b"- `1001`: a\n- `1002`: b\n- `10OO`: c\n- `5000-5999`: d\n";
    let run = explain_log(&["--list", "-", "--lang", "en", "1001"], list);
    assert_eq!(
        run.err,
        "<stdin>: line 3: `10OO` is not a number, so all codes are read as words\n"
    );
    assert_eq!((run.lines()[0], run.code), ("1001", 0));
    let args = ["--list", "-", "--except", "10OO", "5003"];
    let run = explain_log(&args, list);
    assert_eq!((run.lines()[0], run.err.as_str()), ("5003 = 5000-5999", ""));
    let run = explain(&["--list", WORDS, "10002"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}
