//! `jiemi-codes check`: whether a list still agrees with an export.

use crate::run::{command, jiemi_codes, run};
use jiemi_codes::PayCode;
use std::fs;
use std::path::PathBuf;

const LIST: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/return-codes.md"
);
const CHINESE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/scaffold/chinese.md");

/// A file that is deleted at the end of the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let name = format!("jiemi-codes-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, text).expect("written");
        File(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("UTF-8")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

const SECTION: [&str; 2] = ["--section", "返回码 code"];

#[test]
fn a_list_that_agrees_with_the_export_is_reported_as_the_same() {
    let json = serde_json::to_string(&PayCode::ENTRIES).expect("JSON");
    let file = File::new("same.json", &json);
    let run = jiemi_codes(&[&["check", LIST, file.path()], &SECTION[..]].concat());
    let lines = run.lines();
    assert!(lines[0].starts_with("line "), "what was read: {}", run.out);
    assert!(
        run.out.ends_with("same.json` and the list agree\n"),
        "{}",
        run.out
    );
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn the_commands_own_export_works_too() {
    let export = jiemi_codes(&["export", "json"]).out;
    let file = File::new("own.json", &export);
    let args = [&["check", LIST, file.path(), "--lang", "zh"], &SECTION[..]].concat();
    let run = jiemi_codes(&args);
    assert!(run.out.ends_with("与返回码表一致\n"), "{}", run.out);
    assert_eq!(run.code, 0);
}

#[test]
fn differences_are_reported_by_line_with_exit_code_1() {
    let export = jiemi_codes(&["export", "json"]).out;
    let file = File::new("other.json", &export);
    let list = "- `1000`: 返回成功，得到有效数据。\n- `1001`: 参数有误。\n- `4711`: 新的返回码。\n";
    let mut command = command();
    command.args(["check", "-", file.path(), "--lang", "en"]);
    let run = run(&mut command, list.as_bytes());
    run.line("line 1: a list of items, 3 numbers");
    run.line("line 2: 1001 InvalidParameter, Chinese message");
    run.line("line 3: 4711 新的返回码。");
    run.line("1008 RequestRefused");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
}

#[test]
fn an_unreadable_row_is_a_difference_with_the_option_that_leaves_it_out() {
    let export = jiemi_codes(&["export", "json", "--list", CHINESE]);
    let file = File::new("rows.json", &export.out);
    let list = fs::read_to_string(CHINESE).expect("a list");
    let list = list.replace("| 1003 |", "| 2005C | X | 新 | |\n| 1003 |");
    let with = |args: &[&str]| {
        let mut command = command();
        command.args(["check", "-", file.path()]).args(args);
        run(&mut command, list.as_bytes())
    };
    let wrong = with(&[]);
    wrong.line("line 8: `2005C` is not a number");
    wrong.line("if that is known, leave it out: --except 2005C");
    assert_eq!(wrong.code, 1);
    let known = with(&["--except", "2005C"]);
    assert_eq!(known.code, 0, "{}", known.out);
}

#[test]
fn an_export_of_a_list_agrees_with_it_until_the_list_is_edited() {
    for list in ["chinese.md", "words.md", "hexadecimal.csv", "list.csv"] {
        let list = format!("{}/tests/it/scaffold/{list}", env!("CARGO_MANIFEST_DIR"));
        let export = jiemi_codes(&["export", "json", "--list", &list]);
        assert_eq!((export.code, export.err.as_str()), (0, ""));
        let file = File::new("list.json", &export.out);
        let same = jiemi_codes(&["check", &list, file.path()]);
        assert_eq!(same.code, 0, "{}", same.out);
    }
    let export = jiemi_codes(&["export", "json", "--list", CHINESE]);
    let file = File::new("edited.json", &export.out.replace("签名错误", "签名有误"));
    let edited = jiemi_codes(&["check", CHINESE, file.path()]);
    edited.line("line 6: 1001 SDK_BAD_SIGN, Chinese message");
    assert_eq!(edited.code, 1);
}

#[test]
fn a_file_that_is_not_an_export_is_wrong_usage() {
    let no_json = File::new("no.json", "code,zh\n");
    let no_rows = File::new("rows.txt", r#"{"code":1}"#);
    for args in [
        &["check", LIST][..],
        &["check", LIST, "no-such-file.json"],
        &["check", "no-such-file.md", no_json.path()],
        &["check", LIST, no_json.path()],
        &["check", LIST, no_rows.path()],
        &["check", "-", "-"],
        &["check", env!("CARGO_MANIFEST_DIR"), no_json.path()],
    ] {
        let run = jiemi_codes(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(!run.err.is_empty(), "{args:?}");
    }
}

#[test]
fn a_missing_file_is_reported_in_the_language_asked_for() {
    let with = |tag| jiemi_codes(&["check", LIST, "no-such-file.json", "--lang", tag]).err;
    assert_eq!(with("zh"), "no-such-file.json：无法读取：没有这个文件\n");
    assert!(with("en").starts_with("no-such-file.json: cannot be read: "));
    for (rows, key) in [
        (r#"[{"codes":1},{"zh":"x"}]"#, "codes"),
        (r#"[{"codes":1},{"codes":1.5}]"#, "codes"),
        (r#"[{"codes":1},7]"#, "codes"),
        (r#"[{"codes":1},{"codes":2,"zh":7}]"#, "zh"),
        (r#"[{"codes":1},{"codes":2,"class":"good"}]"#, "class"),
        (r#"[{"codes":1},{"codes":2,"by_status":1}]"#, "by_status"),
    ] {
        let file = File::new("item.json", rows);
        let run = jiemi_codes(&["check", LIST, file.path()]);
        let what = format!(
            "item.json: item 2: `{key}` is missing, or not written as `export` writes it\n"
        );
        assert!(run.err.ends_with(&what), "{rows}: {}", run.err);
        assert_eq!(run.code, 2);
    }
    let broken = File::new("broken.json", "[\n{]");
    let run = jiemi_codes(&["check", LIST, broken.path(), "--lang", "zh"]);
    assert!(
        run.err
            .ends_with("不是导出的返回码表（JSON）：见第 2 行第 2 列\n"),
        "{}",
        run.err
    );
}

#[test]
fn a_check_needs_a_chosen_list_too() {
    let export = jiemi_codes(&["export", "json"]).out;
    let file = File::new("choose.json", &export);
    let run = jiemi_codes(&["check", LIST, file.path()]);
    assert!(
        run.err.contains("choose one by its heading (--section"),
        "{}",
        run.err
    );
    assert_eq!((run.out.as_str(), run.code), ("", 1));
}

#[test]
fn what_a_check_skips_is_reported_even_if_everything_agrees() {
    let list = "# A\n\n- `1`: one\n\n```\n1001  two\n```\n\n# B\n\n- `2`: two\n";
    let list = File::new("rest.md", list);
    let args = ["--list", list.path(), "--section", "A"];
    let export = jiemi_codes(&[&["export", "json"], &args[..]].concat()).out;
    let file = File::new("rest.json", &export);
    let run = jiemi_codes(&["check", list.path(), file.path(), "--section", "A"]);
    run.line("lists not chosen: on line 11");
    run.line("line 6: a fence has a line with a code, `1001`");
    assert_eq!(run.code, 0);
}
