//! How `jiemi-codes` is called, and what it answers to wrong usage.

use crate::run::{explain, jiemi_codes};

#[test]
fn wrong_usage_shows_right_usage_and_exits_with_2() {
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
        for right in [
            "jiemi-codes explain 1008 请求被拒绝\n",
            "jiemi-codes explain 401 'BODY'\n",
            "jiemi-codes explain --help\n",
        ] {
            assert!(run.err.contains(right), "{args:?}: {}", run.err);
        }
    }
}

#[test]
fn a_code_without_a_command_gets_an_example_with_the_command() {
    let run = jiemi_codes(&["1008"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("没有命令“1008”。"), "{}", run.err);
    assert!(run.err.contains("There is no command \"1008\"."));
    assert!(run.err.contains("  jiemi-codes explain 1008\n"));
    let run = jiemi_codes(&[]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("The command is missing."), "{}", run.err);
}

#[test]
fn wrong_usage_is_explained_in_the_language_asked_for() {
    for (args, zh, en) in [
        (&["explain", ""][..], "码值为空。", "The code is empty."),
        (
            &["explain", "--status", "99", "{}"],
            "--status <STATUS> 的值“99”无效：请写 100 到 999 的三位数。",
            "Invalid value \"99\" for --status <STATUS>: write three digits, 100 to 999.",
        ),
        (
            &["explain", "--xyz"],
            "没有选项 --xyz。",
            "Unknown option --xyz.",
        ),
        (
            &["explain", "--catalog", "code"],
            "没有选项 --catalog；最接近的是 --catalogue。",
            "Unknown option --catalog; the closest is --catalogue.",
        ),
        (
            &["explian", "1008"],
            "没有命令“explian”；最接近的是 explain。",
            "There is no command \"explian\"; the closest is explain.",
        ),
        (
            &["explain", "--catalogue", "all"],
            "--catalogue <CATALOGUE> 的值“all”无效：只能是 code、status、word。",
            "Invalid value \"all\" for --catalogue <CATALOGUE>: write one of code, status, word.",
        ),
        (
            &["explain", "--catalogue"],
            "--catalogue <CATALOGUE> 后面要有一个值。",
            "--catalogue <CATALOGUE> needs a value.",
        ),
        (&["export"], "缺少 <TO>。", "<TO> is missing."),
        (
            &["scaffold", "a.md", "b.md"],
            "多余的参数“b.md”。",
            "There is one argument too many: \"b.md\".",
        ),
        (
            &["explain", "--json", "--json"],
            "--json 只能写一次。",
            "Write --json only once.",
        ),
    ] {
        let with = |tag| jiemi_codes(&[args, &["--lang", tag]].concat()).err;
        let told = |err: &str| err.split("\n\n").next().map(str::to_owned);
        assert_eq!(told(&with("zh")), Some(format!("jiemi-codes: {zh}")));
        assert_eq!(told(&with("en")), Some(format!("jiemi-codes: {en}")));
        let both = format!("jiemi-codes: {zh}\njiemi-codes: {en}");
        assert_eq!(told(&with("both")), Some(both));
    }
}

#[test]
fn help_shows_examples() {
    let run = explain(&["--help"]);
    for text in [
        "用法 Usage:\n  jiemi-codes explain [OPTIONS]",
        "  jiemi-codes explain 1008 请求被拒绝\n",
        "  jiemi-codes explain USERPAYING\n",
        "  jiemi-codes explain --status 200 - < LOG\n",
        "  --json\n      每行输出一个 JSON 对象，包含两种语言\n      One JSON object per line",
        "退出码 Exit code:\n  0  全部判明\n  0  everything was understood\n",
    ] {
        assert!(run.out.contains(text), "{text}\n{}", run.out);
    }
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn help_is_in_the_language_asked_for() {
    for command in [
        &["explain", "--help"][..],
        &["scaffold", "--help"],
        &["check", "--help"],
        &["export", "-h"],
        &["--help"],
    ] {
        let zh = jiemi_codes(&[&["--lang", "zh"], command].concat());
        assert!(zh.out.contains("用法：\n"), "{}", zh.out);
        for english in ["Usage", "Options", "Examples", " the "] {
            assert!(!zh.out.contains(english), "{english}: {}", zh.out);
        }
        let en = jiemi_codes(&[command, &["--lang=en"]].concat());
        assert!(en.out.contains("Usage:\n"), "{}", en.out);
        assert!(en.out.is_ascii(), "{}", en.out);
    }
}

#[test]
fn help_says_which_language_is_the_default_and_how_to_choose_one() {
    for command in [
        &["--help"][..],
        &["explain", "--help"],
        &["scaffold", "--help"],
        &["check", "--help"],
        &["export", "--help"],
    ] {
        let help = jiemi_codes(command).out.replace("\n      ", " ");
        for text in [
            "语言：zh（中文）、en（英文）或 both（两者）。解释默认为 both；",
            "The language: zh, en or both. By default explanations are in both, and the reports \
             of scaffold and check in the system's language",
        ] {
            assert!(
                help.replace(' ', "").contains(&text.replace(' ', "")),
                "{text}\n{help}"
            );
        }
    }
}

#[test]
fn help_names_every_command() {
    let run = jiemi_codes(&["--help"]);
    for command in ["explain", "scaffold", "check", "export"] {
        run.line(&format!("  {command}  "));
    }
    assert_eq!(run.code, 0);
    let version = jiemi_codes(&["--version"]);
    assert_eq!(
        version.out,
        concat!("jiemi-codes ", env!("CARGO_PKG_VERSION"), "\n")
    );
}
