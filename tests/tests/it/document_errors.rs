//! What is said of a document that cannot be read.

use jiemi_codes::document::{Document, DocumentError, Reader};

#[track_caller]
fn wrong(result: Result<Document, DocumentError>) -> String {
    match result {
        Ok(document) => panic!("read as {document:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn in_list(item: &str) -> String {
    wrong(Document::from_markdown(&format!("- `1`: one\n- {item}\n")))
}

#[test]
fn what_looks_like_a_code_and_is_none_is_told_with_its_line() {
    for (item, what) in [
        ("`10OO`: x", "line 2: `10OO` is not a number"),
        ("10OO: x", "line 2: `10OO` is not a number"),
        ("`E1000`: x", "line 2: `E1000` is not a number"),
        ("`1.5`: x", "line 2: `1.5` is not a number"),
        (
            "`1,000`: x",
            "line 2: `1,000` is not one number: write its digits alone, and each code by itself",
        ),
        (
            "`1000`/`1001`: x",
            "line 2: `1000 / 1001` is not one number: write its digits alone, and each code by \
             itself",
        ),
        (
            "`01000`: x",
            "line 2: `01000` begins with a zero: as a number it would be another code",
        ),
        (
            "`170141183460469231731687303715884105728`: x",
            "line 2: `170141183460469231731687303715884105728` is too large: it does not fit \
             `i128`",
        ),
        (
            "`600..`: x",
            "line 2: of the range `600..` an end is missing",
        ),
        (
            "`599-500`: x",
            "line 2: the range `599-500` ends before it begins: write the smaller number first",
        ),
        (
            "1000 x",
            "line 2: the item begins with a number that is no code: after a code comes a colon, \
             as in `1000: …`",
        ),
    ] {
        assert_eq!(in_list(item), what, "{item}");
    }
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_lines() {
    let document = "- `1x1`: a\n- `2`: b\n\n| code | text |\n|---|---|\n| 3 | c |\n| | d |\n\n- `4`: e\n- `5?`: f\n";
    assert_eq!(
        wrong(Document::from_markdown(document)),
        "line 1: `1x1` is not a number\n\
         line 7: the code is missing\n\
         line 10: `5?` is not a number",
    );
}

#[test]
fn after_a_hundred_problems_the_rest_is_counted() {
    let lines: String = (0..150).map(|_| "x,y\n").collect();
    let error = Document::from_csv(&format!("code,text\n{lines}")).unwrap_err();
    assert_eq!(error.problems().len(), 150);
    assert_eq!(error.to_string().lines().count(), 101);
    assert!(error.to_string().ends_with("\nand 50 more"));
}

#[test]
fn a_document_without_codes_is_an_error() {
    let what = "there are no codes: an item of a list begins with its code, as in `1000`: \
                text, and a table has a column such as `code`";
    for document in [
        "",
        "# Codes\n\nNone.\n",
        "- a\n- b\n",
        "| a | b |\n|---|---|\n| c | d |\n",
    ] {
        assert_eq!(wrong(Document::from_markdown(document)), what, "{document}");
    }
    let what = "there are no values: the first line has the headers of the columns";
    assert_eq!(wrong(Document::from_csv("")), what);
}

#[test]
fn columns_that_nobody_can_tell_apart_are_asked_for() {
    assert_eq!(
        wrong(
            Document::from_csv("code,错误描述,解决方案\n1,甲,乙\n")
                .and(Document::from_csv("code,原因,解决方案\n1,甲,乙\n"))
        ),
        "line 1: which column has the messages? Name it to the `Reader`: one of `原因`, \
         `解决方案`",
    );
    assert_eq!(
        wrong(Document::from_csv("a,b\nx,y\n")),
        "line 1: none of the columns `a`, `b` has codes: name it to the `Reader`",
    );
    assert_eq!(
        wrong(Reader::new().zh("中").csv("code,text\n1,a\n")),
        "line 1: there is no column `中`; the columns are `code`, `text`",
    );
}

#[test]
fn values_that_do_not_fit_their_columns_are_told() {
    assert_eq!(
        wrong(Document::from_csv("code,text\n1,a\n2,b,c\n3\n4,d\n")),
        "line 3: the line has 3 values, but there are 2 columns\n\
         line 4: the line has 1 values, but there are 2 columns",
    );
    assert_eq!(
        wrong(Document::from_tsv("code\ttext\n1\tC:\\dir\n")),
        "line 2: `\\d` is no escape: a tab is `\\t`, a line end `\\n` or `\\r`, a backslash `\\\\`",
    );
    assert_eq!(
        wrong(Reader::new().class("c").csv("code,text,c\n1,a,wait\n")),
        "line 2: `wait` is no class: write one of `success`, `poll`, `indeterminate`, `retry`, \
         `reauthenticate`, `fail`",
    );
}

#[test]
fn a_section_that_is_not_there_or_not_the_only_one_is_an_error() {
    let document = "# 甲\n\n- `1`: 一\n\n# 乙\n\n无。\n\n# 甲\n\n- `2`: 二\n";
    let document = Document::from_markdown(document).unwrap();
    assert_eq!(
        wrong(document.section("丙")),
        "there is no heading `丙`; the headings are `甲` (line 1), `乙` (line 5), `甲` (line 9)",
    );
    assert_eq!(
        wrong(document.section("乙")),
        "line 5: the section `乙` has no codes"
    );
    assert_eq!(
        wrong(document.section("甲")),
        "line 9: there is a heading `甲` on line 1 too: take the section above the one that you \
         mean first",
    );
    let document = Document::from_markdown("- `1`: 一\n").unwrap();
    assert_eq!(
        wrong(document.section("甲")),
        "there is no heading `甲`; the document has no headings",
    );
}

#[test]
fn unwrap_shows_what_display_shows() {
    let error = Document::from_csv("code,text\nx,y\n").unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
}
