//! Types, languages, and the paragraphs of documentation.

use super::{scaffold, variants};

#[test]
fn every_number_fits_the_integer_type() {
    for (number, repr) in [
        ("2147483647", "i32"),
        ("2147483648", "i64"),
        ("0x80000000", "i64"),
        ("-9223372036854775808", "i64"),
    ] {
        let out = scaffold(&[], &format!("- `{number}`: a\n")).out;
        assert!(
            out.contains(&format!("repr = {repr}, messages = en)")),
            "{out}"
        );
    }
    let run = scaffold(&["--repr", "u8"], "- `255`: a\n- `256`: b\n- `-1..=3`: c\n");
    assert!(
        run.err.ends_with(
            "<stdin>: line 2: 256 does not fit u8\n<stdin>: line 3: -1..=3 does not fit u8\n"
        ),
        "{}",
        run.err
    );
    assert_eq!((run.out.as_str(), run.code), ("", 1));
}

#[test]
fn numbers_can_be_read_as_words_and_words_not_as_numbers() {
    let list = "- `1001`: a\n- `1002`: b\n";
    assert_eq!(
        variants(&["--repr", "str"], list),
        [
            "\"1001\", indeterminate Code1001",
            "\"1002\", indeterminate Code1002"
        ],
    );
    let run = scaffold(&["--repr", "i32"], "- `1001`: a\n- `2005C`: b\n");
    assert!(
        run.err.ends_with(
            "<stdin>: line 2: `2005C` is not a number\n\
             if that is known, leave it out: --except 2005C\n"
        ),
        "{}",
        run.err
    );
    assert_eq!((run.out.as_str(), run.code), ("", 1));
    let args = ["--repr", "i32", "--except", "2005C"];
    assert_eq!(variants(&args, "- `1001`: a\n- `2005C`: b\n").len(), 2);
}

#[test]
fn the_paragraph_after_the_messages_begins_with_code_and_class() {
    let list = "code,zh,en,class\n1000,成功。,Success.,success\n1001,失败。,Failed.,\n0,见状态,See,by_status\n";
    let out = scaffold(&["--format", "csv"], list).out;
    for paragraphs in [
        "    /// 成功。\n    ///\n    /// Success.\n    ///\n    /// `1000`, success.\n",
        "    /// Failed.\n    ///\n    /// `1001`, indeterminate: TODO: decide the class, and say why.\n",
        "    /// `0`, by status.\n",
    ] {
        assert!(out.contains(paragraphs), "{out}");
    }
    let out = scaffold(&[], "- `1001`: 失败。\n").out;
    assert!(
        out.contains("    /// 失败。\n    ///\n    /// `1001`，类别 indeterminate：TODO：请确定类别，并说明理由。\n"),
        "{out}"
    );
}

#[test]
fn a_list_that_no_enum_can_express_is_reported_by_line() {
    for (list, what) in [
        (
            "- 1-5: a\n- 3-9: b\n",
            "line 2: the range overlaps the one on line 1, which ends at 5",
        ),
        (
            "- `other`: a\n- `其他`: b\n",
            "line 2: an earlier row stands for all other numbers already",
        ),
    ] {
        let run = scaffold(&[], list);
        assert!(
            run.err.ends_with(&format!("<stdin>: {what}\n")),
            "{}",
            run.err
        );
        assert_eq!(run.code, 1);
    }
    let run = scaffold(&["no-such-file.md"], "");
    assert!(
        run.err.starts_with("no-such-file.md: cannot be read: "),
        "{}",
        run.err
    );
    assert_eq!(run.code, 2);
}

#[test]
fn a_name_that_is_not_a_type_name_is_wrong_usage() {
    for name in ["shop", "Shop Code", "Self", ""] {
        let run = scaffold(&["--name", name], "- `1`: a\n");
        assert_eq!((run.out.as_str(), run.code), ("", 2), "{name}");
        assert!(run.err.contains("such as ShopCode"), "{}", run.err);
    }
}

#[test]
fn a_backtick_that_is_alone_stays_in_the_message_and_out_of_the_markdown() {
    let out = scaffold(&[], "- `1001`: Done. `foo\n").out;
    assert!(out.contains("    /// Done. \\`foo\n"), "{out}");
    assert!(out.contains("en = \"Done. `foo\""), "{out}");
}

#[test]
fn the_enum_reminds_of_the_protocol() {
    let out = scaffold(&[], "- `1001`: a\n").out;
    assert!(out.contains("\n// TODO: where the API puts its code: a const, and `protocol = …`.\n"));
    let out = scaffold(&[], "- `1001`: 失败\n").out;
    assert!(out.contains("\n// TODO：接口把码值放在响应的哪个字段：const 与 `protocol = …`。\n"));
}
