//! An expired token is renewed once, and the request is sent once more.

use crate::server::Answer;
use crate::{Test, pending, start};
use jiemi_codes::{Class, HttpStatus, PayCode};
use serde_json::{Value, json};
use std::sync::Arc;

#[tokio::test]
async fn a_new_token_that_is_refused_too_is_not_renewed_again() -> Test {
    let (server, client) = start([
        ("POST /login", vec![Answer::token("token-1")]),
        (
            "POST /payments/1",
            vec![Answer::code(PayCode::TokenExpired)],
        ),
    ])?;
    let failure = client.pay("/payments/1", json!({})).await.unwrap_err();
    assert_eq!(failure.class(), Class::Reauthenticate);
    let requests = [
        "POST /payments/1",
        "POST /login",
        "POST /payments/1 token-1",
    ];
    assert_eq!(server.seen(), requests);
    Ok(())
}

#[tokio::test]
async fn concurrent_calls_with_an_expired_token_renew_it_once() -> Test {
    let expired = || vec![Answer::code(PayCode::TokenExpired), pending()];
    let (server, client) = start([
        ("POST /login", vec![Answer::token("token-1")]),
        ("POST /payments/1", expired()),
        ("POST /payments/2", expired()),
    ])?;
    let client = Arc::new(client);
    let submit = |path| {
        let client = client.clone();
        tokio::spawn(async move { client.submit::<Value>(path, json!({})).await })
    };
    let (one, two) = (submit("/payments/1"), submit("/payments/2"));
    assert!(one.await??.payload.is_some() && two.await??.payload.is_some());
    let mut requests = server.seen();
    requests.sort(); // the two may overtake each other
    let expected = [
        "POST /login",
        "POST /payments/1",
        "POST /payments/1 token-1",
        "POST /payments/2",
        "POST /payments/2 token-1",
    ];
    assert_eq!(requests, expected);
    Ok(())
}

#[tokio::test]
async fn a_payment_waiting_for_a_token_took_no_effect() -> Test {
    let limited = Answer::Later(HttpStatus::TooManyRequests, 0);
    for login in [Answer::ProxyPage, limited] {
        let (server, client) = start([
            ("POST /login", vec![login]),
            (
                "POST /payments/1",
                vec![Answer::code(PayCode::TokenExpired)],
            ),
        ])?;
        let failure = client.pay("/payments/1", json!({})).await.unwrap_err();
        assert_eq!(failure.class(), Class::Retry);
        let requests = ["POST /payments/1", "POST /login"].repeat(4);
        assert_eq!(server.seen(), requests);
    }
    Ok(())
}

#[tokio::test]
async fn a_login_without_a_usable_answer_is_repeated_three_times() -> Test {
    let (server, client) = start([("POST /login", vec![Answer::ProxyPage])])?;
    let failure = client.login().await.unwrap_err();
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(server.seen(), ["POST /login"; 4]);
    Ok(())
}
