//! One pass over a body that finds the parts which a protocol names.

use super::malformed::Reason;
use super::paths::Paths;
use super::scan::{NotJson, Scanned, Scanner};
use super::value::{Value, is_empty};
use crate::Protocol;
use crate::verdict::judge::Shape;
use core::str;

/// One pass over a body.
pub(super) struct Walk<'p, 'a> {
    pub(super) protocol: &'p Protocol<'p>,
    pub(super) shape: Shape,
    /// The JSON; nothing if the body is empty.
    pub(super) text: &'a str,
    /// The index among the `within` of the object that should have the code.
    pub(super) found: Option<usize>,
    /// Its members.
    pub(super) members: Members<'a>,
    /// The first `within` whose path leads through something that is not an object.
    pub(super) broken: Option<usize>,
    /// An object repeats a part of a path.
    pub(super) is_repeated: bool,
    pub(super) payload: Payload<'a>,
    /// `"success": false` at the top.
    pub(super) is_denied: bool,
    /// Errors at the top.
    pub(super) has_errors: bool,
    /// A member at the top has the name of the code.
    pub(super) has_code_at_top: bool,
}

/// The value at the protocol's path of the payload.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Payload<'a> {
    #[default]
    Missing,
    /// This, as JSON.
    Json(&'a str),
    /// The path leads through something that is not an object.
    Unreachable,
}

/// The members of an object that the protocol names, as JSON.
#[derive(Default)]
pub(super) struct Members<'a> {
    pub(super) object: &'a str,
    pub(super) code: Option<&'a str>,
    pub(super) message: Option<&'a str>,
    pub(super) name: Option<&'a str>,
    pub(super) status: Option<&'a str>,
    pub(super) flag: Option<&'a str>,
    pub(super) is_denied: bool,
    pub(super) is_code_repeated: bool,
    /// Another key of the protocol is repeated.
    pub(super) is_repeated: bool,
}

impl<'p, 'a> Walk<'p, 'a> {
    pub(super) fn new(protocol: &'p Protocol<'p>) -> Self {
        Walk {
            protocol,
            shape: Shape::Bare,
            text: "",
            found: None,
            members: Members::default(),
            broken: None,
            is_repeated: false,
            payload: Payload::Missing,
            is_denied: false,
            has_errors: false,
            has_code_at_top: false,
        }
    }

    /// Reads the whole body.
    pub(super) fn whole(&mut self, bytes: &'a [u8]) -> Result<(), Reason> {
        let text = str::from_utf8(bytes).map_err(|error| Reason::NotUtf8 {
            valid_up_to: error.valid_up_to(),
        })?;
        let mut scanner = Scanner::new(text);
        if scanner.peek().is_none() {
            return Ok(());
        }
        self.text = text;
        let read = self.top(&mut scanner).and_then(|()| scanner.end());
        match (read, self.shape) {
            (Err(NotJson(at)), _) => Err(Reason::not_json(text, at)),
            (Ok(()), Shape::Page) => Err(Reason::NotAnObject),
            (Ok(()), Shape::Object | Shape::Bare) => Ok(()),
        }
    }

    fn top(&mut self, scanner: &mut Scanner<'a>) -> Scanned {
        self.shape = match scanner.peek() {
            Some(b'{') => {
                self.object(scanner, &Paths::of(self.protocol), true)?;
                Shape::Object
            }
            Some(b'[') => {
                self.has_errors = is_list_of_errors(scanner)?;
                self.payload = Payload::Unreachable;
                Shape::Bare
            }
            first => {
                scanner.skip()?;
                match first {
                    Some(b'n') => Shape::Bare,
                    _ => Shape::Page,
                }
            }
        };
        Ok(())
    }

    /// Reads an object that some paths lead through or end at.
    fn object(&mut self, scanner: &mut Scanner<'a>, paths: &Paths<'p>, is_top: bool) -> Scanned {
        let index = paths.ends_at_object();
        let lead_on = paths.lead_on();
        let mut members = Members::default();
        let mut seen = paths.none_seen();
        let start = scanner.at();
        let mut open = scanner.open()?;
        while let Some(key) = scanner.next_key(&mut open)? {
            let unescaped;
            let key = match key.as_plain() {
                Some(key) => key,
                None => {
                    unescaped = key.unescape();
                    &unescaped
                }
            };
            let start = scanner.at();
            let next = if lead_on { paths.follow(key) } else { None };
            match next {
                Some(next) => {
                    self.is_repeated |= seen.is_repeated(&next);
                    self.step(scanner, &next)?;
                }
                None => scanner.skip()?,
            }
            let json = scanner.since(start);
            if index.is_some() {
                members.put(self.protocol, key, json);
            }
            match is_top {
                true => self.at_top(key, json),
                false => members.is_denied |= key == "success" && is_false(json),
            }
        }
        members.object = scanner.since(start);
        if let Some(index) = index {
            if self.found.is_none_or(|found| index < found) {
                self.found = Some(index);
                self.members = members;
            }
        }
        Ok(())
    }

    /// Reads a value that some paths lead through or end at.
    fn step(&mut self, scanner: &mut Scanner<'a>, paths: &Paths<'p>) -> Scanned {
        let start = scanner.at();
        match scanner.peek() {
            Some(b'{') => self.object(scanner, paths, false)?,
            Some(b'n') => scanner.skip()?,
            _ => {
                scanner.skip()?;
                if let Some(index) = paths.first_within() {
                    self.broken = Some(self.broken.map_or(index, |first| first.min(index)));
                }
                if paths.leads_on_to_payload() {
                    self.payload = Payload::Unreachable;
                }
            }
        }
        if paths.ends_at_payload() {
            self.payload = Payload::Json(scanner.since(start));
        }
        Ok(())
    }

    /// Notes a member at the top, wherever the code belongs.
    fn at_top(&mut self, key: &str, json: &str) {
        match key {
            "success" => self.is_denied |= is_false(json),
            "error" | "errors" => self.has_errors |= !is_empty(json),
            _ => {}
        }
        let is_within = self.protocol.within[0].is_some();
        self.has_code_at_top |= is_within && key == self.protocol.code;
    }
}

impl<'a> Members<'a> {
    fn put(&mut self, protocol: &Protocol<'_>, key: &str, json: &'a str) {
        let put = |name: Option<&str>, member: &mut Option<&'a str>| {
            name.is_some_and(|name| is_same(name, key)) && member.replace(json).is_some()
        };
        self.is_code_repeated |= put(Some(protocol.code), &mut self.code);
        self.is_repeated |= put(protocol.message, &mut self.message);
        self.is_repeated |= put(protocol.name, &mut self.name);
        self.is_repeated |= put(protocol.status, &mut self.status);
        self.is_repeated |= put(protocol.must_be_true, &mut self.flag);
    }
}

/// Whether an array is not empty, and every item has `field` and `message`, as Yii 2 lists what
/// is wrong with a form.
fn is_list_of_errors(scanner: &mut Scanner<'_>) -> Scanned<bool> {
    let mut is_empty = true;
    let mut all = true;
    let mut items = scanner.open()?;
    while scanner.next_item(&mut items)? {
        is_empty = false;
        let (mut has_field, mut has_message) = (false, false);
        if scanner.peek() == Some(b'{') {
            let mut members = scanner.open()?;
            while let Some(key) = scanner.next_key(&mut members)? {
                has_field |= key.is("field");
                has_message |= key.is("message");
                scanner.skip()?;
            }
        } else {
            scanner.skip()?;
        }
        all &= has_field && has_message;
    }
    Ok(!is_empty && all)
}

/// `==`, but without a call into libc if only the lengths are the same.
#[inline]
fn is_same(name: &str, key: &str) -> bool {
    name.len() == key.len() && name.as_bytes().first() == key.as_bytes().first() && name == key
}

/// Whether it is `false` or `"false"`.
fn is_false(json: &str) -> bool {
    json == "false" || (json.starts_with('"') && Value::read(json).text() == "false")
}
