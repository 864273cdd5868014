//! Catalogues whose codes are words.

mod conversions;
#[cfg(feature = "json")]
mod envelopes;
mod laws;
mod lookups;
#[cfg(feature = "schemars")]
mod schemas;
#[cfg(feature = "serde")]
mod serde;
mod verdicts;
#[cfg(feature = "serde")]
mod xml;
