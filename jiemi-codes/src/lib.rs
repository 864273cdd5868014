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
mod derive;
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
pub use derive::ResponseCode;
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
