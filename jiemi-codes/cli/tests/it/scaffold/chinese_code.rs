use jiemi_codes::ResponseCode;

/// The return codes of `chinese.md`.
///
/// [All codes as a table](#impl-ChineseCode)
// TODO：接口把码值放在响应的哪个字段：const 与 `protocol = …`。
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i32, messages = zh)]
pub enum ChineseCode {
    /// 成功
    ///
    /// `0`，类别 success。
    #[doc(alias = "0")]
    #[code(0, success)]
    SdkOk,

    /// 签名错误，请检查 `sign`
    ///
    /// `1001`，类别 indeterminate：TODO：请确定类别，并说明理由。
    #[doc(alias = "1001")]
    #[code(1001, indeterminate)]
    SdkBadSign,

    /// OK
    ///
    /// `1002`，类别 indeterminate：TODO：请确定类别，并说明理由。
    #[doc(alias = "1002")]
    #[code(1002, indeterminate, zh = "OK", en = "OK")]
    SdkTimeout,

    /// 见 \[文档\]
    ///
    /// `1003`，类别 fail。
    #[doc(alias = "1003")]
    #[code(1003, fail, zh = "见 [文档]")]
    SdkLink,

    /// 服务器错误
    ///
    /// `500..=599`，类别 indeterminate：TODO：请确定类别，并说明理由。
    #[code(500..=599, indeterminate)]
    SdkServer(i32),

    /// 未收录的返回码。
    ///
    /// `other`，类别 indeterminate：未收录的码值，含义不明。
    #[code(other, indeterminate)]
    Other(i32),
}
