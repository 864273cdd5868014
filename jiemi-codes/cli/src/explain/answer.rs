//! What a code means in the catalogue that it belongs to.

use crate::catalogue::Catalogue;
use crate::explain::question::Question;
use crate::wechat::WechatCode;
use jiemi_codes::{Class, Code, Codes, Entry, HttpStatus, PayCode, ResponseCode};

/// What a code means.
pub(crate) struct Answer<'a> {
    pub(crate) catalogue: Catalogue,
    /// The code as it was typed.
    pub(crate) typed: &'a str,
    /// `None` for a number that no catalogue can have.
    pub(crate) code: Option<Code<'a>>,
    /// Its meanings; only one, if the message says which.
    pub(crate) entries: Vec<Entry>,
    pub(crate) class: Class,
    pub(crate) message: Option<&'a str>,
    /// Whether the message fits a meaning.
    pub(crate) fits: bool,
}

impl<'a> Answer<'a> {
    pub(crate) fn find(catalogue: Option<Catalogue>, question: &'a Question) -> Self {
        let catalogue = catalogue.unwrap_or(match question.code() {
            Some(Code::Word(_)) => Catalogue::Word,
            Some(Code::Number(100..=999)) => Catalogue::Status,
            Some(Code::Number(_)) | None => Catalogue::Code,
        });
        match catalogue {
            Catalogue::Code => Answer::look_up::<PayCode>(catalogue, question),
            Catalogue::Status => Answer::look_up::<HttpStatus>(catalogue, question),
            Catalogue::Word => Answer::look_up::<WechatCode>(catalogue, question),
        }
    }

    fn look_up<C: ResponseCode>(catalogue: Catalogue, question: &'a Question) -> Self {
        let message = question.message.as_deref();
        let code = question.code();
        let lookup = code.map(|code| C::lookup(code));
        let told = lookup
            .zip(message)
            .and_then(|(all, text)| all.resolve(text));
        let (entries, class) = match (told, lookup) {
            (Some(code), _) => (vec![code.entry()], code.class()),
            (None, Some(all)) => (all.iter().map(|code| code.entry()).collect(), all.class()),
            (None, None) => (Vec::new(), Class::Indeterminate),
        };
        Answer {
            catalogue,
            typed: &question.typed,
            code,
            entries,
            class,
            message,
            fits: told.is_some(),
        }
    }

    /// Whether no specific meaning is known.
    pub(crate) fn is_unknown(&self) -> bool {
        self.entries.iter().all(|entry| entry.codes == Codes::Other)
    }

    /// Whether the code is known, and so is the meaning if a message was given.
    pub(crate) fn is_understood(&self) -> bool {
        let asked_in_vain = self.message.is_some() && self.entries.len() > 1;
        !self.is_unknown() && !asked_in_vain
    }

    /// Whether the HTTP status alone, without any code, is a success.
    pub(crate) fn succeeds_alone(&self) -> bool {
        let status = match (self.catalogue, self.code) {
            (Catalogue::Status, Some(Code::Number(number))) => u16::try_from(number).ok(),
            _ => None,
        };
        status.is_some_and(|status| PayCode::judge_without_code(status).class().is_success())
    }
}
