//! Other crates' traits, each behind the feature of its name.

#[cfg(feature = "http")]
pub(crate) mod http;
mod options;
#[cfg(feature = "schemars")]
pub(crate) mod schemars;
#[cfg(feature = "serde")]
pub(crate) mod serde;
