//! Two catalogues, one of numbers and one of words, once for each rule that a protocol may have.

use crate::judging::{ByHand, Meaning, Rules};
use jiemi_codes::{Class, Code, Protocol, ResponseCode};

macro_rules! catalogues {
    ($($(#[$doc:meta])* $module:ident = $rules:expr;)*) => {$(
        $(#[$doc])*
        pub mod $module {
            use super::*;

            /// What the builder was told.
            pub const RULES: Rules = $rules;
            const PROTOCOL: Protocol<'static> = RULES.protocol();

            /// Numbers with every meaning that a code can have; many of them are HTTP statuses.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
            #[response_code(repr = u16, messages = en, protocol = PROTOCOL)]
            pub enum Numbers {
                /// Done.
                #[code(1000, success)]
                Done,
                /// Done: 200.
                #[code(200, success)]
                Ok,
                /// Done: 201.
                #[code(201, success)]
                Created,
                /// Done, though 202 is no status of success.
                #[code(202, success)]
                Accepted,
                /// Done: 206.
                #[code(206, success)]
                Part,
                /// Done elsewhere.
                #[code(300..=304, success)]
                Elsewhere(u16),
                /// Not found.
                #[code(404, fail)]
                NotFound,
                /// The status decides.
                #[code(9, by_status)]
                SeeStatus,
                /// The status decides, says one.
                #[code(6, shared, by_status)]
                SeeStatusFirst,
                /// The status decides, says the other.
                #[code(6, shared, primary, by_status)]
                SeeStatusSecond,
                /// The status may decide.
                #[code(5, shared, primary, by_status)]
                MaySeeStatus,
                /// Or it is refused.
                #[code(5, shared, fail)]
                OrRefused,
                /// Done, says one.
                #[code(7, shared, success)]
                DoneFirst,
                /// Done, says the other.
                #[code(7, shared, success)]
                DoneSecond,
                /// Done, or not.
                #[code(8, shared, primary, success)]
                MayBeDone,
                /// Not done.
                #[code(8, shared, fail)]
                OrNot,
                /// Waiting.
                #[code(11, shared, poll)]
                WaitingFirst,
                /// Waiting as well.
                #[code(11, shared, poll)]
                WaitingSecond,
                /// Busy.
                #[code(500..=509, retry)]
                Busy(u16),
                /// Anything else.
                #[code(other)]
                Other(u16),
            }

            impl ByHand for Numbers {
                const RULES: Rules = RULES;
                const HAS_WORDS: bool = false;

                fn meaning(code: Code<'_>) -> Meaning {
                    number(code)
                }
            }

            /// Words with every meaning that a code can have; many of them are HTTP statuses.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
            #[response_code(repr = str, messages = en, protocol = PROTOCOL)]
            pub enum Words {
                /// Done.
                #[code("SUCCESS", success)]
                Done,
                /// Done: four zeros.
                #[code("0000", success)]
                Zeros,
                /// Done: 200.
                #[code("200", success)]
                Ok,
                /// Done, though it is not the status 200.
                #[code("0200", success)]
                PaddedOk,
                /// Done, though 202 is no status of success.
                #[code("202", success)]
                Accepted,
                /// Done: 206.
                #[code("206", success)]
                Part,
                /// Done elsewhere: 302.
                #[code("302", success)]
                Found,
                /// Done before: 304.
                #[code("304", success)]
                NotModified,
                /// Not found.
                #[code("404", fail)]
                NotFound,
                /// Two zeros: waiting.
                #[code("00", poll)]
                Waiting,
                /// The status decides.
                #[code("SEE", by_status)]
                SeeStatus,
                /// The status decides, says one.
                #[code("6", shared, by_status)]
                SeeStatusFirst,
                /// The status decides, says the other.
                #[code("6", shared, by_status)]
                SeeStatusSecond,
                /// The status may decide.
                #[code("5", shared, by_status)]
                MaySeeStatus,
                /// Or it is refused.
                #[code("5", shared, fail)]
                OrRefused,
                /// Done, says one.
                #[code("7", shared, success)]
                DoneFirst,
                /// Done, says the other.
                #[code("7", shared, success)]
                DoneSecond,
                /// Done, or not.
                #[code("8", shared, primary, success)]
                MayBeDone,
                /// Not done.
                #[code("8", shared, fail)]
                OrNot,
            }

            impl ByHand for Words {
                const RULES: Rules = RULES;
                const HAS_WORDS: bool = true;

                fn meaning(code: Code<'_>) -> Meaning {
                    word(code)
                }
            }
        }
    )*};
}

catalogues! {
    /// The strict protocol of a catalogue that names none.
    strict = Rules::DEFAULT;
    /// The protocol of the reference document.
    jiemi = Rules::JIEMI;
    /// A code of success goes with several statuses.
    many_statuses = Rules { success_statuses: &[200, 201, 206, 304], ..Rules::DEFAULT };
    /// A code of success goes with no status but its own.
    no_status = Rules { success_statuses: &[], ..Rules::DEFAULT };
    /// An answer without a code may be a success.
    without_code = Rules { success_without_code: &[200, 204, 207], ..Rules::DEFAULT };
    /// An unlisted 0 defers to the status.
    zero_by_status = Rules { zero_by_status: true, ..Rules::DEFAULT };
    /// Everything at once.
    everything = Rules {
        code: "c",
        message: Some("m"),
        name: Some("n"),
        status: Some("s"),
        must_be_true: Some("ok"),
        within: &["r", "a.b"],
        payload: Some("d.e"),
        success_statuses: &[201, 203, 304],
        success_without_code: &[200, 201, 226, 304],
        zero_by_status: true,
    };
}

fn number(code: Code<'_>) -> Meaning {
    let Code::Number(number) = code else {
        panic!("a catalogue of numbers was asked about a word")
    };
    match number {
        7 | 200..=202 | 206 | 300..=304 | 1000 => Meaning::Success,
        6 | 9 => Meaning::ByStatus,
        5 | 8 => Meaning::Listed(Class::Indeterminate),
        11 => Meaning::Listed(Class::Poll),
        404 => Meaning::Listed(Class::Fail),
        500..=509 => Meaning::Listed(Class::Retry),
        // Caught by `other`, and beyond the type by nothing.
        _ => Meaning::Unlisted,
    }
}

fn word(code: Code<'_>) -> Meaning {
    let Code::Word(word) = code else {
        panic!("a catalogue of words was asked about a number")
    };
    match word {
        "SUCCESS" | "0000" | "200" | "0200" | "202" | "206" | "302" | "304" | "7" => {
            Meaning::Success
        }
        "SEE" | "6" => Meaning::ByStatus,
        "5" | "8" => Meaning::Listed(Class::Indeterminate),
        "00" => Meaning::Listed(Class::Poll),
        "404" => Meaning::Listed(Class::Fail),
        _ => Meaning::Unlisted,
    }
}

/// Protocols that together read a body in every possible way: paths of one and two levels, several
/// paths, a flag, a payload elsewhere, keys that mean something else in other protocols.
pub const ALL: [Rules; 16] = [
    Rules::DEFAULT,
    Rules::JIEMI,
    Rules {
        within: &["data"],
        success_without_code: &[200, 201],
        ..Rules::JIEMI
    },
    Rules {
        within: &["data.result"],
        status: Some("status"),
        success_without_code: &[200, 204],
        ..Rules::DEFAULT
    },
    Rules {
        within: &["data", "result", "error.data", "data.result"],
        must_be_true: Some("ok"),
        success_without_code: &[200, 204, 304],
        ..Rules::DEFAULT
    },
    Rules {
        within: &["result.data", "result"],
        status: Some("status"),
        payload: Some("data"),
        success_without_code: &[200],
        zero_by_status: true,
        ..Rules::DEFAULT
    },
    Rules {
        status: Some("status"),
        must_be_true: Some("success"),
        success_without_code: &[200, 204, 304],
        ..Rules::DEFAULT
    },
    Rules {
        must_be_true: Some("ok"),
        within: &["data"],
        success_without_code: &[204, 304],
        ..Rules::JIEMI
    },
    Rules {
        payload: Some("data.list"),
        success_without_code: &[200, 201, 204],
        ..Rules::DEFAULT
    },
    Rules {
        within: &["result"],
        payload: Some("data.result"),
        success_without_code: &[200],
        ..Rules::DEFAULT
    },
    Rules {
        success_statuses: &[200, 201, 204, 206, 304],
        success_without_code: &[200, 203, 206, 226, 299],
        zero_by_status: true,
        ..Rules::JIEMI
    },
    Rules {
        success_statuses: &[],
        ..Rules::DEFAULT
    },
    Rules {
        message: Some("message"),
        payload: Some("message"),
        success_without_code: &[200, 201],
        ..Rules::new("error")
    },
    Rules {
        message: Some("error"),
        name: Some("errors"),
        success_without_code: &[200, 201],
        ..Rules::new("status")
    },
    Rules {
        within: &["error", "errors", "success"],
        success_without_code: &[200, 304],
        ..Rules::DEFAULT
    },
    everything::RULES,
];
