//! A token that runs out is renewed once, and the request sent once more.

use crate::server::Answer;
use crate::{Test, pending, start};
use jiemi_codes::{Class, PayCode};
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
async fn calls_that_find_the_token_expired_together_renew_it_once() -> Test {
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
    assert!(one.await??.is_some() && two.await??.is_some());
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
