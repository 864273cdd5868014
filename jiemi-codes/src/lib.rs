//! Return codes as documented enums: the number, the message in Chinese and
//! English, and what to do next, written down once.
//!
//! An API of Chinese payments answers with a number and a message, such as
//! `{"code":1008,"message":"请求被拒绝。"}`, and an HTTP status beside them. What
//! a program needs to know is whether the payment took effect, and what it may
//! do next without paying twice. This crate has
//!
//! - [`ResponseCode`], a derive that makes a documented enum the only place where
//!   a code is written down, also where two codes share one number;
//! - [`PayCode`] and [`HttpStatus`], the catalogues of 街觅 / 觅支付 (Jiemi Pay),
//!   made with that derive;
//! - [`Verdict`], which judges an answer by its code and its status, and calls
//!   nothing a success or a failure that is not certain.
//!
//! # One definition
//!
//! ```
//! use jiemi_codes::{Class, Language, Lookup, ResponseCode};
//!
//! /// Return codes of the shop API.
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
//! #[response_code(repr = u16, class = indeterminate)]
//! pub enum ShopCode {
//!     /// 返回成功，得到有效数据。
//!     ///
//!     /// Success; the response carries valid data.
//!     #[code(1000, success)]
//!     Success,
//!
//!     /// 用户名或者密码错误。
//!     ///
//!     /// Wrong user name or password.
//!     #[code(1008, shared, fail)]
//!     InvalidCredentials,
//!
//!     /// 请求被拒绝。
//!     ///
//!     /// The request was refused.
//!     #[code(1008, shared, fail)]
//!     RequestRefused,
//!
//!     /// 支付宝支付需要轮询。
//!     ///
//!     /// The Alipay payment must be polled.
//!     #[code(1018, poll)]
//!     AlipayPending,
//!
//!     /// 服务器错误。
//!     ///
//!     /// Server error.
//!     #[code(5000..=5999)]
//!     Server(u16),
//!
//!     /// 未收录的返回码。
//!     ///
//!     /// A code this version does not know.
//!     #[code(other)]
//!     Other(u16),
//! }
//!
//! assert_eq!(ShopCode::lookup(1018), Lookup::One(ShopCode::AlipayPending));
//! assert_eq!(ShopCode::lookup(5003), Lookup::One(ShopCode::Server(5003)));
//! assert_eq!(ShopCode::lookup(1008).as_slice().len(), 2);
//!
//! let code = ShopCode::AlipayPending;
//! assert_eq!(code.code(), 1018);
//! assert_eq!(code.message(Language::Zh), "支付宝支付需要轮询。");
//! assert_eq!(code.class(), Class::Poll);
//! ```
//!
//! The attributes are documented on the [derive](macro@ResponseCode).
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `std` (default) | lets serde and serde_json use the standard library |
//! | `serde` | `#[response_code(serde)]`; serde's traits for [`Received`], [`Class`], [`Entry`] and the catalogues |
//! | `json` | `Envelope`, which reads and judges the body of an answer; with serde and serde_json |
//! | `http` | conversions between [`HttpStatus`] and `http::StatusCode`; with `json`, `Envelope::from_http` |
//!
//! Without features the crate needs neither `std` nor `alloc`. There is no
//! `unsafe` code. The oldest Rust that it supports is 1.86.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "json")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod catalog;
mod class;
mod entry;
#[cfg(feature = "json")]
mod envelope;
#[cfg(feature = "json")]
mod failure;
#[cfg(feature = "http")]
mod http_convert;
mod integer;
mod language;
mod lookup;
#[cfg(feature = "serde")]
mod number_serde;
#[cfg(feature = "json")]
mod outcome;
mod received;
#[cfg(feature = "json")]
mod reply;
mod response_code;
mod serde_option;
mod text;
mod unresolved;
mod verdict;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __jiemi_codes;
use __jiemi_codes as private;

pub use catalog::{HttpStatus, PayCode};
pub use class::{Call, Class, ParseClassError};
pub use entry::{CodeRange, Codes, Entries, EntriesIter, Entry};
#[cfg(feature = "json")]
pub use envelope::{Envelope, FieldError, Keys, Malformed};
#[cfg(feature = "json")]
pub use failure::{Failure, FailureKind, Sent};
#[cfg(feature = "http")]
pub use http_convert::retry_after;
pub use integer::Integer;
pub use language::{Language, ParseLanguageError};
pub use lookup::{Lookup, LookupIter};
#[cfg(feature = "json")]
pub use outcome::Outcome;
pub use received::Received;
#[cfg(feature = "json")]
pub use reply::Reply;
pub use response_code::ResponseCode;
pub use unresolved::UnresolvedCode;
pub use verdict::Verdict;

/// Makes a documented enum a catalogue of return codes: implements the trait
/// [`ResponseCode`](trait@ResponseCode) and the conversions from and to the number.
///
/// The enum must be `Copy`. It gets, all usable in `const`, the inherent items
/// `code`, `lookup`, `entry`, `ENTRIES` and `UNIT_VARIANTS`; the trait, with name,
/// messages and class; `From` for the number, and from the number `TryFrom`, whose
/// error tells unknown from shared. Its page shows a table of all codes, below the
/// variants, which the enum's own documentation can link to:
/// `[All codes](#impl-ShopCode)`.
///
/// # On the enum: `#[response_code(…)]`
///
/// | option | meaning |
/// |---|---|
/// | `repr = u16` | the integer type of the number, any of the twelve; by default that of the enum's `#[repr(…)]` |
/// | `class = indeterminate` | the class of variants that name none; without it every variant names its own |
/// | `messages = zh`, `messages = en` | variants may have a message in that language only, which then stands for both |
/// | `total` | every number leads to exactly one variant, and `From` converts it instead of `TryFrom` |
/// | `display = zh`, `display = en` | also implements `Display`, as that message |
/// | `error` | also implements `Error`; needs `display`, and `Debug` on the enum |
/// | `serde` | also implements `Serialize` and `Deserialize`, as the number; needs the feature `serde` |
/// | `crate = path` | where `jiemi_codes` lives, if not there |
///
/// # On a variant: `#[code(…)]`
///
/// First the number, then options.
///
/// | part | meaning |
/// |---|---|
/// | `1008`, `-1`, `0x3E8`, `1_000` | the number of a unit variant; it may be left out where the variant has a discriminant that is an integer literal |
/// | `500..=599`, `500..600`, `..=-1`, `600..` | a range, for a variant with one field, of the type `repr`, which keeps the number |
/// | `other` | every number that no other variant has, likewise with a field |
/// | `success`, `poll`, `indeterminate`, `retry`, `reauthenticate`, `fail` | what to do next; see [`Class`] |
/// | `by_status` | instead of a class: the number says nothing by itself, the HTTP status decides |
/// | `shared` | another variant has the same number, on purpose; every holder says it |
/// | `primary` | of the variants that share a number, the one that conversions choose |
/// | `zh = "…"`, `en = "…"` | the message, where the documentation is not to be used for it |
///
/// A single number beats a range that contains it. `Display` of a range or `other`
/// variant is its message, like that of any other: log `code()` beside it.
/// `#[code(other, success)]` is possible, and makes every number that nobody knows
/// a success: do not.
///
/// # Messages
///
/// They are paragraphs of the variant's documentation: the first that contains a
/// Chinese character, and the first that contains none, in either order. Headings,
/// code and paragraphs without a letter are passed over, and what follows is
/// documentation only. The text is literal; since rustdoc reads it as Markdown, a
/// text that is not safe there belongs in `zh = "…"` and `en = "…"`.
///
/// # With serde
///
/// A code is written as its number. It is read from a number or, in formats for
/// people such as JSON, from a string that is one. A number without a variant, or
/// with several of which none is `primary`, is an error that names it. (A catalogue
/// of 128-bit integers with numbers beyond 64 bits is read from numbers only: JSON
/// readers show so large a number to a type only if it asks for nothing else.)
///
/// ```
/// use jiemi_codes::ResponseCode;
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
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
/// assert_eq!(QueueError::try_from(-1), Ok(QueueError::Full));
/// assert_eq!(QueueError::NotFound.to_string(), "No such queue.");
/// ```
pub use jiemi_codes_derive::ResponseCode;
