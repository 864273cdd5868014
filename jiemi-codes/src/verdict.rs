//! What an answer means: its code first, then its HTTP status.

use crate::{Class, Code, HttpStatus, Lookup, PayCode, ResponseCode, text};
use core::fmt;

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
/// | a word that is no integer | 401, 429 | [`Status`](Verdict::Status) |
/// | a word that is no integer | anything else | [`Contradiction`](Verdict::Contradiction) |
/// | absent | 200 | [`Contradiction`](Verdict::Contradiction) |
/// | absent | anything else | [`Status`](Verdict::Status) |
///
/// The [reference document](crate#sources) says that `code` comes first, that 1000
/// with 200 is valid, and that 0 leaves it to the status. The rest is this crate's,
/// which does not rely on the document's word that a code other than 0 comes with
/// 200 alone.
///
/// For another catalogue read "1000" as "a code all of whose variants are of
/// class `Success`", and "0" as "a code marked `by_status`, or the number 0 where no variant
/// has it". What the variant of `other` catches is not in the catalogue. A catalogue of words
/// can read any word, and a number as the word of its digits.
///
/// The class is [`Success`](Class::Success) for `Valid` and for an absent code
/// with 201, 204 or 304, and for nothing else.
///
/// ```
/// use jiemi_codes::{Class, PayCode, ResponseCode, Verdict};
///
/// assert_eq!(PayCode::judge(1000, 200), Verdict::Valid);
/// assert_eq!(PayCode::judge(1018, 200).class(), Class::Poll);
/// assert_eq!(PayCode::judge(0, 401).class(), Class::Reauthenticate);
/// // An error page that says 200 is not a success.
/// assert_eq!(PayCode::judge_without_code(200).class(), Class::Indeterminate);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Verdict<C: 'static = PayCode> {
    /// A code of success, and HTTP status 200.
    Valid,
    /// The code decides. Never a success.
    Code(Lookup<C>),
    /// There is no code, or it says nothing by itself: the status decides.
    Status(HttpStatus),
    /// The two cannot both be right. Find out what happened.
    ///
    /// ```
    /// use jiemi_codes::{PayCode, ResponseCode, Verdict};
    ///
    /// let verdict = PayCode::judge(1000, 401);
    /// assert_eq!(verdict, Verdict::Contradiction { code: Some(1000.into()), status: 401 });
    /// assert_eq!(verdict.to_string(), "contradiction: code 1000 with HTTP 401");
    /// ```
    Contradiction {
        /// The code, if there was one that the catalogue can read.
        code: Option<Code<'static>>,
        /// The HTTP status, whatever number came.
        status: u16,
    },
}

impl<C: ResponseCode> Verdict<C> {
    /// The verdict on an answer with a code.
    pub(crate) fn of_code(code: Code<'_>, status: u16) -> Verdict<C> {
        let number = code.as_number();
        if number.is_none() && !C::__HAS_WORDS {
            return Verdict::unreadable(status);
        }
        let meaning = C::lookup(code);
        let listed = meaning.as_slice().first().map(|code| code.code().into());
        let code = listed.or(number.map(Code::Number));
        let repeats_status = number == Some(status.into()) && status != 200;
        // Among words, 0 is a word like any other.
        let says_nothing = repeats_status || (number == Some(0) && !C::__HAS_WORDS);
        match meaning.class() {
            Class::Success if status == 200 => Verdict::Valid,
            Class::Success => Verdict::Contradiction { code, status },
            _ if meaning.is_by_status() => Verdict::by_status(code, status),
            _ if says_nothing && meaning.is_unlisted() => Verdict::by_status(code, status),
            _ => Verdict::Code(meaning),
        }
    }

    /// The verdict on an answer whose code the catalogue cannot read: it may have said
    /// anything. Only a status that means "not let in" cannot be doubted.
    pub(crate) fn unreadable(status: u16) -> Verdict<C> {
        match status {
            401 | 429 => Verdict::Status(HttpStatus::from(status)),
            _ => Verdict::Contradiction { code: None, status },
        }
    }

    /// The verdict on an answer without a code.
    pub(crate) fn without_code(status: u16) -> Verdict<C> {
        match status {
            200 => Verdict::Contradiction { code: None, status },
            _ => Verdict::Status(HttpStatus::from(status)),
        }
    }

    /// The verdict on a code that says nothing by itself: the status decides, but
    /// is not believed where it speaks of success.
    pub(crate) fn by_status(code: Option<Code<'static>>, status: u16) -> Verdict<C> {
        match status {
            200..=299 | 304 => Verdict::Contradiction { code, status },
            _ => Verdict::Status(HttpStatus::from(status)),
        }
    }

    /// What to do next.
    ///
    /// A verdict that [`judge`](ResponseCode::judge) never gives, such as `Code` around
    /// a code of success, is [`Indeterminate`](Class::Indeterminate).
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, ResponseCode};
    /// assert_eq!(PayCode::judge_without_code(204).class(), Class::Success);
    /// assert_eq!(PayCode::judge(1000, 502).class(), Class::Indeterminate);
    /// ```
    pub fn class(&self) -> Class {
        let class = match self {
            Verdict::Valid => return Class::Success,
            Verdict::Status(
                HttpStatus::Created | HttpStatus::NoContent | HttpStatus::NotModified,
            ) => {
                return Class::Success;
            }
            Verdict::Code(meaning) => meaning.class(),
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
    /// assert_eq!(PayCode::judge(1011, 200).label(), "TokenExpired");
    /// assert_eq!(PayCode::judge(0, 502).label(), "BadGateway");
    /// assert_eq!(PayCode::judge(1000, 502).label(), "contradiction");
    /// ```
    pub fn label(&self) -> &'static str {
        match self {
            Verdict::Valid => "valid",
            Verdict::Code(meaning) => meaning.label(),
            Verdict::Status(status) => status.label(),
            Verdict::Contradiction { .. } => "contradiction",
        }
    }
}

/// One line: `valid`, `code 1011 (TokenExpired)`, `unknown code`, `HTTP 502 (BadGateway)`,
/// `contradiction: code 1000 with HTTP 401`. A code that no variant has is not in it.
impl<C: ResponseCode> fmt::Display for Verdict<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>| match self {
            Verdict::Valid => f.write_str("valid"),
            Verdict::Code(meaning) => match meaning.as_slice().first() {
                Some(code) => {
                    let listed = text::InLine(code.code().into());
                    write!(f, "code {listed} ({})", meaning.names())
                }
                None => f.write_str("unknown code"),
            },
            Verdict::Status(status) => write!(f, "HTTP {} ({})", status.code(), status.name()),
            Verdict::Contradiction { code, status } => match code {
                Some(code) => {
                    let code = text::InLine(*code);
                    write!(f, "contradiction: code {code} with HTTP {status}")
                }
                None => write!(f, "contradiction: no code with HTTP {status}"),
            },
        };
        text::pad(f, text::from_fn(write))
    }
}
