//! What a number means in the catalogue that it belongs to.

use crate::args::Question;
use crate::catalogue::Catalogue;
use jiemi_codes::{Class, Codes, Entry, HttpStatus, PayCode, ResponseCode};

/// What a number means.
pub(crate) struct Answer<'a> {
    pub(crate) catalogue: Catalogue,
    /// The number as it was typed, which may be beyond every integer type.
    pub(crate) typed: &'a str,
    pub(crate) number: Option<i64>,
    /// Its meanings; only the one that the message tells, if it tells one.
    pub(crate) entries: Vec<Entry>,
    pub(crate) class: Class,
    pub(crate) message: Option<&'a str>,
    /// Whether the message fits a meaning.
    pub(crate) fits: bool,
}

impl<'a> Answer<'a> {
    pub(crate) fn find(question: &'a Question) -> Self {
        let typed = question.number.as_str();
        let message = question.message.as_deref();
        // `01000` is an SQLSTATE and not the success 1000: only the usual spelling of a
        // number is accepted.
        let number = typed
            .parse::<i64>()
            .ok()
            .filter(|number| number.to_string() == typed);
        match number {
            Some(status @ 100..=999) => {
                Answer::look_up::<HttpStatus>(Catalogue::Status, typed, Some(status), message)
            }
            number => Answer::look_up::<PayCode>(Catalogue::Code, typed, number, message),
        }
    }

    fn look_up<C: ResponseCode<Repr = u16>>(
        catalogue: Catalogue,
        typed: &'a str,
        number: Option<i64>,
        message: Option<&'a str>,
    ) -> Self {
        let lookup = number.map(C::lookup);
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
            typed,
            number,
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

    /// Whether the number is known, and so is the meaning if a message was given.
    pub(crate) fn is_understood(&self) -> bool {
        let asked_in_vain = self.message.is_some() && self.entries.len() > 1;
        !self.is_unknown() && !asked_in_vain
    }

    /// Whether the HTTP status alone, without any code, is a success.
    pub(crate) fn succeeds_alone(&self) -> bool {
        let status = self.number.and_then(|number| u16::try_from(number).ok());
        self.catalogue == Catalogue::Status
            && status.is_some_and(|status| PayCode::judge_without_code(status).class().is_success())
    }
}
