//! Tokens become a typed catalogue.
//!
//! `source` is a variant split into its parts: `quick` reads it if it is plain, otherwise
//! `syntax` does, with syn. `attr` reads the options. `literal`, `word` and `codes` read what
//! comes first in `#[code(…)]`; `doc` and `messages` read the documentation. `kind` is the codes
//! that a variant has, by the rules of `numbers` or of `words`. `variant` puts these together,
//! `variants` reads one variant after the other, and `catalog` reads the whole enum. `outline`
//! reads what it can of an enum with mistakes, and `mentions` keeps where each word of the
//! attributes is. Rules that span variants are in `check`.

pub(crate) mod attr;
pub(crate) mod catalog;
pub(crate) mod codes;
pub(crate) mod discriminants;
mod doc;
mod extent;
mod generics;
pub(crate) mod kind;
pub(crate) mod literal;
pub(crate) mod mentions;
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
