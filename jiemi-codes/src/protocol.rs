//! Where an API puts its code, message and payload, and which HTTP statuses go with its success.

/// Where an API puts its code, message and payload, and which HTTP statuses go with its success.
///
/// Build it as a `const` and name it on the enum, with `#[response_code(protocol = V3)]`. A
/// catalogue that names none has [`Protocol::DEFAULT`], which is strict: no catalogue inherits the
/// rules of another vendor. If the protocol differs by endpoint, give it to `Envelope::read_with`.
///
/// Test a new protocol on the vendor's samples. With a wrong key no code is found and the HTTP
/// status decides, so a pending answer with 400 becomes a refusal:
/// `assert_eq!(V3Code::read(400, SAMPLE).code_text(), Some("USERPAYING"))`.
///
/// ```
/// use jiemi_codes::{Class, Protocol, ResponseCode};
///
/// /// The code decides. Without one, 200 (with an object) and 204 are successes.
/// const V3: Protocol = Protocol::new("code")
///     .message("message")
///     .success_without_code(&[200, 204]);
///
/// /// Codes like those of WeChat Pay v3.
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = str, class = indeterminate, messages = en, protocol = V3)]
/// enum V3Code {
///     /// System error; query the same order.
///     #[code("SYSTEM_ERROR")]
///     SystemError,
/// }
///
/// assert_eq!(V3Code::judge_without_code(204).class(), Class::Success);
/// assert_eq!(V3Code::judge("SYSTEM_ERROR", 500).class(), Class::Indeterminate);
/// # #[cfg(feature = "json")]
/// assert_eq!(V3Code::read(200, br#"{"prepay_id":"wx26"}"#).verdict().class(), Class::Success);
/// ```
///
/// Other kinds of API, by what their bodies look like:
///
/// ```
/// # use jiemi_codes::Protocol;
/// // {"code":0,"msg":"ok","data":{…}}: most backends in China
/// const PLAIN: Protocol = Protocol::new("code").message("msg").payload("data");
///
/// // {"head":{"respCode":"0000","respMsg":"成功"},"body":{…}}: a bank
/// const BANK: Protocol = Protocol::new("respCode")
///     .message("respMsg")
///     .within("head")
///     .payload("body");
///
/// // {"response":{"retCode":"00","retMsg":"…","result":{…}}}: both paths begin at the top
/// const NESTED: Protocol = Protocol::new("retCode")
///     .message("retMsg")
///     .within("response")
///     .payload("response.result");
///
/// // {"errcode":40001,"errmsg":"…"}, and no `errcode` on success: an open platform
/// const OPEN: Protocol = Protocol::new("errcode")
///     .message("errmsg")
///     .success_without_code(&[200]);
///
/// // {"alipay_trade_pay_response":{"code":"10003","msg":"…"},"sign":"…"}: Alipay
/// const PAY: Protocol = Protocol::new("code")
///     .message("msg")
///     .within("alipay_trade_pay_response")
///     .within("error_response");
///
/// // {"ok":true,"code":"S0000","result":{…}}, success with 200 and 201: a flag that can deny it
/// const FLAG: Protocol = Protocol::new("code")
///     .must_be_true("ok")
///     .payload("result")
///     .success_statuses(&[200, 201]);
/// ```
///
/// # Panics
///
/// Every method panics on wrong use: an empty key, a path with an empty part, a fifth `within`, a
/// status other than 304 or a 2xx except 202. In a `const` that is a compile error. A path from a configuration
/// file panics at run time.
///
/// ```compile_fail
/// # use jiemi_codes::Protocol;
/// // 202 means that the call is not finished.
/// const WRONG: Protocol = Protocol::new("code").success_without_code(&[200, 202]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Protocol<'a> {
    pub(crate) code: &'a str,
    pub(crate) message: Option<&'a str>,
    pub(crate) name: Option<&'a str>,
    pub(crate) status: Option<&'a str>,
    pub(crate) must_be_true: Option<&'a str>,
    /// Filled from the front.
    pub(crate) within: [Option<&'a str>; Protocol::MOST_WITHIN],
    pub(crate) payload: Option<&'a str>,
    pub(crate) success_statuses: &'a [u16],
    pub(crate) success_without_code: &'a [u16],
    pub(crate) zero_by_status: bool,
}

/// [`Protocol::DEFAULT`]
impl Default for Protocol<'_> {
    fn default() -> Self {
        Protocol::DEFAULT
    }
}

impl Protocol<'_> {
    pub(crate) const MOST_WITHIN: usize = 4;
}

impl<'a> Protocol<'a> {
    /// The protocol of a catalogue that names none: `code` and `message` at the top of the body.
    ///
    /// Success goes with HTTP 200 alone, and without a code nothing is a success.
    pub const DEFAULT: Protocol<'a> = Protocol::new("code").message("message");

    /// The protocol of the [reference document](crate::PayCode), for [`PayCode`] and
    /// [`HttpStatus`].
    ///
    /// It adds to the default: the keys `name` and `status`, a 0 that defers to the HTTP status,
    /// and success without a code with 201, 204 and 304.
    ///
    /// [`PayCode`]: crate::PayCode
    /// [`HttpStatus`]: crate::HttpStatus
    pub const JIEMI: Protocol<'a> = Protocol::DEFAULT
        .name("name")
        .status("status")
        .zero_by_status()
        .success_without_code(&[201, 204, 304]);

    /// A protocol with this key for the code.
    ///
    /// Everything else is off, and a success code goes with HTTP 200. A key is the name of a
    /// member, so a dot in it is only a dot. If the code is inside an object, name the object with
    /// [`within`](Protocol::within).
    #[track_caller]
    #[must_use]
    pub const fn new(code: &'a str) -> Self {
        check_key(code);
        Protocol {
            code,
            message: None,
            name: None,
            status: None,
            must_be_true: None,
            within: [None; Protocol::MOST_WITHIN],
            payload: None,
            success_statuses: &[200],
            success_without_code: &[],
            zero_by_status: false,
        }
    }

    /// The key of the message.
    #[track_caller]
    #[must_use]
    pub const fn message(self, key: &'a str) -> Self {
        check_key(key);
        Protocol {
            message: Some(key),
            ..self
        }
    }

    /// The key of the error's name, such as `Unauthorized`.
    #[track_caller]
    #[must_use]
    pub const fn name(self, key: &'a str) -> Self {
        check_key(key);
        Protocol {
            name: Some(key),
            ..self
        }
    }

    /// The key under which the body repeats the HTTP status.
    ///
    /// Its value is an integer from 100 to 599, or a string that is one. If it differs from the
    /// real status, a success is denied. Do not name a key that means something else, such as the
    /// state of an order.
    #[track_caller]
    #[must_use]
    pub const fn status(self, key: &'a str) -> Self {
        check_key(key);
        Protocol {
            status: Some(key),
            ..self
        }
    }

    /// The key of a flag that must be `true`: any other value denies a success.
    ///
    /// The flag may be missing only beside a code, or in an empty 204 or 304. With
    /// [`within`](Protocol::within) it is the flag in the object of the code.
    ///
    /// `"success": false` denies a success in every protocol. An API that says no in another way,
    /// such as `"success": 0`, needs `must_be_true("success")`.
    #[track_caller]
    #[must_use]
    pub const fn must_be_true(self, key: &'a str) -> Self {
        check_key(key);
        Protocol {
            must_be_true: Some(key),
            ..self
        }
    }

    /// The path of the object that has the code and the other keys; dots go deeper, as in
    /// `"response.head"`.
    ///
    /// Call it up to four times, in order of preference: the first object that the body has counts.
    /// A missing or `null` member is skipped. If the path leads to something that is not an
    /// object, the code is unreadable. A code outside these objects never decides, but it denies a
    /// success without a code.
    #[track_caller]
    #[must_use]
    pub const fn within(self, path: &'a str) -> Self {
        check_path(path);
        let mut within = self.within;
        let mut count = 0;
        while count < Protocol::MOST_WITHIN && within[count].is_some() {
            count += 1;
        }
        assert!(
            count < Protocol::MOST_WITHIN,
            "this is the fifth `within`, and a protocol has four at most: where the object differs by \
             endpoint, give `Envelope::read_with` a protocol for each"
        );
        within[count] = Some(path);
        Protocol { within, ..self }
    }

    /// The path of the payload, from the top of the body; dots go deeper.
    ///
    /// Without it, the payload is the object that has the code, or the whole body if none has.
    #[track_caller]
    #[must_use]
    pub const fn payload(self, path: &'a str) -> Self {
        check_path(path);
        Protocol {
            payload: Some(path),
            ..self
        }
    }

    /// The HTTP statuses that go with a success code: 2xx except 202, and 304.
    ///
    /// They replace the default, which is 200 alone. So list 200 too if it goes with success.
    #[track_caller]
    #[must_use]
    pub const fn success_statuses(self, statuses: &'a [u16]) -> Self {
        check_statuses(statuses);
        Protocol {
            success_statuses: statuses,
            ..self
        }
    }

    /// The HTTP statuses that are a success if there is no code: 2xx except 202, and 304. With
    /// 200 the body must be an object.
    ///
    /// Use it only if the API sends no code on success. With these statuses any object without the
    /// code's key is then a success, even one that has its code under another key: a misspelt key
    /// turns every refusal with such a status into a success. If the API has a flag, name it with
    /// [`must_be_true`](Protocol::must_be_true).
    ///
    /// A 304 to a write is not a success. The crate does not know the method, so check that
    /// yourself. Read an endpoint that answers 200 with a bare array without the catalogue.
    #[track_caller]
    #[must_use]
    pub const fn success_without_code(self, statuses: &'a [u16]) -> Self {
        check_statuses(statuses);
        Protocol {
            success_without_code: statuses,
            ..self
        }
    }

    /// Makes a 0 that the catalogue does not list defer to the HTTP status.
    #[must_use]
    pub const fn zero_by_status(self) -> Self {
        Protocol {
            zero_by_status: true,
            ..self
        }
    }
}

#[track_caller]
const fn check_key(key: &str) {
    assert!(
        !key.is_empty(),
        "a key of the protocol is empty: write the name of the member, such as \"code\""
    );
}

#[track_caller]
const fn check_path(path: &str) {
    let bytes = path.as_bytes();
    let mut part = 0;
    let mut i = 0;
    while i <= bytes.len() {
        if i == bytes.len() || bytes[i] == b'.' {
            assert!(
                part > 0,
                "a path of the protocol is empty or has an empty part: write keys with one dot \
                 between them, such as \"response.head\""
            );
            part = 0;
        } else {
            part += 1;
        }
        i += 1;
    }
}

#[track_caller]
const fn check_statuses(statuses: &[u16]) {
    let mut i = 0;
    while i < statuses.len() {
        assert!(
            statuses[i] != 202,
            "202 is not a success: it says that the call is accepted but not finished. Leave it out"
        );
        assert!(
            matches!(statuses[i], 200..=299 | 304),
            "a status that goes with success is 200 to 299 or 304: no other says that the call took \
             effect. Leave it out: a code that is not a success decides with any status"
        );
        i += 1;
    }
}
