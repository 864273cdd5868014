//! What the crates promise, seen from a crate that depends on them; a module a
//! subject.

mod classes;
mod conversions;
mod dependencies;
mod disjoint;
#[cfg(feature = "document")]
mod document_difference;
#[cfg(feature = "document")]
mod document_errors;
#[cfg(feature = "document")]
mod document_forms;
#[cfg(feature = "document")]
mod document_hostile;
#[cfg(feature = "document")]
mod document_published;
mod entries;
#[cfg(feature = "json")]
mod envelope_catalogues;
#[cfg(feature = "json")]
mod envelope_codes;
#[cfg(feature = "json")]
mod envelope_errors;
#[cfg(feature = "json")]
mod envelope_keys;
#[cfg(feature = "json")]
mod envelope_law;
#[cfg(feature = "json")]
mod envelope_not_json;
#[cfg(feature = "json")]
mod envelope_size;
mod exports;
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
mod laws;
mod message_attributes;
mod message_lines;
mod message_sources;
mod messages;
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
mod received;
#[cfg(feature = "json")]
mod reply;
mod resolve;
#[cfg(feature = "serde")]
mod serde_codes;
#[cfg(feature = "serde")]
mod serde_types;
mod shared;
mod snapshots;
mod verdict;
mod versions;
