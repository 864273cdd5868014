//! The payload of an answer, or why there is none.

use super::Envelope;
use super::walk::Payload;
use crate::{Class, Failure, Outcome, ResponseCode};
use serde::Deserialize;
use serde::de::Error as _;

impl<'a, C: ResponseCode> Envelope<'a, C> {
    /// The payload of a success, or of a call that is accepted but not finished.
    ///
    /// `Ok` is not yet a success: it may be `Pending`. And `Done` is the call, not the order: a
    /// query that succeeds may say "unpaid".
    ///
    /// `T` is read from the protocol's `payload` path. Without one it is read from the object that
    /// has the code, or from the whole body if none has. An empty body and a missing payload read
    /// as `null`. If the payload of a pending answer does not fit, the outcome is `Pending(None)`.
    ///
    /// - If you need no payload, ask for [`IgnoredAny`](serde::de::IgnoredAny): `()` fits only
    ///   `null`.
    /// - Read a text as `String` or `Cow<str>`. A `&str` cannot be read from a text with escapes,
    ///   and many servers escape Chinese and `/`.
    ///
    /// # Errors
    ///
    /// A [`Failure`] for every other answer. If a success has a payload that cannot be read as
    /// `T`, its kind is [`Payload`](crate::FailureKind::Payload) and its class
    /// [`Indeterminate`](Class::Indeterminate).
    ///
    /// ```
    /// use jiemi_codes::{Failure, Outcome, PayCode, ResponseCode};
    /// use serde_json::Value;
    ///
    /// let answer = PayCode::read(200, br#"{"code":1000,"amount":100}"#);
    /// let Outcome::Done(body) = answer.outcome::<Value>()? else { panic!() };
    /// assert_eq!(body["amount"], 100);
    /// # Ok::<(), Failure<PayCode>>(())
    /// ```
    ///
    /// For a catalogue whose payload is in `data`:
    ///
    /// ```
    /// use jiemi_codes::{Failure, Outcome, Protocol, ResponseCode};
    ///
    /// const PLAIN: Protocol = Protocol::new("code").message("msg").payload("data");
    ///
    /// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    /// #[response_code(repr = u32, messages = en, protocol = PLAIN)]
    /// enum GatewayCode {
    ///     /// Done.
    ///     #[code(0, success)]
    ///     Done,
    /// }
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Order {
    ///     amount: u64,
    /// }
    ///
    /// let answer = GatewayCode::read(200, br#"{"code":0,"msg":"ok","data":{"amount":100}}"#);
    /// assert!(matches!(answer.outcome()?, Outcome::Done(Order { amount: 100 })));
    /// # Ok::<(), Failure<GatewayCode>>(())
    /// ```
    pub fn outcome<T: Deserialize<'a>>(&self) -> Result<Outcome<T>, Failure<C>> {
        match self.verdict().class() {
            Class::Success => Ok(Outcome::Done(self.payload()?)),
            Class::Poll => Ok(Outcome::Pending(self.read_payload().ok())),
            _ => Err(Failure::of_verdict(self)),
        }
    }

    /// The payload that [`outcome`](Envelope::outcome) reads, whatever the verdict.
    ///
    /// This does not say that the call succeeded: [`outcome`](Envelope::outcome) does.
    ///
    /// # Errors
    ///
    /// A [`Failure`] of kind [`Payload`](crate::FailureKind::Payload), if it cannot be read as `T`.
    /// Its class is the verdict's, or [`Indeterminate`](Class::Indeterminate) for a success.
    ///
    /// ```
    /// use jiemi_codes::{Failure, PayCode, ResponseCode};
    ///
    /// let answer = PayCode::read(200, br#"{"code":1023,"balance":5}"#);
    /// let body = answer.payload::<serde_json::Value>()?;
    /// assert_eq!(body["balance"], 5);
    /// # Ok::<(), Failure<PayCode>>(())
    /// ```
    pub fn payload<T: Deserialize<'a>>(&self) -> Result<T, Failure<C>> {
        let payload = self.read_payload();
        payload.map_err(|error| Failure::of_payload(self, error))
    }

    /// The object that has the code, or the whole body if none has: read a second code here.
    ///
    /// Read as `&RawValue` of serde_json it is the JSON that was judged, for checking a signature.
    ///
    /// # Errors
    ///
    /// A [`Failure`] of kind [`Payload`](crate::FailureKind::Payload), if it cannot be read as `T`.
    /// Its class is the verdict's, or [`Indeterminate`](Class::Indeterminate) for a success.
    ///
    /// ```
    /// use jiemi_codes::{Failure, PayCode, ResponseCode};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Details {
    ///     sub_code: String,
    /// }
    ///
    /// let answer = PayCode::read(200, br#"{"code":1013,"sub_code":"NOTENOUGH"}"#);
    /// assert_eq!(answer.details::<Details>()?.sub_code, "NOTENOUGH");
    /// # Ok::<(), Failure<PayCode>>(())
    /// ```
    pub fn details<T: Deserialize<'a>>(&self) -> Result<T, Failure<C>> {
        let details = self.details_json().and_then(serde_json::from_str);
        details.map_err(|error| Failure::of_payload(self, error))
    }

    /// The JSON of [`details`](Envelope::details).
    pub(crate) fn details_json(&self) -> serde_json::Result<&'a str> {
        match (&self.body.malformed, self.body.object, self.body.text) {
            (Some(why), _, _) if !why.is_readable() => Err(serde_json::Error::custom(why)),
            (_, Some(object), _) => Ok(object),
            (_, None, "") => Ok("null"),
            (_, None, text) => Ok(text),
        }
    }

    fn read_payload<T: Deserialize<'a>>(&self) -> serde_json::Result<T> {
        match (self.body.payload, &self.body.malformed) {
            (_, Some(why)) => Err(serde_json::Error::custom(why)),
            (Payload::Json(json), None) => serde_json::from_str(json),
            (Payload::Missing, None) => serde_json::from_str("null").map_err(|error| {
                let missing = "the body has no payload, which reads as `null`";
                serde_json::Error::custom(format_args!("{missing}: {error}"))
            }),
            (Payload::Unreachable, None) => Err(serde_json::Error::custom(
                "the path of the payload leads through something that is not an object",
            )),
        }
    }
}
