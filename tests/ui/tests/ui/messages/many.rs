// Many mistakes in one enum are all reported at once.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum Code {
    /// 好。
    #[code(1)]
    NoEnglish,

    /// Good.
    #[code(2)]
    NoChinese,

    #[code(3)]
    Nothing,

    /// 请用支付宝支付。
    ///
    /// Pay with 支付宝 (Alipay).
    #[code(4)]
    EnglishThatQuotes,

    #[doc = include_str!("many.rs")]
    #[code(5)]
    Unseen,

    /// 好。
    ///
    /// Good.
    #[code(6, zh = "", en = "  ")]
    Empty,

    /// 好。
    ///
    /// Good.
    #[code(7, zh = 7, en = concat!("a", "b"))]
    NoText,

    /// 好。
    ///
    /// Good.
    #[code(8, zh, en =)]
    NoValue,

    /// 好。
    ///
    /// Good.
    #[code(9, zh = "好", zh = "很好")]
    Twice,

    /// 好。
    ///
    /// Good.
    #[code(10, zh = b"ok", en = "ok")]
    OtherStrings,

    /// # 标题
    ///
    /// ```text
    /// code
    /// ```
    ///
    /// 1000
    #[code(11)]
    OnlyCodeAndHeading,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = zh)]
enum Chinese {
    /// Good.
    #[code(1)]
    A,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum English {
    /// 好。
    #[code(1)]
    A,
}

fn main() {}
