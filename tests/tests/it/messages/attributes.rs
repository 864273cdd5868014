//! Messages given in the attribute instead of the documentation.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Given {
    /// 文档中的中文。
    ///
    /// English of the documentation.
    #[code(1, zh = "属性中的中文。", en = "English of the attribute.")]
    Both,
    /// 文档中的中文。
    ///
    /// English of the documentation.
    #[code(2, zh = "属性中的中文。")]
    Chinese,
    /// 支付宝支付失败。
    ///
    /// The payment by 支付宝 failed.
    #[code(3, en = "The payment by 支付宝 failed.")]
    English,
    #[code(4, zh = "第一段。\n\n第二段。", en = "One paragraph.\n\nAnother.")]
    Undocumented,
    /// 只有中文。
    #[code(5, en = "Given.")]
    ChineseAlone,
    /// Only English.
    #[code(6, zh = "OK")]
    EnglishAlone,
}

#[test]
fn a_text_in_the_attribute_is_the_message_whatever_the_documentation_says() {
    let said = |code: Given| (code.zh(), code.en());
    assert_eq!(
        said(Given::Both),
        ("属性中的中文。", "English of the attribute.")
    );
    assert_eq!(
        said(Given::Chinese),
        ("属性中的中文。", "English of the documentation.")
    );
    assert_eq!(
        said(Given::English),
        ("支付宝支付失败。", "The payment by 支付宝 failed.")
    );
}

#[test]
fn a_text_in_the_attribute_needs_no_documentation() {
    assert_eq!(Given::ChineseAlone.en(), "Given.");
    assert_eq!(Given::EnglishAlone.zh(), "OK");
}

#[test]
fn a_text_in_the_attribute_may_have_several_paragraphs() {
    assert_eq!(Given::Undocumented.zh(), "第一段。\n\n第二段。");
    assert_eq!(Given::Undocumented.en(), "One paragraph.\n\nAnother.");
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Unseen {
    #[doc = include_str!("unseen.md")]
    #[code(1, zh = "文件。", en = "A file.")]
    File,
    #[doc = concat!("拼接", "的文字。")]
    ///
    #[doc = concat!("Joined ", "text.")]
    #[code(2, zh = "拼接。", en = "Joined.")]
    Joined,
    /// 看得见。
    ///
    /// Seen.
    #[doc = include_str!("unseen.md")]
    #[code(3)]
    BelowTheMessages,
    /// 看得见。
    ///
    #[doc = concat!("Not ", "seen.")]
    #[code(4, en = "Given.")]
    BelowTheOne,
}

#[test]
fn documentation_the_macro_cannot_see_does_no_harm_where_it_is_not_needed() {
    let said = |code: Unseen| (code.zh(), code.en());
    assert_eq!(said(Unseen::File), ("文件。", "A file."));
    assert_eq!(said(Unseen::Joined), ("拼接。", "Joined."));
    assert_eq!(said(Unseen::BelowTheMessages), ("看得见。", "Seen."));
    assert_eq!(said(Unseen::BelowTheOne), ("看得见。", "Given."));
}

macro_rules! passes_texts_on {
    ($($name:ident = $range:expr, $class:ident, $zh:literal, $en:expr;)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u16)]
        enum TextsFromMacro {
            $(
                #[code($range, $class, zh = $zh, en = $en)]
                $name(u16),
            )*
        }
    };
}

passes_texts_on! {
    Low = 1..=9, fail, "小。", "Low.";
    High = 10.., retry, "大。", "High.";
}

#[test]
fn texts_passed_on_by_a_macro_are_messages() {
    let said = |code: TextsFromMacro| (code.zh(), code.en(), code.class().as_str());
    assert_eq!(said(TextsFromMacro::Low(1)), ("小。", "Low.", "fail"));
    assert_eq!(said(TextsFromMacro::High(1)), ("大。", "High.", "retry"));
    assert_eq!(
        TextsFromMacro::lookup(9).one(),
        Some(TextsFromMacro::Low(9))
    );
}
