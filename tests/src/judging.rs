//! "Judging a response" of the contract, written a second time and by hand. Tests compare the
//! library with it; nothing here asks the library what is right.

use jiemi_codes::{Class, Code, HttpStatus, Protocol, ResponseCode, Unclear, Verdict};
use std::fmt::Debug;

/// A protocol as data: what its builder was told.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// The key of the code.
    pub code: &'static str,
    /// The key of the message.
    pub message: Option<&'static str>,
    /// The key of the name.
    pub name: Option<&'static str>,
    /// The key under which the body repeats the HTTP status.
    pub status: Option<&'static str>,
    /// The key of the flag.
    pub must_be_true: Option<&'static str>,
    /// Paths of the object that has all of these.
    pub within: &'static [&'static str],
    /// The path of the payload.
    pub payload: Option<&'static str>,
    /// Statuses that go with a code of success.
    pub success_statuses: &'static [u16],
    /// Statuses that are a success where there is no code.
    pub success_without_code: &'static [u16],
    /// Whether an unlisted 0 defers to the status.
    pub zero_by_status: bool,
}

impl Rules {
    /// `Protocol::DEFAULT`.
    pub const DEFAULT: Rules = Rules {
        message: Some("message"),
        ..Rules::new("code")
    };

    /// `Protocol::JIEMI`.
    pub const JIEMI: Rules = Rules {
        name: Some("name"),
        status: Some("status"),
        zero_by_status: true,
        success_without_code: &[201, 204, 304],
        ..Rules::DEFAULT
    };

    /// `Protocol::new`: everything but the code is off.
    pub const fn new(code: &'static str) -> Rules {
        Rules {
            code,
            message: None,
            name: None,
            status: None,
            must_be_true: None,
            within: &[],
            payload: None,
            success_statuses: &[200],
            success_without_code: &[],
            zero_by_status: false,
        }
    }

    /// The protocol that follows these rules.
    pub const fn protocol(&self) -> Protocol<'static> {
        let mut protocol = Protocol::new(self.code)
            .success_statuses(self.success_statuses)
            .success_without_code(self.success_without_code);
        if let Some(key) = self.message {
            protocol = protocol.message(key);
        }
        if let Some(key) = self.name {
            protocol = protocol.name(key);
        }
        if let Some(key) = self.status {
            protocol = protocol.status(key);
        }
        if let Some(key) = self.must_be_true {
            protocol = protocol.must_be_true(key);
        }
        if let Some(path) = self.payload {
            protocol = protocol.payload(path);
        }
        if self.zero_by_status {
            protocol = protocol.zero_by_status();
        }
        let mut index = 0;
        while index < self.within.len() {
            protocol = protocol.within(self.within[index]);
            index += 1;
        }
        protocol
    }
}

/// What an answer has as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given<'a> {
    /// None.
    Absent,
    /// Something that its catalogue cannot take.
    Unreadable,
    /// A code, as the kind of its catalogue reads it.
    Code(Code<'a>),
}

/// What a catalogue says about a code, as far as judging asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// All its variants are successes.
    Success,
    /// All its variants are `by_status`.
    ByStatus,
    /// Listed by a unit or a range, with the class that all its variants agree on.
    Listed(Class),
    /// Not listed, or only by `other`.
    Unlisted,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A success.
    Valid,
    /// The code decides.
    Code(Class),
    /// The HTTP status decides.
    Status,
    /// Nothing decides.
    Unclear(Unclear),
}

/// A catalogue whose meanings are written down a second time.
pub trait ByHand: ResponseCode + Debug + PartialEq {
    /// Its protocol.
    const RULES: Rules;
    /// Whether its codes are words.
    const HAS_WORDS: bool;
    /// What it says about a code, which is a word if its codes are words.
    fn meaning(code: Code<'_>) -> Meaning;

    /// Reads a code by the kind of the catalogue. A number becomes its digits, which `digits` keeps.
    fn given<'a>(code: Code<'a>, digits: &'a mut String) -> Given<'a> {
        match code {
            Code::Number(number) if Self::HAS_WORDS => {
                *digits = number.to_string();
                Given::Code(Code::Word(digits))
            }
            Code::Word(word) if !Self::HAS_WORDS => match integer(word) {
                Some(number) => Given::Code(Code::Number(number)),
                None => Given::Unreadable,
            },
            _ => Given::Code(code),
        }
    }
}

/// A word that is an integer as JSON writes it.
pub fn integer(word: &str) -> Option<i64> {
    let number: i64 = word.parse().ok()?;
    (number.to_string() == word).then_some(number)
}

/// The table, row by row.
pub fn row<C: ByHand>(rules: &Rules, given: Given<'_>, status: u16) -> Expected {
    let code = match given {
        Given::Absent if rules.success_without_code.contains(&status) => return Expected::Valid,
        Given::Absent => {
            return match status {
                200 | 201 | 204 | 304 => Expected::Unclear(Unclear::NoCode),
                _ => Expected::Status,
            };
        }
        Given::Unreadable => {
            return match status {
                401 | 429 => Expected::Status,
                _ => Expected::Unclear(Unclear::Unreadable),
            };
        }
        Given::Code(code) => code,
    };
    let by_status = match status {
        200..=299 | 304 => Expected::Unclear(Unclear::SaysNothing),
        _ => Expected::Status,
    };
    let (equals_status, is_zero) = match code {
        Code::Number(number) => (number == i64::from(status), number == 0),
        Code::Word(word) => (word == status.to_string(), word == "0"),
    };
    match C::meaning(code) {
        Meaning::Success if rules.success_statuses.contains(&status) => Expected::Valid,
        Meaning::Success if equals_status && matches!(status, 200 | 201 | 203..=299 | 304) => {
            Expected::Valid
        }
        Meaning::Success => Expected::Unclear(Unclear::StatusDenies),
        Meaning::ByStatus => by_status,
        Meaning::Unlisted if equals_status => by_status,
        Meaning::Unlisted if is_zero && rules.zero_by_status => by_status,
        Meaning::Unlisted => Expected::Code(Class::Indeterminate),
        Meaning::Listed(class) => Expected::Code(class),
    }
}

/// The classes of the statuses, from the list in the contract.
pub fn class_of_status(status: u16) -> Class {
    match status {
        200 | 201 | 204 | 304 => Class::Success,
        202 => Class::Poll,
        401 => Class::Reauthenticate,
        425 | 429 => Class::Retry,
        408 | 409 | 412 | 423 => Class::Indeterminate,
        400..=417 | 421..=426 | 428 | 431 | 451 => Class::Fail,
        _ => Class::Indeterminate,
    }
}

/// The verdict and the class that a row of the table means.
pub fn verdict_of<C: ByHand>(
    expected: Expected,
    given: Given<'_>,
    status: u16,
) -> (Verdict<C>, Class) {
    match expected {
        Expected::Valid => (Verdict::Valid, Class::Success),
        Expected::Code(class) => {
            let Given::Code(code) = given else {
                panic!("a code decides, but none was given")
            };
            (Verdict::Code(C::lookup(code)), class)
        }
        Expected::Status => (
            Verdict::Status(HttpStatus::from(status)),
            class_of_status(status),
        ),
        Expected::Unclear(why) => (Verdict::Unclear(why), Class::Indeterminate),
    }
}
