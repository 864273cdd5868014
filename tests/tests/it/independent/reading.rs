//! A body as a protocol reads it: "Judging a response" of the contract, sentence by sentence.

use super::json::{Json, Object};
use super::path::{End, follow, is_repeated_on};
use jiemi_codes::{Class, Code, Unclear, Verdict};
use jiemi_codes_tests::judging::{
    ByHand, Expected, Given, Rules, class_of_status, integer, row, verdict_of,
};
use serde_json::Value;

/// A body by what it is at its top level.
#[derive(Debug)]
pub(crate) enum Body {
    /// Nothing, or spaces alone.
    Empty,
    /// An object, an array or `null`.
    Json(Json, Value),
    /// It begins as an object but is not one.
    Broken,
    /// A page, text, JSON of another type.
    Other,
}

impl Body {
    pub(crate) fn of(bytes: &[u8]) -> Body {
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let is_space = |byte: &u8| b" \t\r\n".contains(byte);
        if text.iter().all(is_space) {
            return Body::Empty;
        }
        match Json::read(text) {
            Some((json @ (Json::Object(_) | Json::List(_) | Json::Null), value)) => {
                Body::Json(json, value)
            }
            // JSON has no form feed, but what follows one may have been an object.
            None if text.trim_ascii_start().starts_with(b"{") => Body::Broken,
            Some(_) | None => Body::Other,
        }
    }

    fn object(&self) -> Option<&Object> {
        match self {
            Body::Json(Json::Object(object), _) => Some(object),
            _ => None,
        }
    }
}

/// The object that has the protocol's keys.
enum Home<'a> {
    There(&'a Object),
    /// No object is there at all, or none at a path of `within`.
    Nowhere,
    /// Something else is there instead.
    Blocked,
}

/// A payload, as far as the contract says what it is.
#[derive(Clone, Copy)]
pub(super) enum Payload<'a> {
    There(&'a Value),
    OutOfReach,
    /// The body could not be read.
    Unsaid,
}

pub(super) struct Reading<'a> {
    rules: &'a Rules,
    body: &'a Body,
    home: Home<'a>,
    is_repeated: bool,
    given: Given<'a>,
}

impl<'a> Reading<'a> {
    pub(super) fn of<C: ByHand>(rules: &'a Rules, body: &'a Body) -> Self {
        let home = home(rules, body);
        let is_repeated = is_repeated(rules, body, &home);
        let given = match (body, &home) {
            (Body::Broken, _) | (_, Home::Blocked) => Given::Unreadable,
            _ if is_repeated => Given::Unreadable,
            (_, Home::Nowhere) => Given::Absent,
            (_, Home::There(object)) => match object.get(rules.code) {
                None => Given::Absent,
                Some(json) => given::<C>(json),
            },
        };
        Reading {
            rules,
            body,
            home,
            is_repeated,
            given,
        }
    }

    pub(super) fn given(&self) -> Given<'a> {
        self.given
    }

    fn field(&self, key: Option<&str>) -> Option<&'a Json> {
        match self.home {
            Home::There(object) => object.get(key?),
            _ => None,
        }
    }

    /// Whether the members beside the code can be known at all.
    pub(super) fn has_fields(&self) -> bool {
        !self.is_repeated && !matches!(self.home, Home::Blocked)
    }

    pub(super) fn body_status(&self) -> Option<u16> {
        let status = match self.field(self.rules.status)? {
            Json::Text(text) => integer(text)?,
            json => json.integer()?.parse().ok()?,
        };
        let status = u16::try_from(status).ok()?;
        (100..600).contains(&status).then_some(status)
    }

    pub(super) fn name(&self) -> Option<&'a str> {
        match self.field(self.rules.name)? {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// `None` where the contract does not say what the message is.
    pub(super) fn message(&self) -> Option<Option<String>> {
        match self.field(self.rules.message) {
            Some(Json::Text(text)) => Some(Some(text.clone())),
            Some(list @ (Json::List(_) | Json::Object(_))) => {
                let mut strings = list.strings();
                strings.retain(|text| !text.trim().is_empty());
                (!strings.is_empty()).then(|| Some(strings.join("; ")))
            }
            _ => Some(None),
        }
    }

    /// `None` where it is a list or an object, whose spaces do not matter.
    pub(super) fn code_text(&self) -> Option<Option<&'a str>> {
        match self.field(Some(self.rules.code)) {
            None => Some(None),
            Some(Json::Text(text) | Json::Number(text)) => Some(Some(text)),
            Some(Json::Null) => Some(Some("null")),
            Some(Json::Bool(true)) => Some(Some("true")),
            Some(Json::Bool(false)) => Some(Some("false")),
            Some(Json::List(_) | Json::Object(_)) => None,
        }
    }

    /// `None` where the body is JSON that the protocol could not read.
    pub(super) fn is_malformed(&self) -> Option<bool> {
        match self.body {
            Body::Broken | Body::Other => Some(true),
            Body::Empty => Some(false),
            Body::Json(..) => self.has_fields().then_some(false),
        }
    }

    /// What `outcome` reads.
    pub(super) fn payload(&self) -> Payload<'a> {
        let (Some(path), true) = (self.rules.payload, self.has_fields()) else {
            return self.details();
        };
        match (self.body, self.body.object()) {
            (Body::Empty | Body::Json(Json::Null, _), _) => Payload::There(&Value::Null),
            (_, Some(top)) => match follow(top, path) {
                End::Blocked => Payload::OutOfReach,
                End::There(_) | End::Missing => Payload::There(self.at(path)),
            },
            (Body::Json(..), None) => Payload::OutOfReach,
            (Body::Broken | Body::Other, None) => Payload::Unsaid,
        }
    }

    /// The object that has the code, else the body.
    pub(super) fn details(&self) -> Payload<'a> {
        let value = match self.body {
            Body::Empty => return Payload::There(&Value::Null),
            Body::Json(_, value) if self.has_fields() => value,
            _ => return Payload::Unsaid,
        };
        match (&self.home, self.given) {
            // The object of the code is there but has no code.
            (Home::There(_), Given::Absent) if !self.rules.within.is_empty() => Payload::Unsaid,
            (Home::There(_), _) => {
                let mut paths = self.rules.within.iter().map(|path| self.at(path));
                Payload::There(paths.find(|at| at.is_object()).unwrap_or(value))
            }
            _ => Payload::There(value),
        }
    }

    /// The value at the end of a path, `null` where there is none.
    fn at(&self, path: &str) -> &'a Value {
        let Body::Json(_, value) = self.body else {
            return &Value::Null;
        };
        let end = path.split('.').try_fold(value, |at, key| at.get(key));
        end.unwrap_or(&Value::Null)
    }

    /// The verdict and its class.
    pub(super) fn judge<C: ByHand>(&self, status: u16) -> (Verdict<C>, Class) {
        let mut expected = row::<C>(self.rules, self.given, status);
        let is_absent = self.given == Given::Absent;
        if matches!(self.body, Body::Other) {
            expected = match expected {
                Expected::Valid | Expected::Unclear(_) => Expected::Unclear(Unclear::Unreadable),
                Expected::Status if status == 202 => Expected::Unclear(Unclear::Unreadable),
                other => other,
            };
        }
        if is_absent && expected == Expected::Valid {
            let is_silent = matches!(self.home, Home::There(_)) && !self.rules.within.is_empty();
            let is_object = self.body.object().is_some();
            if is_silent || (status == 200 && !is_object) {
                expected = Expected::Unclear(Unclear::NoCode);
            }
        }
        if expected == Expected::Valid {
            let denial = self.denial(status);
            expected = denial.map_or(Expected::Valid, Expected::Unclear);
        }
        debug_assert!(expected != Expected::Status || class_of_status(status) != Class::Success);
        verdict_of(expected, self.given, status)
    }

    /// What in the body denies a success, the first reason of several.
    fn denial(&self, status: u16) -> Option<Unclear> {
        let is_absent = self.given == Given::Absent;
        let home = match self.home {
            Home::There(object) => Some(object),
            _ => None,
        };
        let top = self.body.object();
        let both = || top.into_iter().chain(home);

        if self.body_status().is_some_and(|other| other != status) {
            return Some(Unclear::BodyStatus);
        }
        let is_flag_down = self.rules.must_be_true.is_some_and(|key| {
            let is_empty = matches!(self.body, Body::Empty) && matches!(status, 204 | 304);
            match self.field(Some(key)) {
                Some(flag) => !matches!(flag, Json::Bool(true)),
                None => is_absent && !is_empty,
            }
        });
        let mut successes = both().flat_map(|object| object.all("success"));
        let is_false = successes.any(|value| match value {
            Json::Bool(is_true) => !is_true,
            Json::Text(text) => text == "false",
            _ => false,
        });
        if is_flag_down || is_false {
            return Some(Unclear::Denied);
        }
        if !is_absent {
            return None;
        }
        let mut errors = both().flat_map(|object| object.all("error").chain(object.all("errors")));
        let is_outside =
            home.is_none() && top.is_some_and(|top| top.get(self.rules.code).is_some());
        let has_errors = self.is_validation() || errors.any(Json::says_something);
        (has_errors || is_outside).then_some(Unclear::Errors)
    }

    /// Yii's array: not empty, every item with `field` and `message`.
    fn is_validation(&self) -> bool {
        let Body::Json(Json::List(items), _) = self.body else {
            return false;
        };
        let is_error = |item: &Json| match item {
            Json::Object(object) => {
                object.get("field").is_some() && object.get("message").is_some()
            }
            _ => false,
        };
        !items.is_empty() && items.iter().all(is_error)
    }
}

fn home<'a>(rules: &Rules, body: &'a Body) -> Home<'a> {
    let Some(top) = body.object() else {
        return Home::Nowhere;
    };
    if rules.within.is_empty() {
        return Home::There(top);
    }
    for path in rules.within {
        match follow(top, path) {
            End::There(Json::Object(object)) => return Home::There(object),
            End::There(_) | End::Blocked => return Home::Blocked,
            End::Missing => {}
        }
    }
    Home::Nowhere
}

/// Whether a key that the protocol names is repeated in its object.
fn is_repeated(rules: &Rules, body: &Body, home: &Home<'_>) -> bool {
    let Some(top) = body.object() else {
        return false;
    };
    let mut paths = rules.within.iter().chain(&rules.payload);
    let keys = [
        Some(rules.code),
        rules.message,
        rules.name,
        rules.status,
        rules.must_be_true,
    ];
    let is_key_repeated = match home {
        Home::There(object) => keys.iter().flatten().any(|key| object.is_repeated(key)),
        _ => false,
    };
    is_key_repeated || paths.any(|path| is_repeated_on(top, path))
}

/// The code, as the kind of the catalogue reads it.
fn given<C: ByHand>(json: &Json) -> Given<'_> {
    let number = |number| Given::Code(Code::Number(number));
    let word = |word| Given::Code(Code::Word(word));
    match json {
        Json::Text(text) if C::HAS_WORDS => word(text),
        Json::Text(text) => integer(text).map_or(Given::Unreadable, number),
        json => match json.integer() {
            Some(digits) if C::HAS_WORDS => word(digits),
            Some(digits) => digits.parse().map_or(Given::Unreadable, number),
            None => Given::Unreadable,
        },
    }
}
