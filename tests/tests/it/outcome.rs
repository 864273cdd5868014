//! The payload of an answer: typed, borrowed where it can be, of a success and
//! of what is under way.

use jiemi_codes::{Class, Envelope, Failure, FailureKind, Keys, Outcome};
use jiemi_codes_tests::{SignedNumbers, ZeroSucceeds};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;
use std::error::Error;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The information of an order, as an app reads it.
#[derive(Debug, PartialEq, Deserialize)]
struct Order<'a> {
    code: u16,
    order: &'a str,
    #[serde(borrow)]
    note: Option<Cow<'a, str>>,
    total: u64,
}

#[test]
fn a_success_brings_its_payload() {
    let body = r#"{"code":1000,"message":"好","order":"20261123","note":"茶","total":100}"#;
    let answer = Envelope::from_json(200, body.as_bytes());
    let order = Order {
        code: 1000,
        order: "20261123",
        note: Some("茶".into()),
        total: 100,
    };
    assert_eq!(answer.outcome().expect("a payload"), Outcome::Done(order));
}

#[test]
fn something_pending_brings_its_payload_too() {
    for code in [1015, 1016, 1018, 1019] {
        let body = format!(r#"{{"code":{code},"order":"7","total":1}}"#);
        let answer = Envelope::from_json(200, body.as_bytes());
        let outcome = answer.outcome::<Order<'_>>().expect("a payload");
        assert!(outcome.is_pending());
        let Outcome::Pending(order) = outcome else {
            panic!("{code} is {outcome:?}");
        };
        assert_eq!((order.code, order.order, order.total), (code, "7", 1));
    }
}

#[test]
fn a_payload_borrows_from_the_body_and_outlives_the_envelope() {
    let body = String::from(r#"{"code":1000,"order":"20261123","note":"a\tb","total":1}"#);
    let order: Order<'_> = {
        let answer = Envelope::from_json(200, body.as_bytes());
        answer.outcome().expect("a payload").into_inner()
    };
    let range = body.as_bytes().as_ptr_range();
    assert!(range.contains(&order.order.as_ptr()));
    assert_eq!(order.note.as_deref(), Some("a\tb"));
}

#[test]
fn a_payload_is_read_behind_a_byte_order_mark() {
    let body = "\u{FEFF} {\"code\":1000,\"order\":\"7\",\"total\":1}\r\n";
    let answer = Envelope::from_json(200, body.as_bytes());
    let order = answer.outcome::<Order<'_>>().expect("a payload");
    assert_eq!(order.into_inner().order, "7");
}

#[test]
fn an_empty_body_reads_as_null() {
    for status in [201, 204, 304] {
        for body in ["", "null", "\u{FEFF}null"] {
            let answer = Envelope::from_json(status, body.as_bytes());
            assert_eq!(answer.outcome::<()>().expect(body), Outcome::Done(()));
            let nothing = answer.outcome::<Option<Order<'_>>>().expect(body);
            assert_eq!(nothing, Outcome::Done(None));
            let value = answer.outcome::<Value>().expect(body);
            assert_eq!(value, Outcome::Done(Value::Null));
        }
    }
    let accepted = Envelope::from_json(202, b"");
    assert_eq!(
        accepted.outcome::<()>().expect("null"),
        Outcome::Pending(())
    );
}

#[test]
fn the_payload_is_the_whole_top_level() {
    let body = r#"{"code":"1000","status":200,"data":{"id":7}}"#;
    let answer = Envelope::from_json(200, body.as_bytes());
    let value = answer.outcome::<Value>().expect("a payload").done();
    assert_eq!(value, serde_json::from_str(body).ok());
    let list = Envelope::from_json(201, b"[1,2,3]");
    let list = list.outcome::<Vec<u8>>().expect("a list");
    assert_eq!(list, Outcome::Done(vec![1, 2, 3]));
}

#[test]
fn an_answer_that_is_neither_done_nor_pending_brings_no_payload() {
    for (status, body) in [
        (200, r#"{"code":1008}"#),
        (200, r#"{"id":7}"#),
        (200, "null"),
        (200, ""),
        (401, r#"{"code":1000}"#),
        (200, r#"{"code":1000,"status":401}"#),
        (200, r#"{"code":1000,"code":1000}"#),
        (200, r#"{"code":"SUCCESS"}"#),
        (201, r#"{"code":0}"#),
        (204, "<html>"),
        (202, "<html>"),
        (206, "{}"),
        (502, "<html>\r\n"),
        (422, "[]"),
    ] {
        let answer = Envelope::from_json(status, body.as_bytes());
        let failure = answer.outcome::<Value>().expect_err(body);
        assert_eq!(failure.kind(), FailureKind::Refused, "{body}");
        assert_eq!(failure.class(), answer.verdict().class(), "{body}");
        assert!(!matches!(failure.class(), Class::Success | Class::Poll));
    }
}

#[test]
fn a_catalogue_of_ones_own_decides_what_is_done() {
    let done = Envelope::from_json(200, br#"{"code":0,"id":7}"#);
    let value: Outcome<Value> = done.outcome_in::<ZeroSucceeds, _>().expect("a payload");
    assert_eq!(value.done().expect("done")["id"], 7);
    assert!(done.outcome::<Value>().is_err());

    let waiting = Envelope::from_json(200, br#"{"code":41}"#);
    let value = waiting.outcome_in::<ZeroSucceeds, Value>();
    assert!(value.expect("a payload").is_pending());

    let keys = Keys::default().code("errcode").message("errmsg");
    let body = br#"{"errcode":-1,"errmsg":"no"}"#;
    let refused = Envelope::with_keys(keys, 200, body);
    let failure = refused
        .outcome_in::<SignedNumbers, Value>()
        .expect_err("refused");
    assert_eq!(failure.meaning(), Some(SignedNumbers::Refused));
    assert_eq!(failure.to_string(), "refused: code -1 (Refused): no");
}

#[test]
fn an_outcome_is_taken_apart_without_a_match() {
    assert_eq!(Outcome::Done(7).into_inner(), 7);
    assert_eq!(Outcome::Pending(7).into_inner(), 7);
    assert_eq!(Outcome::Done(7).done(), Some(7));
    assert_eq!(Outcome::Pending(7).done(), None);
    assert!(Outcome::Pending(7).is_pending());
    assert!(!Outcome::Done(7).is_pending());
}

/// A method of a client: `?` from the failure to itself and to a boxed error.
async fn order(status: u16, body: Vec<u8>) -> Result<Value, Failure> {
    std::future::ready(()).await;
    let payload = Envelope::from_json(status, &body).outcome()?;
    std::future::ready(()).await;
    Ok(payload.into_inner())
}

async fn order_or_any_error(body: Vec<u8>) -> Result<Value, Box<dyn Error + Send + Sync>> {
    Ok(order(200, body).await?)
}

fn run<F: Future + Send + 'static>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("nothing here waits"),
    }
}

#[test]
fn a_question_mark_in_an_async_fn_just_works() {
    let paid = run(order(200, br#"{"code":1000,"id":7}"#.to_vec()));
    assert_eq!(paid.expect("a payload")["id"], 7);
    let refused = run(order(401, Vec::new())).expect_err("refused");
    assert_eq!(refused.class(), Class::Reauthenticate);

    let any = run(order_or_any_error(br#"{"code":1023}"#.to_vec())).expect_err("refused");
    let failure = any.downcast_ref::<Failure>().expect("a failure");
    assert_eq!(failure.class(), Class::Fail);
}

#[test]
fn a_failure_goes_between_threads_whatever_its_catalogue() {
    const fn is_fit<T: Error + Send + Sync + Unpin + 'static>() {}
    const {
        is_fit::<Failure>();
        is_fit::<Failure<ZeroSucceeds>>();
    }
    let spawned = std::thread::spawn(|| Envelope::from_json(429, b"").outcome::<()>());
    let failure = spawned.join().expect("no panic").expect_err("refused");
    assert_eq!(failure.class(), Class::Retry);
}
