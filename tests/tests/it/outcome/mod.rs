//! The payload of a success or a pending answer: typed, and borrowed where it can be.

mod paths;

use jiemi_codes::{
    Class, Envelope, Failure, FailureKind, Outcome, PayCode, Protocol, ResponseCode as _,
};
use jiemi_codes_tests::{SignedNumbers, ZeroSucceeds};
use serde::Deserialize;
use serde_json::{Value, json};
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
    let answer = PayCode::read(200, body.as_bytes());
    let order = Order {
        code: 1000,
        order: "20261123",
        note: Some("茶".into()),
        total: 100,
    };
    assert_eq!(answer.outcome().expect("a payload"), Outcome::Done(order));
}

#[test]
fn a_pending_answer_brings_its_payload_too() {
    for code in [1015, 1016, 1018, 1019] {
        let body = format!(r#"{{"code":{code},"order":"7","total":1}}"#);
        let answer = PayCode::read(200, body.as_bytes());
        let outcome = answer.outcome::<Order<'_>>().expect("a payload");
        let Outcome::Pending(Some(order)) = outcome else {
            panic!("{code} is {outcome:?}");
        };
        assert_eq!((order.code, order.order, order.total), (code, "7", 1));
    }
}

#[test]
fn a_pending_answer_without_a_fitting_payload_is_still_pending() {
    for (status, body) in [
        (200, r#"{"code":1015,"message":"微信订单信息。"}"#),
        (200, r#"{"code":1018,"order":7}"#),
        (500, r#"{"code":1019,"order":null}"#),
        (202, ""),
        (202, "{}"),
        (202, "[]"),
    ] {
        let answer = PayCode::read(status, body.as_bytes());
        let outcome = answer.outcome::<Order<'_>>().expect(body);
        assert_eq!(outcome, Outcome::Pending(None), "{body}");
        let failure = answer.payload::<Order<'_>>().expect_err(body);
        assert_eq!(failure.kind(), FailureKind::Payload);
        assert_eq!(failure.class(), Class::Poll, "{body}");
    }
}

#[test]
fn a_payload_borrows_from_the_body_and_outlives_the_envelope() {
    let body = String::from(r#"{"code":1000,"order":"20261123","note":"a\tb","total":1}"#);
    let order: Order<'_> = {
        let answer = PayCode::read(200, body.as_bytes());
        answer.outcome().expect("a payload").done().expect("done")
    };
    let range = body.as_bytes().as_ptr_range();
    assert!(range.contains(&order.order.as_ptr()));
    assert_eq!(order.note.as_deref(), Some("a\tb"));
}

#[test]
fn a_payload_is_read_after_a_byte_order_mark() {
    let body = "\u{FEFF} {\"code\":1000,\"order\":\"7\",\"total\":1}\r\n";
    let answer = PayCode::read(200, body.as_bytes());
    let order = answer.outcome::<Order<'_>>().expect("a payload");
    assert_eq!(order.done().map(|order| order.order), Some("7"));
}

#[test]
fn an_empty_body_reads_as_null() {
    for status in [201, 204, 304] {
        for body in ["", " ", "\u{FEFF}", "null", "\u{FEFF}null"] {
            let answer = PayCode::read(status, body.as_bytes());
            assert_eq!(answer.outcome::<()>().expect(body), Outcome::Done(()));
            let nothing = answer.outcome::<Option<Order<'_>>>().expect(body);
            assert_eq!(nothing, Outcome::Done(None));
            let value = answer.outcome::<Value>().expect(body);
            assert_eq!(value, Outcome::Done(Value::Null));
        }
    }
    let accepted = PayCode::read(202, b"");
    assert_eq!(
        accepted.outcome::<()>().expect("null"),
        Outcome::Pending(Some(()))
    );
}

#[test]
fn the_payload_is_the_whole_top_level() {
    let body = r#"{"code":"1000","status":200,"data":{"id":7}}"#;
    let answer = PayCode::read(200, body.as_bytes());
    let value = answer.outcome::<Value>().expect("a payload").done();
    assert_eq!(value, serde_json::from_str(body).ok());
    let list = PayCode::read(201, b"[1,2,3]");
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
        let answer = PayCode::read(status, body.as_bytes());
        let failure = answer.outcome::<Value>().expect_err(body);
        assert_eq!(failure.kind(), FailureKind::Verdict, "{body}");
        assert_eq!(failure.class(), answer.verdict().class(), "{body}");
        assert!(!matches!(failure.class(), Class::Success | Class::Poll));
    }
}

#[test]
fn a_custom_catalogue_decides_what_is_done() {
    let body = br#"{"code":0,"id":7}"#;
    let value: Outcome<Value> = ZeroSucceeds::read(200, body).outcome().expect("a payload");
    assert_eq!(value.done().expect("done")["id"], 7);
    assert!(PayCode::read(200, body).outcome::<Value>().is_err());

    let waiting = ZeroSucceeds::read(200, br#"{"code":41}"#);
    let value = waiting.outcome::<Value>().expect("a payload");
    assert!(matches!(value, Outcome::Pending(Some(_))));

    let protocol = Protocol::new("errcode").message("errmsg");
    let body = br#"{"errcode":-1,"errmsg":"no"}"#;
    let refused = Envelope::<SignedNumbers>::read_with(protocol, 200, body);
    let failure = refused.outcome::<Value>().expect_err("refused");
    assert_eq!(failure.meaning(), Some(SignedNumbers::Refused));
    assert_eq!(failure.to_string(), "refused: code -1 (Refused): no");
}

#[test]
fn an_outcome_is_taken_apart_without_a_match() {
    assert_eq!(Outcome::Done(7).done(), Some(7));
    assert_eq!(Outcome::Pending(Some(7)).done(), None);
    assert_eq!(Outcome::<u8>::Pending(None).done(), None);
}

#[test]
fn an_outcome_can_be_mapped_to_another_type() {
    let text = |number: u8| number.to_string();
    assert_eq!(Outcome::Done(7).map(text), Outcome::Done("7".to_owned()));
    let pending = Outcome::Pending(Some(7)).map(text);
    assert_eq!(pending, Outcome::Pending(Some("7".to_owned())));
    // Nothing is called where there is no payload.
    let none = Outcome::Pending(None::<u8>).map(|_| -> u8 { panic!("called") });
    assert_eq!(none, Outcome::Pending(None));
}

/// A method of a client: `?` from the failure to itself and to a boxed error.
async fn order(status: u16, body: Vec<u8>) -> Result<Value, Failure<PayCode>> {
    std::future::ready(()).await;
    let payload = PayCode::read(status, &body).outcome()?;
    std::future::ready(()).await;
    Ok(payload.done().unwrap_or_default())
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
    let failure = any.downcast_ref::<Failure<PayCode>>().expect("a failure");
    assert_eq!(failure.class(), Class::Fail);
}

#[test]
fn a_failure_can_be_sent_between_threads_whatever_its_catalogue() {
    const fn is_fit<T: Error + Send + Sync + Unpin + 'static>() {}
    const {
        is_fit::<Failure<PayCode>>();
        is_fit::<Failure<ZeroSucceeds>>();
    }
    let spawned = std::thread::spawn(|| PayCode::read(429, b"").outcome::<()>());
    let failure = spawned.join().expect("no panic").expect_err("refused");
    assert_eq!(failure.class(), Class::Retry);
}
