//! The derive, and the reference of its attributes.

/// Makes a documented enum a catalogue of return codes.
///
/// ```
/// use jiemi_codes::{Class, Lookup, ResponseCode};
///
/// /// Return codes of the shop API.
/// ///
/// /// [All codes as a table](#impl-ShopCode)
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
/// #[response_code(repr = u16, class = indeterminate)]
/// pub enum ShopCode {
///     /// 返回成功，得到有效数据。
///     ///
///     /// Success; the response carries valid data.
///     #[code(1000, success)]
///     Success,
///
///     /// 用户名或者密码错误。
///     ///
///     /// Wrong user name or password.
///     #[code(1008, shared, fail)]
///     #[doc(alias = "1008")]
///     InvalidCredentials,
///
///     /// 请求被拒绝。
///     ///
///     /// The request was refused.
///     #[code(1008, shared, fail)]
///     #[doc(alias = "1008")]
///     RequestRefused,
///
///     /// 服务器错误。
///     ///
///     /// Server error.
///     #[code(5000..=5999)]
///     Server(u16),
///
///     /// 未收录的返回码。
///     ///
///     /// A code this version does not know.
///     #[code(other)]
///     Other(u16),
/// }
///
/// assert_eq!(ShopCode::lookup(1000), Lookup::One(ShopCode::Success));
/// assert_eq!(ShopCode::lookup(1008).as_slice().len(), 2);
/// assert_eq!(ShopCode::lookup(5003), Lookup::One(ShopCode::Server(5003)));
/// assert_eq!(ShopCode::Server(5003).code(), 5003);
/// assert_eq!(ShopCode::RequestRefused.zh(), "请求被拒绝。");
/// assert_eq!(ShopCode::Server(5003).class(), Class::Indeterminate);
/// ```
///
/// # What it gives
///
/// The enum must be `Copy`, and has no type parameters. It gets
///
/// - inherent items, with the enum's visibility and all usable in `const`: `code`,
///   `lookup`, `entry`, `ENTRIES` and `UNIT_VARIANTS`;
/// - the trait [`ResponseCode`](trait@crate::ResponseCode), with the same items and with
///   the name, the messages and the class;
/// - `From` of the enum for its integer type;
/// - `TryFrom` of the integer for the enum, whose error
///   [`UnresolvedCode`](crate::UnresolvedCode) tells unknown from shared, or `From`
///   with [`total`](#total);
/// - a table of all codes in both languages on its page, in the order of the
///   numbers.
///
/// rustdoc shows the table below all the variants, and a derive cannot document the
/// enum itself: link to it from the enum's documentation, as the sample does, in a
/// paragraph that is not the first, which other pages show too. (Where the crate has
/// another `impl ShopCode` before the enum, that one is `#impl-ShopCode`, and the
/// table's is `#impl-ShopCode-1`.) With `#[doc(alias = "1008")]` on the variants a
/// search of the documentation finds the number.
///
/// # On the enum: `#[response_code(…)]`
///
/// | option | meaning |
/// |---|---|
/// | [`repr = u16`](#repr) | the integer type of the numbers |
/// | [`class = indeterminate`](#class) | the class of variants that name none |
/// | [`messages = zh`, `messages = en`](#messages) | one language is enough |
/// | [`total`](#total) | every number leads to exactly one variant, so that `From` converts it |
/// | [`display = zh`, `display = en`](#display-and-error) | also implements `Display`, as that message |
/// | [`error`](#display-and-error) | also implements `Error`; needs `display`, and `Debug` on the enum |
/// | [`serde`](#serde) | also implements `Serialize` and `Deserialize`, as the number; needs the feature `serde` |
/// | [`schemars`](#schemars) | also implements `JsonSchema` of schemars; needs the feature `schemars` |
/// | [`crate = path`](#crate) | where `jiemi_codes` lives, if not there |
///
/// The options may be parted into several `#[response_code(…)]`, such as one that
/// `cfg_attr` adds.
///
/// # On a variant: `#[code(…)]`
///
/// First the number, then options in any order.
///
/// | part | meaning |
/// |---|---|
/// | [`1008`, `-1`, `0x3E8`, `1_000`](#a-single-number) | the number of a variant without a field |
/// | [`500..=599`, `500..600`, `..=-1`, `600..`](#a-range) | a range; the variant has one field, which keeps the number |
/// | [`other`](#all-other-numbers) | every number that no other variant has, likewise with a field |
/// | [`success`, `poll`, `indeterminate`, `retry`, `reauthenticate`, `fail`](#class) | what to do next: a [`Class`](crate::Class) |
/// | [`by_status`](#by_status) | the number says nothing by itself, the HTTP status decides |
/// | [`shared`](#shared-numbers) | another variant has the same number, on purpose |
/// | [`primary`](#shared-numbers) | of those that share a number the one that conversions choose |
/// | [`zh = "…"`, `en = "…"`](#messages) | the message, where the documentation is not to be used for it |
///
/// # `repr`
///
/// One of the twelve integer types, `i8` to `i128`, `u8` to `u128`, `isize` and
/// `usize`. Where it is left out, it is that of the enum's own `#[repr(…)]`; one of
/// the two must be there.
///
/// ```
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Clone, Copy, ResponseCode)]
/// #[response_code(repr = i32, class = fail, messages = en)]
/// enum SocketError {
///     /// The connection was refused.
///     #[code(-111)]
///     Refused,
/// }
///
/// assert_eq!(SocketError::Refused.code(), -111_i32);
/// assert_eq!(i32::from(SocketError::Refused), -111);
/// ```
///
/// # A single number
///
/// A variant without a field has one number. It may be left out of `#[code(…)]`
/// where the variant has a discriminant that is an integer literal; where both are
/// there, they agree. (Two equal discriminants are impossible in Rust: shared
/// numbers stand in the attribute.)
///
/// ```
/// use jiemi_codes::{Class, ResponseCode};
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[repr(u8)]
/// #[response_code(class = fail, messages = en)]
/// enum ReaderCode {
///     /// Done.
///     #[code(success)]
///     Done = 0,
///     /// The card was taken out too early.
///     CardRemoved = 0x1F,
/// }
///
/// assert_eq!(ReaderCode::try_from(31), Ok(ReaderCode::CardRemoved));
/// assert_eq!(ReaderCode::Done.class(), Class::Success);
/// ```
///
/// # A range
///
/// A variant with one field, of the integer type, keeps whichever number of its range
/// came. A single number beats a range that contains it; ranges do not overlap each
/// other.
///
/// ```
/// use jiemi_codes::{Codes, Lookup, ResponseCode};
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = i16, class = indeterminate, messages = en)]
/// enum DriverCode {
///     /// An error of the vendor's own.
///     #[code(..=-1)]
///     Vendor(i16),
///     /// Done.
///     #[code(0, success)]
///     Done,
///     /// The device is busy.
///     #[code(550, retry)]
///     Busy,
///     /// An error of the device.
///     #[code(500..600)]
///     Device(i16),
/// }
///
/// assert_eq!(DriverCode::lookup(-7), Lookup::One(DriverCode::Vendor(-7)));
/// assert_eq!(DriverCode::lookup(550), Lookup::One(DriverCode::Busy));
/// assert_eq!(DriverCode::lookup(551), Lookup::One(DriverCode::Device(551)));
/// assert_eq!(DriverCode::lookup(600), Lookup::Unknown);
/// assert!(matches!(DriverCode::Device(0).entry().codes, Codes::Range(range) if range.end == 599));
/// ```
///
/// # All other numbers
///
/// `other` catches what no variant has, so that no number of the `repr` is ever unknown
/// or lost; choose a `repr` as wide as what the API may send. At most one variant is
/// it. Its class is best left `indeterminate`: `#[code(other, success)]` is possible,
/// and makes every number that nobody knows a success.
///
/// A variant made by hand keeps whatever it is given: `Other(1000)` is not `Success`.
/// `lookup(code.code())` makes it so.
///
/// ```
/// use jiemi_codes::{Lookup, PayCode, ResponseCode};
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = u32, messages = en)]
/// enum Answer {
///     /// Accepted.
///     #[code(0, success)]
///     Accepted,
///     /// Some other answer.
///     #[code(other, indeterminate)]
///     Other(u32),
/// }
///
/// assert_eq!(Answer::lookup(0), Lookup::One(Answer::Accepted));
/// assert_eq!(Answer::lookup(4_000_000_000), Lookup::One(Answer::Other(4_000_000_000)));
/// // A catalogue without `other` tells what it does not know.
/// assert_eq!(PayCode::lookup(7), Lookup::Unknown);
/// ```
///
/// # `class`
///
/// What to do next, as one of the six words of [`Class`](crate::Class). Variants that
/// name none have the class of the enum; without one on the enum, each names its own.
/// The honest choice for the enum is `indeterminate`: `retry`, `reauthenticate` and
/// `fail` claim that nothing took effect.
///
/// ```
/// use jiemi_codes::{Class, ResponseCode};
///
/// #[derive(Clone, Copy, ResponseCode)]
/// #[response_code(repr = u16, class = indeterminate, messages = en)]
/// enum RefundCode {
///     /// Refunded.
///     #[code(0, success)]
///     Refunded,
///     /// The amount is greater than what was paid.
///     #[code(21, fail)]
///     TooMuch,
///     /// The bank did not answer.
///     #[code(30)]
///     BankTimeout,
/// }
///
/// assert_eq!(RefundCode::TooMuch.class(), Class::Fail);
/// assert_eq!(RefundCode::BankTimeout.class(), Class::Indeterminate);
/// ```
///
/// # `by_status`
///
/// Some APIs have a number that says only "see the HTTP status", as 0 does in
/// [`PayCode`](crate::PayCode). Its class by itself is `Indeterminate`;
/// [`judge`](trait@crate::ResponseCode#method.judge) asks the status.
///
/// ```
/// use jiemi_codes::{Class, ResponseCode};
///
/// #[derive(Clone, Copy, ResponseCode)]
/// #[response_code(repr = u16, class = fail, messages = en)]
/// enum Code {
///     /// See the HTTP status.
///     #[code(9, by_status)]
///     SeeStatus,
///     /// Refused.
///     #[code(10)]
///     Refused,
/// }
///
/// assert_eq!(Code::SeeStatus.class(), Class::Indeterminate);
/// assert_eq!(Code::judge(Some(9), 401).class(), Class::Reauthenticate);
/// assert_eq!(Code::judge(Some(9), 200).class(), Class::Indeterminate);
/// ```
///
/// # Shared numbers
///
/// Real lists give one number two meanings. Every variant that has it says `shared`,
/// so that nobody shares by mistake. A lookup then gives all of them, and the
/// server's message tells which is meant. Conversions need one: they choose the
/// `primary` variant, and where none is, they fail rather than guess. The class of an
/// answer with a shared number is the one that all its variants have, else
/// `indeterminate`: neither `primary` nor the message changes that.
///
/// ```
/// use jiemi_codes::{Lookup, ResponseCode};
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = u16, class = fail, messages = en)]
/// enum UserCode {
///     /// Wrong password.
///     #[code(1008, shared)]
///     WrongPassword,
///     /// The request was refused.
///     #[code(1008, shared)]
///     Refused,
///     /// The session has ended.
///     #[code(1011, shared, primary)]
///     SessionEnded,
///     /// The token is not valid here.
///     #[code(1011, shared)]
///     WrongToken,
/// }
///
/// let both = UserCode::lookup(1008);
/// assert_eq!(both, Lookup::Shared(&[UserCode::WrongPassword, UserCode::Refused]));
/// assert_eq!(both.resolve("The request was refused"), Some(UserCode::Refused));
///
/// let error = UserCode::try_from(1008).unwrap_err();
/// assert_eq!(error.to_string(), "code 1008 is shared by `WrongPassword` and `Refused`");
/// assert_eq!(UserCode::try_from(1011), Ok(UserCode::SessionEnded));
/// ```
///
/// # `messages`
///
/// A variant's messages are paragraphs of its documentation: the first that contains
/// a Chinese character, and the first that contains none, in either order. An empty
/// line parts them. Headings, fenced code and paragraphs without a letter are passed
/// over, and what follows is documentation only. Everything else is text as it stands,
/// also the marks of lists and tables, definitions of links, comments of HTML and
/// indented code: put these behind the messages. The lines of a paragraph are joined
/// with a space, but without one between two Chinese characters.
///
/// `///`, `/** */` and `#[doc = "…"]` mean the same; of a block comment the `*` that
/// begin its lines are taken off. The text is literal: braces,
/// quotes and backticks reach the message as they are. rustdoc reads the same text as
/// Markdown, so that a text which is not safe there belongs in `zh = "…"` and
/// `en = "…"`. So does an English text that quotes Chinese words, which would count as
/// Chinese.
///
/// With `messages = zh` or `messages = en` on the enum that language is enough, and
/// its text stands for both.
///
/// ```
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Clone, Copy, ResponseCode)]
/// #[response_code(repr = u16, class = fail)]
/// enum OrderCode {
///     /// 订单不存在，
///     /// 或者已经删除。
///     ///
///     /// No such order,
///     /// or it was deleted.
///     ///
///     /// Ask for the order number again. (This is documentation only.)
///     #[code(3001)]
///     NotFound,
///
///     /// The order was paid with another method.
///     #[code(3002, zh = "订单已用其他方式支付。", en = "Already paid, by 支付宝 or 微信.")]
///     PaidOtherwise,
/// }
///
/// assert_eq!(OrderCode::NotFound.zh(), "订单不存在，或者已经删除。");
/// assert_eq!(OrderCode::NotFound.en(), "No such order, or it was deleted.");
/// assert_eq!(OrderCode::PaidOtherwise.en(), "Already paid, by 支付宝 or 微信.");
///
/// #[derive(Clone, Copy, ResponseCode)]
/// #[response_code(repr = u16, class = fail, messages = zh)]
/// enum StockCode {
///     /// 库存不足。
///     #[code(4001)]
///     SoldOut,
/// }
///
/// assert_eq!(StockCode::SoldOut.en(), "库存不足。");
/// ```
///
/// # `total`
///
/// Says that every number leads to exactly one variant, which the macro checks: there
/// is an `other` variant, or ranges without a gap, and every shared number has a
/// `primary`. `From` then converts the number instead of `TryFrom`.
///
/// ```
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = u8, class = indeterminate, messages = en, total)]
/// enum ExitCode {
///     /// Done.
///     #[code(0, success)]
///     Done,
///     /// Failed.
///     #[code(1..=127)]
///     Failed(u8),
///     /// Ended by a signal.
///     #[code(128..)]
///     Signal(u8),
/// }
///
/// assert_eq!(ExitCode::from(0), ExitCode::Done);
/// assert_eq!(ExitCode::from(137), ExitCode::Signal(137));
/// ```
///
/// # `display` and `error`
///
/// `display` implements `Display` as the message in that language, `error` also
/// `Error`, for which `display` must be there and the enum be `Debug`. With a `Display`
/// of your own write `impl std::error::Error for ShopCode {}` yourself. The message of a range or `other`
/// variant is like that of any other: log `code()` beside it.
///
/// ```
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = i32, messages = en, display = en, error)]
/// enum QueueError {
///     /// The queue is full.
///     #[code(-1, retry)]
///     Full,
///     /// No such queue.
///     #[code(-2, fail)]
///     NotFound,
/// }
///
/// fn open(answer: i32) -> Result<(), Box<dyn std::error::Error>> {
///     match answer {
///         0 => Ok(()),
///         code => Err(QueueError::try_from(code)?.into()),
///     }
/// }
///
/// assert_eq!(open(-2).unwrap_err().to_string(), "No such queue.");
/// assert_eq!(open(-9).unwrap_err().to_string(), "unknown code -9");
/// ```
///
/// # `serde`
///
/// Needs the feature `serde`. A code is written as its number. It is read from a
/// number or, in formats for people such as JSON, from a string that is one. A number
/// without a variant, or with several of which none is `primary`, is an error that
/// names it; for a field that is to take any number there is
/// [`Received`](crate::Received). Mind that a variant which shares its number is
/// written as that number, and read as the `primary` one or not at all.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = u16, class = fail, messages = en, serde)]
/// enum LoginCode {
///     /// Wrong password.
///     #[code(1008)]
///     WrongPassword,
/// }
///
/// assert_eq!(serde_json::to_string(&LoginCode::WrongPassword).unwrap(), "1008");
/// assert_eq!(serde_json::from_str::<LoginCode>("\"1008\"").unwrap(), LoginCode::WrongPassword);
/// assert!(serde_json::from_str::<LoginCode>("1009").is_err());
/// # }
/// ```
///
/// A catalogue of 128-bit integers with numbers beyond 64 bits is read from numbers
/// only: JSON readers show so large a number to a type only if it asks for nothing
/// else.
///
/// # `schemars`
///
/// Needs the feature `schemars`. The JSON Schema is an integer `enum` with the names,
/// messages and classes beside it; ranges and `other` have their bounds. What stands where
/// is on the page of `json_schema`, which gives the same without the option. A number that
/// is shared without a `primary` is in the schema, though `Deserialize` refuses it: for a
/// field that is to take it there is [`Received`](crate::Received). The macro `schema_for!`
/// is schemars' own, which then is a dependency of yours as well.
///
/// ```
/// # #[cfg(feature = "schemars")] {
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = u16, class = fail, messages = en, schemars)]
/// enum LoginCode {
///     /// Wrong password.
///     #[code(1008)]
///     WrongPassword,
/// }
///
/// let schema = schemars::schema_for!(LoginCode);
/// assert_eq!(schema.get("x-enum-varnames").unwrap()[0], "WrongPassword");
/// # }
/// ```
///
/// # `crate`
///
/// The generated code names `::jiemi_codes`. Where that is not the name – a renamed
/// dependency, or a crate that shows this one to others – say where it is.
///
/// ```
/// mod library {
///     /// `pub use jiemi_codes;` in a crate that depends on it.
///     pub mod jiemi_codes {
///         pub use ::jiemi_codes::*;
///     }
/// }
///
/// #[derive(Clone, Copy, library::jiemi_codes::ResponseCode)]
/// #[response_code(repr = u16, class = fail, messages = en, crate = library::jiemi_codes)]
/// enum Code {
///     /// Refused.
///     #[code(1)]
///     Refused,
/// }
///
/// assert_eq!(Code::Refused.code(), 1);
/// ```
///
/// # Common errors
///
/// The macro reports all mistakes of an enum at once, each at the token to change.
///
/// | error | cure |
/// |---|---|
/// | `… has no message`, `… has no Chinese message`, `… has no English message: add a paragraph` | a paragraph in that language, or `messages = zh` on the enum |
/// | `… has no English message: this line counts as part of the Chinese paragraph` | an empty `///` line between the two languages |
/// | `… has no English message: this paragraph counts as Chinese` | an English text that quotes Chinese words stands in `en = "…"` |
/// | `… has no number` | `#[code(1008, …)]`, also where the variant before has a discriminant and this one only follows it |
/// | `… does not say what to do next` | a class for the variant, or `class = indeterminate` on the enum |
/// | `1008 is the number of … and …` | `shared` on each, where the API means it so |
/// | ``… does not fit `u16` `` | another `repr` |
/// | `the macro cannot see the value of …` | the number itself: a macro does not see what a constant holds |
/// | ``the field keeps the number, whose type is the enum's `repr` `` | the field has the integer type that `repr` names |
/// | ``the trait bound `…: Copy` is not satisfied`` | `#[derive(Clone, Copy)]` |
/// | `` `error` needs a text to show`` | `display = zh` or `display = en` |
/// | ``the option `serde` needs the feature `serde` of `jiemi-codes` `` | `jiemi-codes = { version = "0.1", features = ["serde"] }` |
/// | ``the option `schemars` needs the feature `schemars` of `jiemi-codes` `` | `jiemi-codes = { version = "0.1", features = ["schemars"] }` |
/// | `` `#[repr(inttype)]` must be specified `` | `#[repr(u16)]` on the enum, or numbers in `#[code(…)]` instead of discriminants: Rust asks for it where variants with a field stand beside discriminants |
/// | ``unresolved import `jiemi_codes` `` | a dependency on `jiemi-codes`, or `crate = path` |
pub use jiemi_codes_derive::ResponseCode;
