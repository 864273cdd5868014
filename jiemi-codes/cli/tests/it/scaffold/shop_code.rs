use jiemi_codes::ResponseCode;

/// The return codes of `list.csv`.
///
/// [All codes as a table](#impl-ShopCode)
// TODO: where the API puts its code: a const, and `protocol = …`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32)]
pub enum ShopCode {
    /// 见 HTTP 状态码 `status`
    ///
    /// See status
    ///
    /// `0`, by status.
    #[doc(alias = "0")]
    #[code(0, by_status)]
    SeeStatus,

    /// 成功。
    ///
    /// Success
    ///
    /// `1000`, success.
    #[doc(alias = "1000")]
    #[code(1000, success)]
    Success,

    /// 用户名或者密码错误。
    ///
    /// Wrong user name or password.
    ///
    /// `1008`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1008")]
    #[code(1008, shared, indeterminate)]
    WrongPassword,

    /// 请求被拒绝。
    ///
    /// The request was refused.
    ///
    /// `1008`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1008")]
    #[code(1008, shared, indeterminate)]
    Refused,

    /// 用户认证失败。
    ///
    /// TODO: the English message of 1009.
    ///
    /// `1009`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1009")]
    #[code(1009, indeterminate)]
    Code1009,

    /// TODO：1012 的中文消息。
    ///
    /// Busy
    ///
    /// `1012`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1012")]
    #[code(1012, indeterminate)]
    Busy,

    /// \*星\* \_线\_ \<b\>粗\</b\> \[x\](y) https\://a.b/c
    ///
    /// a \| b \\ c \& d \`e\` {f} \~g\~ \$h\$
    ///
    /// `1013`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1013")]
    #[code(
        1013,
        indeterminate,
        zh = "*星* _线_ <b>粗</b> [x](y) https://a.b/c",
        en = "a | b \\ c & d `e` {f} ~g~ $h$"
    )]
    Markup,

    /// "引号"，换行 第二行
    ///
    /// tab and 'quotes'
    ///
    /// `1014`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1014")]
    #[code(
        1014,
        indeterminate,
        zh = "\"引号\"，换行\n第二行",
        en = "tab\tand 'quotes'"
    )]
    Quotes,

    /// OK
    ///
    /// fine
    ///
    /// `1015`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1015")]
    #[code(1015, indeterminate, zh = "OK", en = "fine")]
    EnglishOnly,

    /// 支付宝故障
    ///
    /// 支付宝 fault
    ///
    /// `1016`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1016")]
    #[code(1016, indeterminate, zh = "支付宝故障", en = "支付宝 fault")]
    ChineseTwice,

    /// \# 一
    ///
    /// 1\. one
    ///
    /// `1017`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1017")]
    #[code(1017, indeterminate, zh = "# 一", en = "1. one")]
    Lists,

    /// 这一条消息很长，长到一行放不下，所以格式化工具会把它拆开。这一条消息很长，长到一行放不下，所以格式化工具会把它拆开。\[a\]
    ///
    /// This message is so long that one line has no room for it and the formatter parts it. \[b\]
    ///
    /// `1018`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "1018")]
    #[code(
        1018,
        indeterminate,
        zh = "这一条消息很长，长到一行放不下，所以格式化工具会把它拆开。这一条消息很长，长到一行放不下，所以格式化工具会把它拆开。[a]",
        en = "This message is so long that one line has no room for it and the formatter parts it. [b]"
    )]
    LongTexts,

    /// 系统繁忙 \[c\]
    ///
    /// The system is busy \[d\]
    ///
    /// `-1`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "-1")]
    #[code(-1, indeterminate, zh = "系统繁忙 [c]", en = "The system is busy [d]")]
    TheSystemIsBusyD,

    /// 服务器错误。
    ///
    /// Server error.
    ///
    /// `5000..=5999`, indeterminate: TODO: decide the class, and say why.
    #[code(5000..=5999, indeterminate)]
    Server(i32),

    /// 未收录的返回码。
    ///
    /// A code that the list does not have.
    ///
    /// `other`, indeterminate: an unlisted code may mean anything.
    #[code(other, indeterminate)]
    Other(i32),
}
