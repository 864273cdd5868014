//! Paths of a protocol through a body.

use super::json::{Json, Object};

/// What is at the end of a path.
pub(super) enum End<'a> {
    There(&'a Json),
    /// A member on the way is missing or `null`.
    Missing,
    /// The path goes through something that is not an object.
    Blocked,
}

pub(super) fn follow<'a>(top: &'a Object, path: &str) -> End<'a> {
    let mut object = top;
    let mut keys = path.split('.').peekable();
    while let Some(key) = keys.next() {
        match object.get(key) {
            None | Some(Json::Null) => return End::Missing,
            Some(value) if keys.peek().is_none() => return End::There(value),
            Some(Json::Object(inner)) => object = inner,
            Some(_) => return End::Blocked,
        }
    }
    End::Missing
}

/// Whether a key of the path is repeated in its object.
pub(super) fn is_repeated_on(top: &Object, path: &str) -> bool {
    let mut object = top;
    for key in path.split('.') {
        if object.is_repeated(key) {
            return true;
        }
        match object.get(key) {
            Some(Json::Object(inner)) => object = inner,
            _ => return false,
        }
    }
    false
}
