//! A second reading of a body, which shares no code with the library, and the law that both must
//! agree on, by every protocol. The fuzz target includes this folder as well.

mod input;
mod json;
mod path;
mod reading;

pub(crate) use input::holds_for;
use jiemi_codes::{Class, Envelope, Failure, FailureKind, Language, Outcome, PayCode, Verdict};
use jiemi_codes_tests::ZeroSucceeds;
use jiemi_codes_tests::judging::{ByHand, Given, Rules};
use jiemi_codes_tests::protocols::{ALL, strict};
pub(crate) use reading::Body;
use reading::{Payload, Reading};
use serde_json::Value;

/// Compares the library's reading of an answer with the independent one, by every protocol and
/// by catalogues of both kinds. The answer is a success if and only if the independent reading
/// says so, and nothing panics.
pub(crate) fn holds(status: u16, body: &[u8]) {
    let read = Body::of(body);
    for rules in &ALL {
        holds_by::<PayCode>(rules, status, body, &read);
        holds_by::<ZeroSucceeds>(rules, status, body, &read);
        holds_by::<strict::Numbers>(rules, status, body, &read);
        holds_by::<strict::Words>(rules, status, body, &read);
    }
}

/// Whether an independent reader finds a success.
pub(crate) fn is_success<C: ByHand>(rules: &Rules, status: u16, body: &Body) -> bool {
    let reading = Reading::of::<C>(rules, body);
    reading.judge::<C>(status).0 == Verdict::Valid
}

fn holds_by<C: ByHand>(rules: &Rules, status: u16, bytes: &[u8], body: &Body) {
    let reading = Reading::of::<C>(rules, body);
    let (verdict, class) = reading.judge::<C>(status);
    let answer = Envelope::<C>::read_with(rules.protocol(), status, bytes);
    let about = || {
        let catalogue = std::any::type_name::<C>();
        let shown = String::from_utf8_lossy(bytes);
        format!("HTTP {status} in {catalogue} by {rules:?}: {shown:?}")
    };

    assert!(
        answer.verdict() == verdict,
        "{:?} and not {verdict:?}: {}",
        answer.verdict(),
        about()
    );
    assert_eq!(answer.verdict().class(), class, "{}", about());
    assert_eq!(answer.status(), status);
    let code = match reading.given() {
        Given::Code(code) => Some(code),
        Given::Absent | Given::Unreadable => None,
    };
    assert_eq!(answer.code(), code, "{}", about());
    if let Some(is_malformed) = reading.is_malformed() {
        let found = answer.malformed().is_some();
        assert_eq!(found, is_malformed, "{}", about());
    }
    if reading.has_fields() {
        assert_eq!(answer.body_status(), reading.body_status(), "{}", about());
        assert_eq!(answer.name(), reading.name(), "{}", about());
        if let Some(message) = reading.message() {
            assert_eq!(
                answer.message().as_deref(),
                message.as_deref(),
                "{}",
                about()
            );
        }
        if let Some(text) = reading.code_text() {
            assert_eq!(answer.code_text(), text, "{}", about());
        }
    }
    if let Some(meaning) = answer.meaning() {
        assert_eq!(Some(meaning.code().into()), answer.code(), "{}", about());
    }
    assert!(
        !answer.to_string().contains(char::is_control),
        "{}",
        about()
    );
    let shown = answer.to_string();
    assert!(shown.contains(&status.to_string()), "{shown}: {}", about());
    if let (Some(code), Some(Some(text))) = (code, reading.code_text()) {
        // A short word is shown as it came.
        if text.len() < 20 && text.chars().all(|c| c.is_ascii_graphic()) {
            assert!(shown.contains(text), "{code} in {shown}: {}", about());
        }
    }
    payload_holds(answer.payload(), reading.payload(), &about);
    payload_holds(answer.details(), reading.details(), &about);
    outcome_holds(&answer, reading.payload(), &about);
}

/// Checks that the payload is the value at its path, whatever the verdict.
fn payload_holds<C: ByHand>(
    found: Result<Value, Failure<C>>,
    payload: Payload<'_>,
    about: &dyn Fn() -> String,
) {
    match payload {
        Payload::Unsaid => {}
        Payload::There(value) => match found {
            Ok(found) => assert_eq!(found, *value, "{}", about()),
            Err(failure) => panic!("no payload, for {failure}: {}", about()),
        },
        Payload::OutOfReach => match found {
            Ok(found) => panic!("a payload of {found}: {}", about()),
            Err(failure) => {
                assert!(failure.kind() == FailureKind::Payload, "{}", about());
            }
        },
    }
}

/// Checks that only a success or a pending answer brings a payload, and that everything else
/// can be shown and logged.
fn outcome_holds<C: ByHand>(
    answer: &Envelope<'_, C>,
    payload: Payload<'_>,
    about: &dyn Fn() -> String,
) {
    let class = answer.verdict().class();
    match answer.outcome::<Value>() {
        Ok(Outcome::Done(found)) => {
            assert_eq!(class, Class::Success, "{}", about());
            if let Payload::There(value) = payload {
                assert_eq!(found, *value, "{}", about());
            }
        }
        Ok(Outcome::Pending(_)) => assert_eq!(class, Class::Poll, "{}", about()),
        Err(failure) => {
            assert_ne!(class, Class::Poll, "{}", about());
            if class == Class::Success {
                assert!(failure.kind() == FailureKind::Payload, "{}", about());
                assert!(!matches!(payload, Payload::There(_)), "{}", about());
                assert_eq!(failure.class(), Class::Indeterminate, "{}", about());
            } else {
                assert!(failure.kind() == FailureKind::Verdict, "{}", about());
                assert!(failure.verdict() == Some(answer.verdict()), "{}", about());
                assert_eq!(failure.class(), class, "{}", about());
                assert_eq!(failure.label(), answer.verdict().label(), "{}", about());
            }
            assert!(
                !failure.to_string().contains(char::is_control),
                "{}",
                about()
            );
            assert!(!failure.message(Language::Zh).is_empty(), "{}", about());
            assert!(!format!("{failure:?}").is_empty());
        }
    }
}
