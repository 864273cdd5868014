//! `except` leaves out known rows, and only those.

use crate::common::{SHOP, Shop, codes, only, told};
use jiemi_codes_document::Document;

const TABLE: &str = "\
| 错误码 | 说明 |
|---|---|
| **系统** | |
| 1001 | 签名错误 |
| 2005C | 限额 |
| 0001 | 卡号 |
| `A-B C` | 甲 |
| 1002 | 余额不足 |
";

#[test]
fn each_problem_says_what_to_leave_out_and_that_solves_it() {
    let mut list = only(TABLE);
    let error = list.numbers().unwrap_err();
    assert_eq!(error.problems().len(), 4, "{error}");
    let known = error
        .problems()
        .iter()
        .filter_map(|problem| match problem.remedy() {
            Some(jiemi_codes_document::Remedy::Except(code)) => Some(code.clone()),
            _ => None,
        });
    let known: Vec<String> = known.collect();
    list = list.except(&known);
    assert_eq!(codes(&list), "1001 1002", "{known:?}");
}

#[test]
fn a_row_is_named_by_the_text_in_place_of_its_code() {
    let list = only(TABLE).except(["系统", "2005C", "0001", "A-B C"]);
    assert_eq!(codes(&list), "1001 1002");
    let list = only(TABLE).except(["系统", "2005C", "0001"]);
    let error = list.numbers().unwrap_err();
    assert_eq!(error.problems().len(), 1, "{error}");
    told(&error, 7, &["A-B C"]);
}

#[test]
fn calls_add_up() {
    let list = only(TABLE)
        .except(["系统", "2005C"])
        .except(["0001", "A-B C"]);
    assert_eq!(codes(&list), "1001 1002");
}

#[test]
fn a_code_that_can_be_read_is_left_out_too() {
    let list = only(SHOP).except(["8"]);
    assert_eq!(codes(&list), "0 500..=599");
    let difference = list.compare::<Shop>();
    assert_eq!(difference.gone.len(), 2, "{difference}");
}

#[test]
fn every_row_of_that_code_is_left_out() {
    let list = only("- `1`: a\n- `x1`: b\n- `2`: c\n- `x1`: d\n").except(["x1"]);
    assert_eq!(codes(&list), "1 2");
}

#[test]
fn a_name_that_is_not_in_the_list_is_reported() {
    // A typing error in `except` must not look like a solution.
    let list = only(TABLE).except(["系统", "2005C", "0001", "A-B C", "9999"]);
    match list.numbers() {
        Ok(_) => assert!(list.to_string().contains("9999"), "{list}"),
        Err(error) => assert!(error.to_string().contains("9999"), "{error}"),
    }
}

#[test]
fn a_merged_list_leaves_out_rows_in_all_its_parts() {
    let document =
        Document::from_markdown("# 甲\n\n- `1`: a\n- `1x`: b\n\n# 乙\n\n- `2`: a\n- `2x`: b\n");
    let list = document
        .sections(["甲", "乙"])
        .unwrap()
        .except(["1x", "2x"]);
    assert_eq!(codes(&list), "1 2");
}

#[test]
fn changing_a_list_does_not_change_the_document() {
    let document = Document::from_markdown(TABLE);
    let list = document.list().unwrap();
    let _ = list.except(["系统", "2005C", "0001", "A-B C"]);
    assert_eq!(document.list().unwrap(), list);
    assert!(list.numbers().is_err());
}
