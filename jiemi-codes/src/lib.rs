// The guide links to its Chinese version on docs.rs. A build that has that version (see
// `zh` below) links to its own: Markdown uses the first definition of a link.
#![cfg_attr(all(feature = "json", feature = "http"), doc = "[zh]: zh/index.html")]
#![doc = include_str!("../docs/guide.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
#[allow(dead_code, reason = "the derive has the same file")]
mod agreed;
mod catalog;
mod class;
mod code;
mod common_codes;
mod derive;
mod entries;
mod entry;
#[cfg(feature = "json")]
mod envelope;
mod ext;
#[cfg(feature = "json")]
mod failure;
mod language;
mod lookup;
#[cfg(feature = "json")]
mod outcome;
mod protocol;
#[cfg(feature = "alloc")]
mod received;
#[cfg(feature = "json")]
mod reply;
mod response_code;
mod table;
mod text;
mod unresolved;
mod verdict;

// Two pages that only rustdoc sees, so they cost a build nothing: the measurements,
// and the guide in Chinese. The examples of both guides are tested.
#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/performance.md")]
pub mod performance {}

#[cfg(all(any(doc, doctest), feature = "json", feature = "http"))]
#[doc = include_str!("../README.zh-CN.md")]
pub mod zh {}

pub use catalog::{HttpStatus, PayCode};
pub use class::{Call, Class, ParseClassError};
pub use code::Code;
pub use common_codes::common_codes;
pub use derive::ResponseCode;
pub use entries::{Entries, EntriesIter};
pub use entry::{CodeRange, Codes, Entry};
#[cfg(feature = "json")]
pub use envelope::{Envelope, FieldError, Malformed};
#[cfg(feature = "http")]
pub use ext::http::retry_after;
#[cfg(feature = "schemars")]
pub use ext::schemars::json_schema;
#[cfg(feature = "json")]
pub use failure::{Failure, FailureKind};
pub use language::{Language, ParseLanguageError};
pub use lookup::{Lookup, LookupIter};
#[cfg(feature = "json")]
pub use outcome::Outcome;
pub use protocol::Protocol;
#[cfg(feature = "alloc")]
pub use received::Received;
#[cfg(feature = "json")]
pub use reply::Reply;
pub use response_code::ResponseCode;
pub use unresolved::UnresolvedCode;
pub use verdict::{Unclear, Verdict};
