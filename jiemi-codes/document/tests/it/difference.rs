//! Where a list and an enum disagree, and how it is reported.

use crate::common::{SHOP, Shop, only, only_csv};
use jiemi_codes::{Class, Entry, Language, ResponseCode};
use jiemi_codes_document::{Declared, Difference, PublishedCode, csv, markdown};

#[track_caller]
fn compare(markdown: &str) -> Difference {
    only(markdown).compare::<Shop>()
}

/// The difference that a change of the document makes.
#[track_caller]
fn after(old: &str, new: &str) -> Difference {
    assert!(SHOP.contains(old), "{old}");
    compare(&SHOP.replace(old, new))
}

fn new_codes(difference: &Difference) -> Vec<String> {
    let new = difference.new.iter().map(|row| row.code().to_string());
    new.collect()
}

fn gone_names(difference: &Difference) -> Vec<&str> {
    difference.gone.iter().map(|gone| &*gone.name).collect()
}

#[test]
fn a_list_that_says_the_same_gives_no_difference() {
    let difference = compare(SHOP);
    assert!(difference.is_empty(), "{difference}");
    only(SHOP).assert_matches::<Shop>();
}

#[test]
fn a_list_need_not_have_an_other_variant_but_is_compared_if_it_has() {
    assert!(after("- `0`", "- `other`: 其余。\n- `0`").is_empty());
    let difference = after("- `0`", "- `other`: 没有列出的。\n- `0`");
    assert_eq!(difference.changed.len(), 1, "{difference}");
    assert!(difference.to_string().contains("Other"), "{difference}");
}

#[test]
fn a_new_code_is_found_even_if_a_range_contains_it() {
    let difference = after("- `0`", "- `1`: 一。\n- `503`: 忙。\n- `0`");
    assert_eq!(new_codes(&difference), ["1", "503"]);
    assert!(difference.gone.is_empty() && difference.changed.is_empty());
    let lines: Vec<_> = difference.new.iter().map(|row| row.line()).collect();
    assert_eq!(lines, [1, 2]);
}

#[test]
fn a_code_that_only_the_enum_has_is_found() {
    let difference = after("- `0`: 成功。\n", "");
    assert_eq!(gone_names(&difference), ["Success"]);
    assert_eq!(difference.gone[0].code, PublishedCode::Number(0));
    assert_eq!(difference.gone[0].zh.as_deref(), Some("成功。"));
    assert_eq!(difference.gone[0].class, Some(Class::Success));
    let difference = after("- `500..=599`: 故障。\n", "");
    assert_eq!(gone_names(&difference), ["Fault"]);
    assert!(matches!(difference.gone[0].code, PublishedCode::Range(_)));
}

#[test]
fn a_shared_code_must_be_shared_as_often_on_both_sides() {
    let difference = after("- `8`: 请求被拒绝。\n", "");
    assert_eq!(gone_names(&difference), ["Refused"]);
    assert_eq!(difference.shared_differently.len(), 1, "{difference}");
    // The same row twice is not the same as once.
    let difference = after("- `0`: 成功。", "- `0`: 成功。\n- `0`: 成功。");
    assert_eq!(difference.new.len(), 1);
    assert_eq!(difference.shared_differently.len(), 1, "{difference}");
    assert!(!difference.is_empty());
}

#[test]
fn the_changed_meaning_of_a_shared_code_is_found_in_any_order() {
    let both = "- `8`: 密码错误。\n- `8`: 请求被拒绝。";
    assert!(after(both, "- `8`: 请求被拒绝。\n- `8`: 密码错误。").is_empty());
    let difference = after(both, "- `8`: 请求被拒绝。\n- `8`: 密码不正确。");
    assert_eq!(difference.changed.len(), 1, "{difference}");
    assert!(difference.new.is_empty() && difference.gone.is_empty());
    let report = difference.to_string();
    for part in ["WrongPassword", "密码不正确。", "密码错误。", "line 3"] {
        assert!(report.contains(part), "{part}: {report}");
    }
}

#[test]
fn a_text_that_fits_two_meanings_gets_the_one_that_no_other_text_takes() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i32, class = fail)]
    enum Alike {
        #[code(8, shared, zh = "甲", en = "same")]
        One,
        #[code(8, shared, zh = "乙", en = "same")]
        Two,
    }
    for list in [
        "- `8`: same\n- `8`: 甲\n",
        "- `8`: 甲\n- `8`: same\n",
        "- `8`: 乙\n- `8`: same\n",
    ] {
        only(list).assert_matches::<Alike>();
    }
}

#[test]
fn both_languages_and_the_class_are_compared_with_a_table_that_has_them() {
    let table = markdown(Shop::ENTRIES).to_string();
    assert!(compare(&table).is_empty(), "{}", compare(&table));
    let difference = compare(&table.replace("| success |", "| poll |"));
    assert_eq!(difference.changed.len(), 1, "{difference}");
    let report = difference.to_string();
    assert!(
        report.contains("poll") && report.contains("success"),
        "{report}"
    );
    let difference = compare(&table.replace("Success.", "Done.").replace("成功。", "好。"));
    let report = difference.to_string();
    assert_eq!(difference.changed.len(), 2, "{report}");
    for part in ["好。", "Done.", "Success."] {
        assert!(report.contains(part), "{part}: {report}");
    }
}

#[test]
fn the_report_begins_with_what_was_read_and_is_complete() {
    let list = only(
        "# 返回码\n\n- `0`: 成功了。\n- `1`: 新的。\n- `8`: 密码错误。\n- `8`: 请求被拒绝。\n- `8`: 第三个。\n",
    );
    let report = list.compare::<Shop>().to_string();
    let first = report.lines().next().unwrap();
    assert!(
        first.contains("Shop") || first.contains("line 3"),
        "{report}"
    );
    for part in [
        "Shop",
        "返回码",
        "line 3",
        "line 4",
        "成功了。",
        "新的。",
        "第三个。",
        "500..=599",
        "Fault",
        "Success",
    ] {
        assert!(report.contains(part), "{part}: {report}");
    }
    let zh = list.compare::<Shop>().report(Language::Zh).to_string();
    for part in ["Shop", "返回码", "成功了。", "新的。", "Fault"] {
        assert!(zh.contains(part), "{part}: {zh}");
    }
    assert_ne!(zh, report);
}

#[test]
fn unreadable_rows_are_in_the_difference_too() {
    let difference = after("- `0`: 成功。", "- `0`: 成功了。\n- `0x`: 零");
    assert!(!difference.is_empty());
    let lines: Vec<_> = difference
        .unreadable
        .iter()
        .map(|problem| problem.line())
        .collect();
    assert_eq!(lines, [Some(2)]);
    assert_eq!(difference.changed.len(), 1, "{difference}");
    let report = difference.to_string();
    assert!(
        report.contains("line 2") && report.contains("0x"),
        "{report}"
    );
}

#[test]
#[should_panic(expected = "Shop")]
fn a_test_of_one_line_fails_with_the_report() {
    only(&SHOP.replace("`0`", "`1`")).assert_matches::<Shop>();
}

#[test]
fn a_list_that_cannot_be_read_fails_the_test_with_all_problems() {
    let list = only("- `0`: 成功。\n- `1?`: 一\n- `2?`: 二\n");
    let failed = std::panic::catch_unwind(|| list.assert_matches::<Shop>()).unwrap_err();
    let text = failed.downcast_ref::<String>().expect("a text");
    assert!(text.contains("line 2") && text.contains("line 3"), "{text}");
}

#[test]
fn a_text_cannot_forge_lines_of_the_report() {
    let report = after("成功。", "成功。&#10;gone:&#x202E;").to_string();
    assert!(!report.contains("\ngone:"), "{report}");
    assert!(!report.contains('\u{202E}'), "{report}");
}

#[test]
fn codes_at_both_ends_of_64_bits_are_compared() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = i64, class = fail, messages = en)]
    enum Wide {
        /// small
        #[code(1)]
        Small,
        /// great
        #[code(9_223_372_036_854_775_807)]
        Great,
        /// least
        #[code(-9_223_372_036_854_775_808)]
        Least,
    }
    let document = "- `9223372036854775807`: great\n- `-1`: minus\n- `1`: small\n";
    let difference = only(document).compare::<Wide>();
    assert_eq!(new_codes(&difference), ["-1"]);
    assert_eq!(gone_names(&difference), ["Least"]);
    assert!(difference.changed.is_empty(), "{difference}");
}

#[test]
fn a_code_that_does_not_fit_the_type_of_the_enum_is_new() {
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Narrow {
        /// small
        #[code(1)]
        Small,
        /// the rest
        #[code(other)]
        Rest(u8),
    }
    // In 8 bits the second would be 1.
    let difference = only("- `1`: small\n- `257`: small\n").compare::<Narrow>();
    assert_eq!(new_codes(&difference), ["257"]);
    assert!(difference.gone.is_empty() && difference.changed.is_empty());
}

#[test]
fn names_that_only_the_vendor_has_are_no_difference() {
    let table = "| code | name | message |\n|---|---|---|\n| 0 | SUCCESS | Success. |\n| 8 | WRONG_PASSWORD | Wrong password. |\n| 8 | REFUSED | Refused. |\n| 500-599 | FAULT | Fault. |\n";
    let difference = compare(table);
    assert!(difference.is_empty(), "{difference}");
}

#[test]
fn a_list_is_compared_with_what_an_export_declares() {
    let declared: Vec<_> = Shop::ENTRIES.iter().map(Declared::from).collect();
    let difference = only(SHOP).compare_with("old.json", &declared);
    assert!(difference.is_empty(), "{difference}");
    assert_eq!(difference.catalogue, "old.json");
    let difference = only_csv("code,zh\n0,成功。\n9,九\n").compare_with("old.json", &declared);
    assert_eq!(new_codes(&difference), ["9"]);
    assert_eq!(
        gone_names(&difference),
        ["WrongPassword", "Refused", "Fault"]
    );
    assert!(difference.to_string().contains("old.json"), "{difference}");
}

#[test]
fn what_is_declared_can_be_written_by_hand() {
    let mut one = Declared::new(PublishedCode::Number(1), "One");
    one.zh = Some("一".into());
    one.en = Some("one".into());
    let difference = only("- `1`: 一\n").compare_with("by hand", &[one.clone()]);
    assert!(difference.is_empty(), "{difference}");
    let mut word = Declared::new(PublishedCode::Word("A_B".to_owned()), "Word");
    word.en = Some("one".into());
    let list = only("| code | message |\n|---|---|\n| A_B | one |\n| A_C | two |\n");
    let difference = list.compare_with("by hand", &[word]);
    assert_eq!(new_codes(&difference), ["A_C"]);
    let entry: Entry = Shop::Success.entry();
    assert_eq!(Declared::from(entry).name, "Success");
}

#[test]
fn an_export_as_csv_is_what_was_exported() {
    only_csv(&csv(Shop::ENTRIES).to_string()).assert_matches::<Shop>();
}
