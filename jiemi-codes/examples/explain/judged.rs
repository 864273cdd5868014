//! One answer and the library's verdict on it, or why there is none.

use jiemi_codes::{Class, Codes, Entry, Envelope, Lookup, Verdict};

/// One answer, judged.
pub(crate) struct Judged<'a> {
    pub(crate) envelope: Envelope<'a>,
    /// `None` if the HTTP status is unknown and the code alone does not decide: an answer
    /// is never judged by an assumed status, least of all by 200.
    pub(crate) verdict: Option<Verdict>,
    pub(crate) status_from: Option<StatusFrom>,
}

/// Where the HTTP status comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum StatusFrom {
    Option,
    Body,
}

impl StatusFrom {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            StatusFrom::Option => "option",
            StatusFrom::Body => "body",
        }
    }
}

/// Why an answer was not understood.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    Malformed,
    NoStatus,
    Contradiction,
    UnknownCode,
    UnknownStatus,
}

impl Doubt {
    pub(crate) const ALL: [Doubt; 5] = [
        Doubt::Malformed,
        Doubt::NoStatus,
        Doubt::Contradiction,
        Doubt::UnknownCode,
        Doubt::UnknownStatus,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Doubt::Malformed => "malformed",
            Doubt::NoStatus => "no_status",
            Doubt::Contradiction => "contradiction",
            Doubt::UnknownCode => "unknown_code",
            Doubt::UnknownStatus => "unknown_status",
        }
    }
}

impl<'a> Judged<'a> {
    pub(crate) fn new(status: Option<u16>, body: &'a [u8]) -> Self {
        // Reading the status in the body takes an envelope, and an envelope takes a
        // status; 0 is not one.
        let (status, status_from) = match status {
            Some(status) => (Some(status), Some(StatusFrom::Option)),
            None => match Envelope::from_json(0, body).body_status() {
                Some(status) => (Some(status), Some(StatusFrom::Body)),
                None => (None, None),
            },
        };
        let envelope = Envelope::from_json(status.unwrap_or(0), body);
        let verdict = Some(envelope.verdict()).filter(|verdict| match verdict {
            Verdict::Code(meaning) => status.is_some() || *meaning != Lookup::Unknown,
            _ => status.is_some(),
        });
        Judged {
            envelope,
            verdict,
            status_from,
        }
    }

    pub(crate) fn status(&self) -> Option<u16> {
        self.status_from.map(|_| self.envelope.status())
    }

    pub(crate) fn class(&self) -> Class {
        self.verdict
            .map_or(Class::Indeterminate, |verdict| verdict.class())
    }

    /// Why the answer was not understood; `None` if it was. Of several reasons, the one that
    /// explains the others.
    pub(crate) fn doubt(&self) -> Option<Doubt> {
        if self.envelope.malformed().is_some() {
            return Some(Doubt::Malformed);
        }
        let Some(verdict) = self.verdict else {
            return Some(Doubt::NoStatus);
        };
        match verdict {
            Verdict::Valid => None,
            Verdict::Code(Lookup::Unknown) => Some(Doubt::UnknownCode),
            Verdict::Code(_) => None,
            Verdict::Status(status) if status.entry().codes == Codes::Other => {
                Some(Doubt::UnknownStatus)
            }
            Verdict::Status(_) => None,
            Verdict::Contradiction { .. } => Some(Doubt::Contradiction),
        }
    }

    /// The catalogue entries that decided: several if the message does not tell which;
    /// none if the code is unknown, if there is a contradiction, or if nothing was
    /// judged.
    pub(crate) fn meanings(&self) -> Vec<Entry> {
        match (self.verdict, self.envelope.meaning()) {
            (None | Some(Verdict::Contradiction { .. }), _) => Vec::new(),
            (Some(Verdict::Status(status)), _) => vec![status.entry()],
            (Some(Verdict::Valid | Verdict::Code(_)), Some(code)) => vec![code.entry()],
            (Some(Verdict::Code(meaning)), None) => {
                meaning.iter().map(|code| code.entry()).collect()
            }
            (Some(Verdict::Valid), None) => Vec::new(),
        }
    }
}
