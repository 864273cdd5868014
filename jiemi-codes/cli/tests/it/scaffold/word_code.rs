use jiemi_codes::ResponseCode;

/// The return codes of `words.md`.
///
/// [All codes as a table](#impl-WordCode)
// TODO: where the API puts its code: a const, and `protocol = …`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
#[response_code(repr = str, messages = en)]
pub enum WordCode {
    /// The system is busy.
    ///
    /// `SYSTEM_ERROR`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "SYSTEM_ERROR")]
    #[code("SYSTEM_ERROR", shared, indeterminate)]
    SystemError,

    /// The order does not exist; query it \[again\].
    ///
    /// `ACQ.TRADE_NOT_EXIST`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "ACQ.TRADE_NOT_EXIST")]
    #[code(
        "ACQ.TRADE_NOT_EXIST",
        indeterminate,
        en = "The order does not exist; query it [again]."
    )]
    AcqTradeNotExist,

    /// `PARAM` is wrong.
    ///
    /// `0001`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "0001")]
    #[code("0001", indeterminate)]
    Code0001,

    /// 签名错误
    ///
    /// `10002`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "10002")]
    #[code("10002", indeterminate, zh = "签名错误", en = "签名错误")]
    Code10002,

    /// TODO: the English message of USER-PAYING.
    ///
    /// `USER-PAYING`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "USER-PAYING")]
    #[code("USER-PAYING", indeterminate)]
    UserPaying,

    /// The channel failed.
    ///
    /// `SYSTEM_ERROR`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "SYSTEM_ERROR")]
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
    #[doc(alias = "C\\D")]
    #[code("C\\D", indeterminate)]
    CD,

    /// Markup.
    ///
    /// `<T>`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "<T>")]
    #[code("<T>", indeterminate)]
    T,

    /// A tick.
    ///
    /// `A'B`, indeterminate: TODO: decide the class, and say why.
    #[doc(alias = "A`B")]
    #[code("A`B", indeterminate)]
    AB2,

    /// The order is closed.
    ///
    /// `Closed`, indeterminate: TODO: decide the class, and say why.
    #[code("Closed", indeterminate)]
    Closed,

    /// An apostrophe.
    ///
    /// `DON'T`, indeterminate: TODO: decide the class, and say why.
    #[code("DON'T", indeterminate)]
    Dont,

    /// A long word.
    ///
    /// `MERCHANT_HAS_NO_PERMISSION_TO_CALL_THIS_INTERFACE_IN_THIS_ENVIRONMENT_AT_THIS_TIME`, indeterminate: TODO: decide the class, and say why.
    #[doc(
        alias = "MERCHANT_HAS_NO_PERMISSION_TO_CALL_THIS_INTERFACE_IN_THIS_ENVIRONMENT_AT_THIS_TIME"
    )]
    #[code(
        "MERCHANT_HAS_NO_PERMISSION_TO_CALL_THIS_INTERFACE_IN_THIS_ENVIRONMENT_AT_THIS_TIME",
        indeterminate
    )]
    MerchantHasNoPermissionToCallThisInterfaceInThisEnvironmentAt,
}
