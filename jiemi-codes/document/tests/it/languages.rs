//! Texts in one language, in the other, and in both.

use crate::common::{Shop, only, rows};
use jiemi_codes_document::{Columns, Document};

#[test]
fn a_list_in_either_language_agrees_with_the_enum() {
    let zh = "- `0`: 成功。\n- `8`: 密码错误。\n- `8`: 请求被拒绝。\n- `500-599`: 故障。\n";
    let en = "- `8`: Refused.\n- `8`: Wrong password.\n- `500-599`: Fault.\n- `0`: Success.\n";
    only(zh).assert_matches::<Shop>();
    only(en).assert_matches::<Shop>();
}

#[test]
fn a_list_in_one_language_says_nothing_about_the_other() {
    // `Success.` is not in the list, but that is no difference.
    let table = "| 返回码 | 说明 |\n|---|---|\n| 0 | 成功。 |\n| 8 | 密码错误。 |\n| 8 | 请求被拒绝。 |\n| 500-599 | 故障。 |\n";
    only(table).assert_matches::<Shop>();
    let difference = only(&table.replace("成功。", "好。")).compare::<Shop>();
    assert_eq!(difference.changed.len(), 1, "{difference}");
    assert!(!difference.to_string().contains("Success."), "{difference}");
}

#[test]
fn two_languages_in_one_cell_match_with_any_separator() {
    for text in [
        "成功。Success.",
        "成功。 Success.",
        "成功。/ Success.",
        "成功。 / Success.",
        "Success. 成功。",
        "Success.（成功。）",
        "成功。<br>Success.",
        "成功。；Success.",
        "成功。",
        "Success.",
    ] {
        let table = format!(
            "| code | 说明 |\n|---|---|\n| 0 | {text} |\n| 8 | 密码错误。 |\n| 8 | 请求被拒绝。 |\n| 500-599 | 故障。 |\n"
        );
        let difference = only(&table).compare::<Shop>();
        assert!(difference.is_empty(), "{text}: {difference}");
    }
    for text in [
        "成功。Succeeded.",
        "好。Success.",
        "成功。成功。",
        "成功。Success. Refused.",
    ] {
        let table = format!(
            "| code | 说明 |\n|---|---|\n| 0 | {text} |\n| 8 | 密码错误。 |\n| 8 | 请求被拒绝。 |\n| 500-599 | 故障。 |\n"
        );
        let difference = only(&table).compare::<Shop>();
        assert_eq!(difference.changed.len(), 1, "{text}: {difference}");
    }
}

#[test]
fn a_column_of_a_language_has_only_that_language() {
    let table = "| code | 中文 | English |\n|---|---|---|\n| 0 | 成功。 | Success. |\n| 8 | 密码错误。 | Wrong password. |\n| 8 | 请求被拒绝。 | Refused. |\n| 500-599 | 故障。 | Fault. |\n";
    only(table).assert_matches::<Shop>();
    let turned = table.replace("| 成功。 | Success. |", "| Success. | 成功。 |");
    assert_eq!(only(&turned).compare::<Shop>().changed.len(), 2);
    let one = table.replace("Refused.", "Denied.");
    assert_eq!(only(&one).compare::<Shop>().changed.len(), 1);
}

#[test]
fn a_general_column_has_the_language_of_most_of_its_cells() {
    let list = only("| code | message |\n|---|---|\n| 1 | 成功 |\n| 2 | OK |\n| 3 | 失败 |\n");
    let zh: Vec<_> = rows(&list)
        .iter()
        .map(|row| row.zh().map(str::to_owned))
        .collect();
    assert_eq!(zh[0].as_deref(), Some("成功"));
    assert_eq!(zh[1].as_deref(), Some("OK"));
    let list = only("| code | 说明 |\n|---|---|\n| 1 | Success |\n| 2 | 拒绝 |\n| 3 | Failed |\n");
    assert_eq!(rows(&list)[0].en(), Some("Success"));
}

#[test]
fn a_column_can_be_named_for_a_language() {
    let csv = "code,a,b\n1,七,seven\n";
    let list = Document::from_csv(csv).list().unwrap();
    let row = rows(&list.columns(Columns::default().zh("a").en("b"))).remove(0);
    assert_eq!((row.zh(), row.en()), (Some("七"), Some("seven")));
    let row = rows(&list.columns(Columns::default().en("b"))).remove(0);
    assert_eq!((row.zh(), row.en()), (None, Some("seven")));
}
