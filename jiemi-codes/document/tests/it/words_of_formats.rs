//! Catalogues of words as lists for people and programs.

use jiemi_codes::{Language, ResponseCode};
use jiemi_codes_document::{csv, markdown};

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
    let values = csv(Strange::ENTRIES).to_string();
    let codes = [
        "\"a,\"\"b\"\"\",Comma",
        "\"a\nb\",Lines",
        "\" a \",Spaces",
        "a|b_c*d`e<f>,Markup",
    ];
    for code in codes {
        assert!(values.contains(&format!("\r\n{code},")), "{values}");
    }
}

#[test]
fn a_page_shows_a_word_as_it_is() {
    let table = markdown(Strange::ENTRIES).to_string();
    assert!(table.contains("\n| a&#10;b | "), "{table}");
    assert!(table.contains("\n| &#32;a&#32; | "), "{table}");
    assert!(table.contains("\n| a\\|b\\_c\\*d\\`e\\<f\\> | "), "{table}");
    let zh = markdown(Strange::ENTRIES)
        .language(Language::Zh)
        .to_string();
    assert!(zh.starts_with("| 返回码 | 说明 | 后续处理 | 变体 |\n|---|---|---|---|\n"));
}
