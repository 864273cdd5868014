//! What the built-in catalogues and those of the other files say about a code, written by hand.

use crate::judging::{ByHand, Meaning, Rules};
use crate::{
    NineAsksStatus, SignedNumbers, TwoHundredSucceeds, V3Code, WithOther, ZeroSucceeds,
    apis::WechatPay,
};
use jiemi_codes::{Class, Code, HttpStatus, PayCode};

macro_rules! numbers {
    ($($catalogue:ty, $rules:expr, { $($row:tt)* };)*) => {$(
        impl ByHand for $catalogue {
            const RULES: Rules = $rules;
            const HAS_WORDS: bool = false;

            fn meaning(code: Code<'_>) -> Meaning {
                let Code::Number(number) = code else {
                    panic!("a catalogue of numbers was asked about a word")
                };
                match number { $($row)* _ => Meaning::Unlisted }
            }
        }
    )*};
}

macro_rules! words {
    ($($catalogue:ty, $rules:expr, { $($row:tt)* };)*) => {$(
        impl ByHand for $catalogue {
            const RULES: Rules = $rules;
            const HAS_WORDS: bool = true;

            fn meaning(code: Code<'_>) -> Meaning {
                let Code::Word(word) = code else {
                    panic!("a catalogue of words was asked about a number")
                };
                match word { $($row)* _ => Meaning::Unlisted }
            }
        }
    )*};
}

numbers! {
    PayCode, Rules::JIEMI, {
        0 => Meaning::ByStatus,
        1000 => Meaning::Success,
        1015 | 1016 | 1018 | 1019 => Meaning::Listed(Class::Poll),
        1004 => Meaning::Listed(Class::Retry),
        1009 | 1011 => Meaning::Listed(Class::Reauthenticate),
        1003 | 1005 | 1012 | 1013 | 1014 | 1017 => Meaning::Listed(Class::Indeterminate),
        1001..=1023 => Meaning::Listed(Class::Fail),
    };
    HttpStatus, Rules::JIEMI, {
        200 | 201 | 204 | 304 => Meaning::Success,
        202 => Meaning::Listed(Class::Poll),
        401 => Meaning::Listed(Class::Reauthenticate),
        425 | 429 => Meaning::Listed(Class::Retry),
        408 | 409 | 412 | 423 => Meaning::Listed(Class::Indeterminate),
        400..=417 | 421..=426 | 428 | 431 | 451 => Meaning::Listed(Class::Fail),
        100..=599 => Meaning::Listed(Class::Indeterminate),
    };
    ZeroSucceeds, Rules::DEFAULT, {
        0 => Meaning::Success,
        40 => Meaning::Listed(Class::Fail),
        41 => Meaning::Listed(Class::Poll),
        42 => Meaning::Listed(Class::Indeterminate),
        200..=255 => Meaning::Listed(Class::Retry),
    };
    SignedNumbers, Rules::DEFAULT, {
        1 | 10_000 => Meaning::Success,
        -1 => Meaning::Listed(Class::Fail),
        401 => Meaning::Listed(Class::Reauthenticate),
        -2_147_483_648..=-1000 => Meaning::Listed(Class::Indeterminate),
    };
    WithOther, Rules::DEFAULT, {
        100 => Meaning::Success,
        500 => Meaning::Listed(Class::Indeterminate),
        600..=699 => Meaning::Listed(Class::Fail),
    };
    TwoHundredSucceeds, Rules::DEFAULT, {
        200 => Meaning::Success,
        400 => Meaning::Listed(Class::Fail),
        500..=599 => Meaning::Listed(Class::Indeterminate),
    };
    NineAsksStatus, Rules::DEFAULT, {
        1 => Meaning::Success,
        0 => Meaning::Listed(Class::Fail),
        9 => Meaning::ByStatus,
        -128 => Meaning::Listed(Class::Retry),
    };
}

words! {
    V3Code, Rules::DEFAULT, {
        "SUCCESS" | "10000" | "0000" => Meaning::Success,
        "SYSTEM_ERROR" | "ORDER_CLASH" => Meaning::Listed(Class::Indeterminate),
        "USERPAYING" => Meaning::Listed(Class::Poll),
        "A6" => Meaning::Listed(Class::Fail),
        "isp.unknow-error" => Meaning::Listed(Class::Retry),
        "SEE_STATUS" => Meaning::ByStatus,
    };
    WechatPay, Rules { success_without_code: &[200, 204], ..Rules::DEFAULT }, {
        "SYSTEM_ERROR" => Meaning::Listed(Class::Indeterminate),
        "USERPAYING" => Meaning::Listed(Class::Poll),
        "NOT_ENOUGH" => Meaning::Listed(Class::Fail),
        "FREQUENCY_LIMITED" => Meaning::Listed(Class::Retry),
    };
}
