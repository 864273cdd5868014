//! What an answer means: its code first, then its HTTP status.

use crate::{Class, HttpStatus, PayCode, Received, ResponseCode};
use core::fmt;
use core::hash::{Hash, Hasher};

/// What an answer means, judged by its code and its HTTP status.
///
/// For [`PayCode`]:
///
/// | code | HTTP status | verdict |
/// |---|---|---|
/// | 1000 | 200 | [`Valid`](Verdict::Valid) |
/// | 1000 | anything else | [`Contradiction`](Verdict::Contradiction) |
/// | equal to the status, which is not 200, and not in the catalogue | | as 0 |
/// | any other but 0 | any | [`Code`](Verdict::Code) |
/// | 0 | any 2xx or 304 | [`Contradiction`](Verdict::Contradiction) |
/// | 0 | anything else | [`Status`](Verdict::Status) |
/// | absent | 200 | [`Contradiction`](Verdict::Contradiction) |
/// | absent | anything else | [`Status`](Verdict::Status) |
///
/// The [reference document](crate#sources) says that `code` comes first, that 1000
/// with 200 is valid, and that 0 leaves it to the status. The rest is this crate's,
/// which does not rely on the document's word that a code other than 0 comes with
/// 200 alone.
///
/// For another catalogue read "1000" as "a code all of whose variants are of
/// class `Success`", and "0" as "a code marked `by_status`, or 0 where no variant
/// has it". What the variant of `other` catches is not in the catalogue.
///
/// The class is [`Success`](Class::Success) for `Valid` and for an absent code
/// with 201, 204 or 304, and for nothing else.
///
/// ```
/// use jiemi_codes::{Class, PayCode, ResponseCode, Verdict};
///
/// assert_eq!(PayCode::judge(Some(1000), 200), Verdict::Valid);
/// assert_eq!(PayCode::judge(Some(1018), 200).class(), Class::Poll);
/// assert_eq!(PayCode::judge(Some(0), 401).class(), Class::Reauthenticate);
/// // An error page that says 200 is not a success.
/// assert_eq!(PayCode::judge(None, 200).class(), Class::Indeterminate);
/// ```
#[derive(Clone, Copy)]
pub enum Verdict<C = PayCode> {
    /// A code of success, and HTTP status 200.
    Valid,
    /// The code decides. Never a success.
    Code(Received<C>),
    /// There is no code, or it says nothing by itself: the status decides.
    Status(HttpStatus),
    /// The two cannot both be right. Find out what happened.
    ///
    /// ```
    /// use jiemi_codes::{PayCode, ResponseCode, Verdict};
    ///
    /// let verdict = PayCode::judge(Some(1000), 401);
    /// assert_eq!(verdict, Verdict::Contradiction { code: Some(1000), status: 401 });
    /// assert_eq!(verdict.to_string(), "contradiction: code 1000 with HTTP 401");
    /// ```
    Contradiction {
        /// The code, if there was one.
        code: Option<i64>,
        /// The HTTP status, whatever number came.
        status: u16,
    },
}

impl<C: ResponseCode> Verdict<C> {
    /// Judges an answer by the catalogue `C`. `code` is `None` where the answer
    /// has none; `status` is the HTTP status that came with it.
    ///
    /// [`ResponseCode::judge`] is the short form: `PayCode::judge(Some(0), 401)`.
    ///
    /// ```
    /// # use jiemi_codes::{HttpStatus, PayCode, Verdict};
    /// let verdict = Verdict::<PayCode>::judge(Some(0), 401);
    /// assert_eq!(verdict, Verdict::Status(HttpStatus::Unauthorized));
    /// ```
    pub fn judge(code: Option<i64>, status: u16) -> Verdict<C> {
        let contradiction = Verdict::Contradiction { code, status };
        let Some(number) = code else {
            return match status {
                200 => contradiction,
                _ => Verdict::Status(HttpStatus::from(status)),
            };
        };
        let received = Received::<C>::new(number);
        let meaning = received.lookup();
        let repeats_status = || number == i64::from(status) && status != 200;
        match meaning.class() {
            Class::Success if status == 200 => Verdict::Valid,
            Class::Success => contradiction,
            _ if meaning.is_by_status() => Verdict::by_status(number, status),
            _ if (number == 0 || repeats_status()) && meaning.is_unlisted() => {
                Verdict::by_status(number, status)
            }
            _ => Verdict::Code(received),
        }
    }

    /// The verdict on a code that says nothing by itself: the status decides, but
    /// is not believed where it speaks of success.
    pub(crate) fn by_status(number: i64, status: u16) -> Verdict<C> {
        match status {
            200..=299 | 304 => Verdict::Contradiction {
                code: Some(number),
                status,
            },
            _ => Verdict::Status(HttpStatus::from(status)),
        }
    }

    /// What to do next.
    ///
    /// A verdict that [`judge`](Verdict::judge) never gives, such as `Code` around
    /// a code of success, is [`Indeterminate`](Class::Indeterminate).
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, ResponseCode};
    /// assert_eq!(PayCode::judge(None, 204).class(), Class::Success);
    /// assert_eq!(PayCode::judge(Some(1000), 502).class(), Class::Indeterminate);
    /// ```
    pub fn class(&self) -> Class {
        let class = match self {
            Verdict::Valid => return Class::Success,
            Verdict::Status(
                HttpStatus::Created | HttpStatus::NoContent | HttpStatus::NotModified,
            ) => {
                return Class::Success;
            }
            Verdict::Code(received) => received.class(),
            Verdict::Status(status) => status.class(),
            Verdict::Contradiction { .. } => Class::Indeterminate,
        };
        match class {
            Class::Success => Class::Indeterminate,
            class => class,
        }
    }

    /// A label for metrics: the name of the code or the status that decided,
    /// `valid`, `shared`, `unknown` or `contradiction`.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::judge(Some(1011), 200).label(), "TokenExpired");
    /// assert_eq!(PayCode::judge(Some(0), 502).label(), "BadGateway");
    /// assert_eq!(PayCode::judge(Some(1000), 502).label(), "contradiction");
    /// ```
    pub fn label(&self) -> &'static str {
        match self {
            Verdict::Valid => "valid",
            Verdict::Code(received) => received.label(),
            Verdict::Status(status) => status.label(),
            Verdict::Contradiction { .. } => "contradiction",
        }
    }
}

/// One line: `valid`, `code 1011 (TokenExpired)`, `HTTP 502 (BadGateway)`,
/// `contradiction: code 1000 with HTTP 401`.
impl<C: ResponseCode> fmt::Display for Verdict<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Valid => f.write_str("valid"),
            Verdict::Code(received) => write!(f, "code {received}"),
            Verdict::Status(status) => write!(f, "HTTP {} ({})", status.code(), status.name()),
            Verdict::Contradiction { code, status } => match code {
                Some(code) => write!(f, "contradiction: code {code} with HTTP {status}"),
                None => write!(f, "contradiction: no code with HTTP {status}"),
            },
        }
    }
}

impl<C: ResponseCode> fmt::Debug for Verdict<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verdict({self})")
    }
}

impl<C> PartialEq for Verdict<C> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Verdict::Valid, Verdict::Valid) => true,
            (Verdict::Code(a), Verdict::Code(b)) => a == b,
            (Verdict::Status(a), Verdict::Status(b)) => a == b,
            (
                Verdict::Contradiction { code, status },
                Verdict::Contradiction {
                    code: other_code,
                    status: other_status,
                },
            ) => (code, status) == (other_code, other_status),
            _ => false,
        }
    }
}

impl<C> Eq for Verdict<C> {}

impl<C> Hash for Verdict<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        core::mem::discriminant(self).hash(state);
        match self {
            Verdict::Valid => {}
            Verdict::Code(received) => received.hash(state),
            Verdict::Status(status) => status.hash(state),
            Verdict::Contradiction { code, status } => (code, status).hash(state),
        }
    }
}
