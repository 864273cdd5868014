//! The derive; its page is the attribute reference.

#[doc = include_str!("../docs/attributes.md")]
pub use jiemi_codes_derive::ResponseCode;
