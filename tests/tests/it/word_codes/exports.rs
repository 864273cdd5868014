//! Catalogues of words as lists for people and programs.

use jiemi_codes::{Language, ResponseCode};
use jiemi_codes_tests::V3Code;

/// Words that mean something to the formats.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum Strange {
    /// A comma and quotes.
    #[code("a,\"b\"")]
    Comma,
    /// Two lines.
    #[code("a\nb")]
    Lines,
    /// Spaces at the ends.
    #[code(" a ")]
    Spaces,
    /// Markup.
    #[code("a|b_c*d`e<f>")]
    Markup,
}

#[test]
fn a_word_is_a_cell_like_any_other_text() {
    let csv = Strange::ENTRIES.csv().to_string();
    let codes = [
        "\"a,\"\"b\"\"\",Comma",
        "\"a\nb\",Lines",
        "\" a \",Spaces",
        "a|b_c*d`e<f>,Markup",
    ];
    for code in codes {
        assert!(csv.contains(&format!("\r\n{code},")), "{csv}");
    }
    assert!(
        V3Code::ENTRIES
            .csv()
            .to_string()
            .contains("\r\n0000,Approved,")
    );
}

#[test]
fn a_page_shows_a_word_as_it_is() {
    let markdown = Strange::ENTRIES.markdown().to_string();
    assert!(markdown.contains("\n| a&#10;b | "), "{markdown}");
    assert!(markdown.contains("\n| &#32;a&#32; | "), "{markdown}");
    assert!(
        markdown.contains("\n| a\\|b\\_c\\*d\\`e\\<f\\> | "),
        "{markdown}"
    );
    let zh = V3Code::ENTRIES
        .markdown()
        .language(Language::Zh)
        .to_string();
    assert!(zh.starts_with("| 返回码 | 说明 | 后续处理 | 变体 |\n|---|---|---|---|\n"));
    assert!(zh.contains(
        "\n| SYSTEM\\_ERROR | 系统错误，请用原单号查询。 | indeterminate | SystemError |\n"
    ));
}

#[cfg(feature = "json")]
#[test]
fn a_word_is_a_string_in_json() {
    let json = serde_json::to_value(V3Code::ENTRIES).expect("JSON");
    assert_eq!(json[4]["codes"], "0000");
    assert_eq!(json[4]["name"], "Approved");
}
