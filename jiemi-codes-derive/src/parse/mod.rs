//! Tokens become a typed catalogue.
//!
//! `source` takes a variant apart as it is written, in the `quick` way if it is plain. `attr`
//! reads the options, `literal` and `numbers` what is first in `#[code(…)]`, `doc` and
//! `messages` the documentation, `kind` the numbers that the variant has. `variant` puts them
//! together, and `catalog` the variants. What spans variants is for `check`.

pub(crate) mod attr;
pub(crate) mod catalog;
mod doc;
mod extent;
pub(crate) mod kind;
pub(crate) mod literal;
pub(crate) mod messages;
pub(crate) mod numbers;
mod quick;
pub(crate) mod source;
pub(crate) mod variant;
