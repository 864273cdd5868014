//! What the crates promise, seen from a crate that depends on them; a module a
//! subject.

mod classes;
mod constants_in_scope;
mod conversions;
mod entries;
mod http_status;
mod hygiene;
mod laws;
mod message_attributes;
mod message_lines;
mod message_sources;
mod messages;
mod numbers;
mod options;
mod pay_code;
mod ranges;
mod received;
mod resolve;
#[cfg(feature = "serde")]
mod serde_codes;
#[cfg(feature = "serde")]
mod serde_types;
mod shared;
mod verdict;
mod versions;
