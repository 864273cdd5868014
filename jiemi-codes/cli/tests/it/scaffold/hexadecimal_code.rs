use jiemi_codes::ResponseCode;

/// The return codes of `hexadecimal.csv`.
///
/// [All codes as a table](#impl-HexadecimalCode)
// TODO: where the API puts its code: a const, and `protocol = …`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = i64)]
pub enum HexadecimalCode {
    /// 超时
    ///
    /// Timed out
    ///
    /// `0x8000000B`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "0x8000000B")]
    #[code(0x8000000B, indeterminate)]
    ETimeout,

    /// 用户错误
    ///
    /// The user is wrong
    ///
    /// `0x1f`, fail.
    #[doc(alias = "0x1f")]
    #[code(0x1f, fail)]
    EUser,

    /// 负数
    ///
    /// A negative number
    ///
    /// `-0x10`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "-0x10")]
    #[code(-0x10, indeterminate)]
    EMinus,

    /// 区间
    ///
    /// A range
    ///
    /// `16..=30`, indeterminate: TODO: decide the class, and say why.
    #[code(16..=30, indeterminate)]
    ERange(i64),

    /// 十六
    ///
    /// Sixteen
    ///
    /// `16`, retry.
    #[doc(alias = "16")]
    #[code(16, retry)]
    EDecimal,

    /// 未收录的返回码。
    ///
    /// A code that the list does not have.
    ///
    /// `other`, indeterminate: an unlisted code may mean anything.
    #[code(other, indeterminate)]
    Other(i64),
}
