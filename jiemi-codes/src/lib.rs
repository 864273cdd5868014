// The guide links to its Chinese version on docs.rs. A build that has that version, see
// `zh` below, links to its own: Markdown takes the first definition of a link.
#![cfg_attr(all(feature = "json", feature = "http"), doc = "[zh]: zh/index.html")]
#![doc = include_str!("../docs/guide.md")]
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

// Two pages that only rustdoc sees, so that they cost no build anything: the measurements,
// and the guide in Chinese. The examples of both guides are tested.
#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/performance.md")]
pub mod performance {}

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
