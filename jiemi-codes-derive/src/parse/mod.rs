//! Tokens become a typed catalogue.
//!
//! `source` is a variant taken apart as it is written: read in the `quick` way if it is plain,
//! else by `syntax`, with syn. `attr` reads the options, `literal` and `codes` what is first in `#[code(…)]`, `doc` and
//! `messages` the documentation, `kind` the numbers that the variant has. `variant` puts them
//! together, and `catalog` the variants. What spans variants is for `check`.

pub(crate) mod attr;
pub(crate) mod catalog;
pub(crate) mod codes;
pub(crate) mod discriminants;
mod doc;
mod extent;
pub(crate) mod kind;
pub(crate) mod literal;
pub(crate) mod messages;
pub(crate) mod quick;
pub(crate) mod source;
pub(crate) mod syntax;
pub(crate) mod variant;
