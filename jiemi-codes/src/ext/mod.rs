//! Other crates' traits, each behind the feature of its name.

#[cfg(feature = "http")]
pub(crate) mod http;
#[cfg(feature = "schemars")]
pub(crate) mod schemars;
mod schemars_option;
#[cfg(feature = "serde")]
pub(crate) mod serde;
mod serde_option;
