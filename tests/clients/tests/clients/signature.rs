//! The signature over the bytes of a body, or of one member, exactly as they came. The checksum
//! is a toy: it stands in for RSA2, or for MD5 with a key.

use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Signed {
    sign: String,
}

/// Whether the `sign` of a body fits this member.
///
/// Pass the member that the envelope has read. Do not search the body for its text: that text
/// could be anywhere in the body.
pub(crate) fn fits(body: &[u8], member: &RawValue) -> bool {
    let signed = serde_json::from_slice::<Signed>(body);
    signed.is_ok_and(|signed| signed.sign == checksum(member.get()))
}

/// The signature of a text.
pub(crate) fn checksum(text: impl AsRef<[u8]>) -> String {
    let add = |sum: u32, &byte: &u8| sum.wrapping_mul(33) ^ u32::from(byte);
    format!("{:08x}", text.as_ref().iter().fold(5381, add))
}
