//! Why a body could not be read.

use core::fmt;

/// Why a body could not be read; from [`Envelope::malformed`](crate::Envelope::malformed).
///
/// Its text gives the offset, never the content: a byte counted from 0, or a line
/// and a column, in bytes, counted from 1.
///
/// ```
/// use jiemi_codes::Envelope;
///
/// let answer = Envelope::from_json(200, br#"{"code":1000,"code":1008}"#);
/// let why = answer.malformed().map(ToString::to_string);
/// assert_eq!(why.as_deref(), Some("a key stands twice in the body"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub(super) Reason);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    NotUtf8 { valid_up_to: usize },
    NotJson { line: usize, column: usize },
    NotAnObject,
    RepeatedKey,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reason::NotUtf8 { valid_up_to } => {
                write!(f, "the body is not UTF-8 from byte {valid_up_to}")
            }
            Reason::NotJson { line, column } => {
                write!(f, "the body is not JSON from line {line}, column {column}")
            }
            Reason::NotAnObject => f.write_str("the body is JSON, but no object, array or `null`"),
            Reason::RepeatedKey => f.write_str("a key stands twice in the body"),
        }
    }
}

impl core::error::Error for Malformed {}
