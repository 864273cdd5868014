//! A catalogue whose messages are full of what Markdown and HTML could misread.

use jiemi_codes::ResponseCode;

/// Messages that a page must show as they are.
///
/// [All codes](#impl-Typography)
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i16, class = fail)]
pub enum Typography {
    /// Markup.
    #[code(
        4,
        zh = "<b>加粗</b> <script>alert(1)</script> <!-- 注释 -->",
        en = "Vec<T> & co. &amp; &lt;"
    )]
    Markup,
    /// Marks of Markdown.
    #[code(
        3,
        zh = "*星* _下划线_ `代码` ~~删除~~ # 标题",
        en = "a | b \\| c \\ d [x] [y](z) ![i](j) - 1. > +"
    )]
    Marks,
    /// Addresses.
    #[code(
        2,
        zh = "见 https://example.com/a_b?c=d&e=f",
        en = "see <https://example.com> or a@example.com"
    )]
    Addresses,
    /// Marks that rustdoc knows.
    #[code(
        1,
        shared,
        zh = "表情 👩‍👩‍👧 🇨🇳 ①",
        en = "[`Self::Markup`] [Typography] {{}} $x$ ^1 :smile:"
    )]
    Rustdoc,
    /// The same number once more.
    #[code(
        1,
        shared,
        poll,
        zh = "“引号”——破折号……",
        en = "\"quotes\" 'single' -- --- ..."
    )]
    Quotes,
    /// A range.
    #[code(-9..=-5, retry, zh = "范围", en = "range")]
    Range(i16),
    /// All above.
    #[code(100.., zh = "以上", en = "above")]
    Above(i16),
    /// The rest.
    #[code(other, zh = "其他", en = "the rest")]
    Rest(i16),
}
