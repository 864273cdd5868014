//! What the crates promise, seen from a crate that depends on them. Each module is one
//! subject.

mod agreed;
#[cfg(feature = "json")]
mod bodies;
mod classes;
mod codes;
mod common;
mod conversions;
mod dependencies;
mod discriminants;
mod displays;
mod entries;
#[cfg(feature = "json")]
mod envelope;
#[cfg(feature = "json")]
mod failure;
#[cfg(feature = "json")]
mod failure_display;
mod guides;
#[cfg(feature = "http")]
mod http_responses;
mod http_status;
#[cfg(feature = "json")]
mod independent;
#[cfg(feature = "schemars")]
mod json_schemas;
#[cfg(feature = "json")]
mod judged;
mod large;
mod laws;
mod manifests;
mod messages;
mod names;
mod numbers;
#[cfg(feature = "json")]
mod observability;
#[cfg(feature = "json")]
mod openapi;
mod options;
#[cfg(feature = "json")]
mod outcome;
mod pay_code;
mod peers;
mod ranges;
mod reasons;
mod received;
#[cfg(feature = "json")]
mod reply;
mod resolve;
#[cfg(feature = "serde")]
mod serde_codes;
#[cfg(feature = "serde")]
mod serde_names;
#[cfg(feature = "serde")]
mod serde_received;
#[cfg(feature = "serde")]
mod serde_types;
mod shared;
mod snapshots;
mod unclear;
mod verdict;
mod word_codes;
mod words;
