//! The derive, whose page is the reference of its attributes.

#[doc = include_str!("../docs/attributes.md")]
pub use jiemi_codes_derive::ResponseCode;
