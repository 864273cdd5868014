//! Why a body could not be read.

use core::fmt;

/// Why a body could not be read; from [`Envelope::malformed`](crate::Envelope::malformed).
///
/// Its text says where, and never quotes the body: a byte offset counted from 0, or a line and a
/// column counted from 1, the column in bytes.
///
/// ```
/// use jiemi_codes::{PayCode, ResponseCode};
///
/// let answer = PayCode::read(200, br#"{"code":1000,"code":1008}"#);
/// let why = answer.malformed().map(ToString::to_string);
/// assert_eq!(why.as_deref(), Some("the body repeats a key that the protocol names"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub(super) Reason);

impl Malformed {
    /// Whether the body is still unambiguous JSON.
    pub(super) fn is_readable(&self) -> bool {
        self.0 == Reason::BrokenPath
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    NotUtf8 { valid_up_to: usize },
    NotJson { line: usize, column: usize },
    NotAnObject,
    RepeatedKey,
    BrokenPath,
}

impl Reason {
    /// A text is not JSON from this offset.
    pub(super) fn not_json(text: &str, offset: usize) -> Self {
        let (before, _) = text.as_bytes().split_at(offset.min(text.len()));
        let line_start = before.iter().rposition(|byte| *byte == b'\n');
        Reason::NotJson {
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: before.len() - line_start.map_or(0, |newline| newline + 1) + 1,
        }
    }
}

impl Reason {
    /// The same reason for a text that begins this many bytes into the body.
    pub(super) fn behind(self, bytes: usize) -> Self {
        match self {
            Reason::NotUtf8 { valid_up_to } => Reason::NotUtf8 {
                valid_up_to: valid_up_to + bytes,
            },
            Reason::NotJson { line: 1, column } => Reason::NotJson {
                line: 1,
                column: column + bytes,
            },
            other => other,
        }
    }
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
            Reason::NotAnObject => {
                f.write_str("the body is JSON, but not an object, an array or `null`")
            }
            Reason::RepeatedKey => f.write_str("the body repeats a key that the protocol names"),
            Reason::BrokenPath => {
                f.write_str("a path of the protocol leads to something that is not an object")
            }
        }
    }
}

impl core::error::Error for Malformed {}
