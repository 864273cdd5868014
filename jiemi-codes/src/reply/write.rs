//! Writes each part of a reply at its path in the protocol: objects within objects.

use super::Reply;
use crate::{Class, Code, ResponseCode};
use serde::ser::{Error as _, Serialize, SerializeMap as _, Serializer};

/// One part of a reply, at the end of its path.
struct Part<'x, T> {
    /// The path of its object, from the top; empty at the top itself.
    within: &'x str,
    key: &'x str,
    content: Content<'x, T>,
}

enum Content<'x, T> {
    Text(&'x str),
    Code(Code<'static>),
    Status(u16),
    Flag(bool),
    Payload(&'x T),
}

pub(super) fn write<C, T, S>(reply: &Reply<'_, C, T>, serializer: S) -> Result<S::Ok, S::Error>
where
    C: ResponseCode,
    T: Serialize,
    S: Serializer,
{
    let protocol = &C::PROTOCOL;
    let head = protocol.within[0].unwrap_or_default();
    let verdict = match reply.code {
        Some(code) => C::judge(code, reply.status),
        None => C::judge_without_code(reply.status),
    };
    let is_bare = reply.code.is_none() && verdict.is_success();
    let payload = match (&reply.payload, protocol.payload) {
        (None, _) => None,
        (Some(_), None) => return Err(S::Error::custom(NO_PAYLOAD)),
        (Some(payload), Some(path)) => Some((path, payload)),
    };
    if let Some((path, _)) = payload {
        let mut objects = protocol.within.iter().flatten();
        if objects.clone().any(|object| is_in(object, path)) {
            return Err(S::Error::custom(SAME_PATH));
        }
        let is_code_outside = !head.is_empty() && is_in(path, protocol.code);
        let is_denied = is_denial(path) || is_code_outside;
        if is_bare && (is_denied || objects.any(|object| is_in(path, object))) {
            return Err(S::Error::custom(NOT_WITHOUT_CODE));
        }
    }
    if is_bare && !head.is_empty() && protocol.must_be_true.is_some() {
        return Err(S::Error::custom(NOT_WITHOUT_CODE));
    }
    let part = |key: Option<&'static str>, content| {
        // A success without a code leaves out the object that should have the code.
        let key = key.filter(|_| !is_bare || head.is_empty())?;
        Some(Part {
            within: head,
            key,
            content,
        })
    };
    let text = |key: Option<&'static str>, text| {
        let key = key.filter(|key| !is_bare || !is_denial(key));
        part(key, Content::Text(text))
    };
    let code = reply.code.map(Content::Code);
    // `false` reads as a refusal, so a reply that is not decided has no flag.
    let flag = match verdict.class() {
        Class::Success => Some(true),
        Class::Poll | Class::Indeterminate => None,
        Class::Retry | Class::Reauthenticate | Class::Fail => Some(false),
    };
    let parts = [
        text(protocol.name, reply.name),
        text(protocol.message, reply.message),
        code.and_then(|code| part(Some(protocol.code), code)),
        part(protocol.status, Content::Status(reply.status)),
        flag.and_then(|flag| part(protocol.must_be_true, Content::Flag(flag))),
        payload.map(|(path, payload)| {
            let (within, key) = path.rsplit_once('.').unwrap_or(("", path));
            Part {
                within,
                key,
                content: Content::Payload(payload),
            }
        }),
    ];
    let top = Level {
        parts: &parts,
        path: "",
    };
    top.serialize(serializer)
}

/// Whether a path is that of an object, or leads into it.
fn is_in(path: &str, object: &str) -> bool {
    let rest = path.strip_prefix(object);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether something at this path denies a success without a code.
fn is_denial(path: &str) -> bool {
    ["error", "errors"].iter().any(|denial| is_in(path, denial))
}

const NO_PAYLOAD: &str = "the protocol names no `payload`: name its path, or flatten the reply into \
                          a struct of your own";
const SAME_PATH: &str = "the protocol has the same path for two parts of a reply";
const NOT_WITHOUT_CODE: &str = "in this protocol an answer with these parts is not a success \
                                without a code: reply with a code";

/// The object at a path, and those within it.
struct Level<'x, T> {
    parts: &'x [Option<Part<'x, T>>],
    path: &'x str,
}

/// Where a part is, seen from an object on the way to it.
enum Step<'x> {
    /// It is a member of the object.
    Here,
    /// It is inside this member, which has this path.
    Within { key: &'x str, path: &'x str },
}

impl<T: Serialize> Serialize for Level<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parts = || {
            let parts = self.parts.iter().flatten();
            parts.filter_map(|part| Some((part, part.step(self.path)?)))
        };
        let mut object = serializer.serialize_map(None)?;
        for (index, (part, step)) in parts().enumerate() {
            let key = step.key(part);
            let mut before = parts().take(index);
            match (before.find(|(other, step)| step.key(other) == key), step) {
                (None, Step::Here) => object.serialize_entry(key, &part.content)?,
                (None, Step::Within { key, path }) => {
                    let parts = self.parts;
                    object.serialize_entry(key, &Level { parts, path })?;
                }
                // This member is written already, with the part in it.
                (Some((_, Step::Within { .. })), Step::Within { .. }) => {}
                (Some(_), _) => return Err(S::Error::custom(SAME_PATH)),
            }
        }
        object.end()
    }
}

impl<'x, T> Part<'x, T> {
    /// `None` if it is not in the object at this path.
    fn step(&self, path: &str) -> Option<Step<'x>> {
        let start = match path {
            "" => 0,
            _ if self.within == path => return Some(Step::Here),
            _ => path.len() + 1,
        };
        let rest = self.within.strip_prefix(path)?;
        let rest = match path {
            "" => rest,
            _ => rest.strip_prefix('.')?,
        };
        let key = rest.split('.').next().filter(|key| !key.is_empty());
        Some(key.map_or(Step::Here, |key| Step::Within {
            key,
            path: self.within.get(..start + key.len()).unwrap_or_default(),
        }))
    }
}

impl<'x> Step<'x> {
    /// The key of the member that is the part, or contains it.
    fn key<T>(&self, part: &Part<'x, T>) -> &'x str {
        match self {
            Step::Here => part.key,
            Step::Within { key, .. } => key,
        }
    }
}

impl<T: Serialize> Serialize for Content<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Content::Text(text) => text.serialize(serializer),
            Content::Code(code) => code.serialize(serializer),
            Content::Status(status) => status.serialize(serializer),
            Content::Flag(flag) => flag.serialize(serializer),
            Content::Payload(payload) => payload.serialize(serializer),
        }
    }
}
