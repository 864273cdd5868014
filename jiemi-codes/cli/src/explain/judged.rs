//! One answer with the library's verdict, or why there is none.
//!
//! Without `--catalogue`, the code in the body says whose answer it is: a word, such as
//! `USERPAYING`, is WeChat Pay's. Everything else is judged by the return codes.

use crate::catalogue::Catalogue;
use crate::wechat::WechatCode;
use jiemi_codes::{Class, Code, Codes, Entry, HttpStatus, PayCode, ResponseCode, Unclear, Verdict};
use serde_json::Value;

/// One answer, judged.
pub(crate) struct Judged {
    pub(crate) catalogue: Catalogue,
    pub(crate) status: Option<(u16, StatusFrom)>,
    /// `None` if the HTTP status is unknown and the code alone does not decide: an answer
    /// is never judged by an assumed status, least of all by 200.
    pub(crate) decided: Option<Decided>,
    pub(crate) class: Class,
    /// The catalogue entries that decided: several if the message does not say which; none if
    /// the code is unknown, if the answer is unclear, or if nothing was judged.
    pub(crate) meanings: Vec<Entry>,
    /// The code as the catalogue reads it, in JSON.
    pub(crate) code: Value,
    /// The code as it came.
    pub(crate) code_text: Option<String>,
    pub(crate) body_status: Option<u16>,
    pub(crate) name: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<String>,
    /// Why the body could not be read.
    pub(crate) malformed: Option<String>,
}

/// A [`Verdict`] of any catalogue.
#[derive(Clone, Copy)]
pub(crate) enum Decided {
    Valid,
    Code,
    Status,
    Unclear(Unclear),
}

/// Where the HTTP status comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum StatusFrom {
    CommandLine,
    Body,
}

impl StatusFrom {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            StatusFrom::CommandLine => "command_line",
            StatusFrom::Body => "body",
        }
    }
}

/// Why an answer was not understood.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    Malformed,
    NoStatus,
    Unclear(Unclear),
    UnknownCode,
    UnknownStatus,
}

impl Doubt {
    pub(crate) const ALL: [Doubt; 11] = [
        Doubt::Malformed,
        Doubt::NoStatus,
        Doubt::Unclear(Unclear::StatusDenies),
        Doubt::Unclear(Unclear::NoCode),
        Doubt::Unclear(Unclear::SaysNothing),
        Doubt::Unclear(Unclear::Unreadable),
        Doubt::Unclear(Unclear::BodyStatus),
        Doubt::Unclear(Unclear::Denied),
        Doubt::Unclear(Unclear::Errors),
        Doubt::UnknownCode,
        Doubt::UnknownStatus,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Doubt::Malformed => "malformed",
            Doubt::NoStatus => "no_status",
            Doubt::Unclear(why) => why.label(),
            Doubt::UnknownCode => "unknown_code",
            Doubt::UnknownStatus => "unknown_status",
        }
    }
}

impl Judged {
    pub(crate) fn new(catalogue: Option<Catalogue>, status: Option<u16>, body: &[u8]) -> Self {
        let catalogue = catalogue.unwrap_or_else(|| catalogue_of(body));
        match catalogue {
            Catalogue::Code => Judged::by::<PayCode>(catalogue, status, body),
            Catalogue::Status => Judged::by::<HttpStatus>(catalogue, status, body),
            Catalogue::Word => Judged::by::<WechatCode>(catalogue, status, body),
        }
    }

    fn by<C: ResponseCode>(catalogue: Catalogue, status: Option<u16>, body: &[u8]) -> Self {
        // The body's own status comes from an envelope, and an envelope needs a status; 0 is
        // none.
        let status = match status {
            Some(status) => Some((status, StatusFrom::CommandLine)),
            None => C::read(0, body)
                .body_status()
                .map(|status| (status, StatusFrom::Body)),
        };
        let envelope = C::read(status.map_or(0, |(status, _)| status), body);
        let verdict = Some(envelope.verdict())
            .filter(|verdict| status.is_some() || needs_no_status(*verdict, envelope.code()));
        let of_status = |status: HttpStatus| vec![status.entry()];
        let meanings = match (verdict, envelope.code()) {
            (None | Some(Verdict::Unclear(_)), _) => Vec::new(),
            (Some(Verdict::Status(status)), _) => of_status(status),
            (Some(Verdict::Valid), None) => of_status(envelope.status().into()),
            (Some(Verdict::Code(_)), None) => Vec::new(),
            (Some(Verdict::Valid | Verdict::Code(_)), Some(code)) => match envelope.meaning() {
                Some(code) => vec![code.entry()],
                None => C::lookup(code).iter().map(|code| code.entry()).collect(),
            },
        };
        Judged {
            catalogue,
            status,
            decided: verdict.map(|verdict| match verdict {
                Verdict::Valid => Decided::Valid,
                Verdict::Code(_) => Decided::Code,
                Verdict::Status(_) => Decided::Status,
                Verdict::Unclear(why) => Decided::Unclear(why),
            }),
            class: verdict.map_or(Class::Indeterminate, |verdict| verdict.class()),
            meanings,
            code: match envelope.code() {
                None => Value::Null,
                Some(Code::Number(number)) => number.into(),
                Some(Code::Word(word)) => word.into(),
            },
            code_text: envelope.code_text().map(str::to_owned),
            body_status: envelope.body_status(),
            name: envelope.name().map(str::to_owned),
            message: envelope.message().map(|message| message.into_owned()),
            field_errors: envelope
                .field_errors()
                .iter()
                .map(ToString::to_string)
                .collect(),
            malformed: envelope.malformed().map(ToString::to_string),
        }
    }

    /// Why the answer was not understood; `None` if it was. Of several reasons, the one that
    /// explains the others.
    pub(crate) fn doubt(&self) -> Option<Doubt> {
        if self.malformed.is_some() {
            return Some(Doubt::Malformed);
        }
        let Some(decided) = self.decided else {
            return Some(Doubt::NoStatus);
        };
        if self.code.is_null() && self.code_text.is_some() {
            return Some(Doubt::Unclear(Unclear::Unreadable));
        }
        let is_unlisted = self
            .meanings
            .iter()
            .all(|entry| entry.codes == Codes::Other);
        match decided {
            Decided::Unclear(why) => Some(Doubt::Unclear(why)),
            Decided::Code if is_unlisted => Some(Doubt::UnknownCode),
            Decided::Status if is_unlisted => Some(Doubt::UnknownStatus),
            Decided::Valid | Decided::Code | Decided::Status => None,
        }
    }
}

/// Words are WeChat Pay's. A string without a letter, such as `"01018"`, is an oddly written
/// number.
fn catalogue_of(body: &[u8]) -> Catalogue {
    match WechatCode::read(0, body).code() {
        Some(Code::Word(word)) if word.contains(char::is_alphabetic) => Catalogue::Word,
        _ => Catalogue::Code,
    }
}

/// Whether every HTTP status leads to the same verdict. An unlisted code does not decide if it
/// equals the status, so a three-digit code needs the status.
fn needs_no_status<C: ResponseCode>(verdict: Verdict<C>, code: Option<Code<'_>>) -> bool {
    let Verdict::Code(meaning) = verdict else {
        return false;
    };
    let is_unlisted = meaning
        .iter()
        .all(|code| code.entry().codes == Codes::Other);
    let may_be_status = code.is_some_and(|code| code.to_string().len() == 3);
    !(is_unlisted && may_be_status)
}
