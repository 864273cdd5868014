use jiemi_codes::ResponseCode;

/// The return codes of `words.md`.
///
/// [All codes as a table](#impl-WordCode)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, messages = en)]
pub enum WordCode {
    /// The system is busy.
    ///
    /// `SYSTEM_ERROR`, indeterminate: TODO: decide the class, and say why.
    #[code("SYSTEM_ERROR", shared, indeterminate)]
    SystemError,

    /// The order does not exist; query it \[again\].
    ///
    /// `ACQ.TRADE_NOT_EXIST`, indeterminate: TODO: decide the class, and say why.
    #[code(
        "ACQ.TRADE_NOT_EXIST",
        indeterminate,
        en = "The order does not exist; query it [again]."
    )]
    AcqTradeNotExist,

    /// `PARAM` is wrong.
    ///
    /// `0001`, indeterminate: TODO: decide the class, and say why.
    #[code("0001", indeterminate)]
    Code0001,

    /// 签名错误
    ///
    /// `10002`, indeterminate: TODO: decide the class, and say why.
    #[code("10002", indeterminate, zh = "签名错误", en = "签名错误")]
    Code10002,

    /// TODO: the English message of USER-PAYING.
    ///
    /// `USER-PAYING`, indeterminate: TODO: decide the class, and say why.
    #[code("USER-PAYING", indeterminate)]
    UserPaying,

    /// The channel failed.
    ///
    /// `SYSTEM_ERROR`, indeterminate: TODO: decide the class, and say why.
    #[code("SYSTEM_ERROR", shared, indeterminate)]
    SystemError2,

    /// A quote.
    ///
    /// `A"B`, indeterminate: TODO: decide the class, and say why.
    #[code("A\"B", indeterminate)]
    AB,

    /// A backslash.
    ///
    /// `C\D`, indeterminate: TODO: decide the class, and say why.
    #[code("C\\D", indeterminate)]
    CD,

    /// Markup.
    ///
    /// `<T>`, indeterminate: TODO: decide the class, and say why.
    #[code("<T>", indeterminate)]
    T,

    /// A tick.
    ///
    /// `A'B`, indeterminate: TODO: decide the class, and say why.
    #[code("A`B", indeterminate)]
    AB2,
}
