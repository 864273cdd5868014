//! Tokens become a typed catalogue.
//!
//! `source` is a variant taken apart as it is written: read in the `quick` way if it is plain,
//! else by `syntax`, with syn. `attr` reads the options; `literal`, `word` and `codes` what is
//! first in `#[code(…)]`; `doc` and `messages` the documentation. `kind` is the codes that the
//! variant has, by the rules of `numbers` or of `words`. `variant` puts them together,
//! `variants` reads one after the other, and `catalog` the whole enum. `outline` is what can be
//! read of an enum with mistakes. What spans variants is for `check`.

pub(crate) mod attr;
pub(crate) mod catalog;
pub(crate) mod codes;
pub(crate) mod discriminants;
mod doc;
mod extent;
mod generics;
pub(crate) mod kind;
pub(crate) mod literal;
pub(crate) mod messages;
mod numbers;
pub(crate) mod outline;
pub(crate) mod quick;
pub(crate) mod source;
pub(crate) mod syntax;
mod text;
pub(crate) mod variant;
mod variants;
pub(crate) mod word;
mod words;
