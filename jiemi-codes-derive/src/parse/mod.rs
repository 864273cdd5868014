//! Tokens become a typed catalogue.
//!
//! `source` takes a variant apart as it stands in the source, `attr` reads the options,
//! `doc` and `messages` the documentation, `range` and `kind` the codes. `catalog` puts
//! them together. What spans several variants is for `check`.

pub(crate) mod attr;
pub(crate) mod catalog;
pub(crate) mod discriminants;
pub(crate) mod doc;
pub(crate) mod extent;
pub(crate) mod kind;
pub(crate) mod messages;
pub(crate) mod range;
pub(crate) mod source;
