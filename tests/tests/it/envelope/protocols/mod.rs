//! Where a protocol finds things: its keys, the objects around the code, and the flag. Bodies
//! are untrusted, so a key may be repeated.

mod flags;
mod keys;
mod panics;
mod statuses;
mod within;

use crate::judged::{Judged, expect, expect_malformed};
use jiemi_codes::{
    Class, Code, Envelope, HttpStatus, PayCode, Protocol, ResponseCode, Unclear, Verdict,
};
use jiemi_codes_tests::{SignedNumbers, V3Code, WithOther};
use std::fmt::Write as _;

/// Reads a body by a protocol.
fn read<'a>(protocol: Protocol<'_>, status: u16, body: &'a str) -> Envelope<'a, PayCode> {
    Envelope::read_with(protocol, status, body.as_bytes())
}

/// The verdict of a body with 200.
fn verdict(protocol: Protocol<'_>, body: &str) -> Verdict<PayCode> {
    read(protocol, 200, body).verdict()
}

const UNREADABLE: Verdict<PayCode> = Verdict::Unclear(Unclear::Unreadable);
const NO_CODE: Verdict<PayCode> = Verdict::Unclear(Unclear::NoCode);
const DENIED: Verdict<PayCode> = Verdict::Unclear(Unclear::Denied);
const ERRORS: Verdict<PayCode> = Verdict::Unclear(Unclear::Errors);

#[test]
fn the_reference_protocol_is_the_default_plus_four_rules() {
    let built = Protocol::DEFAULT
        .name("name")
        .status("status")
        .zero_by_status()
        .success_without_code(&[201, 204, 304]);
    assert_eq!(Protocol::JIEMI, built);
    assert_eq!(PayCode::PROTOCOL, Protocol::JIEMI);
    assert_eq!(HttpStatus::PROTOCOL, Protocol::JIEMI);
    assert_eq!(V3Code::PROTOCOL, Protocol::DEFAULT);
    assert_eq!(Protocol::DEFAULT, Protocol::new("code").message("message"));
}

#[test]
fn a_catalogue_is_read_by_the_protocol_it_names_wherever_that_is_declared() {
    mod elsewhere {
        use jiemi_codes::Protocol;
        pub(super) struct Bank;
        impl Bank {
            pub(super) const PROTOCOL: Protocol<'static> = Protocol::new("respCode")
                .message("respMsg")
                .within("head")
                .payload("body");
        }
        pub(super) static NAME: &str = "not a path of a protocol";
    }

    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = str, class = fail, messages = en, protocol = elsewhere::Bank::PROTOCOL)]
    enum BankCode {
        /// Done.
        #[code("0000", success)]
        Done,
        /// Refused.
        #[code("A6")]
        Refused,
    }
    assert!(!elsewhere::NAME.is_empty());
    assert_eq!(BankCode::PROTOCOL, elsewhere::Bank::PROTOCOL);
    let body = br#"{"head":{"respCode":"A6","respMsg":"no"},"body":{"id":7}}"#;
    let answer = BankCode::read(200, body);
    assert_eq!(answer.meaning(), Some(BankCode::Refused));
    assert_eq!(answer.message().as_deref(), Some("no"));
    assert_eq!(BankCode::judge("0000", 200), Verdict::Valid);
    let short = Envelope::<BankCode>::read(200, body).verdict();
    assert_eq!(short, answer.verdict());
}
