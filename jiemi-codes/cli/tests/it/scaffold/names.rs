//! Names of variants.

use super::variants;

#[test]
fn names_come_from_the_column_of_names_or_the_english_text_or_the_number() {
    let list = "code,name,en\n1,SYSTEM_ERROR,Busy\n2,userPaying,\n3,,Wrong user name or password. Try again.\n4,,\n-5,,\n6-9,,\n";
    assert_eq!(
        variants(&["--format", "csv"], list),
        [
            "1, indeterminate SystemError",
            "2, indeterminate UserPaying",
            "3, indeterminate WrongUserNameOrPassword",
            "4, indeterminate Code4",
            "-5, indeterminate CodeMinus5",
            "6..=9, indeterminate Code6To9(i32)",
            "other, indeterminate Other(i32)",
        ],
    );
}

#[test]
fn a_column_of_constants_gives_the_names_and_a_word_its_own() {
    let list = "| 错误码 | 常量 | 说明 |\n|---|---|---|\n| 1001 | SDK_BAD_SIGN | 签名错误 |\n";
    assert_eq!(
        variants(&[], list),
        [
            "1001, indeterminate SdkBadSign",
            "other, indeterminate Other(i32)"
        ],
    );
    let list = "code,en\nACQ.TRADE_NOT_EXIST,There is no such order\n2005C,Wrong\n";
    assert_eq!(
        variants(&["--format", "csv"], list),
        [
            "\"ACQ.TRADE_NOT_EXIST\", indeterminate AcqTradeNotExist",
            "\"2005C\", indeterminate Code2005c",
        ],
    );
}

#[test]
fn every_name_is_an_identifier_and_unique() {
    let names = [
        "OK",
        "ok",
        "404_NOT_FOUND",
        "self",
        "错误",
        "other",
        "A1",
        "a-1",
        "Don't_Know",
        "A 1 2",
    ];
    let rows = names.iter().zip(1..);
    let rows: String = rows
        .map(|(name, code)| format!("{code},{name},x\n"))
        .collect();
    let list = &format!("code,name,en\n{rows}");
    let names = variants(&["--format", "csv", "--repr", "u8"], list);
    let names: Vec<_> = names
        .iter()
        .filter_map(|variant| variant.split(' ').next_back())
        .collect();
    assert_eq!(
        names,
        [
            "Ok",
            "Ok2",
            "Code404NotFound",
            "CodeSelf",
            "X",
            "Other2",
            "A1",
            "A1_2",
            "DontKnow",
            "A1_2_2",
            "Other(u8)",
        ],
    );
}

#[test]
fn a_number_that_appears_twice_is_shared() {
    let list = "- `1008`: 密码错误。\n- `1008`: 密码错误。\n- `1009`: 拒绝。\n";
    assert_eq!(
        variants(&[], list),
        [
            "1008, shared, indeterminate Code1008",
            "1008, shared, indeterminate Code1008_2",
            "1009, indeterminate Code1009",
            "other, indeterminate Other(i32)",
        ],
    );
}
