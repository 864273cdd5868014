//! Every form of documentation is text, and text is literal.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Forms {
    /** 一行的块注释。

    One paragraph below. */
    #[code(1)]
    Block,

    /**
     * 带星号的
     * 块注释。
     *
     * A block comment
     * with **stars**.
     */
    #[code(2)]
    BlockWithGutter,

    /**
    * 空行没有星号。

    * **Stars** of its own stay.
    */
    #[code(3)]
    BlockWithBlankLines,

    /**
    没有星号的块注释，
        缩进不算。

    *Emphasis* is no gutter.
    */
    #[code(4)]
    BlockWithoutGutter,

    /** *强调*开头的
     * 块注释。
     *
     * A block comment.
     */
    #[code(11)]
    BlockThatBeginsWithEmphasis,

    #[doc = "属性里的\n* 星号。\n\n* Stars in an attribute."]
    #[code(12)]
    StarsInAnAttribute,

    #[doc = "属性形式。"]
    #[doc = ""]
    #[doc = "As an attribute."]
    #[code(5)]
    Attributes,

    #[doc = "一个属性\n两行。\n\nOne attribute\r\ntwo lines."]
    #[code(6)]
    LinesInOneAttribute,

    #[doc = r#"原始字符串 "引号"。

Raw string with \n."#]
    #[code(7)]
    RawString,

    /// 三种形式
    /** 相连的 */
    #[doc = "一段。"]
    ///
    /// Three forms
    #[doc = "of one"]
    /** paragraph. */
    #[code(8)]
    Mixed,

    #[doc(alias = "别名")]
    /// 别名不是文字。
    #[doc(hidden)]
    ///
    #[doc(alias("One", "Two"))]
    /// Lists are not text.
    #[code(9)]
    Lists,

    #[cfg_attr(all(), doc = "条件属性。")]
    #[cfg_attr(all(), doc = "", doc = "A conditional attribute.")]
    #[cfg_attr(any(), doc = "Not there 没有。")]
    #[code(10)]
    Conditional,
}

#[track_caller]
fn says(code: Forms, zh: &str, en: &str) {
    assert_eq!((code.zh(), code.en()), (zh, en));
}

#[test]
fn a_block_comment_is_text() {
    says(Forms::Block, "一行的块注释。", "One paragraph below.");
}

#[test]
fn leading_stars_and_indentation_are_stripped_from_a_block_comment() {
    says(
        Forms::BlockWithGutter,
        "带星号的块注释。",
        "A block comment with **stars**.",
    );
    says(
        Forms::BlockWithBlankLines,
        "空行没有星号。",
        "**Stars** of its own stay.",
    );
}

#[test]
fn a_star_that_opens_emphasis_stays() {
    says(
        Forms::BlockWithoutGutter,
        "没有星号的块注释，缩进不算。",
        "*Emphasis* is no gutter.",
    );
    says(
        Forms::BlockThatBeginsWithEmphasis,
        "*强调*开头的块注释。",
        "A block comment.",
    );
}

#[test]
fn an_attribute_is_text() {
    says(Forms::Attributes, "属性形式。", "As an attribute.");
    says(
        Forms::LinesInOneAttribute,
        "一个属性两行。",
        "One attribute two lines.",
    );
    says(
        Forms::RawString,
        "原始字符串 \"引号\"。",
        "Raw string with \\n.",
    );
    says(
        Forms::StarsInAnAttribute,
        "属性里的 * 星号。",
        "* Stars in an attribute.",
    );
    says(Forms::Conditional, "条件属性。", "A conditional attribute.");
}

#[test]
fn all_forms_of_documentation_may_be_mixed() {
    says(
        Forms::Mixed,
        "三种形式相连的一段。",
        "Three forms of one paragraph.",
    );
}

#[test]
fn aliases_and_other_lists_are_not_text() {
    says(Forms::Lists, "别名不是文字。", "Lists are not text.");
}

macro_rules! passes_docs_on {
    ($($(#[$meta:meta])* $name:ident = $number:literal, $doc:literal;)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum FromMacro {
            $(
                $(#[$meta])*
                #[doc = ""]
                #[doc = $doc]
                #[code($number)]
                $name,
            )*
        }
    };
}

passes_docs_on! {
    /// 宏传来的
    /// 文档。
    First = 1, "From a fragment.";
    #[doc(alias = "second")]
    /** 第二个。 */
    Second = 2, "Another fragment.";
}

#[test]
fn documentation_passed_on_by_a_macro_is_text() {
    assert_eq!(FromMacro::First.zh(), "宏传来的文档。");
    assert_eq!(FromMacro::First.en(), "From a fragment.");
    assert_eq!(FromMacro::Second.zh(), "第二个。");
    assert_eq!(FromMacro::Second.en(), "Another fragment.");
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Literal {
    /// {} {0} {name} {{ }} 括号。
    ///
    /// {} {0} {name} {{ }} braces.
    #[code(1)]
    Braces,
    /// "双" '单' \n \\ \" 100% %s 引号。
    ///
    /// "double" 'single' \n \\ \" 100% %s quotes.
    #[code(2)]
    Quotes,
    /// 😀👩‍👩‍👧 表情 $name #tag @x &amp; <b>。
    ///
    /// 😀👩‍👩‍👧 emoji $name #tag @x &amp; `<b>`.
    #[code(3)]
    Emoji,
    #[code(
        4,
        zh = "制表\t换行\n{}\"引号\"\\ 😀",
        en = "tab\tline\n{}\"quotes\"\\ 😀"
    )]
    Escapes,
}

#[test]
fn text_is_literal() {
    assert_eq!(Literal::Braces.zh(), "{} {0} {name} {{ }} 括号。");
    assert_eq!(Literal::Braces.en(), "{} {0} {name} {{ }} braces.");
    assert_eq!(Literal::Quotes.zh(), r#""双" '单' \n \\ \" 100% %s 引号。"#);
    assert_eq!(
        Literal::Quotes.en(),
        r#""double" 'single' \n \\ \" 100% %s quotes."#
    );
    assert_eq!(Literal::Emoji.zh(), "😀👩‍👩‍👧 表情 $name #tag @x &amp; <b>。");
    assert_eq!(Literal::Emoji.en(), "😀👩‍👩‍👧 emoji $name #tag @x &amp; `<b>`.");
    assert_eq!(Literal::Escapes.zh(), "制表\t换行\n{}\"引号\"\\ 😀");
    assert_eq!(Literal::Escapes.en(), "tab\tline\n{}\"quotes\"\\ 😀");
}
