//! The rule: what an answer means, by its code first and then by its HTTP status.

use super::{Unclear, Verdict};
use crate::{Code, HttpStatus, Protocol, ResponseCode};

/// All that judging looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answer<'a> {
    pub(crate) said: Said<'a>,
    pub(crate) status: u16,
    pub(crate) shape: Shape,
    /// What else in the body denies a success.
    pub(crate) denials: Denials,
}

/// The code of an answer, if it has one.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Said<'a> {
    Code(Code<'a>),
    Absent,
    /// Something that no catalogue of this kind can read.
    Unreadable,
}

/// What the body is. Only `Envelope` reads one.
#[cfg_attr(not(feature = "json"), allow(dead_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Shape {
    #[default]
    Object,
    /// An array, `null`, or nothing.
    Bare,
    /// A proxy's page, text, a lone number.
    Page,
}

/// What else in a body denies a success.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Denials {
    /// The object that should have the code has none.
    pub(crate) no_code_within: bool,
    /// The body gives an HTTP status that differs from the real one.
    pub(crate) body_status: bool,
    /// The flag that must be true is not, or the body has `"success": false`.
    pub(crate) flag: bool,
    /// A list of errors, an `error`, or a code outside its object.
    pub(crate) errors: bool,
}

impl<'a> Answer<'a> {
    /// An answer without a body, or with one in which nothing denies.
    #[inline]
    pub(crate) fn new(said: Said<'a>, status: u16) -> Self {
        Answer {
            said,
            status,
            shape: Shape::Object,
            denials: Denials::default(),
        }
    }
}

/// Judges an answer: the table of [`Verdict`], row by row, and then what the body adds.
#[inline]
pub(crate) fn judge<C: ResponseCode>(protocol: &Protocol<'_>, answer: &Answer<'_>) -> Verdict<C> {
    let Answer {
        said,
        status,
        shape,
        denials,
    } = *answer;
    let by_status = || Verdict::Status(HttpStatus::from(status));
    let verdict = match said {
        Said::Code(code) => {
            let found = C::lookup(code);
            let number = code.as_number();
            let repeats_status = number == Some(status.into());
            let is_zero = protocol.zero_by_status && number == Some(0);
            if found.is_success() {
                match status {
                    _ if protocol.success_statuses.contains(&status) => Verdict::Valid,
                    200 | 201 | 203..=299 | 304 if repeats_status => Verdict::Valid,
                    _ => Verdict::Unclear(Unclear::StatusDenies),
                }
            } else if found.is_by_status() || (found.is_unlisted() && (repeats_status || is_zero)) {
                match status {
                    200..=299 | 304 => Verdict::Unclear(Unclear::SaysNothing),
                    _ => by_status(),
                }
            } else {
                return Verdict::Code(found);
            }
        }
        Said::Absent => match status {
            200 if shape != Shape::Object => Verdict::Unclear(Unclear::NoCode),
            _ if protocol.success_without_code.contains(&status) => Verdict::Valid,
            200 | 201 | 204 | 304 => Verdict::Unclear(Unclear::NoCode),
            _ => by_status(),
        },
        Said::Unreadable => match status {
            401 | 429 => by_status(),
            _ => Verdict::Unclear(Unclear::Unreadable),
        },
    };
    let is_absent = matches!(said, Said::Absent);
    let unclear = match verdict {
        Verdict::Valid | Verdict::Unclear(Unclear::NoCode) if shape == Shape::Page => {
            Unclear::Unreadable
        }
        Verdict::Status(HttpStatus::Accepted) if shape == Shape::Page => Unclear::Unreadable,
        Verdict::Valid if denials.no_code_within => Unclear::NoCode,
        Verdict::Valid if denials.body_status => Unclear::BodyStatus,
        Verdict::Valid if denials.flag => Unclear::Denied,
        Verdict::Valid if denials.errors && is_absent => Unclear::Errors,
        verdict => return verdict,
    };
    Verdict::Unclear(unclear)
}
