//! What a document and an enum do not agree on, and how it is reported.

use jiemi_codes::document::{Difference, Document, Field};
use jiemi_codes::{Class, Code, Codes, Language, ResponseCode};

#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i32, class = fail)]
enum Shop {
    /// 成功。
    ///
    /// Success.
    #[code(0, success)]
    Success,

    /// 密码错误。
    ///
    /// Wrong password.
    #[code(8, shared)]
    WrongPassword,

    /// 请求被拒绝。
    ///
    /// Refused.
    #[code(8, shared)]
    Refused,

    /// 故障。
    ///
    /// Fault.
    #[code(500..=599, indeterminate)]
    Fault(i32),

    /// 其余。
    ///
    /// Anything else.
    #[code(other, indeterminate)]
    Other(i32),
}

/// What the enum says, as a document.
const PUBLISHED: &str = "\
- `0`: 成功。
- `8`: 密码错误。
- `8`: 请求被拒绝。
- `500..=599`: 故障。
";

#[track_caller]
fn compare(markdown: &str) -> Difference {
    Document::from_markdown(markdown).unwrap().compare::<Shop>()
}

/// The difference that a change of the document makes.
#[track_caller]
fn after(old: &str, new: &str) -> Difference {
    assert!(PUBLISHED.contains(old), "{old}");
    compare(&PUBLISHED.replace(old, new))
}

#[test]
fn a_document_that_says_the_same_in_either_language_is_no_difference() {
    assert!(compare(PUBLISHED).is_empty());
    let english = "8: Refused.\n8: Wrong password.\n500-599: Fault.\n0: Success.";
    let english = english.replace("\n", "\n- ");
    assert!(compare(&format!("- {english}\n")).is_empty());
}

#[test]
fn an_other_variant_is_in_no_document_but_is_held_to_one_that_has_it() {
    assert!(after("- `0`", "- `other`: 其余。\n- `0`").is_empty());
    let difference = after("- `0`", "- `other`: 没有列出的。\n- `0`");
    assert_eq!(difference.changed[0].entry.name, "Other");
}

#[test]
fn a_code_of_the_document_alone_is_found_also_where_a_range_has_it() {
    let difference = after("- `0`", "- `1`: 一。\n- `503`: 忙。\n- `0`");
    let codes: Vec<_> = difference
        .only_in_document
        .iter()
        .map(|row| row.codes())
        .collect();
    assert_eq!(
        codes,
        [1, 503].map(|number| Codes::One(Code::Number(number)))
    );
    assert!(difference.only_in_enum.is_empty() && difference.changed.is_empty());
}

#[test]
fn a_code_of_the_enum_alone_is_found() {
    let difference = after("- `0`: 成功。\n", "");
    assert_eq!(difference.only_in_enum, [Shop::Success.entry()]);
    let difference = after("- `500..=599`: 故障。\n", "");
    assert_eq!(difference.only_in_enum, [Shop::Fault(500).entry()]);
}

#[test]
fn a_shared_number_must_be_shared_as_often_on_both_sides() {
    let difference = after("- `8`: 请求被拒绝。\n", "");
    assert_eq!(difference.only_in_enum, [Shop::Refused.entry()]);
    let counted = difference.miscounted[0];
    assert_eq!((counted.in_document, counted.in_enum), (1, 2));
    assert!(difference.shared.is_empty());

    // The same line twice is not the same as once.
    let difference = after("- `0`: 成功。", "- `0`: 成功。\n- `0`: 成功。");
    assert_eq!(difference.only_in_document.len(), 1);
    assert_eq!(difference.shared[1].rows.len(), 2);
    assert!(!difference.is_empty());
}

#[test]
fn of_a_shared_number_the_meaning_that_changed_is_found_whatever_the_order() {
    let difference = after("- `8`: 密码错误。\n", "").changed;
    assert!(difference.is_empty());
    let difference = after(
        "- `8`: 密码错误。\n- `8`: 请求被拒绝。",
        "- `8`: 请求被拒绝。\n- `8`: 密码不正确。",
    );
    assert_eq!(difference.changed.len(), 1);
    let changed = &difference.changed[0];
    assert_eq!(changed.entry.name, "WrongPassword");
    assert_eq!(changed.field, Field::Message(Language::Zh));
    assert_eq!(
        (changed.in_document(), changed.in_enum()),
        ("密码不正确。", "密码错误。")
    );
    let edit = changed.edit();
    assert_eq!((edit.before, edit.after), ("密码", "。"));
    assert_eq!((edit.in_document, edit.in_enum), ("不正确", "错误"));
}

#[test]
fn a_text_that_fits_two_meanings_is_left_the_one_that_no_other_takes() {
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
        Document::from_markdown(list)
            .unwrap()
            .assert_matches::<Alike>();
    }
}

#[test]
fn an_edit_parts_its_texts_without_losing_anything() {
    for text in [
        "成功",
        "成功。。",
        "成。",
        "。",
        "成功成功。",
        "𠀀成功。",
        "成功。\u{301}",
    ] {
        let difference = after("`0`: 成功。", &format!("`0`: {text}"));
        for changed in &difference.changed {
            let edit = changed.edit();
            let joined = [edit.before, edit.in_document, edit.after].concat();
            assert_eq!(joined, changed.in_document());
            assert_eq!(
                [edit.before, edit.in_enum, edit.after].concat(),
                changed.in_enum()
            );
        }
        assert_eq!(difference.changed.len(), 1, "{text}");
    }
}

#[test]
fn both_languages_and_the_class_are_held_to_a_table_that_has_them() {
    let table = Shop::ENTRIES.markdown().to_string();
    let table = table.replace("Wrong password\\.", "Wrong password.");
    assert!(compare(&table).is_empty(), "{}", compare(&table));
    let changed = compare(&table.replace("| success |", "| poll |")).changed;
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].field, Field::Class);
    assert_eq!(
        (changed[0].in_document(), changed[0].in_enum()),
        ("poll", "success")
    );
    assert_eq!(changed[0].row.class(), Some(Class::Poll));
    let changed = compare(&table.replace("Success.", "Done.").replace("成功。", "好。")).changed;
    let fields: Vec<_> = changed.iter().map(|changed| changed.field).collect();
    assert_eq!(
        fields,
        [Field::Message(Language::Zh), Field::Message(Language::En)]
    );
}

#[test]
fn the_report_has_all_of_it() {
    let difference = compare(
        "- `0`: 成功了。\n- `1`: 新的。\n- `8`: 密码错误。\n- `8`: 请求被拒绝。\n- `8`: 第三个。\n",
    );
    assert_eq!(
        difference.to_string(),
        "\
`Shop` is not what the document says: 2 only in the document, 1 only in the enum, 1 changed

only in the document:
  line 2: 1 新的。
  line 5: 8 第三个。

only in the enum:
  500..=599 Fault 故障。

changed:
  line 1: 0 Success, Chinese message
    document: 成功了。
    enum:     成功。
    changed:  \"\" to \"了\"

not as often in both, where a number with several meanings is `shared`:
  8: 3 in the document, 2 in the enum

shared in the document:
  - `8`: 密码错误。 (line 3) / 请求被拒绝。 (line 4) / 第三个。 (line 5)
",
    );
    assert_eq!(
        compare(PUBLISHED).to_string(),
        "`Shop` is what the document says"
    );
}

#[test]
#[should_panic(expected = "`Shop` is not what the document says: 1 only in the document, ")]
fn a_test_of_one_line_fails_with_the_report() {
    let document = Document::from_markdown(&PUBLISHED.replace("`0`", "`1`")).unwrap();
    document.assert_matches::<Shop>();
}

#[test]
fn a_text_cannot_forge_lines_of_the_report() {
    let difference = after("成功。", "成功。&#10;only in the enum:&#x202E;");
    let report = difference.to_string();
    assert!(!report.contains("\nonly in the enum:"), "{report}");
    assert!(!report.contains('\u{202E}'), "{report}");
}

#[test]
fn numbers_at_both_ends_of_64_bits_are_compared() {
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
    let difference = Document::from_markdown(document).unwrap().compare::<Wide>();
    let alone = difference.only_in_document.iter().map(|row| row.codes());
    assert!(alone.eq([Codes::One(Code::Number(-1))]));
    assert_eq!(difference.only_in_enum, [Wide::Least.entry()]);
    assert!(difference.changed.is_empty());
}

#[test]
fn a_number_that_the_type_of_the_enum_has_not_is_only_in_the_document() {
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
    let document = "- `1`: small\n- `257`: small\n";
    let difference = Document::from_markdown(document)
        .unwrap()
        .compare::<Narrow>();
    let alone = difference.only_in_document.iter().map(|row| row.codes());
    assert!(alone.eq([Codes::One(Code::Number(257))]));
    assert!(difference.only_in_enum.is_empty() && difference.changed.is_empty());
}
