//! Return codes as documented enums: the number, the message in Chinese and
//! English, and what to do next, written down once.
#![cfg_attr(
    all(feature = "json", feature = "http"),
    doc = "([这份指南的中文版](zh/index.html))"
)]
#![cfg_attr(
    not(all(feature = "json", feature = "http")),
    doc = "([这份指南的中文版](https://docs.rs/jiemi-codes/latest/jiemi_codes/zh/))"
)]
//!
//! # What it is for
//!
//! A shop sends a payment to an API, and the API answers with a number:
//! `{"code":1003,"message":"已过期/已超时。"}`. Was the customer charged? Whoever reads
//! "timed out" as "failed" and pays again has charged twice; whoever reads the
//! `"code":1018` of a pending payment as a refusal has lost a sale. Every team writes
//! the same four things by hand against that, four times out of step: an enum, a
//! `match` from number to variant, two tables of messages, and an `is_retryable` that
//! somebody guessed.
//!
//! With this crate a documented enum is the only place where a code is written down.
//! [`#[derive(ResponseCode)]`](derive@ResponseCode) makes the rest from it, also where
//! two codes share one number, as real lists have it. The catalogues of 街觅 / 觅支付
//! (Jiemi Pay) are built in as [`PayCode`] and [`HttpStatus`], and [`Verdict`] judges
//! an answer by its code and its HTTP status. Two rules hold everywhere:
//!
//! - nothing uncertain is ever called a success or a failure;
//! - no number is ever lost or changed.
//!
//! What it costs a build, and what a call costs, is [measured](performance).
//!
//! # Five minutes
//!
//! Document the codes; say of each its number and, where it is known, its class:
//!
//! ```rust
//! use jiemi_codes::{Class, Language, Lookup, ResponseCode};
//!
//! /// Return codes of the shop API.
//! ///
//! /// [All codes as a table](#impl-ShopCode)
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
//! fn main() {
//!     // Look a number up. It may stand for one variant, for several, or for none.
//!     let found = ShopCode::lookup(1018);
//!     assert_eq!(found, Lookup::One(ShopCode::AlipayPending));
//!     assert_eq!(ShopCode::lookup(5003), Lookup::One(ShopCode::Server(5003)));
//!
//!     // What a shared number means is told by the server's message.
//!     let shared = ShopCode::lookup(1008);
//!     assert_eq!(shared.as_slice().len(), 2);
//!     assert_eq!(shared.resolve("请求被拒绝"), Some(ShopCode::RequestRefused));
//!
//!     // Number, messages and class of a variant.
//!     let code = ShopCode::AlipayPending;
//!     assert_eq!(code.code(), 1018);
//!     assert_eq!(code.message(Language::Zh), "支付宝支付需要轮询。");
//!     assert_eq!(code.en(), "The Alipay payment must be polled.");
//!     assert_eq!(code.class(), Class::Poll);
//!
//!     // Judge an answer: its code, and the HTTP status that came with it.
//!     let verdict = ShopCode::judge(Some(1018), 200);
//!     match verdict.class() {
//!         Class::Success => println!("paid"),
//!         Class::Poll => println!("query the same order after a delay"),
//!         Class::Indeterminate => println!("query the same order, pay nothing again"),
//!         Class::Retry => println!("send the same request again after a delay"),
//!         Class::Reauthenticate => println!("renew the token, send it once more"),
//!         Class::Fail => println!("tell the customer"),
//!     }
//! }
//! ```
//!
//! `use jiemi_codes::ResponseCode` brings the derive and the trait, whose methods are
//! `name`, `zh`, `en`, `message`, `class`, `label` and `judge`. All attributes, each with an
//! example, are on the [derive's page](derive@ResponseCode).
//!
//! # The six classes
//!
//! A return code has to answer one question: what may be done next? There are six
//! answers, and a `match` over [`Class`] is checked by the compiler.
//!
//! | class | what is known | what to do |
//! |---|---|---|
//! | [`Success`](Class::Success) | it took effect | stop |
//! | [`Poll`](Class::Poll) | accepted, not finished | query the same order after a delay; never submit it again |
//! | [`Indeterminate`](Class::Indeterminate) | it may or may not have taken effect | query the same order first; never submit under a new order number |
//! | [`Retry`](Class::Retry) | it did not take effect | send the same request again after a delay |
//! | [`Reauthenticate`](Class::Reauthenticate) | it did not take effect | renew the credentials, then send the same request once |
//! | [`Fail`](Class::Fail) | it did not and will not take effect as sent | change something first |
//!
//! The last three claim that nothing took effect. Where that is not certain, the class
//! is `Indeterminate`: the server may have charged the customer before the connection
//! broke, before it failed to save the order, or before a proxy gave up waiting. It
//! costs one query more; the other mistake costs a second payment. For a call that only
//! reads, [`Class::for_call`] turns it into `Retry`, since a read changes nothing.
//!
//! A class judges this call, not the order: a query that succeeds does not mean "paid",
//! and a "not found" on a query does not mean "never submitted".
//!
//! # Judging an answer
//!
//! `code` comes first, the HTTP status second. A code of success counts only with HTTP
//! 200; 0 leaves the decision to the status; where the two cannot both be right, the
//! verdict is a contradiction, whose class is `Indeterminate`. The whole table is on
//! [`Verdict`].
//!
//! ```rust
//! use jiemi_codes::{Class, PayCode, ResponseCode, Verdict};
//!
//! fn main() {
//!     assert_eq!(PayCode::judge(Some(1000), 200), Verdict::Valid);
//!     // The token has run out, and the payment did not take effect.
//!     assert_eq!(PayCode::judge(Some(1011), 200).class(), Class::Reauthenticate);
//!     // See the status: too many requests.
//!     assert_eq!(PayCode::judge(Some(0), 429).class(), Class::Retry);
//!     // A proxy gave up; the payment may have gone through.
//!     assert_eq!(PayCode::judge(None, 502).class(), Class::Indeterminate);
//!     // A success and a failure in one answer is neither.
//!     assert_eq!(PayCode::judge(Some(1000), 500).class(), Class::Indeterminate);
//! }
//! ```
//!
//! # Reading a body
//!
//! With the feature `json`, `Envelope` reads an answer as it comes off the wire.
//! That never fails: a login page with HTTP 200, a code in quotes, a body cut off in
//! the middle are all judged. What is neither done nor pending comes back as a
//! `Failure`, the error type of a client.
//!
#![cfg_attr(feature = "json", doc = "```rust")]
#![cfg_attr(not(feature = "json"), doc = "```ignore")]
//! use jiemi_codes::{Class, Envelope, Failure, Language, Outcome, PayCode};
//! use serde_json::Value;
//!
//! fn order_number(status: u16, body: &[u8]) -> Result<String, Failure> {
//!     let outcome = Envelope::from_json(status, body).outcome::<Value>()?;
//!     // A success, or order information to start a payment with.
//!     let (Outcome::Done(payload) | Outcome::Pending(payload)) = outcome;
//!     Ok(payload["order"].to_string())
//! }
//!
//! fn main() {
//!     let body = r#"{"code":1015,"message":"微信订单信息。","order":20261124}"#;
//!     assert_eq!(order_number(200, body.as_bytes()).unwrap(), "20261124");
//!
//!     let body = r#"{"code":1008,"message":"请求被拒绝。"}"#;
//!     let failure = order_number(200, body.as_bytes()).unwrap_err();
//!     assert_eq!(failure.class(), Class::Fail);
//!     assert_eq!(failure.meaning(), Some(PayCode::RequestRefused));
//!     // The server's own text, if it sent one, else that of the catalogue.
//!     assert_eq!(failure.message(Language::Zh), "请求被拒绝。");
//! }
//! ```
//!
//! `Failure::transport` says that no answer came at all, and whether the request may
//! have arrived. Bodies with other field names are read with `Keys`; a server of the
//! same protocol writes its answers with `Reply`. For an envelope of one's own,
//! [`Received`] is the type of the field: it takes every number that fits `i64` and
//! loses none.
//!
#![cfg_attr(feature = "json", doc = "```rust")]
#![cfg_attr(not(feature = "json"), doc = "```ignore")]
//! use jiemi_codes::{Class, PayCode, Received};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! struct Answer {
//!     code: Received<PayCode>,
//!     message: String,
//! }
//!
//! fn main() -> serde_json::Result<()> {
//!     let answer: Answer = serde_json::from_str(r#"{"code":70001,"message":"系统繁忙"}"#)?;
//!     assert_eq!(answer.code.number(), 70001);
//!     assert_eq!(answer.code.class(), Class::Indeterminate);
//!     println!("{}: {}", answer.code, answer.message);
//!     Ok(())
//! }
//! ```
//!
//! `verdict`, `meaning` and `outcome` judge by [`PayCode`]. For an enum of your own there
//! are `judge`, `meaning_in` and `outcome_in`, and the error is `Failure` of that enum.
//! The class of a shared number is the one that its variants agree on, else
//! `Indeterminate`: neither the message nor `primary` changes it.
//!
#![cfg_attr(feature = "json", doc = "```rust")]
#![cfg_attr(not(feature = "json"), doc = "```ignore")]
//! use jiemi_codes::{Class, Envelope, Failure, ResponseCode, Sent, Verdict};
//!
//! #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
//! #[response_code(repr = u32, messages = en)]
//! enum GatewayCode {
//!     /// Done.
//!     #[code(0, success)]
//!     Done,
//!     /// The account is frozen.
//!     #[code(40, shared, fail)]
//!     Frozen,
//!     /// The bank is busy.
//!     #[code(40, shared, retry)]
//!     Busy,
//! }
//!
//! fn amount(status: u16, body: &[u8]) -> Result<u64, Failure<GatewayCode>> {
//!     #[derive(serde::Deserialize)]
//!     struct Paid {
//!         amount: u64,
//!     }
//!     let outcome = Envelope::from_json(status, body).outcome_in::<GatewayCode, Paid>()?;
//!     Ok(outcome.into_inner().amount)
//! }
//!
//! fn main() {
//!     let done = Envelope::from_json(200, br#"{"code":0}"#);
//!     assert_eq!(done.judge::<GatewayCode>(), Verdict::Valid);
//!     // PayCode knows 0 as "see the HTTP status", and 200 is not enough.
//!     assert!(!done.verdict().class().is_success());
//!
//!     let failure = amount(200, br#"{"code":40,"message":"The bank is busy"}"#).unwrap_err();
//!     assert_eq!(failure.class(), Class::Indeterminate);
//!     // Only the message says which of the two it is: believing it is up to you.
//!     assert_eq!(failure.meaning().map(|code| code.class()), Some(Class::Retry));
//!
//!     let no_answer = Failure::<GatewayCode>::from(Sent::No);
//!     assert_eq!(no_answer.class(), Class::Retry);
//! }
//! ```
//!
//! # With other crates
//!
//! The examples here and above need
//!
//! ```toml
//! [dependencies]
//! jiemi-codes = { version = "0.1", features = ["json", "http"] }
//! serde = { version = "1", features = ["derive"] }
//! serde_json = "1"
//! reqwest = { version = "0.13", features = ["json"] }
//! backon = "1"
//! axum = "0.8"
//! tracing = "0.1"
//! metrics = "0.24"
//! ```
//!
//! With reqwest: one function that sends a request, once, and judges whatever comes
//! back. Only where no connection was made is it certain that the request never left,
//! and only with a client that follows no redirects, which would send it again.
//!
#![cfg_attr(all(feature = "json", feature = "http"), doc = "```rust")]
#![cfg_attr(not(all(feature = "json", feature = "http")), doc = "```ignore")]
//! use jiemi_codes::{Envelope, Failure, Outcome, Sent, retry_after};
//! use serde::de::DeserializeOwned;
//!
//! fn client() -> reqwest::Result<reqwest::Client> {
//!     let no_redirects = reqwest::redirect::Policy::none();
//!     reqwest::Client::builder().redirect(no_redirects).build()
//! }
//!
//! /// Takes a request made with `client`.
//! async fn send<T: DeserializeOwned>(
//!     request: reqwest::RequestBuilder,
//! ) -> Result<Outcome<T>, Failure> {
//!     let no_answer = |error: reqwest::Error| {
//!         let never_left = error.is_builder() || error.is_connect();
//!         let sent = if never_left { Sent::No } else { Sent::Unknown };
//!         Failure::transport(sent).with_source(error)
//!     };
//!     let response = request.send().await.map_err(no_answer)?;
//!     let status = response.status();
//!     let wait = retry_after(status, response.headers());
//!     let body = response.bytes().await.map_err(no_answer)?;
//!     Envelope::from_json(status.as_u16(), &body)
//!         .with_retry_after(wait)
//!         .outcome()
//! }
//! # fn main() {}
//! ```
//!
//! With backon: what may simply be sent again is sent again, and nothing else; where
//! the server asks to wait, no sooner than that, and where that is too long, not at all.
//!
#![cfg_attr(feature = "json", doc = "```rust")]
#![cfg_attr(not(feature = "json"), doc = "```ignore")]
//! use backon::{ExponentialBuilder, Retryable};
//! use jiemi_codes::{Call, Failure};
//! use std::time::Duration;
//!
//! const LONGEST: Duration = Duration::from_secs(60);
//!
//! async fn query<T, F>(send: impl FnMut() -> F) -> Result<T, Failure>
//! where
//!     F: std::future::Future<Output = Result<T, Failure>>,
//! {
//!     // A query only reads; for a payment, write `Call::Write`.
//!     send.retry(ExponentialBuilder::default())
//!         .when(|failure: &Failure| failure.class().for_call(Call::Read).is_retryable())
//!         .adjust(|failure: &Failure, wait| {
//!             let wait = wait?.max(failure.retry_after().unwrap_or_default());
//!             (wait <= LONGEST).then_some(wait)
//!         })
//!         .await
//! }
//! # fn main() {}
//! ```
//!
//! With axum: a server of the same protocol.
//!
#![cfg_attr(all(feature = "json", feature = "http"), doc = "```rust")]
#![cfg_attr(not(all(feature = "json", feature = "http")), doc = "```ignore")]
//! use axum::http::StatusCode;
//! use axum::response::{IntoResponse, Response};
//! use axum::{Json, Router, routing};
//! use jiemi_codes::{HttpStatus, Language, PayCode, Reply};
//!
//! fn reply<T: serde::Serialize>(reply: Reply<'_, T>) -> Response {
//!     let status = StatusCode::try_from(HttpStatus::from(reply.status()));
//!     (status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), Json(reply)).into_response()
//! }
//!
//! async fn pay() -> Response {
//!     reply(Reply::from_code(PayCode::RequestRefused, Language::Zh))
//! }
//!
//! fn app() -> Router {
//!     Router::new().route("/pay", routing::post(pay))
//! }
//! # fn main() {}
//! ```
//!
//! With tracing, and in metrics: the label is one of a fixed set, whatever numbers come:
//! the variants of the catalogue and of [`HttpStatus`], and five words: `unknown`, `shared`
//! for a number with several meanings, `contradiction`, `payload` and `transport`. A range and an `other` variant are one label each, so that a server which makes numbers
//! up does not fill the store of the metrics. The number itself belongs in the fields of a
//! log alone, where it tells which of them it was; the server's message may hold a phone
//! number or a name, and belongs on the customer's screen alone.
//!
#![cfg_attr(feature = "json", doc = "```rust")]
#![cfg_attr(not(feature = "json"), doc = "```ignore")]
//! use jiemi_codes::{Failure, ResponseCode, Sent};
//!
//! fn main() {
//!     let failure = Failure::transport(Sent::Unknown);
//!     report(&failure);
//! }
//!
//! fn report<C: ResponseCode>(failure: &Failure<C>) {
//!     let (label, class) = (failure.label(), failure.class().as_str());
//!     metrics::counter!("payment_failures", "code" => label, "class" => class).increment(1);
//!     // A field that is `None` is left out.
//!     tracing::warn!(code = label, number = failure.code(), class, "payment");
//! }
//! ```
//!
//! A client that puts all of this together, with a server to try it on, is the
//! example `payment` of the repository.
//!
//! # The list that the vendor publishes
//!
//! Codes come from a document that somebody edits. With the feature `document`, one line
//! in a test holds an enum against it, and fails with a report of all that is new, gone, or
//! worded differently. Markdown, CSV and TSV are read; the module `document` tells how. In
//! `[dev-dependencies]` the feature costs those who build the crate nothing.
//!
#![cfg_attr(feature = "document", doc = "```rust")]
#![cfg_attr(not(feature = "document"), doc = "```ignore")]
//! use jiemi_codes::document::Document;
//! use jiemi_codes::{PayCode, assert_disjoint};
//!
//! // In a test: include_str!("../return-codes.md")
//! const PUBLISHED: &str = "
//! ## 返回状态码
//!
//! - `1000`: 返回成功，得到有效数据。
//! - `1001`: 参数出错。
//! ";
//!
//! // A service that hands on the codes of two vendors keeps them apart.
//! assert_disjoint!(PayCode, jiemi_codes::HttpStatus);
//!
//! fn main() {
//!     let document = Document::from_markdown(PUBLISHED).unwrap();
//!     // Of a document with several lists, each is held against its own enum.
//!     assert!(document.sections().eq(["返回状态码"]));
//!     let difference = document.section("返回状态码").unwrap().compare::<PayCode>();
//!     assert_eq!(difference.changed.len(), 1);
//!     println!("{difference}");
//!
//!     // The other way round: a list for a page, or for a spreadsheet.
//!     let markdown = PayCode::ENTRIES.markdown().to_string();
//!     Document::from_markdown(&markdown).unwrap().assert_matches::<PayCode>();
//!     println!("{}", PayCode::ENTRIES.csv());
//! }
//! ```
//!
//! `serde_json::to_string(&PayCode::ENTRIES)` writes the rows as JSON, and `json_schema`
//! describes the numbers to whoever makes a client from a schema. A new catalogue begins with
//! an example of the repository, which makes an enum of a published list:
//!
//! ```sh
//! cargo run --example scaffold --features document -- LIST.md --name ShopCode
//! ```
//!
//! What the list does not tell is marked with `TODO`: a message that says so, and the class
//! `indeterminate`. Both work like any other until somebody who knows the API replaces them.
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `std` (default) | lets serde and serde_json use the standard library |
//! | `serde` | `#[response_code(serde)]`; serde's traits for [`Received`], [`Class`] and the catalogues, `Serialize` of [`Entry`] |
//! | `json` | `Envelope`, `Outcome`, `Failure` and `Reply`: the body of an answer; with serde and serde_json |
//! | `document` | the module `document`: a catalogue held against a published list |
//! | `schemars` | `json_schema` and `#[response_code(schemars)]`: JSON Schema of the numbers; with `json` |
//! | `http` | conversions between [`HttpStatus`] and `http::StatusCode`; `retry_after`, the wait that headers ask for; with `json`, `Envelope::from_http` |
//!
//! Without features the crate needs neither `std` nor `alloc`. Features only add. There
//! is no `unsafe` code.
//!
//! # What it is not for
//!
//! - Words as codes, such as `SYSTEM_ERROR` or `INVALID_REQUEST`: an enum with
//!   serde's `rename_all` reads them.
//! - The errors of your own Rust code: thiserror gives them a source and a text.
//! - Deciding for you what a code of your vendor means. Where its document does not
//!   say, leave the class `indeterminate` and ask.
//!
//! # Sources
//!
//! - 街觅3.0 / 觅支付返回代码解释: the vendor's list of `code` and `status`, here called
//!   the reference document. The numbers and the Chinese texts of the catalogues are its
//!   own; the classes, the reasons for them and the English texts are this crate's.
//! - RFC 9110 for the HTTP statuses and `Retry-After`, RFC 6585 for 429.
//! - Yii 2, whose form of an error the reference document shows: the fields of a body,
//!   the list of fields with 422, `X-Rate-Limit-Reset`.
//!
//! # Versions
//!
//! The oldest Rust that the crate supports is 1.86; a newer one comes with a minor
//! version only. [`Class`], [`Lookup`] and [`Verdict`] are exhaustive for good, so that
//! a match over them stays checked; [`PayCode`] and [`HttpStatus`] may grow.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "json")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod catalog;
mod class;
mod derive;
mod disjoint;
#[cfg(feature = "document")]
pub mod document;
mod entry;
#[cfg(feature = "json")]
mod envelope;
mod export;
#[cfg(feature = "json")]
mod failure;
#[cfg(feature = "http")]
mod http_convert;
mod integer;
#[cfg(feature = "schemars")]
mod json_schema;
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
mod schemars_option;
mod serde_option;
mod text;
mod unresolved;
mod verdict;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __jiemi_codes;
use __jiemi_codes as private;

#[cfg(any(doc, doctest))]
pub mod performance;

// The guide in Chinese. It costs nobody a build, and its examples are tested.
#[cfg(all(any(doc, doctest), feature = "json", feature = "http"))]
#[doc = include_str!("../README.zh-CN.md")]
pub mod zh {}

pub use catalog::{HttpStatus, PayCode};
pub use class::{Call, Class, ParseClassError};
pub use derive::ResponseCode;
pub use entry::{CodeRange, Codes, Entries, EntriesIter, Entry};
#[cfg(feature = "json")]
pub use envelope::{Envelope, FieldError, Keys, Malformed};
pub use export::{Csv, Markdown};
#[cfg(feature = "json")]
pub use failure::{Failure, FailureKind, Sent};
#[cfg(feature = "http")]
pub use http_convert::retry_after;
pub use integer::Integer;
#[cfg(feature = "schemars")]
pub use json_schema::json_schema;
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
