#![doc = include_str!("../docs/intro.md")]
#![doc = include_str!("../docs/answer.svg")]
#![doc = ""] // ends the figure
#![doc = include_str!("../docs/front.md")]
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

/// A page of the documentation. Only rustdoc sees it, so it costs a build nothing. Its examples
/// are tests and need all features. Other pages link to it with any features, so without them it
/// is there too, and says where to read it.
macro_rules! page {
    ($name:ident, $text:literal $(, [$($alias:literal),+])?) => {
        #[cfg(any(doc, doctest))]
        #[cfg_attr(
            all(feature = "json", feature = "http", feature = "schemars"),
            doc = include_str!($text)
        )]
        #[cfg_attr(
            not(all(feature = "json", feature = "http", feature = "schemars")),
            doc = "Build the documentation with `--all-features` to read this page, or read it on docs.rs."
        )]
        $(#[doc(alias($($alias),+))])?
        pub mod $name {}
    };
}

page!(guide, "../docs/guide.md");
page!(
    recipes,
    "../docs/recipes.md",
    [
        "reqwest",
        "backon",
        "axum",
        "tracing",
        "metrics",
        "thiserror",
        "sqlx",
        "openapi",
        "server"
    ]
);
page!(lists, "../docs/lists.md");

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/performance.md")]
pub mod performance {}

#[cfg(any(doc, doctest))]
#[doc(alias("chinese", "中文"))]
#[doc = include_str!("../docs/zh/intro.md")]
#[doc = include_str!("../docs/zh/answer.svg")]
#[doc = ""]
#[doc = include_str!("../docs/zh/front.md")]
pub mod zh {
    #[allow(unused_imports, reason = "the pages link to what is here")]
    use super::*;

    page!(
        guide,
        "../docs/zh/guide.md",
        ["指南", "类别", "协议", "一码多义", "响应体"]
    );
    page!(attributes, "../docs/zh/attributes.md", ["属性", "派生宏"]);
    page!(
        recipes,
        "../docs/zh/recipes.md",
        ["示例", "客户端", "服务端", "存储", "签名"]
    );
    page!(lists, "../docs/zh/lists.md", ["返回码表", "命令"]);
}

pub use catalog::{HttpStatus, PayCode};
pub use class::{Call, Class, ParseClassError};
pub use code::Code;
pub use common_codes::common_codes;
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

// Its page is the attribute reference; a search for a word of the attributes leads to it. The
// reference begins with definitions of links, which win over those of the macro's own page.
#[doc(alias("response_code", "repr", "class", "messages", "protocol"))]
#[doc(alias("total", "display", "error", "serde", "schemars", "crate"))]
#[doc(alias("code", "other", "by_status", "shared", "primary", "zh", "en"))]
#[doc(alias("success", "poll", "indeterminate", "retry"))]
#[doc(alias("reauthenticate", "fail"))]
#[doc = include_str!("../docs/attributes.md")]
pub use jiemi_codes_derive::ResponseCode;
