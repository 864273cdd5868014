//! Which paragraphs of the documentation are the messages.

use jiemi_codes::{Language, ResponseCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Paragraphs {
    /// 先中文。
    ///
    /// English second.
    #[code(1)]
    ChineseFirst,

    /// English first.
    ///
    /// 后中文。
    #[code(2)]
    EnglishFirst,

    /// 第一段。
    ///
    /// 第二段不是消息。
    ///
    /// The first English paragraph.
    ///
    /// The second one is documentation only.
    ///
    /// 第三段也不是。
    #[code(3)]
    FirstOfEach,

    ///
    /// 前面有空行。
    ///
    ///
    /// Several blank lines between.
    ///
    #[code(4)]
    BlankLines,

    /// 支付宝 payment failed 失败 with mostly English words in it.
    ///
    /// No Han here.
    #[code(5)]
    AnyHanIsChinese,

    /// # Heading 标题
    ///
    /// ## Another heading
    /// 标题下的正文。
    /// ### 三级标题
    /// Body below a heading.
    /// ###### 六级
    #[code(6)]
    Headings,

    /// #1 号故障，#不是标题。
    ///
    /// #1 is no heading.
    #[code(7)]
    NumberSigns,

    /// 下划线标题
    /// ==========
    ///
    /// Underlined heading
    /// ---
    ///
    /// 正文。
    ///
    /// Body.
    #[code(8)]
    UnderlinedHeadings,

    /// ```text
    /// 代码。
    ///
    /// Code.
    /// ```
    /// 围栏之后。
    /// ```
    /// let code = "代码";
    /// ```
    /// After the fence.
    #[code(9)]
    Fences,

    /// ~~~~
    /// ```
    /// 波浪线围栏。
    /// ~~~
    /// Still within, since the fence is longer.
    /// ~~~~
    ///
    /// 正文。
    ///
    /// Body.
    #[code(10)]
    TildeFences,

    /// 1000
    ///
    /// ----
    ///
    /// 😀 …
    ///
    /// 有字的段落。
    ///
    /// 12345, 67!
    ///
    /// A paragraph with letters.
    #[code(11)]
    WithoutLetters,

    /// `code` 行内代码。
    ///
    /// ``` is no fence ``` here.
    #[code(12)]
    InlineCode,

    /// 结尾的围栏不影响消息。
    ///
    /// A fence at the end changes nothing.
    ///
    /// ```
    /// 没有结尾的围栏。
    #[code(13)]
    OpenFence,

    /// 线上的一段。
    /// * * *
    /// A line separates paragraphs.
    /// ___
    /// More text.
    #[code(14)]
    Lines,

    /// ####### 七个
    ///
    /// ####### Seven
    #[code(15)]
    SevenNumberSigns,
}

#[track_caller]
fn says(code: Paragraphs, zh: &str, en: &str) {
    assert_eq!((code.zh(), code.en()), (zh, en));
}

#[test]
fn either_language_may_come_first() {
    says(Paragraphs::ChineseFirst, "先中文。", "English second.");
    says(Paragraphs::EnglishFirst, "后中文。", "English first.");
}

#[test]
fn the_first_paragraph_of_each_language_is_the_message() {
    says(
        Paragraphs::FirstOfEach,
        "第一段。",
        "The first English paragraph.",
    );
}

#[test]
fn any_number_of_blank_lines_separates_paragraphs() {
    says(
        Paragraphs::BlankLines,
        "前面有空行。",
        "Several blank lines between.",
    );
}

#[test]
fn a_paragraph_with_any_han_character_is_chinese() {
    says(
        Paragraphs::AnyHanIsChinese,
        "支付宝 payment failed 失败 with mostly English words in it.",
        "No Han here.",
    );
}

#[test]
fn headings_are_skipped() {
    says(
        Paragraphs::Headings,
        "标题下的正文。",
        "Body below a heading.",
    );
    says(Paragraphs::UnderlinedHeadings, "正文。", "Body.");
}

#[test]
fn a_number_sign_without_a_space_is_text() {
    says(
        Paragraphs::NumberSigns,
        "#1 号故障，#不是标题。",
        "#1 is no heading.",
    );
}

#[test]
fn there_is_no_heading_of_seven_number_signs() {
    says(
        Paragraphs::SevenNumberSigns,
        "####### 七个",
        "####### Seven",
    );
}

#[test]
fn a_line_across_the_page_separates_paragraphs() {
    says(
        Paragraphs::Lines,
        "线上的一段。",
        "A line separates paragraphs.",
    );
}

#[test]
fn fenced_code_is_skipped() {
    says(Paragraphs::Fences, "围栏之后。", "After the fence.");
    says(Paragraphs::TildeFences, "正文。", "Body.");
    says(
        Paragraphs::OpenFence,
        "结尾的围栏不影响消息。",
        "A fence at the end changes nothing.",
    );
}

#[test]
fn inline_code_is_text() {
    says(
        Paragraphs::InlineCode,
        "`code` 行内代码。",
        "``` is no fence ``` here.",
    );
}

#[test]
fn a_paragraph_without_a_letter_is_skipped() {
    says(
        Paragraphs::WithoutLetters,
        "有字的段落。",
        "A paragraph with letters.",
    );
}

#[test]
fn a_message_is_chosen_by_language() {
    let code = Paragraphs::ChineseFirst;
    assert_eq!(code.message(Language::Zh), code.zh());
    assert_eq!(code.message(Language::En), code.en());
    assert_eq!(code.entry().zh, code.zh());
    assert_eq!(code.entry().en, code.en());
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = zh)]
enum ChineseAlone {
    /// 只有中文。
    #[code(1)]
    Alone,
    /// 两种都有。
    ///
    /// Both are there.
    #[code(2)]
    Both,
    #[code(3, zh = "属性。")]
    Attribute,
}

#[test]
fn where_chinese_suffices_it_is_the_english_message_too() {
    assert_eq!(ChineseAlone::Alone.zh(), "只有中文。");
    assert_eq!(ChineseAlone::Alone.en(), "只有中文。");
    assert_eq!(ChineseAlone::Attribute.en(), "属性。");
}

#[test]
fn where_chinese_suffices_an_english_message_is_still_read() {
    assert_eq!(ChineseAlone::Both.zh(), "两种都有。");
    assert_eq!(ChineseAlone::Both.en(), "Both are there.");
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum EnglishAlone {
    /// English alone.
    #[code(1)]
    Alone,
    /// Both are there.
    ///
    /// 两种都有。
    #[code(2)]
    Both,
}

#[test]
fn where_english_suffices_it_is_the_chinese_message_too() {
    assert_eq!(EnglishAlone::Alone.zh(), "English alone.");
    assert_eq!(EnglishAlone::Alone.en(), "English alone.");
    assert_eq!(EnglishAlone::Both.zh(), "两种都有。");
    assert_eq!(EnglishAlone::Both.en(), "Both are there.");
}
