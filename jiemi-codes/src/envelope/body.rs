//! A body as a protocol reads it.

use super::malformed::{Malformed, Reason};
use super::value::Value;
use super::walk::{Members, Payload, Walk};
use crate::Protocol;
use crate::verdict::judge::{Denials, Shape};
use alloc::borrow::Cow;

/// A body as a protocol reads it.
#[derive(Debug, Clone, Default)]
pub(super) struct Body<'a> {
    /// The JSON, without a byte order mark; empty if it cannot be read.
    pub(super) text: &'a str,
    pub(super) malformed: Option<Malformed>,
    pub(super) code: Option<Value<'a>>,
    /// As JSON.
    pub(super) message: Option<&'a str>,
    pub(super) name: Option<Cow<'a, str>>,
    pub(super) status: Option<u16>,
    /// The object that has the code, as JSON.
    pub(super) object: Option<&'a str>,
    pub(super) payload: Payload<'a>,
    pub(super) facts: Facts,
}

/// What else judging needs to know about a body.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Facts {
    pub(super) shape: Shape,
    /// The body repeats a key of the protocol, or a path is broken, or the body breaks off.
    pub(super) is_unreadable: bool,
    pub(super) denials: Denials,
}

impl<'a> Body<'a> {
    pub(super) fn read(protocol: &Protocol<'_>, status: u16, bytes: &'a [u8]) -> Self {
        let whole = bytes.len();
        let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
        let mut walk = Walk::new(protocol);
        match walk.whole(bytes) {
            Ok(()) => Body::found(&walk, status),
            Err(reason) => {
                let facts = Facts {
                    shape: Shape::Page,
                    is_unreadable: bytes.trim_ascii_start().first() == Some(&b'{'),
                    denials: Denials::default(),
                };
                Body::malformed(reason.behind(whole - bytes.len()), facts)
            }
        }
    }

    /// The body that a pass has found.
    fn found(walk: &Walk<'_, 'a>, status: u16) -> Self {
        let text = walk.text;
        let is_within = walk.protocol.within[0].is_some();
        let is_broken = walk
            .broken
            .is_some_and(|broken| walk.found.is_none_or(|found| broken < found));
        let is_found = walk.found.is_some() && !is_broken;
        let members = match is_broken {
            true => &Members::default(),
            false => &walk.members,
        };
        let is_code_repeated = walk.is_repeated || members.is_code_repeated;
        let is_repeated = is_code_repeated || members.is_repeated;
        let body_status = members.status.and_then(|json| Value::read(json).status());
        let may_lack_flag =
            members.code.is_some() || (text.is_empty() && matches!(status, 204 | 304));
        let denials = Denials {
            no_code_within: is_within && is_found && members.code.is_none(),
            body_status: body_status.is_some_and(|other| other != status),
            flag: walk.is_denied
                || members.is_denied
                || match (walk.protocol.must_be_true, members.flag) {
                    (None, _) => false,
                    (Some(_), Some(json)) => json != "true",
                    (Some(_), None) => !may_lack_flag,
                },
            errors: walk.has_errors || (is_within && !is_found && walk.has_code_at_top),
        };
        let facts = Facts {
            shape: walk.shape,
            is_unreadable: is_repeated || is_broken,
            denials,
        };
        if is_repeated {
            // Nobody can tell which of the values counts.
            return Body {
                text,
                code: members.code.filter(|_| !is_code_repeated).map(Value::read),
                ..Body::malformed(Reason::RepeatedKey, facts)
            };
        }
        let name = members.name.map(Value::read);
        let object = members.code.map(|_| members.object);
        Body {
            text,
            malformed: is_broken.then_some(Malformed(Reason::BrokenPath)),
            code: members.code.map(Value::read),
            message: members.message,
            name: name.and_then(Value::into_text),
            status: body_status,
            object,
            payload: match (walk.protocol.payload, object) {
                (Some(_), _) => walk.payload,
                (None, Some(object)) => Payload::Json(object),
                (None, None) if text.is_empty() => Payload::Missing,
                (None, None) => Payload::Json(text),
            },
            facts,
        }
    }

    fn malformed(reason: Reason, facts: Facts) -> Self {
        Body {
            malformed: Some(Malformed(reason)),
            facts,
            ..Body::default()
        }
    }
}
