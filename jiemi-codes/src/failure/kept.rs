//! What a failure keeps of an answer.

use crate::{Code, Envelope, FieldError, ResponseCode};
use alloc::borrow::{Cow, ToOwned as _};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use serde::de::{DeserializeOwned, Error as _};

/// What a failure keeps of an answer; nothing if none came.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) status: Option<u16>,
    pub(super) code_text: Option<String>,
    pub(super) name: Option<String>,
    pub(super) message: Option<String>,
    pub(super) body_status: Option<u16>,
    pub(super) field_errors: Vec<FieldError>,
    /// Nobody can tell whether there was a code.
    pub(super) is_unreadable: bool,
    /// The object that has the code, or the whole body; `None` if it cannot be read.
    details: Option<String>,
}

impl Kept {
    pub(super) fn of<C: ResponseCode>(envelope: &Envelope<'_, C>) -> Self {
        Kept {
            status: Some(envelope.status()),
            code_text: envelope.code_text().map(str::to_owned),
            name: envelope.name().map(str::to_owned),
            message: envelope.message().map(Cow::into_owned),
            body_status: envelope.body_status(),
            field_errors: envelope.field_errors(),
            is_unreadable: envelope.is_unreadable(),
            details: envelope.details_json().ok().map(str::to_owned),
        }
    }

    /// What is kept of an answer if only its code and status are known.
    pub(super) fn code(code: Code<'_>, status: u16) -> Self {
        Kept {
            status: Some(status),
            code_text: Some(code.to_string()),
            ..Kept::default()
        }
    }

    pub(super) fn details<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        match &self.details {
            Some(json) => serde_json::from_str(json),
            None => Err(serde_json::Error::custom("there is no JSON to read")),
        }
    }
}
