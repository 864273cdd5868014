//! Impls and conversions for other crates, each behind the feature with that crate's name.

#[cfg(feature = "http")]
pub(crate) mod http;
mod options;
#[cfg(feature = "schemars")]
pub(crate) mod schemars;
#[cfg(feature = "serde")]
pub(crate) mod serde;
