//! A payment is sent again only if it is certain that nothing took effect.

use crate::client::Ending;
use crate::server::{Answer, Server, free_port};
use crate::wire::Step;
use crate::{IMPATIENT, PACE, Test, client, pending, start};
use jiemi_codes::{Class, HttpStatus, PayCode};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn a_payment_without_an_answer_is_never_sent_again_even_if_it_is_not_found() -> Test {
    let script = [
        ("POST /payments/1", vec![Answer::Silence]),
        (
            "GET /payments/1",
            vec![Answer::code(PayCode::ResourceNotFound)],
        ),
    ];
    let server = Server::start(free_port()?, script)?;
    let client = client(server.url(), IMPATIENT, Box::new(|_| {}))?;
    let ending = client.pay("/payments/1", json!({})).await?;
    assert_eq!(ending, Ending::Unknown);
    assert_eq!(server.seen(), ["POST /payments/1", "GET /payments/1"]);
    Ok(())
}

#[tokio::test]
async fn a_payment_that_may_have_taken_effect_is_never_sent_again() -> Test {
    for answer in [
        Answer::ProxyPage,
        Answer::code(PayCode::SaveFailed),
        Answer::code(PayCode::UnknownServerFault),
        Answer::refusal(PayCode::Success), // 1000, denied by HTTP 500
        Answer::status(HttpStatus::InternalServerError),
    ] {
        let (server, client) = start([
            ("POST /payments/1", vec![answer]),
            ("GET /payments/1", vec![Answer::paid("A-1")]),
        ])?;
        let ending = client.pay("/payments/1", json!({})).await?;
        assert_eq!(ending.class(), Class::Success);
        assert_eq!(server.seen(), ["POST /payments/1", "GET /payments/1"]);
    }
    Ok(())
}

#[tokio::test]
async fn a_refused_payment_is_given_up_at_once() -> Test {
    let refusal = Answer::refusal(PayCode::ConditionNotMet);
    let (server, client) = start([("POST /payments/1", vec![refusal])])?;
    let failure = client.pay("/payments/1", json!({})).await.unwrap_err();
    assert_eq!(failure.class(), Class::Fail);
    assert_eq!(failure.status(), Some(500));
    assert_eq!(failure.meaning(), Some(PayCode::ConditionNotMet));
    assert_eq!(server.seen(), ["POST /payments/1"]);
    Ok(())
}

#[tokio::test]
async fn a_payment_that_never_left_is_sent_again() -> Test {
    let (socket, server) = (free_port()?, Arc::new(Mutex::new(None)));
    let url = format!("http://{}", socket.local_addr()?);
    let (closed, opened) = (Mutex::new(Some(socket)), server.clone());
    // The server starts while the client waits after a refused connection.
    let watch = move |step: Step<'_>| {
        if matches!(step, Step::Wait(_)) {
            let socket = closed.lock().unwrap().take().unwrap();
            let script = [("POST /payments/1", vec![pending()])];
            *opened.lock().unwrap() = Server::start(socket, script).ok();
        }
    };
    let client = client(&url, PACE, Box::new(watch))?;
    let submitted = client.submit::<Value>("/payments/1", json!({})).await?;
    assert_eq!(submitted.payload.unwrap()["code"], 1018);
    let server = server.lock().unwrap().take().unwrap();
    assert_eq!(server.seen(), ["POST /payments/1"]);
    Ok(())
}

#[tokio::test]
async fn a_payment_that_cannot_be_sent_took_no_effect() -> Test {
    let nobody = free_port()?;
    let url = format!("http://{}", nobody.local_addr()?);
    let failure = client(&url, PACE, Box::new(|_| {}))?
        .pay("/payments/1", json!({}))
        .await
        .unwrap_err();
    assert_eq!(failure.class(), Class::Retry);
    Ok(())
}
