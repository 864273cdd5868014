//! How `explain` is called, and what it says to wrong use.

use crate::run::explain;

#[test]
fn wrong_use_shows_right_use_and_ends_with_2() {
    for args in [
        &[""][..],
        &["", "1008"],
        &["--status", "401"],
        &["{}", "401"],
        &["401", "Unauthorized", "{}"],
        &["--status", "abc", "{}"],
        &["--status", "99", "{}"],
        &["--lang", "fr", "1008"],
        &["--colour"],
        &["1008", "{}"],
        &["-", "1008"],
        &["USERPAYING", "{}"],
    ] {
        let run = explain(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        for right in ["explain 1008 请求被拒绝", "explain 401 'BODY'", "--help"] {
            assert!(run.err.contains(right), "{args:?}: {}", run.err);
        }
    }
}

#[test]
fn wrong_use_is_told_in_the_language_asked_for() {
    let zh = explain(&["--lang", "zh", ""]);
    assert!(zh.err.starts_with("explain: 码值为空。"), "{}", zh.err);
    let en = explain(&["--lang", "en", ""]);
    assert!(
        en.err.starts_with("explain: The code is empty."),
        "{}",
        en.err
    );
    assert!(!en.err.contains("为空"));
}

#[test]
fn help_shows_examples() {
    let run = explain(&["--help"]);
    assert!(run.out.contains("Usage: explain "), "{}", run.out);
    for example in [
        "explain 1008 请求被拒绝",
        "explain USERPAYING",
        "explain --status 200 - < LOG",
        "--json",
        "退出码",
    ] {
        assert!(run.out.contains(example), "{example}");
    }
    assert_eq!(run.code, 0);
}
