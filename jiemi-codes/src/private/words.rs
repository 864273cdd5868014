//! The words of the attributes. Generated code names each where it is first written, so that
//! an editor shows its meaning there. This takes 0.3 % of a check at 1,000 codes, and 0.8 % at 26.

#![allow(non_upper_case_globals, reason = "they are words of attributes")]

/// It took effect; nothing is left to do.
///
/// 已生效，无需再做任何操作。
pub const success: () = ();

/// Accepted, not finished: query the same order after a delay, never submit it again.
///
/// 已受理但尚未完成：请稍后查询同一笔订单，切勿重复提交。
pub const poll: () = ();

/// It may or may not have taken effect: query the same order first, never submit under a new order number.
///
/// 结果未知，可能已生效，也可能未生效：请先查询同一笔订单，切勿换单号重新提交。
pub const indeterminate: () = ();

/// It did not take effect: send the same request again after a delay.
///
/// 未生效：请稍后重新发送同一请求。
pub const retry: () = ();

/// It did not take effect: renew the credentials, then send the same request once.
///
/// 未生效：请更新凭证，再将同一请求重发一次。
pub const reauthenticate: () = ();

/// It did not and will not take effect as sent: change something first.
///
/// 未生效，原样重发也不会生效：请先修改请求，或先满足所需条件。
pub const fail: () = ();

/// The code says nothing by itself; the HTTP status decides.
///
/// 码值本身说明不了什么，由 HTTP 状态码决定。
pub const by_status: () = ();

/// Another variant has the same code, on purpose.
///
/// 另有变体使用同一码值，且是有意为之。
pub const shared: () = ();

/// Of the variants that share a code, the one that conversions choose.
///
/// 一码多义时，转换所选取的变体。
pub const primary: () = ();

/// Every number that no other variant has.
///
/// 其他变体没有列出的所有码值。
pub const other: () = ();

/// The Chinese message, used instead of the documentation.
///
/// 中文消息，代替文档注释中的那一段。
pub const zh: () = ();

/// The English message, used instead of the documentation.
///
/// 英文消息，代替文档注释中的那一段。
pub const en: () = ();

/// The type of the codes: one of seven integers, or `str` for words.
///
/// 码值的类型：七种整数之一；码值是字符串时为 `str`。
pub const repr: () = ();

/// The class of variants that name none: what to do next.
///
/// 没有写明类别的变体，类别取这里的值，它说明下一步该怎么做。
pub const class: () = ();

/// Messages in this language are enough.
///
/// 只写这一种语言的消息即可。
pub const messages: () = ();

/// Where the API puts its code, and which HTTP statuses go with success: a `const` of type `Protocol`.
///
/// 接口把码值放在哪里，成功时用哪些 HTTP 状态码：类型为 `Protocol` 的 `const`。
pub const protocol: () = ();

/// Every number leads to exactly one variant, so that `From` converts it.
///
/// `repr` 的每个取值都恰好对应一个变体，因此可用 `From` 转换。
pub const total: () = ();

/// Implements `Display` as the message in this language.
///
/// 实现 `Display`，输出这一语言的消息。
pub const display: () = ();

/// Implements `std::error::Error`; requires `display`, and `Debug` on the enum.
///
/// 实现 `std::error::Error`；需要 `display`，枚举还须实现 `Debug`。
pub const error: () = ();

/// Implements `Serialize` and `Deserialize`, as the code or as the variant's name.
///
/// 实现 `Serialize` 和 `Deserialize`，读写码值或变体名。
pub const serde: () = ();

/// Implements schemars' `JsonSchema`, consistent with `serde`.
///
/// 实现 schemars 的 `JsonSchema`，与 `serde` 一致。
pub const schemars: () = ();
